package id.lkjip.perbandingan;

import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PK murni beside PK perubahan of one year; sasaran and indicators are matched by code, never by position.
 *
 * @param murni, perubahan the documents; {@code null} when that PK is not stored
 */
public record PerbandinganTahap(
        int tahun,
        @Nullable PerjanjianKinerja murni,
        @Nullable PerjanjianKinerja perubahan,
        List<BarisIndikator> indikator,
        List<BarisPagu> program,
        List<BarisPagu> biro,
        BarisPagu total) {

    /** What happened to an indicator between the two. */
    public enum Perubahan {
        BARU,
        DIHAPUS,
        TETAP,
        /** Kept, with another target or unit. */
        BERUBAH,
        /** Only one of the two PK is stored, so nothing can be said. */
        TANPA_PEMBANDING
    }

    /**
     * One indicator at both stages.
     *
     * @param alasan why there is no counterpart, in Indonesian; {@code null} when there is one
     */
    public record BarisIndikator(
            String kodeSasaran,
            String namaSasaran,
            String kodeIndikator,
            String namaIndikator,
            @Nullable String satuanMurni,
            @Nullable Nilai targetMurni,
            @Nullable String satuanPerubahan,
            @Nullable Nilai targetPerubahan,
            Perubahan perubahan,
            @Nullable String alasan) {}

    /**
     * Money at both stages.
     *
     * @param kode program code or biro code; {@code null} for the total
     * @param selisih perubahan minus murni; {@code persen} the same in percent of murni, 2 decimals HALF_UP
     */
    public record BarisPagu(
            @Nullable String kode,
            String nama,
            @Nullable BiroRef biro,
            Pagu pagu,
            @Nullable Rupiah selisih,
            @Nullable BigDecimal persen) {}
}
