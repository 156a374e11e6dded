package id.lkjip.graphql;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A computed capaian beside the one the report states. */
record CapaianView(
        @Nullable BigDecimal nilai,
        @Nullable String uraian,
        RumusCapaian rumus,
        int versiRumus,
        @Nullable String alasan,
        @Nullable NilaiView tertulis) {

    static CapaianView of(HasilCapaian hasil, @Nullable Nilai tertulis) {
        return new CapaianView(
                hasil.nilai(),
                hasil.uraian(),
                hasil.rumus(),
                hasil.versiRumus(),
                hasil.alasan(),
                NilaiView.ofNullable(tertulis));
    }
}
