package id.lkjip.impor.bagian;

import static id.lkjip.realisasi.RincianAnggaran.Jenis.BIRO;
import static id.lkjip.realisasi.RincianAnggaran.Jenis.KEGIATAN;
import static id.lkjip.realisasi.RincianAnggaran.Jenis.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.PembacaLkjipMarkdown;
import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports in small, of an office that does not exist. */
class PembacaLaporanTest {

    private static final String LAPORAN = """
            # LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)

            **DINAS SOSIAL KABUPATEN ARUNGKALA**

            **TAHUN 2022**

            ## IKHTISAR EKSEKUTIF

            1. Meningkatnya Mutu Layanan Sosial dengan indikator Indeks Mutu Layanan Sosial (Indeks) ditargetkan 3,40, dengan realisasi 3,55 capaian 104,41%;

            Pagu Anggaran Rp 9.000.000,- realisasi anggaran Rp 8.100.000,- atau 90,00%, sisa anggaran Rp 900.000,- atau 10,00%.

            ## BAB I PENDAHULUAN

            ### 1.1 Latar Belakang

            Dinas Sosial Kabupaten Arungkala menyusun Laporan Kinerja Tahun 2022 bagi

            warga dan para pemangku kepentingan.

            ### 1.2 Tugas Pokok dan Struktur Organisasi

            Berdasarkan Peraturan Bupati Arungkala Nomor 7 Tahun 2021 susunan organisasi Dinas Sosial terdiri atas:

            - a. Kepala Dinas;
            - b. Bidang Rehabilitasi Sosial;
            - c. Bidang Perlindungan dan Jaminan Sosial.

            **Susunan organisasi Bidang Rehabilitasi Sosial terdiri atas:**

            - a. kepala bidang;
            - b. kepala seksi anak dan lanjut usia; dan
            - c. kelompok jabatan fungsional.

            Kepala Bidang Rehabilitasi Sosial mempunyai tugas pokok membantu kepala dinas memulihkan fungsi sosial warga.

            Bidang Rehabilitasi Sosial mempunyai fungsi:

            - a. penyiapan rumusan kebijakan; dan
            - b. pelaksanaan pemulihan.

            ### 1.3 Isu Strategis

            1. Data kemiskinan belum mutakhir.

            ## BAB II PERENCANAAN KINERJA

            ### 2.1 Rencana Strategis Tahun 2021-2026

            #### 2.1.1 Visi

            Visi daerah yaitu "Arungkala yang Rukun"

            #### 2.1.2 Misi

            1. Misi Kesatu : Menguatkan layanan dasar;

            #### 2.1.3 Tujuan

            1. Terlayaninya warga rentan dengan indikator 'Indeks Layanan dan Persentase Warga Terbantu'.

            ### 2.2 Perjanjian Kinerja

            Perjanjian kinerja murni tahun 2022 pada tabel berikut:

            | No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |
            |----|---|---|---|---|
            | 1 | Meningkatnya Mutu Layanan Sosial | Indeks Mutu Layanan Sosial | Indeks | 3,45 |
            | | | Jumlah Warga Terlayani | Orang | 1.250 |

            ## BAB III AKUNTABILITAS KINERJA

            ### 3.1 Capaian Kinerja

            #### 3.1.1 Capaian Kinerja Tahun 2022

            - **Sasaran strategis pertama** : Meningkatnya Mutu Layanan Sosial dengan indikator Indeks Mutu Layanan Sosial (Indeks) penanggung jawab Bidang Rehabilitasi Sosial/Bidang Perlindungan dan Jaminan Sosial. Target tahun 2022 sebesar 3,40 dengan realisasi 3,55 atau capaian 104,41%, nilai itu hasil survei mandiri.
            - **Sasaran strategis pertama** : Meningkatnya Mutu Layanan Sosial dengan indikator Jumlah Warga Terlayani penanggung jawab Bidang Rehabilitasi Sosial. Nilai tahun 2022 belum dirilis sehingga realisasi menggunakan nilai tahun 2021 yaitu sebesar 1.200 orang dari target 1.250 orang atau capaian 95,00%.

            #### 3.1.2 Perbandingan dengan tahun sebelumnya

            | No | Indikator Kinerja | Satuan | 2020 | 2021 | Awal 2022 |
            |---|---|---|---|---|---|
            | 1 | Indeks Mutu Layanan Sosial | Indeks | N/A | 3,30 | 3,55 |
            | 2 | Jumlah Warga Terlayani | Orang | 1.100 | 1.200 | 1.200 |

            #### 3.1.4 Perbandingan dengan standar nasional

            - **Sasaran strategis pertama** : Meningkatnya Mutu Layanan Sosial dengan indikator Indeks Mutu Layanan Sosial.

            | Kabupaten | Nilai |
            |---|---|
            | Arungkala | 3,55 |
            | Banyuluhur | 3,60 |

            ### 3.2 Realisasi Anggaran

            Pagu anggaran sebesar Rp 9.000.000,- terealisasi sebesar Rp 8.100.000,- atau 90,00%, sisa anggaran Rp 900.000,- atau 10,00%.

            ## BAB IV PENUTUP

            ### 4.1 Kesimpulan

            Kinerja dicatat apa adanya.

            # PERJANJIAN KINERJA TAHUN 2022

            yang bertanda tangan di bawah ini :

            Nama : **Drs. RIMBA LESTARI**

            Jabatan : **KEPALA DINAS SOSIAL**

            selanjutnya disebut pihak pertama

            Nama : **GILANG SAGARA**

            Jabatan : **BUPATI ARUNGKALA**

            selaku atasan pihak pertama, selanjutnya disebut pihak kedua

            Arungkala, 5 Januari 2022

            **NIP. NOMOR_PEGAWAI**

            | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET |
            |---|---|---|---|---|
            | 1 | Meningkatnya Mutu Layanan Sosial | Indeks Mutu Layanan Sosial | Indeks | 3,40 |
            | | | Jumlah Warga Terlayani | Orang | 1.250 |

            | KODE | URUSAN/PROGRAM | ANGGARAN |
            |---|---|---|
            | 1.06 | DINAS SOSIAL | 9.000.000 |
            | 1.06.02 | PROGRAM REHABILITASI SOSIAL | 6.000.000 |
            | 1.06.03 | PROGRAM JAMINAN SOSIAL | 3.000.000 |
            | JUMLAH | | 9.000.000 |
            """.replace("NOMOR_PEGAWAI", "19990101 202001 1 " + "001");

