package id.lkjip.graphql;

import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link Nilai} as the schema shows it: the original text always, its meaning in the fields that fit its kind. */
record NilaiView(
        String teks,
        @Nullable BigDecimal nilai,
        Jenis jenis,
        @Nullable BigDecimal bawah,
        @Nullable BigDecimal atas) {

    /** Kinds of values. */
    enum Jenis {
        ANGKA,
        RENTANG,
        PREDIKAT,
        BELUM_DIISI,
        TIDAK_BERLAKU
    }

    static NilaiView of(Nilai nilai) {
        return switch (nilai) {
            case Nilai.Angka a -> new NilaiView(a.teks(), a.nilai(), Jenis.ANGKA, null, null);
            case Nilai.Rentang r -> new NilaiView(r.teks(), null, Jenis.RENTANG, r.bawah(), r.atas());
            case Nilai.Predikat p -> new NilaiView(p.teks(), null, Jenis.PREDIKAT, null, null);
            case Nilai.BelumDiisi b -> new NilaiView(b.teks(), null, Jenis.BELUM_DIISI, null, null);
            case Nilai.TidakBerlaku t -> new NilaiView(t.teks(), null, Jenis.TIDAK_BERLAKU, null, null);
        };
    }

    static @Nullable NilaiView ofNullable(@Nullable Nilai nilai) {
        return nilai == null ? null : of(nilai);
    }

    /** A realisasi: a value with its status. */
    record RealisasiView(
            String teks,
            @Nullable BigDecimal nilai,
            Jenis jenis,
            @Nullable BigDecimal bawah,
            @Nullable BigDecimal atas,
            StatusRealisasi status,
            @Nullable Integer tahunData) {

        static RealisasiView of(Nilai realisasi, StatusRealisasi status, @Nullable Integer tahunData) {
            NilaiView v = NilaiView.of(realisasi);
            return new RealisasiView(v.teks(), v.nilai(), v.jenis(), v.bawah(), v.atas(), status, tahunData);
        }
    }
}
