package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.PembacaLkjipMarkdown;
import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.PerjanjianKinerja.Penandatangan;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reports of other offices in small: the same facts in layouts, orders and words of their own. */
class LaporanLainTest {

    private static final String AWAL = """
            LAPORAN KINERJA DINAS PERIKANAN KABUPATEN TELUK SABANG TAHUN 2024

            ## BAB I PENDAHULUAN

            ### I.1 Struktur Organisasi

            Susunan organisasi Dinas Perikanan terdiri dari:

            - Bidang Budi Daya (sebelumnya Bidang Tambak);
            - Bidang Tangkap.

            ## BAB II PERENCANAAN KINERJA

            ### II.1 Rencana Strategis 2021-2026

            Visi: "Laut Lestari, Nelayan Sejahtera"

            ### II.2 Tujuan

            Tujuan dinas yaitu menaikkan pendapatan nelayan dengan indikator Nilai Tukar Nelayan.

            """;

    private static final String PK = """
            ### II.3 Perjanjian Kinerja

            | No | Sasaran | Indikator Kinerja | Satuan | Target |
            |---|---|---|---|---|
            | 1 | Menurunnya Konflik Nelayan dan Kerusakan Karang | Konflik Nelayan | Kasus | 10 |
            | | | Kerusakan Karang | % | 20 |
            | 2 | Meningkatnya Akuntabilitas Dinas | Tingkat Efisiensi Belanja | % | 90 |

            """;

    private static final String BAB_TIGA = """
            ## BAB III AKUNTABILITAS KINERJA

            ### III.1 Capaian Kinerja

            """;

    private static final String AKHIR = """
            ## BAB IV PENUTUP

            ### IV.1 Kesimpulan

            Kinerja dinas dicatat apa adanya.
            """;

    // --- the outline

    @Test
    void sectionsNumberedInRomanAreSectionsAndNoChapters() {
        var r = Objects.requireNonNull(read(AWAL + PK + BAB_TIGA + AKHIR).renstra());
        assertThat(Objects.requireNonNull(r.visi()).teks()).isEqualTo("Laut Lestari, Nelayan Sejahtera");
        assertThat(r.tujuan()).singleElement().satisfies(t -> {
            assertThat(t.nama()).isEqualTo("menaikkan pendapatan nelayan");
            assertThat(t.indikator()).containsExactly("Nilai Tukar Nelayan");
        });
    }

    @Test
    void withoutItsPeriodThePlanIsNotStoredAndThatIsSaid() {
        BacaanLkjip b = read((AWAL + PK + BAB_TIGA + AKHIR).replace("2021-2026", "lima tahunan"));
        assertThat(b.renstra()).isNull();
        assertThat(aturan(b)).contains("PERIODE_RENSTRA_TIDAK_ADA");
    }

    @Test
    void aFormerNameOfAUnitIsItsAlias() {
        assertThat(read(AWAL + PK + BAB_TIGA + AKHIR).perangkatDaerah().biro().getFirst())
                .satisfies(b -> {
                    assertThat(b.nama()).isEqualTo("Bidang Budi Daya");
                    assertThat(b.alias()).containsExactly("Bidang Tambak");
                });
    }

    @Test
    void anIndicatorWhoseNameHoldsWordsOfSectionsOpensNone() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.5 Analisis Penyebab Keberhasilan/Kegagalan

                ##### 1. Konflik Nelayan

                Jalur tangkap dibagi ulang.

                ##### 2. Tingkat Efisiensi Belanja

                Lelang dini menekan harga.

