package id.lkjip.ringkasan;

import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * Something to ask about before a meeting.
 *
 * @param tingkat how pressing it is
 * @param objek what it is about
 * @param alasan the reason with its figures, one sentence in Indonesian
 * @param biro whom to ask, the responsible one first; empty when it concerns the whole organisation
 * @param besar how large it is among its like, for the order only
 */
public record Perhatian(
        Sebab sebab, Tingkat tingkat, Objek objek, String alasan, List<BiroRef> biro, BigDecimal besar) {

    /** How pressing it is, the most pressing first. */
    public enum Tingkat {
        SEGERA("Segera"),
        TANYAKAN("Tanyakan"),
        CATATAN("Catatan");

        private final String nama;

        Tingkat(String nama) {
            this.nama = nama;
        }

        /** The level in a word. */
        public String nama() {
            return nama;
        }
    }

    /** Why something needs attention; of the same level, the earlier reason comes first. */
    public enum Sebab {
        CAPAIAN_DI_BAWAH_TARGET("Capaian di bawah target"),
        TANPA_ANGKA("Capaian tanpa angka"),
        MEMBURUK("Memburuk dari tahun lalu"),
        SERAPAN_RENDAH("Serapan rendah"),
        JAUH_DARI_RENSTRA("Jauh dari target akhir Renstra"),
        PAGU_DIPOTONG("Pagu dipotong besar"),
        NILAI_TERBAWA("Nilai terbawa"),
        NARASI_BELUM_ADA("Narasi belum ada");

        private final String nama;

        Sebab(String nama) {
            this.nama = nama;
        }

        /** The reason in a few words. */
        public String nama() {
            return nama;
        }
    }

    /** What it is about. */
    public record Objek(Jenis jenis, String kode, String nama) {

        /** Kinds of things; each has its page. */
        public enum Jenis {
            INDIKATOR,
            BIRO,
            PROGRAM,
            PERANGKAT_DAERAH
        }
    }
}
