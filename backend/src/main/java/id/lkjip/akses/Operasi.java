package id.lkjip.akses;

import static id.lkjip.akses.Peran.ADMIN;
import static id.lkjip.akses.Peran.ANALIS;
import static id.lkjip.akses.Peran.BIRO;
import static id.lkjip.akses.Peran.INSPEKTORAT;
import static id.lkjip.akses.Peran.PERENCANA;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done, and who may. This table is the only place that says so: the services are guarded by it
 * ({@link Memerlukan}), the views show by it, the tests run through it and the documentation prints it.
 */
public enum Operasi {
    BACA_DATA("Membaca data kinerja, anggaran, narasi, temuan, dan riwayat impor", false, Peran.values()),
    IMPOR_LAPORAN("Memeriksa dan mengimpor laporan", true, PERENCANA),
    SUNTING_REALISASI("Mencatat realisasi indikator", true, BIRO, PERENCANA),
    SUNTING_NARASI("Menyunting narasi", true, BIRO, PERENCANA),
    SETUJUI_NARASI("Menyetujui atau mengembalikan narasi yang diajukan", true, PERENCANA),
    TERBITKAN_NARASI("Menerbitkan narasi setahun beserta angkanya", true, PERENCANA),
    ATUR_TEMPLAT("Mengatur bagian laporan: panduan, pemilik, dan tenggatnya", true, PERENCANA),
    KOMENTARI_NARASI("Menulis, menjawab, dan menyelesaikan komentar pada narasi", true, BIRO, PERENCANA, INSPEKTORAT),
    CATAT_REVIU("Mencatat pernyataan reviu", true, INSPEKTORAT),
    KOMENTARI_TEMUAN("Menulis komentar pada temuan", true, BIRO, PERENCANA, INSPEKTORAT),
    PUTUSKAN_TEMUAN("Menerima atau mengembalikan temuan", true, INSPEKTORAT),
    UBAH_INDIKATOR("Mengubah definisi indikator", true, PERENCANA),
    KUNCI_TAHUN("Mengunci tahun anggaran", true, PERENCANA),
    BUKA_TAHUN("Membuka kembali tahun anggaran, dengan alasan", true, PERENCANA),
    TERBITKAN_TAHUN("Menerbitkan tahun anggaran", true, PERENCANA),
    SIMPAN_KUERI("Menyimpan kueri", true, ANALIS),
    KELOLA_TOKEN_SENDIRI("Membuat dan mencabut token API sendiri", true, ANALIS),
    UBAH_SANDI_SENDIRI("Mengganti kata sandi sendiri", true, Peran.values()),
    TANDAI_PEMBERITAHUAN_SENDIRI("Menandai pemberitahuan sendiri sudah dibaca", true, Peran.values()),
    KELOLA_AKUN("Mengelola akun, peran, biro, kata sandi awal, dan sesi", true, ADMIN),
    CABUT_TOKEN_ORANG("Melihat dan mencabut token orang lain", true, ADMIN),
    BACA_JEJAK("Membaca, memeriksa, dan mengekspor jejak audit", false, ADMIN, INSPEKTORAT),
    BACA_METRIK("Membaca ukuran kerja aplikasi (/actuator/metrics)", false, ADMIN);

    private final String uraian;
    private final boolean mengubah;

    @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable, which its type cannot say.
    private final Set<Peran> peran;

    Operasi(String uraian, boolean mengubah, Peran... peran) {
        this.uraian = uraian;
        this.mengubah = mengubah;
        EnumSet<Peran> boleh = EnumSet.noneOf(Peran.class);
        Collections.addAll(boleh, peran);
        this.peran = Collections.unmodifiableSet(boleh);
    }

    /** What it is, as a phrase that begins with a verb. */
    public String uraian() {
        return uraian;
    }

    /** Whether it changes anything; a token that may only read is refused it. */
    public boolean mengubah() {
        return mengubah;
    }

    /** The roles that may. */
    public Set<Peran> peran() {
        return peran;
    }

    /**
     * Whether a role has the right for a part of the data only: {@code BIRO} for what its own biro owns,
     * {@code PERENCANA} for what no biro owns.
     */
    public boolean menurutPemilik(Peran satu) {
        return switch (this) {
            case SUNTING_REALISASI, SUNTING_NARASI -> true;
            case KOMENTARI_NARASI -> satu == BIRO;
            default -> false;
        };
    }
}