                """ + AKHIR);
        assertThat(narasi(b, BagianNarasi.FAKTOR_PENYEBAB, "tingkat-efisiensi-belanja")
                        .teks())
                .contains("Lelang dini")
                .doesNotContain("Jalur tangkap");
        assertThat(b.narasi()).noneMatch(n -> n.bagian() == BagianNarasi.EFISIENSI);
    }

    @Test
    void aSasaranWhoseNameHoldsWordsOfSectionsOwnsTheAnalysesBelowIt() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### Sasaran 2: Meningkatnya Akuntabilitas Dinas

                ##### e. Analisis penyebab keberhasilan

                Lelang dini menekan harga.

                """ + AKHIR);
        assertThat(narasi(b, BagianNarasi.FAKTOR_PENYEBAB, "tingkat-efisiensi-belanja")
                        .sasaran())
                .isEqualTo("meningkatnya-akuntabilitas-dinas");
    }

    @Test
    void analysesOfASasaranWithTwoIndicatorsBelongToNoSingleOne() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### Sasaran 1: Menurunnya Konflik Nelayan dan Kerusakan Karang

                ##### a. Target dan realisasi tahun 2024

                | Indikator | Target | Realisasi | Capaian |
                |---|---|---|---|
                | Konflik Nelayan | 10 | 8 | 120,00 |
                | Kerusakan Karang | 20 | 21 | 95,00 |

                ##### e. Analisis penyebab keberhasilan

                Patroli bersama digelar tiap pekan.

                """ + AKHIR);
        Narasi n = b.narasi().stream()
                .filter(x -> x.bagian() == BagianNarasi.FAKTOR_PENYEBAB)
                .findFirst()
                .orElseThrow();
        assertThat(n.indikator()).isNull();
        assertThat(n.sasaran()).isEqualTo("menurunnya-konflik-nelayan-dan-kerusakan-karang");
        assertThat(utama(b, "kerusakan-karang").realisasi().angka()).contains(new BigDecimal("21"));
    }

    @Test
    void narrativesOfOneSectionHaveIdsOfTheirOwn() {
        BacaanLkjip b = read(AWAL
                + PK.replace("Tingkat Efisiensi Belanja", "Meningkatnya Akuntabilitas Dinas") + BAB_TIGA + """
                #### III.1.5 Analisis Penyebab

                **Sasaran 1: Menurunnya Konflik Nelayan dan Kerusakan Karang**

                Patroli bersama.

                **Sasaran 2: Meningkatnya Akuntabilitas Dinas**

                Evaluasi rutin.

                **Indikator Meningkatnya Akuntabilitas Dinas**

                Dokumen lengkap.

                """ + AKHIR);
        assertThat(b.narasi()).extracting(Narasi::id).doesNotHaveDuplicates();
        assertThat(narasi(b, BagianNarasi.FAKTOR_PENYEBAB, "meningkatnya-akuntabilitas-dinas")
                        .teks())
                .contains("Evaluasi rutin", "Dokumen lengkap");
    }

    // --- figures of the chapter

    @Test
    void aYearOverTwoColumnsStatesItsTargetAndItsRealisasi() {
        String duaBaris = """
                | Indikator | 2022 | | 2023 | | 2024 | |
                |---|---|---|---|---|---|---|
                | | Target | Realisasi | Target | Realisasi | Target | Realisasi |
                """;
        String satuBaris = """
                | Indikator | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024 |
                |---|---|---|---|---|---|---|
                """;
        for (String kepala : List.of(duaBaris, satuBaris)) {
            BacaanLkjip b = read(AWAL + PK + BAB_TIGA + "#### III.1.2 Perbandingan dengan tahun sebelumnya\n\n" + kepala
                    + "| Konflik Nelayan | 14 | 15 | 12 | 11 | 10 | 8 |\n\n" + AKHIR);
            PernyataanRealisasi lama =
                    indikator(b, 2023, "konflik-nelayan").pernyataan().getFirst();
            assertThat(Objects.requireNonNull(lama.target()).angka()).contains(new BigDecimal("12"));
            assertThat(lama.realisasi().angka()).contains(new BigDecimal("11"));
            assertThat(indikator(b, 2022, "konflik-nelayan").pernyataan()).hasSize(1);
            assertThat(aturan(b)).doesNotContain("REALISASI_BEDA");
        }
    }

    @Test
    void aYearOrTheNameOfASurveyIsNoNationalValue() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.4 Perbandingan dengan standar nasional

                - Indikator Kerusakan Karang. Rata-rata nasional menurut Survei SK2023 untuk tahun 2024 adalah 23,5 persen.

                """ + AKHIR);
        assertThat(indikator(b, 2024, "kerusakan-karang").pembanding())
                .singleElement()
                .satisfies(n -> assertThat(n.nilai().angka()).contains(new BigDecimal("23.5")));
    }

    @Test
    void aSentenceGivesTheIndicatorsItNamesNegativePolarity() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.1 Target dan Realisasi

                | Indikator | Target | Realisasi | Capaian |
                |---|---|---|---|
                | Konflik Nelayan | 10 | 8 | 120,00 |
                | Tingkat Efisiensi Belanja | 90 | 91 | 101,11 |

                Untuk Konflik Nelayan berlaku semakin rendah realisasi semakin baik.

                """ + AKHIR);
        assertThat(rumus(b, "konflik-nelayan")).isEqualTo(RumusCapaian.NEGATIF_A);
        assertThat(rumus(b, "tingkat-efisiensi-belanja")).isEqualTo(RumusCapaian.POSITIF);
        assertThat(aturan(b)).doesNotContain("CAPAIAN_SALAH_HITUNG", "POLARITAS_DARI_CAPAIAN");
    }

    @Test
    void aCapaianThatFollowsOnlyFromANegativeFormulaTellsThePolarity() {
        String tabel = """
                #### III.1.1 Target dan Realisasi

                | Indikator | Target | Realisasi | Capaian |
                |---|---|---|---|
                | Konflik Nelayan | 10 | 8 | %s |

                """;
        BacaanLkjip a = read(AWAL + PK + BAB_TIGA + tabel.formatted("120,00") + AKHIR);
        assertThat(rumus(a, "konflik-nelayan")).isEqualTo(RumusCapaian.NEGATIF_A);
        assertThat(aturan(a)).contains("POLARITAS_DARI_CAPAIAN").doesNotContain("CAPAIAN_SALAH_HITUNG");
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + tabel.formatted("125,00") + AKHIR);
        assertThat(rumus(b, "konflik-nelayan")).isEqualTo(RumusCapaian.NEGATIF_B);
        BacaanLkjip keliru = read(AWAL + PK + BAB_TIGA + tabel.formatted("85,00") + AKHIR);
        assertThat(rumus(keliru, "konflik-nelayan")).isEqualTo(RumusCapaian.POSITIF);
        assertThat(aturan(keliru)).contains("CAPAIAN_SALAH_HITUNG");
    }

    @Test
    void aSentenceBelowACommonTableMarksTheIndicatorItNamesAsCarriedOver() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.1 Target dan Realisasi

                | Indikator | Target | Realisasi | Capaian |
                |---|---|---|---|
                | Konflik Nelayan | 10 | 8 | 120,00 |
                | Kerusakan Karang | 20 | 21 | 95,00 |

                Kerusakan Karang tahun 2024 belum rilis sehingga realisasi menggunakan nilai tahun 2023.

                """ + AKHIR);
        assertThat(utama(b, "kerusakan-karang").status()).isEqualTo(StatusRealisasi.TERBAWA);
        assertThat(utama(b, "kerusakan-karang").tahunData()).isEqualTo(2023);
        assertThat(utama(b, "konflik-nelayan").status()).isEqualTo(StatusRealisasi.FINAL);
    }

    @Test
    void aCellThatNamesAnotherYearIsCarriedOver() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.1 Target dan Realisasi

                | Indikator | Target | Realisasi | Capaian |
                |---|---|---|---|
                | Kerusakan Karang | 20 | 21,5 (nilai tahun 2023) | 92,50 |

                """ + AKHIR);
        PernyataanRealisasi p = utama(b, "kerusakan-karang");
        assertThat(p.realisasi().angka()).contains(new BigDecimal("21.5"));
        assertThat(p.status()).isEqualTo(StatusRealisasi.TERBAWA);
        assertThat(p.tahunData()).isEqualTo(2023);
    }

    @Test
    void anAmountWithSenIsNotGuessedAndThatIsSaid() {
        BacaanLkjip b = read(AWAL + PK + """
                | Program | Anggaran |
                |---|---|
                | Program Perikanan Tangkap | Rp1.000.000,75 |
                | Program Perikanan Budi Daya | Rp2.000.000 |

                """ + BAB_TIGA + AKHIR);
        assertThat(b.temuan())
                .filteredOn(t -> t.aturan().equals("UANG_TIDAK_TERBACA"))
                .singleElement()
                .satisfies(t -> assertThat(t.pesan()).contains("Perikanan Tangkap", "Rp1.000.000,75"));
        assertThat(pk(b, Tahap.MURNI).belanja())
                .extracting(BelanjaProgram::anggaran)
                .containsExactly(Rupiah.of(2_000_000));
    }

    @Test
    void aTableThatNamesTheYearsStatesTheFiguresOfTheReportsYear() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.1 Target dan Realisasi

                | Indikator | Satuan | Realisasi 2023 | Target 2024 | Realisasi 2024 | % Capaian |
                |---|---|---|---|---|---|
                | Tingkat Efisiensi Belanja | % | 88,5 | 90 | 81,00 | 90,00 |

                """ + AKHIR);
        PernyataanRealisasi p = utama(b, "tingkat-efisiensi-belanja");
        assertThat(Objects.requireNonNull(p.target()).angka()).contains(new BigDecimal("90"));
        assertThat(p.realisasi().angka()).contains(new BigDecimal("81.00"));
        assertThat(Objects.requireNonNull(p.capaianTertulis()).angka()).contains(new BigDecimal("90.00"));
        assertThat(indikator(b, 2023, "tingkat-efisiensi-belanja")
                        .pernyataan()
                        .getFirst()
                        .realisasi()
                        .angka())
                .contains(new BigDecimal("88.5"));
    }

    @Test
    void theTargetAtThePlansEndIsNotThatOfTheYearBesideIt() {
        for (String akhir : List.of("Target Akhir Renstra", "Target 2026")) {
            BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                    #### III.1.3 Perbandingan dengan target akhir Renstra

                    | Indikator | Target 2024 | Realisasi 2024 | Capaian 2024 | %s | Tingkat kemajuan |
                    |---|---|---|---|---|---|
                    | Konflik Nelayan | 10 | 8 | 120 | 4 | 0,00 |

                    """.formatted(akhir) + AKHIR);
            assertThat(Objects.requireNonNull(b.renstra()).sasaran())
                    .singleElement()
                    .satisfies(s -> {
                        assertThat(Objects.requireNonNull(s.targetAkhir()).angka())
                                .contains(new BigDecimal("4"));
                        assertThat(Objects.requireNonNull(s.capaianTertulis()).angka())
                                .contains(new BigDecimal("0.00"));
                    });
        }
    }

    @Test
    void theRealisasiOfAnIndicatorIsNoSpending() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + """
                #### III.1.6 Analisis efisiensi

                | Indikator | Kinerja | | | Anggaran | | Efisiensi |
                |---|---|---|---|---|---|---|
                | | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | |
                | Tingkat Efisiensi Belanja | 90 | 81 | 90,00 | 2.000.000 | 1.500.000 | 15,00 |

                ### III.2 Realisasi Anggaran

                | Sasaran | Target | Realisasi | Anggaran | Realisasi Anggaran |
                |---|---|---|---|---|
                | Jumlah | 90 | 81 | 2.000.000 | 1.500.000 |

                """ + AKHIR);
        assertThat(indikator(b, 2024, "tingkat-efisiensi-belanja").efisiensi()).satisfies(e -> {
            assertThat(Objects.requireNonNull(e).aaro()).isEqualTo(Rupiah.of(2_000_000));
            assertThat(e.raro()).isEqualTo(Rupiah.of(1_500_000));
            assertThat(e.cro().angka()).contains(new BigDecimal("90.00"));
        });
        assertThat(b.realisasi().getLast().anggaran())
                .satisfies(
                        a -> assertThat(Objects.requireNonNull(a).realisasi()).isEqualTo(Rupiah.of(1_500_000)));
        assertThat(aturan(b)).doesNotContain("EFISIENSI_SALAH_HITUNG");
    }

    // --- the PK and its money

    @Test
    void theHeadingBeforeTheAmendmentNamesTheFirstStage() {
        BacaanLkjip b = read(AWAL
                + PK.replace("Perjanjian Kinerja", "Perjanjian Kinerja sebelum Perubahan")
                + PK.replace("II.3 Perjanjian Kinerja", "II.4 Perjanjian Kinerja setelah Perubahan")
                        .replace("| 10 |", "| 9 |")
                + BAB_TIGA
                + AKHIR);
        assertThat(target(b, Tahap.MURNI, "konflik-nelayan")).containsExactly("10");
        assertThat(target(b, Tahap.PERUBAHAN, "konflik-nelayan")).containsExactly("9");
    }

    @Test
    void aRowThatStandsTwiceIsOneIndicatorWithTwoStatements() {
        BacaanLkjip b = read(AWAL + PK + PK.replace("II.3", "II.4").replace("| 10 |", "| 9 |") + BAB_TIGA + AKHIR);
        assertThat(target(b, Tahap.MURNI, "konflik-nelayan")).containsExactly("10", "9");
        assertThat(aturan(b)).contains("TARGET_PK_BEDA");
    }

    @Test
    void theBudgetTableOfTheChapterIsNoPartOfTheTargets() {
        BacaanLkjip b = read(AWAL + PK + """
                | No | Program | Anggaran | Sumber | Keterangan |
                |---|---|---|---|---|
                | 1 | Program Perikanan Tangkap | Rp 1.250.000.500,00 | APBD | - |
                | 2 | Program Perikanan Budi Daya | Rp 749.999.500,00 | APBD | - |
                | | Jumlah | Rp 2.000.000.000,00 | | |

                """ + BAB_TIGA + AKHIR);
        PerjanjianKinerja pk = pk(b, Tahap.MURNI);
        assertThat(pk.sasaran()).hasSize(2);
        assertThat(pk.totalAnggaran()).isEqualTo(Rupiah.of(2_000_000_000));
        assertThat(pk.belanja())
                .extracting(BelanjaProgram::anggaran)
                .containsExactly(Rupiah.of(1_250_000_500), Rupiah.of(749_999_500));
    }

    @Test
    void bothStagesBesideEachOtherInThousandsAreReadAsRupiah() {
        BacaanLkjip b = read(AWAL + PK + """
                Anggaran per program (dalam ribuan rupiah):

                | Program | Sebelum Perubahan (anggaran) | Setelah Perubahan (anggaran) | Bertambah/Berkurang |
                |---|---|---|---|
                | Program Perikanan Tangkap | 1.250.000 | 1.300.500 | 50.500 |
                | Program Perikanan Budi Daya | 750.000 | 650 | (749.350) |
                | Jumlah | 2.000.000 | 1.301.150 | (698.850) |

                """ + BAB_TIGA + """
                ### III.2 Realisasi Anggaran

                | Program | Pagu (Rp ribu) | Realisasi (Rp ribu) | Sisa (Rp ribu) |
                |---|---|---|---|
                | Total | 1.301.150 | 1.300.000 | 1.150 |

                """ + AKHIR);
        assertThat(pk(b, Tahap.MURNI).totalAnggaran()).isEqualTo(Rupiah.of(2_000_000_000));
        assertThat(pk(b, Tahap.PERUBAHAN).totalAnggaran()).isEqualTo(Rupiah.of(1_301_150_000));
        assertThat(pk(b, Tahap.PERUBAHAN).belanja())
                .extracting(BelanjaProgram::anggaran)
                .containsExactly(Rupiah.of(1_300_500_000), Rupiah.of(650_000));
        assertThat(b.realisasi().getLast().anggaran()).satisfies(a -> {
            assertThat(Objects.requireNonNull(a).pagu()).isEqualTo(Rupiah.of(1_301_150_000));
            assertThat(a.sisa()).isEqualTo(Rupiah.of(1_150_000));
        });
        assertThat(aturan(b)).doesNotContain("JUMLAH_PROGRAM_BEDA", "SISA_SALAH_HITUNG");
    }

    @Test
    void aRoundedAmountIsNoOtherTotalUnlessItDiffers() {
        String anggaran = """
                ### III.2 Realisasi Anggaran

                Pagu anggaran sebesar Rp 47.976.250.000 dan realisasi sebesar Rp 46.601.152.000.

                """;
        String ringkas = "## RINGKASAN EKSEKUTIF\n\nPagu anggaran Rp %s miliar.\n\n";
        BacaanLkjip sama = read(ringkas.formatted("47,98") + AWAL + PK + BAB_TIGA + anggaran + AKHIR);
        assertThat(Objects.requireNonNull(sama.realisasi().getLast().anggaran()).pagu())
                .isEqualTo(Rupiah.of(47_976_250_000L));
        assertThat(aturan(sama)).doesNotContain("PAGU_BEDA");
        assertThat(aturan(read(ringkas.formatted("48,10") + AWAL + PK + BAB_TIGA + anggaran + AKHIR)))
                .contains("PAGU_BEDA");
    }

    private static final String LAMPIRAN = """
            PERJANJIAN KINERJA TAHUN 2024

            Yang bertanda tangan di bawah ini:

            <table>
            <tr><td>Nama</td><td>:</td><td>Ir. Bayu Samudra</td></tr>
            <tr><td>Jabatan</td><td>:</td><td>Kepala Dinas Perikanan</td></tr>
            </table>

            Selanjutnya disebut PIHAK PERTAMA

            Nama : Laksmi Ombak
            Jabatan : Bupati Teluk Sabang
            selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA

            Teluk Sabang, 12 Januari 2024

            | No | Sasaran | Indikator Kinerja | Satuan | Target |
            |---|---|---|---|---|
            | 1 | Menurunnya Konflik Nelayan dan Kerusakan Karang | Konflik Nelayan | Kasus | 10 |
            | | | Kerusakan Karang | % | 20 |
            | 2 | Meningkatnya Akuntabilitas Dinas | Tingkat Efisiensi Belanja | % | 95 |

            """;
    private static final String BELANJA = """
            | Program | Anggaran |
            |---|---|
            | Program Perikanan Tangkap | Rp1.000.000 |
            | Jumlah | Rp1.000.000 |
            """;

    @Test
    void aLampiranWithAPlainHeadingIsReadWithItsSignatories() {
        BacaanLkjip b = read(AWAL + PK + BAB_TIGA + AKHIR + "\n" + LAMPIRAN + BELANJA + "\nKepala Dinas,\n");
        PerjanjianKinerja pk = pk(b, Tahap.MURNI);
        assertThat(pk.penandatangan())
                .extracting(Penandatangan::nama, Penandatangan::jabatan, Penandatangan::pihak)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ir. Bayu Samudra", "Kepala Dinas Perikanan", "pihak pertama"),
                        org.assertj.core.groups.Tuple.tuple("Laksmi Ombak", "Bupati Teluk Sabang", "pihak kedua"));
        assertThat(Objects.requireNonNull(pk.tanggal()).tanggal()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(target(b, Tahap.MURNI, "tingkat-efisiensi-belanja")).containsExactly("95", "90");
        assertThat(pk.totalAnggaran()).isEqualTo(Rupiah.of(1_000_000));
        assertThat(b.petaBaris().jumlah(Jenis.TIDAK_TERPETA)).isZero();
        assertThat(aturan(b)).doesNotContain("BERKAS_BERAKHIR_PADA_TABEL", "BELANJA_PK_TIDAK_ADA");
    }

    @Test
    void aFileThatEndsAfterAWholeTableOfTheLampiranIsImportedWithTheDoubtSaid() {
        String utuh = AWAL + PK + BAB_TIGA + AKHIR + "\n" + LAMPIRAN;
        assertThat(aturan(read(utuh))).contains("BERKAS_BERAKHIR_PADA_TABEL", "BELANJA_PK_TIDAK_ADA");
        String duaTahap = AWAL
                + PK
                + PK.replace("II.3 Perjanjian Kinerja", "II.4 Perjanjian Kinerja Perubahan")
                + BAB_TIGA + AKHIR + "\n" + LAMPIRAN + BELANJA;
        assertThat(aturan(read(duaTahap))).contains("LAMPIRAN_PK_TIDAK_ADA");
    }

    @Test
    void aChapterThatIsNotThereIsSaidWithoutATableOfContentsToo() {
        assertThat(read(AWAL + PK + BAB_TIGA).temuan())
                .filteredOn(t -> t.aturan().equals("BAB_TIDAK_ADA"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.tingkat()).isEqualTo(Temuan.Tingkat.PERINGATAN);
                    assertThat(t.pesan()).startsWith("BAB IV tidak ditemukan");
                });
        assertThat(aturan(read(AWAL + PK + BAB_TIGA + AKHIR))).doesNotContain("BAB_TIDAK_ADA");
    }

    @Test
    void twoAmountsOfOneProgramAreAFinding() {
        String bab = "| Program | Anggaran |\n|---|---|\n| Program Perikanan Tangkap | Rp900.000 |\n\n";
        BacaanLkjip b = read(AWAL + PK + bab + BAB_TIGA + AKHIR + "\n" + LAMPIRAN + BELANJA);
        assertThat(pk(b, Tahap.MURNI).belanja())
                .extracting(BelanjaProgram::anggaran)
                .containsExactly(Rupiah.of(1_000_000));
        assertThat(b.temuan())
                .filteredOn(t -> t.aturan().equals("BELANJA_PK_BEDA"))
                .singleElement()
                .satisfies(t -> assertThat(t.bukti()).hasSize(2));
    }

    @Test
    void findingsOfSeveralProgramsHaveIdsOfTheirOwn() {
        BacaanLkjip b = read(AWAL + PK + """
                | Program | Anggaran |
                |---|---|
                | Program Perikanan Tangkap | Rp500.000 |
                | Program Perikanan Budi Daya | Rp500.000 |
                | Jumlah | Rp1.000.000 |

                ### II.4 Rencana Kerja

                | Program | Kegiatan | Sub Kegiatan | Indikator Sub Kegiatan | Satuan | Target | Pagu |
                |---|---|---|---|---|---|---|
                | Program Perikanan Tangkap | | | | | | 400.000 |
                | | Pengelolaan Penangkapan | | | | | 400.000 |
                | | | Penyediaan Data Nelayan | Jumlah Dokumen Data | Dokumen | 1 | 400.000 |
                | Program Perikanan Budi Daya | | | | | | 600.000 |
                | | Pemberdayaan Pembudi Daya | | | | | 600.000 |
                | | | Pelatihan Pembudi Daya | Jumlah Orang Dilatih | Orang | 20 | 600.000 |
                | TOTAL | | | | | | 1.000.000 |

                """ + BAB_TIGA + AKHIR);
        assertThat(b.temuan().stream().filter(t -> t.aturan().equals("PROGRAM_BEDA_DENGAN_PK")))
                .hasSize(2);
        assertThat(b.temuan()).extracting(Temuan::id).doesNotHaveDuplicates();
    }

    // --- helpers

    private static BacaanLkjip read(String teks) {
        return new PembacaLkjipMarkdown().baca("uji.md", teks.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> aturan(BacaanLkjip b) {
        return b.temuan().stream().map(Temuan::aturan).toList();
    }

    private static Narasi narasi(BacaanLkjip b, BagianNarasi bagian, String indikator) {
        return b.narasi().stream()
                .filter(n -> n.bagian() == bagian && indikator.equals(n.indikator()))
                .findFirst()
                .orElseThrow();
    }

    private static RealisasiIndikator indikator(BacaanLkjip b, int tahun, String kode) {
        return b.realisasi().stream()
                .filter(r -> r.tahun() == tahun)
                .flatMap(r -> r.indikator().stream())
                .filter(i -> i.indikator().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private static PernyataanRealisasi utama(BacaanLkjip b, String kode) {
        return indikator(b, 2024, kode).pernyataan().getFirst();
    }

    private static RumusCapaian rumus(BacaanLkjip b, String kode) {
        return b.indikator().stream()
                .filter(i -> i.kode().equals(kode))
                .map(Indikator::rumus)
                .findFirst()
                .orElseThrow();
    }

    private static PerjanjianKinerja pk(BacaanLkjip b, Tahap tahap) {
        return b.perjanjianKinerja().stream()
                .filter(p -> p.tahap() == tahap)
                .findFirst()
                .orElseThrow();
    }

    /** The targets of an indicator as the PK's places state them, the lampiran first. */
    private static List<String> target(BacaanLkjip b, Tahap tahap, String kode) {
        List<IndikatorPk> hasil = pk(b, tahap).sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .filter(i -> i.kode().equals(kode))
                .toList();
        assertThat(hasil).hasSize(1);
        return hasil.getFirst().pernyataan().stream()
                .map(IndikatorPk.PernyataanTarget::target)
                .map(Nilai::teks)
                .toList();
    }
}
