package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.impor.tabelkerja.HasilTabelKerja;
import id.lkjip.impor.tabelkerja.KonteksTabelKerja;
import id.lkjip.impor.tabelkerja.PembacaTabelKerja;
import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The solver of the work-plan table alone, against tables whose truth is known. */
class TabelKerjaTest {

    private static final Sitasi SITASI = new Sitasi("uji.md", 1, null);

    static Stream<Arguments> gayaTabel() {
        var gaya = Gaya.baku();
        return Stream.of(
                arguments("satu halaman", gaya.dengan(g -> g.barisPerHalaman = 0)),
                arguments("halaman pendek", gaya.dengan(g -> g.barisPerHalaman = 4)),
                arguments("uang bertitik", gaya.dengan(g -> g.uang = Gaya.GayaUang.TITIK)),
                arguments("uang campur", gaya.dengan(g -> g.uang = Gaya.GayaUang.CAMPUR)),
                arguments("uang berakhir strip", gaya.dengan(g -> g.uang = Gaya.GayaUang.STRIP)),
                arguments("uang bersen", gaya.dengan(g -> g.uang = Gaya.GayaUang.SEN)),
                arguments("desimal titik", gaya.dengan(g -> g.desimal = Gaya.Desimal.TITIK)),
                arguments("kode dalam kolom", gaya.dengan(g -> g.kode = Gaya.LetakKode.KOLOM)),
                arguments("kode dalam nama", gaya.dengan(g -> g.kode = Gaya.LetakKode.DI_NAMA)),
                arguments("satu kolom uraian, kode di kolomnya", gaya.dengan(g -> satuUraian(g, Gaya.LetakKode.KOLOM))),
                arguments(
                        "satu kolom uraian, kode di depan nama",
                        gaya.dengan(g -> satuUraian(g, Gaya.LetakKode.DI_NAMA))),
                arguments("tanpa kolom pemilik", gaya.dengan(TabelKerjaTest::tanpaPemilik)),
                arguments("jumlah bernama TOTAL", gaya.dengan(g -> g.jumlah = Gaya.LabelJumlah.TOTAL)),
                arguments("jumlah bernama SUB TOTAL", gaya.dengan(g -> g.jumlah = Gaya.LabelJumlah.SUB_TOTAL)),
                arguments("perubahan dulu", gaya.dengan(g -> g.perubahanDulu = true)),
                arguments("kepala satu baris", gaya.dengan(g -> g.kepalaDuaBaris = false)),
                arguments("kolom tambahan", gaya.dengan(g -> g.kolomTambahan = true)));
    }

    private static void satuUraian(Gaya gaya, Gaya.LetakKode kode) {
        gaya.satuUraian = true;
        gaya.kode = kode;
    }

