package id.lkjip.cari;

import static id.lkjip.perencanaan.TahunContoh.PD;
import static id.lkjip.perencanaan.TahunContoh.kegiatan;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pagu;
import static id.lkjip.perencanaan.TahunContoh.program;
import static id.lkjip.perencanaan.TahunContoh.subKegiatan;
import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.cari.HasilCari.Butir;
import id.lkjip.cari.HasilCari.Jenis;
import id.lkjip.cari.HasilCari.Kelompok;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PencarianTest {

    private static final Program HUKUM = program(
            "4.01.02",
            "PROGRAM FASILITASI HUKUM",
            "hukum",
            pagu(1L, 1L),
            kegiatan(
                    "Fasilitasi Penyusunan Perundang-undangan",
                    "hukum",
                    pagu(1L, 1L),
                    subKegiatan("Penyusunan Produk Hukum", "hukum", pagu(1L, 1L))));

    @Test
    void everyWordMustBeThereWhereverItStands() {
        assertThat(nama("hukum produk")).containsExactly("Penyusunan Produk Hukum");
        assertThat(nama("hukum gubernur")).isEmpty();
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(nama("PERUNDANG undangan")).containsExactly("Fasilitasi Penyusunan Perundang-undangan");
    }

    @Test
    void codesAreFoundAsTheyAreWritten() {
        assertThat(nama("4.01.02")).containsExactly("PROGRAM FASILITASI HUKUM");
    }

    @Test
    void hitsAreGroupedByKindAndSayWhereTheyStand() {
        var hasil = cari("hukum");

        assertThat(hasil.kelompok())
                .extracting(Kelompok::jenis)
                .containsExactly(Jenis.PROGRAM, Jenis.SUB_KEGIATAN, Jenis.BIRO, Jenis.NARASI);
        assertThat(hasil.kelompok().get(1).butir().getFirst().keterangan())
                .isEqualTo("Biro Hukum › PROGRAM FASILITASI HUKUM › Fasilitasi Penyusunan Perundang-undangan");
    }

    @Test
    void aNarrativeShowsTheWordsAroundTheHit() {
        var narasi = cari("antrean").kelompok().getFirst().butir().getFirst();

        assertThat(narasi.jenis()).isEqualTo(Jenis.NARASI);
        assertThat(narasi.kode()).as("code of its section").isEqualTo("n");
        assertThat(narasi.keterangan())
                .contains("antrean panjang")
                .startsWith("… ")
                .hasSizeLessThan(200);
    }

    @Test
    void onlyTheFirstHitsOfAKindAreReturnedAndAllAreCounted() {
        var banyak = IntStream.range(0, 30)
                .mapToObj(i -> subKegiatan("Rapat " + i, "hukum", pagu(1L, 1L)))
                .toArray(SubKegiatan[]::new);
        var hasil = Pencarian.cari(
                tahun(program("1", "P", "hukum", pagu(1L, 1L), kegiatan("K", "hukum", pagu(1L, 1L), banyak))),
                List.of(),
                "rapat");

        assertThat(hasil.jumlah()).isEqualTo(30);
        assertThat(hasil.kelompok().getFirst().butir()).hasSize(Pencarian.TERBANYAK);
    }

    @Test
    void withoutAWordNothingIsFound() {
        assertThat(cari(" - ").kelompok()).isEmpty();
    }

    private static List<String> nama(String kata) {
        return cari(kata).kelompok().stream()
                .flatMap(k -> k.butir().stream())
                .map(Butir::nama)
                .toList();
    }

    private static HasilCari cari(String kata) {
        return Pencarian.cari(tahun(HUKUM), List.of(narasi()), kata);
    }

    private static Narasi narasi() {
        return new Narasi(
                "n",
                null,
                PD,
                2025,
                BagianNarasi.MASALAH,
                null,
                null,
                "umum",
                "Masalah",
                "Kalimat pembuka. ".repeat(20) + "Masih ada antrean panjang di loket bantuan hukum.",
                Narasi.Asal.IMPOR,
                null,
                "contoh.md",
                1,
                2,
                null);
    }

    private static TahunAnggaran tahun(Program program) {
        return new TahunAnggaran(
                organisasi("Hukum"),
                2025,
                Pagu.KOSONG,
                List.of(new BiroTahun("hukum", "Biro Hukum", Pagu.KOSONG, List.of(program))),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
