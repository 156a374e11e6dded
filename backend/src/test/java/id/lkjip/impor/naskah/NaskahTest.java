package id.lkjip.impor.naskah;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Hiasan;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NaskahTest {

    @Test
    void aBoldHeadingDirectlyAboveItsTextOrTheNextHeadingIsAHeading() {
        Naskah n = naskah("""
                **BAB II**
                **PERENCANAAN KINERJA**

                **BAB III AKUNTABILITAS**
                **A. Capaian Kinerja**
                Uraian yang langsung menyusul.

                **Catatan** yang tebal di awal
                bukan judul.

                II.1 Rencana Strategis
                """);
        assertThat(n.blok())
                .extracting(b -> b.getClass().getSimpleName() + ":"
                        + (b instanceof Judul j
                                ? j.teks()
                                : ((Paragraf) b).teks().isi()))
                .containsExactly(
                        "Judul:BAB II PERENCANAAN KINERJA",
                        "Judul:BAB III AKUNTABILITAS",
                        "Judul:A. Capaian Kinerja",
                        "Paragraf:Uraian yang langsung menyusul.",
                        "Paragraf:Catatan yang tebal di awal bukan judul.",
                        "Judul:II.1 Rencana Strategis");
    }

    @Test
    void headingsOfEveryKindAreFound() {
        Naskah n = naskah("""
                ## BAB I PENDAHULUAN

                **1.1 Latar Belakang**

                BAB II PERENCANAAN KINERJA

                2.1 Rencana Strategis

                Sebuah kalimat biasa yang panjang.
                """);
        assertThat(n.blok().stream().filter(Judul.class::isInstance).map(b -> ((Judul) b).teks()))
                .containsExactly(
                        "BAB I PENDAHULUAN",
                        "1.1 Latar Belakang",
                        "BAB II PERENCANAAN KINERJA",
                        "2.1 Rencana Strategis");
        assertThat(n.blok().getLast()).isInstanceOf(Paragraf.class);
    }

    @Test
    void aTableOfContentsLineIsNoHeading() {
        assertThat(naskah("BAB I PENDAHULUAN ........... 1\n").blok()).noneMatch(Judul.class::isInstance);
    }

    @Test
    void sentencesCutByAPageBreakAreJoinedAndKeepTheirLines() {
        Naskah n = naskah("""
                Indikator ini ditargetkan mendapat nilai 88,10 oleh

                Dinas Kesehatan Kabupaten Lebak, dengan realisasi 87,50.

                Paragraf berikutnya berdiri sendiri.
                """);
        var p = (Paragraf) n.blok().getFirst();
        assertThat(p.teks().isi())
                .isEqualTo(
                        "Indikator ini ditargetkan mendapat nilai 88,10 oleh Dinas Kesehatan Kabupaten Lebak, dengan realisasi 87,50.");
        assertThat(p.teks().barisPada(p.teks().isi().indexOf("87,50"))).isEqualTo(3);
        assertThat(p.teks().barisPada(p.teks().isi().indexOf("88,10"))).isEqualTo(1);
        assertThat(n.blok()).hasSize(2);
    }

    @Test
    void aPageNumberBetweenTheHalvesDoesNotHinder() {
        Naskah n = naskah("Kegiatan ini mendukung pencapaian\n\n14\n\nsasaran kedua.\n");
        assertThat(((Paragraf) n.blok().getFirst()).teks().isi())
                .isEqualTo("Kegiatan ini mendukung pencapaian sasaran kedua.");
        assertThat(n.blok()).filteredOn(Hiasan.class::isInstance).hasSize(1);
    }

    @Test
    void aFinishedSentenceAndALabelAreNotJoined() {
        Naskah n = naskah("""
                Faktor Pertama : Ketepatan, kecepatan, konsistensi dan profesionalisme dalam pemberian pelayanan

                Faktor Kedua : Etika dan keramahan

                Selesai sudah.

                kecil tetapi baru.
                """);
        assertThat(n.blok()).hasSize(4);
    }

    @Test
    void hyphensAreKeptInReduplicationAndDroppedInHyphenation() {
        assertThat(((Paragraf) naskah("Sesuai dengan Undang-\n\nundang yang berlaku.\n")
                                .blok()
                                .getFirst())
                        .teks()
                        .isi())
                .isEqualTo("Sesuai dengan Undang-undang yang berlaku.");
        assertThat(((Paragraf) naskah("Sesuai dengan pelak-\n\nsanaan kegiatan.\n")
                                .blok()
                                .getFirst())
                        .teks()
                        .isi())
                .isEqualTo("Sesuai dengan pelaksanaan kegiatan.");
    }

    @Test
    void listItemsKeepTheirMarkerAndTheRestOfACutItem() {
        Naskah n = naskah("""
                - a. penyusunan kebijakan di bidang kesehatan dan urusan

                - pelayanan;
                - b. pelaksanaan kebijakan;
                3. Kesepakatan dengan

                Rumah Sakit Harapan

                4. Nota kesepakatan
                """);
        assertThat(n.blok().stream().map(b -> ((Butir) b).penanda() + "|" + ((Butir) b).teks()))
                .containsExactly(
                        "a.|penyusunan kebijakan di bidang kesehatan dan urusan pelayanan;",
                        "b.|pelaksanaan kebijakan;",
                        "3.|Kesepakatan dengan Rumah Sakit Harapan",
                        "4.|Nota kesepakatan");
    }

    @Test
    void threeTableShapesGiveTheSameCells() {
        List<String> kepala = List.of("No", "Sasaran", "Target");
        List<String> isi = List.of("1", "Meningkatnya mutu", "7,5");
        List<String> kosong = List.of("", "", "8");
        for (String teks : List.of(
                "<b>No</b>\t<b>Sasaran</b>\tTarget\n1\tMeningkatnya *mutu*\t7,5\n\t\t8\n",
                "| **No** | Sasaran | Target |\n|---|:---|---|\n| 1 | Meningkatnya mutu | 7,5 |\n| | | 8 |\n",
                "No | Sasaran | Target\n--- | --- | ---\n1 | Meningkatnya mutu | 7,5\n | | 8\n",
                """
                <table>
                <thead><tr><th>No</th><th>Sasaran</th>
                <th>Target</th></tr></thead>
                <tr><td rowspan="2">1</td><td rowspan=2>Meningkatnya
                mutu</td><td>7,5</td></tr>
                <tr><td>8</td></tr>
                </table>
                """)) {
            BlokTabel t = (BlokTabel) naskah(teks).blok().getFirst();
            assertThat(t.tabel().baris().stream().map(BarisTabel::sel)).containsExactly(kepala, isi, kosong);
            assertThat(t.terputus()).isFalse();
        }
    }

    @Test
    void raggedRowsStayRagged() {
        BlokTabel t = (BlokTabel) naskah("a\tb\tc\n1\t2\n").blok().getFirst();
        assertThat(t.tabel().baris().get(1).sel()).containsExactly("1", "2");
    }

    @Test
    void aTableThatIsNeverClosedIsCutOff() {
        assertThat(((BlokTabel) naskah("<table><tr><td>1</td><td>2").blok().getFirst()).terputus())
                .isTrue();
        assertThat(((BlokTabel) naskah("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |")
                                .blok()
                                .getFirst())
                        .terputus())
                .isFalse();
        assertThat(((BlokTabel) naskah("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | te")
                                .blok()
                                .getFirst())
                        .terputus())
                .isTrue();
    }

    @Test
    void runningHeadersAndPageNumbersAreFurniture() {
        String halaman = "LKjIP Dinas Sosial Tahun 2023 | Hal %d\n\nIsi halaman yang ke-%d.\n\n";
        String teks = halaman.formatted(1, 1) + halaman.formatted(2, 2) + halaman.formatted(3, 3);
        assertThat(naskah(teks).blok()).filteredOn(Hiasan.class::isInstance).hasSize(3);
    }

    @Test
    void everyNonEmptyLineBelongsToExactlyOneBlock() {
        String teks = "# A\n\nteks\nlanjut\n\n1. satu\n2. dua\n\na\tb\n1\t2\n\n---\n\n$$x\n=1$$\n\n**tebal**\n";
        Naskah n = naskah(teks);
        String dariBlok = n.blok().stream()
                .flatMap(b -> b.nomor().stream())
                .map(String::valueOf)
                .collect(joining(","));
        assertThat(dariBlok).isEqualTo("1,3,4,6,7,9,10,12,14,15,17");
        assertThat(n.baris()).hasSize(17);
    }

    @Test
    void veryLongLinesAreReadInLinearTime() {
        for (String s :
                List.of("a ", "1.", "**x** ", "[", "<b>", "|", "\t", "- ", "....", "Sasaran strategis ", "1,1")) {
            String teks = s.repeat(200_000 / s.length()) + "\n\n" + s.repeat(200_000 / s.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> naskah(teks), s);
        }
    }

    private static Naskah naskah(String teks) {
        return Naskah.dariTeks("uji.md", teks);
    }
}