    private static void tanpaPemilik(Gaya gaya) {
        gaya.kolomPemilik = false;
        gaya.jumlah = Gaya.LabelJumlah.SUB_TOTAL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gayaTabel")
    void aCleanTableIsReadAsItIs(String nama, Gaya gaya) {
        for (var laporan : List.of(PembangkitLaporan.mandalaTimur(), PembangkitLaporan.tirtamaju())) {
            var rusak = TabelRusak.terpulihkan(laporan, TabelKerja.dari(laporan, gaya));
            var hasil = baca(laporan, gaya, rusak);
            assertThat(beda(laporan, hasil, rusak)).isEmpty();
            assertThat(hasil.perbaikan()).isEmpty();
            assertThat(hasil.temuan()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kerusakan.class)
    void aFaultIsRepairedOrStated(Kerusakan kerusakan) {
        var gaya = Gaya.baku();
        var gagal = new ArrayList<String>();
        for (int benih = 0; benih < 4; benih++) {
            String apa = "benih " + benih + ": ";
            var laporan = PembangkitLaporan.kecil(benih);
            var rusak = kerusakan.terapkan(laporan, TabelKerja.dari(laporan, gaya), new Random(benih));
            var hasil = baca(laporan, gaya, rusak);
            beda(laporan, hasil, rusak).forEach(b -> gagal.add(apa + b));
            if (rusak.harusDisebut()
                    && hasil.temuan().isEmpty()
                    && hasil.rencanaKerja().kehilangan().isEmpty()) {
                gagal.add(apa + "pertentangan tidak disebut");
            }
        }
        assertThat(gagal).isEmpty();
    }

    /** The faults that a table with one column for all names can have. */
    @ParameterizedTest
    @EnumSource(
            value = Kerusakan.class,
            names = {
                "UANG_TURUN",
                "KEGIATAN_TANPA_UANG",
                "HALAMAN_HILANG",
                "SUB_HILANG",
                "JUMLAH_UNIT_HILANG",
                "NAMA_SUB_HILANG",
                "NILAI_DI_SATUAN",
                "ANGKA_SUB_BERUBAH",
                "ANGKA_KEGIATAN_BERUBAH",
                "HALAMAN_GANDA"
            })
    void aFaultInATableWithOneNameColumnIsRepairedOrStated(Kerusakan kerusakan) {
        var gagal = new ArrayList<String>();
        for (var kode : List.of(Gaya.LetakKode.KOLOM, Gaya.LetakKode.DI_NAMA)) {
            var gaya = Gaya.baku().dengan(g -> satuUraian(g, kode));
            for (int benih = 0; benih < 4; benih++) {
                String apa = kode + " " + benih + ": ";
                var laporan = PembangkitLaporan.kecil(benih);
                var rusak = kerusakan.terapkan(laporan, TabelKerja.dari(laporan, gaya), new Random(benih));
                beda(laporan, baca(laporan, gaya, rusak), rusak).forEach(b -> gagal.add(apa + b));
            }
        }
        assertThat(gagal).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void aLostPageIsStatedWhereverItIs(long benihLaporan) {
        var laporan = PembangkitLaporan.kecil(benihLaporan);
        var gagal = new ArrayList<String>();
        for (int benih = 0; benih < 16; benih++) {
            String apa = "benih " + benih + ": ";
            var rusak = Kerusakan.HALAMAN_HILANG.terapkan(
                    laporan, TabelKerja.dari(laporan, Gaya.baku()), new Random(benih));
            beda(laporan, baca(laporan, Gaya.baku(), rusak), rusak).forEach(b -> gagal.add(apa + b));
        }
        assertThat(gagal).isEmpty();
    }

    /** Two faults far apart in small tables, at random but the same every time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void leavesAndLossesMakeTheTotalWhateverHappens(int bagian) {
        var gagal = new ArrayList<String>();
        for (int benih = bagian * 15; benih < (bagian + 1) * 15; benih++) {
            var laporan = PembangkitLaporan.kecil(benih);
            var acak = new Random(benih);
            var semua = Kerusakan.values();
            var kerusakan = semua[acak.nextInt(semua.length)];
            var lain = semua[acak.nextInt(semua.length)];
            var satu = kerusakan.terapkan(laporan, TabelKerja.dari(laporan, Gaya.baku()), acak);
            List<BarisKerja> baris;
            try {
                baris = lain.terapkan(laporan, satu.baris(), acak).baris();
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                baris = satu.baris();
            }
            var hasil = baca(laporan, Gaya.baku(), TabelRusak.terpulihkan(laporan, baris));
            var banding = new BandingRencana(laporan, hasil.rencanaKerja(), biro(laporan));
            String apa = benih + " " + kerusakan + "+" + lain + ": ";
            banding.tutup().forEach(b -> gagal.add(apa + b));
            banding.karangan(teks(laporan, Gaya.baku(), baris)).forEach(b -> gagal.add(apa + b));
        }
        assertThat(gagal).isEmpty();
    }

    @Test
    void readingIsRepeatable() {
        var laporan = PembangkitLaporan.kecil(4);
        var rusak = Kerusakan.HALAMAN_HILANG.terapkan(laporan, TabelKerja.dari(laporan, Gaya.baku()), new Random(1));
        assertThat(baca(laporan, Gaya.baku(), rusak)).isEqualTo(baca(laporan, Gaya.baku(), rusak));
    }

    private static List<String> beda(LaporanUji laporan, HasilTabelKerja hasil, TabelRusak rusak) {
        var semua = new ArrayList<>(new BandingRencana(laporan, hasil.rencanaKerja(), biro(laporan)).terhadap(rusak));
        semua.addAll(new BandingRencana(laporan, hasil.rencanaKerja(), biro(laporan))
                .karangan(teks(laporan, Gaya.baku(), rusak.baris())));
        return semua;
    }

    private static String teks(LaporanUji laporan, Gaya gaya, List<BarisKerja> baris) {
        return PenulisLaporan.tulis(laporan, gaya, baris);
    }

    private static HasilTabelKerja baca(LaporanUji laporan, Gaya gaya, TabelRusak rusak) {
        return PembacaTabelKerja.baca(tabel(teks(laporan, gaya, rusak.baris())), konteks(laporan));
    }

    /** The parts of the work-plan table as the tab-separated lines give them. */
    private static List<Tabel> tabel(String teks) {
        var bagian = new ArrayList<Tabel>();
        var baris = new ArrayList<BarisTabel>();
        boolean dalam = false;
        var semua = teks.lines().toList();
        for (int i = 0; i < semua.size(); i++) {
            String isi = semua.get(i);
            dalam |= isi.startsWith("Tabel 2.1") && !isi.contains("\t");
            if (dalam && isi.contains("\t")) {
                var sel = Arrays.stream(isi.split("\t", -1))
                        .map(s -> s.replaceAll("</?b>", "").strip())
                        .toList();
                baris.add(new BarisTabel(i + 1, sel));
            } else if (!baris.isEmpty()) {
                bagian.add(new Tabel(List.copyOf(baris)));
                baris.clear();
            }
            if (dalam && isi.startsWith("#")) {
                break;
            }
        }
        return bagian;
    }

    private static KonteksTabelKerja konteks(LaporanUji laporan) {
        return new KonteksTabelKerja(
                "uji.md",
                "uji",
                laporan.tahun(),
                belanja(laporan, Uang::murniAtauNol),
                belanja(laporan, Uang::perubahanAtauNol),
                Rupiah.of(laporan.total().murniAtauNol()),
                Rupiah.of(laporan.total().perubahanAtauNol()),
                biro(laporan),
                sasaran(laporan),
                List.of(),
                List.of());
    }

    private static List<BelanjaProgram> belanja(LaporanUji laporan, Function<Uang, Long> kolom) {
        return laporan.belanja().entrySet().stream()
                .map(e -> new BelanjaProgram(
                        e.getKey(),
                        String.valueOf(laporan.namaProgram().get(e.getKey())),
                        Rupiah.of(kolom.apply(e.getValue())),
                        "",
                        null,
                        SITASI))
                .toList();
    }

    private static List<Biro> biro(LaporanUji laporan) {
        return laporan.unit().stream()
                .map(u -> new Biro(
                        Kode.dari(u.nama().replaceFirst("^(Biro|Bidang) ", "")),
                        u.nama(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        SITASI))
                .toList();
    }

    private static List<SasaranPk> sasaran(LaporanUji laporan) {
        return laporan.sasaran().stream()
                .map(s -> new SasaranPk(
                        Kode.dari(s.nama()),
                        s.nama(),
                        List.of(),
                        s.indikator().stream()
                                .map(i -> new IndikatorPk(Kode.dari(i.nama()), i.nama(), i.satuan(), List.of()))
                                .toList(),
                        SITASI))
                .toList();
    }
}
