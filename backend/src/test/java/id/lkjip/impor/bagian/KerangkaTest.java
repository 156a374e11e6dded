package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.naskah.Naskah;
import id.lkjip.shared.Tahap;
import java.util.List;
import org.junit.jupiter.api.Test;

class KerangkaTest {

    @Test
    void sectionsAreToldByTheirWordsWhateverTheirLevelAndOrder() {
        assertThat(sections("""
                # BAB III. AKUNTABILITAS KINERJA

                **3.2 Realisasi Anggaran**

                Isi.

                ## 3.1.6 Analisis efisiensi sumber daya

                Isi.

                3.1.1 Perbandingan Target dan Realisasi Kinerja Tahun 2022

                Isi.

                ###### 3.1.4 Perbandingan dengan standar nasional

                Isi.
                """))
                .containsExactly(
                        "AKUNTABILITAS_KINERJA",
                        "REALISASI_ANGGARAN",
                        "EFISIENSI",
                        "CAPAIAN_TAHUN_INI",
                        "CAPAIAN_NASIONAL");
    }

    @Test
    void aTableOfContentsOpensNoSection() {
        assertThat(sections("""
                ## DAFTAR ISI

                BAB I PENDAHULUAN ........ 1

                BAB III AKUNTABILITAS KINERJA ........ 9

                ## BAB I PENDAHULUAN

                ### 1.1 Latar Belakang

                Isi.
                """)).containsExactly("LAINNYA", "LATAR_BELAKANG");
    }

    @Test
    void theDescriptionOfTheChaptersIsNotTheChapters() {
        assertThat(sections("""
                ## BAB I PENDAHULUAN

                ### 1.6 Sistematika Penulisan menurut dasar hukum

                **BAB I PENDAHULUAN**

                Menguraikan latar belakang.

                **BAB II PERENCANAAN KINERJA**

                Menguraikan rencana.

                **a. Realisasi Anggaran**

                Menguraikan anggaran.

                **BAB IV PENUTUP**

                Menguraikan simpulan.

                ### 2.1 Rencana Strategis 2021-2026

                Isi.
                """)).containsExactly("LAINNYA", "SISTEMATIKA", "RENCANA_STRATEGIS");
    }

    @Test
    void aSentenceLeadsOverToProblemsAndImprovements() {
        assertThat(sections("""
                ## BAB III AKUNTABILITAS KINERJA

                #### 3.1.7 Program dan kegiatan yang mendukung capaian

                - **Sasaran strategis pertama** : Meningkatnya A dengan indikator B didukung Program C.

                Upaya perbaikan yang akan dilakukan untuk setiap indikator sebagai berikut:

                - **Sasaran strategis pertama** : Meningkatnya A dengan indikator B, sebagai berikut:

                **Masalah**

                1. Data terlambat

                - **Sasaran strategis kedua** : Meningkatnya D dengan indikator E, sebagai berikut:
                """))
                .containsExactly(
                        "AKUNTABILITAS_KINERJA", "PROGRAM_PENDUKUNG", "UPAYA_PERBAIKAN", "MASALAH", "UPAYA_PERBAIKAN");
    }

    @Test
    void bothSignedDocumentsOfTheLampiranAreFound() {
        Kerangka k = kerangka("""
                ## 4.1 Kesimpulan

                Isi.

                # PERJANJIAN KINERJA TAHUN 2022

                yang bertanda tangan di bawah ini :

                # PERUBAHAN PERJANJIAN KINERJA TAHUN 2022

                yang bertanda tangan di bawah ini :

                ## PERNYATAAN TELAH DIREVIU

                Kami telah mereviu.
                """);
        assertThat(k.lampiran()).extracting(Kerangka.Lampiran::tahap).containsExactly(Tahap.MURNI, Tahap.PERUBAHAN);
        assertThat(k.ruas().getLast().bagian().name()).isEqualTo("PERNYATAAN_REVIU");
    }

    private static List<String> sections(String teks) {
        return kerangka(teks).ruas().stream().map(r -> r.bagian().name()).toList();
    }

    private static Kerangka kerangka(String teks) {
        return Kerangka.dari(Naskah.dariTeks("uji.md", teks).blok());
    }
}
