package id.lkjip.ui.contoh;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.ImporService;
import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.RingkasanImpor;
import id.lkjip.impor.RingkasanImpor.HitunganBaris;
import id.lkjip.impor.RingkasanImpor.Isi;
import id.lkjip.impor.RingkasanImpor.Kolom;
import id.lkjip.impor.RingkasanImpor.Pembuktian;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An import service that answers at once: a file named "rusak" is refused, every other one is read. */
public final class ImporContoh implements ImporService {

    private final List<String> tersimpan = new ArrayList<>();

    /** What was committed, as "name by whom: content". */
    public synchronized List<String> tersimpan() {
        return List.copyOf(tersimpan);
    }

    @Override
    public RingkasanImpor pratinjau(String namaBerkas, byte[] isi) {
        if (namaBerkas.contains("rusak")) {
            throw new ImporDitolak("Tabel 2.1 terputus; baris berikutnya tidak ditemukan.", 812);
        }
        return ringkasan(namaBerkas, false);
    }

    @Override
    public synchronized RingkasanImpor commit(String namaBerkas, byte[] isi, String oleh) {
        tersimpan.add(namaBerkas + " oleh " + oleh + ": " + new String(isi, StandardCharsets.UTF_8));
        return ringkasan(namaBerkas, true);
    }

    private static RingkasanImpor ringkasan(String namaBerkas, boolean tersimpan) {
        var sitasi = new Sitasi(namaBerkas, 1180, "Tabel 2.1");
        return new RingkasanImpor(
                namaBerkas,
                "0".repeat(64),
                ContohData.PD,
                "Sekretariat Daerah Contoh",
                ContohData.TAHUN,
                tersimpan,
                new HitunganBaris(2049, 1500, 300, 240, 9),
                new Isi(8, 5, 6, 12, 12, 12, 8, 25, 110, 12, 4, 60),
                new Pembuktian(
                        new Kolom(
                                Rupiah.of(252_536_078_000L),
                                Rupiah.of(1_250_000_000L),
                                Rupiah.of(253_786_078_000L),
                                true),
                        new Kolom(Rupiah.of(244_000_000_000L), Rupiah.NOL, Rupiah.of(245_137_431_880L), false)),
                List.of(
                        new PerubahanDokumen("rencanaKerja", "setda-contoh/2025", Tindakan.BARU, null),
                        new PerubahanDokumen(
                                "narasi", "setda-contoh/2025/3.1.5", Tindakan.DIPERTAHANKAN, "disunting biro")),
                List.of(new Perbaikan(
                        "BARIS_GESER",
                        sitasi,
                        "2.473.870.800",
                        "2.473.870.800 di kolom murni",
                        "jumlah kegiatan tertutup")),
                List.of(new Kehilangan(
                        "umum",
                        List.of("Program Penunjang", "Administrasi Umum"),
                        Rupiah.of(1_250_000_000),
                        null,
                        "Halaman hilang.",
                        sitasi)),
                List.of(new Temuan(
                        "t1",
                        null,
                        ContohData.PD,
                        2025,
                        "TARGET_BERBEDA",
                        Temuan.Tingkat.PERINGATAN,
                        "Bab 99,14; lampiran 99,41.",
                        List.of(sitasi))),
                List.of(12, 13, 14, 90),
                List.of());
    }
}