    private static final BacaanLkjip BACAAN = read(LAPORAN);

    @Test
    void theOrganisationIsReadWithItsUnits() {
        var pd = BACAAN.perangkatDaerah();
        assertThat(pd.id()).isEqualTo("dinas-sosial-kab-arungkala");
        assertThat(pd.nama()).isEqualTo("Dinas Sosial Kabupaten Arungkala");
        assertThat(pd.dasarHukum()).isEqualTo("Peraturan Bupati Arungkala Nomor 7 Tahun 2021");
        assertThat(pd.biro())
                .extracting(b -> b.nama())
                .containsExactly("Bidang Rehabilitasi Sosial", "Bidang Perlindungan dan Jaminan Sosial");
        var bidang = pd.biro().getFirst();
        assertThat(bidang.bagian()).extracting(b -> b.nama()).containsExactly("Seksi Anak dan Lanjut Usia");
        assertThat(bidang.tugas()).isEqualTo("membantu kepala dinas memulihkan fungsi sosial warga");
        assertThat(bidang.fungsi()).containsExactly("penyiapan rumusan kebijakan", "pelaksanaan pemulihan");
        assertThat(BACAAN.tahun()).isEqualTo(2022);
    }

    @Test
    void thePlanIsRead() {
        var r = Objects.requireNonNull(BACAAN.renstra());
        assertThat(r.tahunAwal()).isEqualTo(2021);
        assertThat(r.tahunAkhir()).isEqualTo(2026);
        assertThat(Objects.requireNonNull(r.visi()).teks()).isEqualTo("Arungkala yang Rukun");
        assertThat(r.misi()).extracting(m -> m.teks()).containsExactly("Menguatkan layanan dasar");
        assertThat(r.tujuan().getFirst().indikator()).containsExactly("Indeks Layanan", "Persentase Warga Terbantu");
        assertThat(r.isuStrategis()).extracting(i -> i.teks()).containsExactly("Data kemiskinan belum mutakhir");
    }

