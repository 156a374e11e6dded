package id.lkjip.impor.laporanuji;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.PembacaLkjip;
import id.lkjip.impor.PembacaLkjipMarkdown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Clean reports in many styles; each is read once, however many tests look at it.
 *
 * @param nama what is special about its style
 */
record Varian(String nama, LaporanUji laporan, Gaya gaya) {

    private static final Map<String, Terbaca> TERBACA = new ConcurrentHashMap<>();

    static List<Varian> semua() {
        return List.of(
                varian("BAKU", PembangkitLaporan.mandalaTimur(), g -> {}),
                varian("SEMBILAN_BIRO", PembangkitLaporan.nusaRaya(), g -> {}),
                varian("DINAS_KABUPATEN", PembangkitLaporan.tirtamaju(), g -> {}),
                varian("PIPA", PembangkitLaporan.mandalaTimur(), g -> g.tabel = Gaya.BentukTabel.PIPA),
                varian("HTML", PembangkitLaporan.mandalaTimur(), g -> g.tabel = Gaya.BentukTabel.HTML),
                varian("UANG_TITIK", PembangkitLaporan.mandalaTimur(), g -> {
                    g.uang = Gaya.GayaUang.TITIK;
                    g.desimal = Gaya.Desimal.TITIK;
                }),
                varian("UANG_CAMPUR", PembangkitLaporan.mandalaTimur(), g -> g.uang = Gaya.GayaUang.CAMPUR),
                varian("UANG_STRIP", PembangkitLaporan.mandalaTimur(), g -> g.uang = Gaya.GayaUang.STRIP),
                varian("UANG_SEN", PembangkitLaporan.mandalaTimur(), g -> g.uang = Gaya.GayaUang.SEN),
                varian("JUDUL_ROMAWI", PembangkitLaporan.mandalaTimur(), g -> g.judul = Gaya.Judul.ROMAWI),
                varian("JUDUL_TEBAL", PembangkitLaporan.mandalaTimur(), g -> g.judul = Gaya.Judul.TEBAL),
                varian("SATU_HALAMAN_TANPA_POTONGAN", PembangkitLaporan.mandalaTimur(), g -> {
                    g.barisPerHalaman = 0;
                    g.potongKalimat = false;
                    g.acakUrutan = false;
                }),
                varian("KODE_KOLOM", PembangkitLaporan.mandalaTimur(), g -> g.kode = Gaya.LetakKode.KOLOM),
                varian("KODE_NAMA", PembangkitLaporan.mandalaTimur(), g -> g.kode = Gaya.LetakKode.DI_NAMA),
                varian("SATU_URAIAN", PembangkitLaporan.mandalaTimur(), g -> {
                    g.satuUraian = true;
                    g.kode = Gaya.LetakKode.KOLOM;
                }),
                varian("TANPA_PEMILIK", PembangkitLaporan.mandalaTimur(), g -> {
                    g.kolomPemilik = false;
                    g.jumlah = Gaya.LabelJumlah.SUB_TOTAL;
                }),
                varian("BERNOMOR", PembangkitLaporan.mandalaTimur(), g -> g.daftar = Gaya.Daftar.ANGKA),
                varian("JUMLAH_TOTAL", PembangkitLaporan.mandalaTimur(), g -> g.jumlah = Gaya.LabelJumlah.TOTAL),
                varian("PERUBAHAN_DULU_KEPALA_SATU_BARIS", PembangkitLaporan.mandalaTimur(), g -> {
                    g.perubahanDulu = true;
                    g.kepalaDuaBaris = false;
                }),
                varian("KOLOM_TAMBAHAN", PembangkitLaporan.mandalaTimur(), g -> g.kolomTambahan = true),
                varian("CAPAIAN_TABEL", PembangkitLaporan.mandalaTimur(), g -> g.capaian = Gaya.CaraCapaian.TABEL),
                varian("BANDING_TABEL", PembangkitLaporan.mandalaTimur(), g -> g.banding = Gaya.CaraCapaian.TABEL),
                varian("URUTAN_LAIN", PembangkitLaporan.mandalaTimur(), g -> g.urutanLain = true));
    }

    private static Varian varian(String nama, LaporanUji laporan, Consumer<Gaya> gaya) {
        return new Varian(nama, laporan, Gaya.baku().dengan(gaya));
    }

    @Override
    public String toString() {
        return nama;
    }

    /** A truth, the report written from it, and what was read. */
    record Terbaca(LaporanUji laporan, Gaya gaya, String teks, BacaanLkjip bacaan) {}

    /** The reader under test, in one place. */
    static PembacaLkjip pembaca() {
        return new PembacaLkjipMarkdown();
    }

    static BacaanLkjip baca(String teks) {
        return pembaca().baca("uji.md", teks.getBytes(StandardCharsets.UTF_8));
    }

    Terbaca terbaca() {
        return TERBACA.computeIfAbsent(nama, n -> {
            String teks = PenulisLaporan.tulis(laporan, gaya);
            return new Terbaca(laporan, gaya, teks, baca(teks));
        });
    }
}
