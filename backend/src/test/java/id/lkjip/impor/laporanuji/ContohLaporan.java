package id.lkjip.impor.laporanuji;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The sample reports under {@code src/test/resources/laporan}; run {@code main} with that folder when the writer
 * changes.
 */
record ContohLaporan(String berkas, LaporanUji laporan, Gaya gaya, List<Kerusakan> kerusakan) {

    static List<ContohLaporan> semua() {
        return List.of(bersih(), cacat(), dinas());
    }

    /** A province with nine biro, tab-separated as a converter leaves it, without faults. */
    static ContohLaporan bersih() {
        return new ContohLaporan("setda-nusa-raya-2023.md", PembangkitLaporan.nusaRaya(), Gaya.baku(), List.of());
    }

    /** A province with five biro; names slid, a row cut, a row collapsed, a sub kegiatan lost. */
    static ContohLaporan cacat() {
        return new ContohLaporan(
                "setda-mandala-timur-2026-cacat.md",
                PembangkitLaporan.mandalaTimur(),
                Gaya.baku().dengan(g -> g.uang = Gaya.GayaUang.CAMPUR),
                List.of(Kerusakan.TEKS_NAIK, Kerusakan.BLOK_KIRI, Kerusakan.POTONG_BARIS, Kerusakan.SUB_HILANG));
    }

    /** A kabupaten's dinas with bidang, pipe tables and codes. */
    static ContohLaporan dinas() {
        return new ContohLaporan(
                "dinas-pendidikan-tirtamaju-2021.md",
                PembangkitLaporan.tirtamaju(),
                Gaya.baku().dengan(g -> {
                    g.tabel = Gaya.BentukTabel.PIPA;
                    g.uang = Gaya.GayaUang.TITIK;
                    g.kode = Gaya.LetakKode.KOLOM;
                    g.daftar = Gaya.Daftar.ANGKA;
                    g.capaian = Gaya.CaraCapaian.TABEL;
                }),
                List.of());
    }

    @Override
    public String toString() {
        return berkas;
    }

    /** The table with all its faults; what is lost is what the last fault took away. */
    TabelRusak tabel() {
        var rusak = TabelRusak.terpulihkan(laporan, TabelKerja.dari(laporan, gaya));
        for (var k : kerusakan) {
            rusak = k.terapkan(laporan, rusak.baris(), new Random(k.name().hashCode()));
        }
        return rusak;
    }

    String tulis() {
        return PenulisLaporan.tulis(laporan, gaya, tabel().baris());
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (var contoh : semua()) {
            Files.writeString(folder.resolve(contoh.berkas), contoh.tulis());
        }
    }
}