    @Test
    void chapterAndLampiranAreTwoStatementsAndTheirDisagreementIsAFinding() {
        var pk = BACAAN.perjanjianKinerja().getFirst();
        assertThat(pk.tahap()).isEqualTo(Tahap.MURNI);
        var indeks = pk.sasaran().getFirst().indikator().getFirst();
        assertThat(indeks.pernyataan())
                .extracting(p -> p.asal() + " " + p.target().teks())
                .containsExactly("LAMPIRAN 3,40", "BAB 3,45");
        assertThat(indeks.target().teks()).isEqualTo("3,40");
        assertThat(BACAAN.temuan())
                .anyMatch(t -> t.aturan().equals("TARGET_PK_BEDA") && t.bukti().size() == 2);
        assertThat(pk.totalAnggaran()).isEqualTo(Rupiah.of(9_000_000));
        assertThat(pk.belanja()).extracting(b -> b.kode()).containsExactly("1.06.02", "1.06.03");
        assertThat(Objects.requireNonNull(pk.tanggal()).tanggal()).isEqualTo(LocalDate.of(2022, 1, 5));
        assertThat(pk.penandatangan())
                .extracting(p -> p.nama() + "/" + p.jabatan() + "/" + p.pihak())
                .containsExactly(
                        "Drs. RIMBA LESTARI/KEPALA DINAS SOSIAL/pihak pertama",
                        "GILANG SAGARA/BUPATI ARUNGKALA/pihak kedua");
    }

    @Test
    void realisasiCarriesItsStatusOwnersAndRepeatedStatements() {
        RealisasiIndikator indeks = indikator(2022, "indeks-mutu-layanan-sosial");
        PernyataanRealisasi p = Objects.requireNonNull(indeks.berlaku(2022));
        assertThat(p.realisasi().teks()).isEqualTo("3,55");
        assertThat(p.status()).isEqualTo(StatusRealisasi.SWANILAI);
        assertThat(indeks.biro())
                .containsExactly("bidang-rehabilitasi-sosial", "bidang-perlindungan-dan-jaminan-sosial");
        assertThat(indeks.pernyataan()).anyMatch(x -> x.asal() == AsalPernyataan.RINGKASAN);
        assertThat(indeks.pembanding()).extracting(w -> w.wilayah()).containsExactly("Banyuluhur");

        PernyataanRealisasi terbawa =
                Objects.requireNonNull(indikator(2022, "jumlah-warga-terlayani").berlaku(2022));
        assertThat(terbawa.status()).isEqualTo(StatusRealisasi.TERBAWA);
        assertThat(terbawa.tahunData()).isEqualTo(2021);
        assertThat(terbawa.realisasi().angka().orElseThrow()).isEqualByComparingTo("1200");
    }

    @Test
    void aCapaianThatDoesNotFollowFromItsFiguresIsAFinding() {
        assertThat(BACAAN.temuan())
                .anyMatch(t -> t.aturan().equals("CAPAIAN_SALAH_HITUNG")
                        && t.pesan().contains("95,00%")
                        && t.pesan().contains("96,00"));
    }

    @Test
    void earlierYearsBecomeTheirOwnDocuments() {
        assertThat(BACAAN.realisasi()).extracting(r -> r.tahun()).containsExactly(2020, 2021, 2022);
        var lalu = Objects.requireNonNull(
                indikator(2021, "indeks-mutu-layanan-sosial").berlaku(2021));
        assertThat(lalu.tahunLaporan()).isEqualTo(2022);
        assertThat(lalu.realisasi().teks()).isEqualTo("3,30");
        assertThat(Objects.requireNonNull(
                                indikator(2020, "indeks-mutu-layanan-sosial").berlaku(2020))
                        .realisasi())
                .isEqualTo(new Nilai.TidakBerlaku("N/A"));
    }

    @Test
    void spendingIsReadFromEveryPlaceThatStatesIt() {
        var a = Objects.requireNonNull(BACAAN.realisasi().getLast().anggaran());
        assertThat(a.pagu()).isEqualTo(Rupiah.of(9_000_000));
        assertThat(a.realisasi()).isEqualTo(Rupiah.of(8_100_000));
        assertThat(a.sisa()).isEqualTo(Rupiah.of(900_000));
        assertThat(a.pernyataanPagu())
                .extracting(p -> p.asal())
                .containsExactly(AsalPernyataan.BAB, AsalPernyataan.RINGKASAN);
        assertThat(BACAAN.temuan())
                .noneMatch(t -> t.aturan().startsWith("PAGU") || t.aturan().startsWith("SISA"));
    }

