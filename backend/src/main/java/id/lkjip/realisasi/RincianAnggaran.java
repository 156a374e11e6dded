package id.lkjip.realisasi;

import id.lkjip.capaian.Serapan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table by which a report breaks its spending down (PermenPANRB 53/2014, section realisasi anggaran).
 * Rows of several kinds may stand in one table, a program above its kegiatan, so they do not simply add up.
 *
 * @param uraian what the money is of, as written
 * @param kode the code as written, or that of the biro; {@code null} when the row has none
 * @param pagu {@code null} when the row states none that can be read
 * @param realisasi the same of what was spent; a missing amount is not a zero
 * @param serapanTertulis realisasi / pagu as the row states it
 */
public record RincianAnggaran(
        String uraian,
        @Nullable String kode,
        Jenis jenis,
        @Nullable Rupiah pagu,
        @Nullable Rupiah realisasi,
        @Nullable Nilai serapanTertulis,
        Sitasi sitasi) {

    /** What a row is about. */
    public enum Jenis {
        BIRO,
        SASARAN,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN,
        /** Neither the heading nor the row says it. */
        LAIN
    }

    /** Absorption and rest, computed from the row. */
    public Serapan serapan() {
        return Serapan.of(pagu, realisasi);
    }
}