    @Test
    void narrativeIsWholeAndHoldsNoPersonalNumber() {
        assertThat(narasi(BagianNarasi.LATAR_BELAKANG).teks())
                .isEqualTo("Dinas Sosial Kabupaten Arungkala menyusun Laporan Kinerja Tahun 2022 bagi warga dan para"
                        + " pemangku kepentingan.");
        assertThat(BACAAN.narasi()).noneMatch(n -> n.teks().contains("NIP"));
        assertThat(BACAAN.narasi().stream().filter(n -> n.bagian() == BagianNarasi.CAPAIAN_TAHUN_INI))
                .extracting(Narasi::indikator)
                .containsExactly("indeks-mutu-layanan-sosial", "jumlah-warga-terlayani");
    }

    @Test
    void everyLineIsAccountedFor() {
        var peta = BACAAN.petaBaris();
        assertThat(peta.baris()).hasSize((int) LAPORAN.lines().count());
        assertThat(Arrays.stream(Jenis.values()).mapToLong(peta::jumlah).sum())
                .isEqualTo(LAPORAN.lines().count());
        assertThat(peta.tidakTerpeta()).isEmpty();
    }

    @Test
    void aReportWithoutSomeSectionsHasJustNoSuchDocuments() {
        String pendek = LAPORAN.substring(0, LAPORAN.indexOf("## BAB II"))
                + LAPORAN.substring(LAPORAN.indexOf("## BAB III"), LAPORAN.indexOf("# PERJANJIAN KINERJA"));
        BacaanLkjip b = read(pendek);
        assertThat(b.perjanjianKinerja()).isEmpty();
        assertThat(b.rencanaKerja()).isNull();
        assertThat(b.indikator())
                .extracting(Indikator::nama)
                .containsExactly("Indeks Mutu Layanan Sosial", "Jumlah Warga Terlayani");
        assertThat(b.realisasi().getLast().indikator()).hasSize(2);
    }

    @Test
    void spendingIsReadByItsRowsTheirKindsAndTheirSum() {
        BacaanLkjip b = read(denganTabelAnggaran("""
                | Kode | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | % |
                |---|---|---|---|---|
                | 1.06.04 | Rehabilitasi Sosial | 6.000.000 | 5.400.000 | 90,00 |
                | 1.06.04.1.01 | Layanan Panti | 6.000.000 | 5.400.000 | 90,00 |
                | 1.06.05 | Program Perlindungan dan Jaminan Sosial | 3.000.000 | 2.700.000 | 91,00 |
                |  | JUMLAH | 9.000.000 | 8.100.000 | 90,00 |
                """));

        assertThat(rincian(b))
                .extracting(
                        RincianAnggaran::kode,
                        RincianAnggaran::uraian,
                        RincianAnggaran::jenis,
                        RincianAnggaran::pagu,
                        RincianAnggaran::realisasi)
                .containsExactly(
                        tuple("1.06.04", "Rehabilitasi Sosial", PROGRAM, Rupiah.of(6_000_000), Rupiah.of(5_400_000)),
                        tuple("1.06.04.1.01", "Layanan Panti", KEGIATAN, Rupiah.of(6_000_000), Rupiah.of(5_400_000)),
                        tuple(
                                "1.06.05",
                                "Program Perlindungan dan Jaminan Sosial",
                                PROGRAM,
                                Rupiah.of(3_000_000),
                                Rupiah.of(2_700_000)));
        assertThat(b.temuan()).filteredOn(t -> t.aturan().contains("ANGGARAN")).isEmpty();
        assertThat(b.temuan())
                .filteredOn(t -> t.aturan().equals("SERAPAN_SALAH_HITUNG"))
                .extracting(Temuan::pesan)
                .containsExactly("Serapan Program Perlindungan dan Jaminan Sosial tertulis 91,00, sedangkan hitungannya"
                        + " 90,00%.");
    }

    @Test
    void rowsThatMissTheirTotalAreSaidAndAMissingAmountIsNoZero() {
        BacaanLkjip b = read(denganTabelAnggaran("""
                | No | Biro | Anggaran | Realisasi Anggaran |
                |---|---|---|---|
                | 1 | Biro Rehabilitasi Sosial | 6.000.000 | 5.400.000 |
                | 2 | Biro Umum | 2.000.000 | - |
                |  | Total | 9.000.000 | 8.100.000 |
                """));

        assertThat(rincian(b))
                .extracting(RincianAnggaran::kode, RincianAnggaran::jenis, RincianAnggaran::realisasi)
                .containsExactly(tuple("rehabilitasi-sosial", BIRO, Rupiah.of(5_400_000)), tuple("umum", BIRO, null));
        assertThat(b.temuan())
                .filteredOn(t -> t.aturan().equals("RINCIAN_ANGGARAN_TIDAK_BERJUMLAH"))
                .extracting(Temuan::pesan)
                .containsExactly(
                        "Pagu pada tabel realisasi anggaran berjumlah 8.000.000, sedangkan totalnya tertulis 9.000.000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "| No | Program | Pagu | Realisasi | Sisa | Serapan (%) |\n"})
    void aTableThatGoesOnAfterAPageIsOne(String kepalaLagi) {
        BacaanLkjip b = read(denganTabelAnggaran("""
                | No | Program | Pagu | Realisasi | Sisa | Serapan (%) |
                |---|---|---|---|---|---|
                | 1 | Rehabilitasi Sosial | 6.000.000 | 5.400.000 | 600.000 | 90,00 |

                """ + kepalaLagi + """
                | 2 | Jaminan Sosial | 3.000.000 | 2.700.000 | 300.000 | 90,00 |
                |---|---|---|---|---|---|
                |  | Jumlah | 9.000.000 | 8.100.000 | 900.000 | 90,00 |
                """));

        assertThat(rincian(b))
                .extracting(RincianAnggaran::uraian)
                .containsExactly("Rehabilitasi Sosial", "Jaminan Sosial");
        assertThat(b.temuan()).filteredOn(t -> t.aturan().contains("ANGGARAN")).isEmpty();
    }

    private static String denganTabelAnggaran(String tabel) {
        return LAPORAN.replace("## BAB IV PENUTUP", tabel + "\n## BAB IV PENUTUP");
    }

    private static List<RincianAnggaran> rincian(BacaanLkjip b) {
        return b.realisasi().stream()
                .filter(r -> r.tahun() == 2022)
                .map(r -> Objects.requireNonNull(r.anggaran()))
                .findFirst()
                .orElseThrow()
                .rincian();
    }

    @Test
    void analysesNestedUnderTheirSasaranAreRead() {
        String awal = LAPORAN.substring(0, LAPORAN.indexOf("#### 3.1.1"));
        String akhir = LAPORAN.substring(LAPORAN.indexOf("### 3.2"));
        BacaanLkjip b = read(awal + """
                #### Sasaran 1: Meningkatnya Mutu Layanan Sosial, indikator Indeks Mutu Layanan Sosial

                **a. Perbandingan target dan realisasi kinerja**

                | Indikator | Target | Realisasi | Capaian (%) |
                |---|---|---|---|
                | Indeks Mutu Layanan Sosial | 3,40 | 3,55 | 104,41 |

                **b. Perbandingan dengan tahun sebelumnya**

                | Uraian | 2021 | 2022 |
                |---|---|---|
                | Target | 3,20 | 3,40 |
                | Realisasi | 3,30 | 3,55 |

                **c. Analisis penyebab keberhasilan**

                Petugas menambah jam layanan.

                #### Sasaran 1: Meningkatnya Mutu Layanan Sosial, indikator Jumlah Warga Terlayani

                **a. Perbandingan target dan realisasi kinerja**

                Target sebesar 1.250 orang terealisasi 1.300 orang atau 104,00%.

                """ + akhir);
        var indeks = cari(b, 2022, "indeks-mutu-layanan-sosial");
        assertThat(Objects.requireNonNull(indeks.berlaku(2022)).realisasi().teks())
                .isEqualTo("3,55");
        assertThat(Objects.requireNonNull(
                                cari(b, 2021, "indeks-mutu-layanan-sosial").berlaku(2021))
                        .realisasi()
                        .teks())
                .isEqualTo("3,30");
        assertThat(Objects.requireNonNull(
                                cari(b, 2022, "jumlah-warga-terlayani").berlaku(2022))
                        .realisasi()
                        .angka()
                        .orElseThrow())
                .isEqualByComparingTo("1300");
        assertThat(b.narasi())
                .anyMatch(n -> n.bagian() == BagianNarasi.FAKTOR_PENYEBAB
                        && "indeks-mutu-layanan-sosial".equals(n.indikator())
                        && n.teks().contains("menambah jam layanan"));
    }

    @Test
    void aTableInTheSummaryRepeatsTheChapter() {
        BacaanLkjip b = read(LAPORAN.replace("Kinerja dicatat apa adanya.", """
                | Indikator Kinerja | Target | Realisasi | Capaian |
                |---|---|---|---|
                | Indeks Mutu Layanan Sosial | 3,40 | 3,50 | 102,94 |
                """));
        assertThat(cari(b, 2022, "indeks-mutu-layanan-sosial").pernyataan())
                .anyMatch(p -> p.asal() == AsalPernyataan.RINGKASAN
                        && p.realisasi().teks().equals("3,50"));
        assertThat(b.temuan())
                .anyMatch(t -> t.aturan().equals("REALISASI_BEDA") && t.pesan().contains("3,50"));
    }

    @Test
    void readingTwiceGivesTheSame() {
        assertThat(read(LAPORAN)).isEqualTo(BACAAN);
    }

    @Test
    void whatIsNoReportIsRefusedWithWhatWasLookedFor() {
        assertThatThrownBy(() -> read("# Resep Rendang\n\nMasak sampai empuk.\n"))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageContaining("bukan LKjIP")
                .hasMessageContaining("Perjanjian Kinerja");
    }

    @Test
    void aReportCutOffInATableIsRefusedWithTheLine() {
        String baris = "| 1.06.02 | PROGRAM REHABILITASI";
        String potong = LAPORAN.substring(0, LAPORAN.indexOf(baris) + baris.length());
        assertThatThrownBy(() -> read(potong))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageStartingWith("Baris " + potong.lines().count())
                .hasMessageContaining("terpotong");
        String utuhBaris =
                LAPORAN.lines().takeWhile(b -> !b.startsWith("| 1.06.03")).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> read(utuhBaris)).hasMessageContaining("terpotong");
    }

    @Test
    void aSecondTotalThatContradictsTheFirstIsRefused() {
        String dua = LAPORAN + "| JUMLAH | | 8.500.000 |\n";
        assertThatThrownBy(() -> read(dua))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageStartingWith("Baris " + dua.lines().count());
    }

    @Test
    void whereTheSumDecidesBetweenTwoTotalsItIsAFinding() {
        BacaanLkjip b =
                read(LAPORAN.replace("| 1.06 | DINAS SOSIAL | 9.000.000 |", "| 1.06 | DINAS SOSIAL | 8.500.000 |"));
        assertThat(b.perjanjianKinerja().getFirst().totalAnggaran()).isEqualTo(Rupiah.of(9_000_000));
        assertThat(b.temuan()).anyMatch(t -> t.aturan().equals("TOTAL_PK_BEDA"));
    }

    private static BacaanLkjip read(String teks) {
        return new PembacaLkjipMarkdown().baca("uji.md", teks.getBytes(StandardCharsets.UTF_8));
    }

    private static RealisasiIndikator indikator(int tahun, String kode) {
        return cari(BACAAN, tahun, kode);
    }

    private static RealisasiIndikator cari(BacaanLkjip b, int tahun, String kode) {
        List<RealisasiIndikator> hasil = b.realisasi().stream()
                .filter(r -> r.tahun() == tahun)
                .flatMap(r -> r.indikator().stream())
                .filter(i -> i.indikator().equals(kode))
                .toList();
        assertThat(hasil).hasSize(1);
        return hasil.getFirst();
    }

    private static Narasi narasi(BagianNarasi bagian) {
        return BACAAN.narasi().stream()
                .filter(n -> n.bagian() == bagian)
                .findFirst()
                .orElseThrow();
    }
}
