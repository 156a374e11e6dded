package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.PembacaLkjipMarkdown;
import id.lkjip.impor.Perbaikan;
import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.SimpulRencana;
import id.lkjip.shared.Rupiah;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Work plans of other offices: one budget of two programs, laid out and damaged in ways of their own. */
class RencanaLainTest {

    private static final String AWAL = """
            LAPORAN KINERJA DINAS PERIKANAN KABUPATEN TELUK SABANG TAHUN 2024

            ## BAB I PENDAHULUAN

            ### I.1 Struktur Organisasi

            Susunan organisasi Dinas Perikanan terdiri dari:

            - Bidang Budi Daya;
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
            | 1 | Meningkatnya Produksi Perikanan | Produksi Perikanan | Ton | 100 |
            """;

    private static final String AKHIR = """
            ## BAB III AKUNTABILITAS KINERJA

            ### III.1 Capaian Kinerja

            ## BAB IV PENUTUP

            ### IV.1 Kesimpulan

            Kinerja dinas dicatat apa adanya.
            """;

    /** Own numbering in one name column, thousands of rupiah, targets of both stages, totals above and below. */
    private static final String BERNOMOR = """
            ### II.4 Anggaran Perjanjian Kinerja

            | No | Program | Anggaran |
            |---|---|---|
            | 1 | Program Perikanan Budi Daya | Rp1.200.000.000 |
            | 2 | Program Perikanan Tangkap | Rp800.000.000 |
            | | Jumlah | Rp2.000.000.000 |

            ### II.5 Anggaran Perjanjian Kinerja Perubahan

            | No | Program | Anggaran |
            |---|---|---|
            | 1 | Program Perikanan Budi Daya | Rp1.150.000.000 |
            | 2 | Program Perikanan Tangkap | Rp850.500.000 |
            | | Jumlah | Rp2.000.500.000 |

            ### II.6 Rencana Kerja

            Tabel Rencana Kerja (dalam ribuan rupiah)

            | No | Uraian Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Satuan | Target |  | Anggaran |  |  |
            |---|---|---|---|---|---|---|---|---|
            |  |  |  |  |  Semula | Menjadi | Semula | Menjadi | Bertambah / (Berkurang) |
            |  | JUMLAH |  |  |  |  |  2.000.000 | 2.000.500 | 500 |
            | 1 | 1. Program Perikanan Budi Daya | Persentase Kenaikan Produksi Budi Daya | Persen | 5 | 6 | 1.200.000 | 1.150.000 | (50.000) |
            |  | 1.1 Pengelolaan Budi Daya Ikan Air Tawar | Jumlah Kelompok Dibina | Kelompok | 10 | 12 | 700.000 | 650.000 | (50.000) |
            |  | 1.1.1 Penyediaan Sarana Budi Daya | Jumlah Sarana Tersedia | Unit | 20 | 18 | 400.000 | 380.000 | (20.000) |
            |  | 1.1.2 Pembinaan Pembudi Daya | Jumlah Orang Dibina | Orang | 100 | 90 | 300.000 | 270.000 | (30.000) |
            |  | 1.2 Pengelolaan Kesehatan Ikan | Jumlah Laporan Kesehatan | Laporan | 4 | 4 |  |  |  |
            |  | 1.2.1 Pengawasan Penyakit Ikan | Jumlah Sampel Diperiksa | Sampel | 50 | 50 | 500.000 | 500.000 | - |
            |  | 1.2.2 Penyediaan Obat Ikan | Jumlah Paket Obat | Paket | 2 | 3 | 200.000 | 200.000 | - |
            |  |  |  |  |  |  | 300.000 | 300.000 |  |
            |  | Jumlah Program Perikanan Budi Daya |  |  |  |  | 1.200.000 | 1.150.000 | (50.000) |
            | 2 | 2. Program Perikanan Tangkap | Persentase Kenaikan Hasil Tangkap | Persen | 3 | 3 | 800.000 | 850.500 | 50.500 |
            |  | 2.1 Pengelolaan Penangkapan Ikan | Jumlah Kapal Terdata | Kapal | 30 | 30 | 800.000 | 850.500 | 50.500 |
            |  | 2.1.1 Pendataan Kapal | Jumlah Dokumen Data | Dokumen | 1 | 1 | 300.000 | 350.500 | 50.500 |
            |  | 2.1.2 Penyediaan Alat Tangkap | Jumlah Alat Tangkap | Unit | 40 | 40 | 500.000 | 500.000 | - |
            |  | Jumlah Program Perikanan Tangkap |  |  |  |  | 800.000 | 850.500 | 50.500 |
            """;

    /** Full codes in one name column, one stage, totals of urusan and bidang above their rows; the last sub is lost. */
    private static final String BERURUSAN = """
            ### II.5 Anggaran Perjanjian Kinerja Perubahan

            | No | Program | Anggaran |
            |---|---|---|
            | 1 | Program Perikanan Budi Daya | Rp1.150.000.000 |
            | 2 | Program Perikanan Tangkap | Rp850.500.000 |
            | | Jumlah | Rp2.000.500.000 |

            ### II.6 Rencana Kerja dan Anggaran

            | Kode | Nomenklatur Urusan, Program, Kegiatan dan Sub Kegiatan | Indikator | Target | Satuan | Pagu (Rp) |
            |---|---|---|---|---|---|
            | 3 | URUSAN PEMERINTAHAN PILIHAN |  |  |  | 2.000.500.000 |
            | 3.25 | BIDANG URUSAN KELAUTAN DAN PERIKANAN |  |  |  | 2.000.500.000 |
            |  | BIDANG BUDI DAYA |  |  |  | 1.150.000.000 |
            | 3.25.04 | Program Perikanan Budi Daya | Persentase Kenaikan Produksi Budi Daya | 6 | Persen | 1.150.000.000 |
            | 3.25.04.2.01 | Pengelolaan Budi Daya Ikan Air Tawar | Jumlah Kelompok Dibina | 12 | Kelompok | 650.000.000 |
            | 3.25.04.2.01.0001 | Penyediaan Sarana Budi Daya | Jumlah Sarana Tersedia | 18 | Unit | 380.000.000 |
            | 3.25.04.2.01.0002 | Pembinaan Pembudi Daya | Jumlah Orang Dibina | 90 | Orang | 270.000.000 |
            | 3.25.04.2.02 | Pengelolaan Kesehatan Ikan | Jumlah Laporan Kesehatan | 4 | Laporan | 500.000.000 |
            | 3.25.04.2.02.0001 | Pengawasan Penyakit Ikan | Jumlah Sampel Diperiksa | 50 | Sampel | 200.000.000 |
            |  | BIDANG TANGKAP |  |  |  | 850.500.000 |
            | 3.25.03 | Program Perikanan Tangkap | Persentase Kenaikan Hasil Tangkap | 3 | Persen | 850.500.000 |
            | 3.25.03.2.01 | Pengelolaan Penangkapan Ikan | Jumlah Kapal Terdata | 30 | Kapal | 850.500.000 |
            |  | Pendataan Kapal | Jumlah Dokumen Data | 1 | Dokumen | 350.500.000 |
            | 3.25.03.2.01.0002 | Penyediaan Alat Tangkap | Jumlah Alat Tangkap | 40 | Unit | 500.000.000 |
            |  | GRAND TOTAL |  |  |  | 2.000.500.000 |
            """;

    /** Merged cells filled in every row, amounts on the leaves only. */
    private static final String TERISI_ULANG = """
            ### II.4 Anggaran Perjanjian Kinerja

            | No | Program | Anggaran |
            |---|---|---|
            | 1 | Program Perikanan Budi Daya | Rp1.200.000.000 |
            | 2 | Program Perikanan Tangkap | Rp800.000.000 |
            | | Jumlah | Rp2.000.000.000 |

            ### II.5 Anggaran Perjanjian Kinerja Perubahan

            | No | Program | Anggaran |
            |---|---|---|
            | 1 | Program Perikanan Budi Daya | Rp1.150.000.000 |
            | 2 | Program Perikanan Tangkap | Rp850.500.000 |
            | | Jumlah | Rp2.000.500.000 |

            ### II.6 Rencana Kerja

            | Bidang | Program | Kegiatan | Sub Kegiatan | Indikator Sub Kegiatan | Target | Satuan | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) |
            |---|---|---|---|---|---|---|---|---|
            | Bidang Budi Daya | Program Perikanan Budi Daya | Pengelolaan Budi Daya Ikan Air Tawar | Penyediaan Sarana Budi Daya | Jumlah Sarana Tersedia | 18 | Unit | 400,000,000.00 | 380,000,000.00 |
            | Bidang Budi Daya | Program Perikanan Budi Daya | Pengelolaan Budi Daya Ikan Air Tawar | Pembinaan Pembudi Daya | Jumlah Orang Dibina | 90 | Orang | 300,000,000.00 | 270,000,000.00 |
            | Bidang Budi Daya | Program Perikanan Budi Daya | Pengelolaan Kesehatan Ikan | Pengawasan Penyakit Ikan | Jumlah Sampel Diperiksa | 50 | Sampel | 200,000,000.00 | 200,000,000.00 |
            | Bidang Budi Daya | Program Perikanan Budi Daya | Pengelolaan Kesehatan Ikan | Penyediaan Obat Ikan | Jumlah Paket Obat | 3 | Paket | 300,000,000.00 | 300,000,000.00 |
            | Bidang Tangkap | Program Perikanan Tangkap | Pengelolaan Penangkapan Ikan | Pendataan Kapal | Jumlah Dokumen Data | 1 | Dokumen | 300,000,000.00 | 350,500,000.00 |
            | Bidang Tangkap | Program Perikanan Tangkap | Pengelolaan Penangkapan Ikan | Penyediaan Alat Tangkap | Jumlah Alat Tangkap | 40 | Unit | 500,000,000.00 | 500,000,000.00 |
            | Jumlah Total |  |  |  |  |  |  | 2,000,000,000.00 | 2,000,500,000.00 |
            """;

    @Test
    void ownNumbersTotalsOfProgramsAndThousandsAreRead() {
        RencanaKerja rencana = rencana(baca(AWAL + PK + BERNOMOR + AKHIR));

        assertThat(pohon(rencana))
                .containsExactly(
                        "Program Perikanan Budi Daya 1200000000/1150000000",
                        "  Pengelolaan Budi Daya Ikan Air Tawar 700000000/650000000",
                        "    Penyediaan Sarana Budi Daya 400000000/380000000",
                        "    Pembinaan Pembudi Daya 300000000/270000000",
                        "  Pengelolaan Kesehatan Ikan 500000000/500000000",
                        "    Pengawasan Penyakit Ikan 200000000/200000000",
                        "    Penyediaan Obat Ikan 300000000/300000000",
                        "Program Perikanan Tangkap 800000000/850500000",
                        "  Pengelolaan Penangkapan Ikan 800000000/850500000",
                        "    Pendataan Kapal 300000000/350500000",
                        "    Penyediaan Alat Tangkap 500000000/500000000");
        assertThat(rencana.total().teksPerubahan()).isEqualTo("2.000.500");
        assertThat(rencana.kehilangan()).isEmpty();
        assertThat(semua(rencana))
                .extracting(SimpulRencana::kode)
                .as("numbers are no codes")
                .containsOnlyNulls();
        assertThat(rencana.programTanpaSasaran().getFirst().indikator())
                .extracting(i -> i.satuan() + " " + i.target().teks())
                .as("the target in force")
                .containsExactly("Persen 6");
    }

    @Test
    void amountsThatSlidAreRepairedAndNothingElse() {
        BacaanLkjip b = baca(AWAL + PK + BERNOMOR + AKHIR);

        assertThat(b.perbaikan())
                .extracting(Perbaikan::aturan)
                .containsOnly("BARIS_GESER")
                .hasSize(3);
        assertThat(b.temuan()).isEmpty();
    }

    @Test
    void aTotalBelowAProgramMayBeItsOnlyAmount() {
        String tanpaAtas = BERNOMOR.replace("| 3 | 3 | 800.000 | 850.500 | 50.500 |", "| 3 | 3 |  |  |  |");
        assertThat(tanpaAtas).isNotEqualTo(BERNOMOR);

        assertThat(pohon(rencana(baca(AWAL + PK + tanpaAtas + AKHIR))))
                .contains("Program Perikanan Tangkap 800000000/850500000");
    }

    @Test
    void aTotalBelowAProgramThatContradictsItIsAFinding() {
        String beda = BERNOMOR.replace(
                "Jumlah Program Perikanan Tangkap |  |  |  |  | 800.000",
                "Jumlah Program Perikanan Tangkap |  |  |  |  | 801.000");
        assertThat(beda).isNotEqualTo(BERNOMOR);

        assertThat(baca(AWAL + PK + beda + AKHIR).temuan()).singleElement().satisfies(t -> {
            assertThat(t.aturan()).isEqualTo("JUMLAH_TIDAK_SAMA");
            assertThat(t.pesan()).contains("801.000.000");
        });
    }

    @Test
    void totalsOfUrusanAndBidangAreNoProgramsAndALostLeafIsStated() {
        BacaanLkjip b = baca(AWAL + PK.replace("Kinerja\n", "Kinerja Perubahan\n") + BERURUSAN + AKHIR);
        RencanaKerja rencana = rencana(b);

        assertThat(pohon(rencana))
                .containsExactly(
                        "Program Perikanan Budi Daya -/1150000000",
                        "  Pengelolaan Budi Daya Ikan Air Tawar -/650000000",
                        "    Penyediaan Sarana Budi Daya -/380000000",
                        "    Pembinaan Pembudi Daya -/270000000",
                        "  Pengelolaan Kesehatan Ikan -/500000000",
                        "    Pengawasan Penyakit Ikan -/200000000",
                        "Program Perikanan Tangkap -/850500000",
                        "  Pengelolaan Penangkapan Ikan -/850500000",
                        "    Pendataan Kapal -/350500000",
                        "    Penyediaan Alat Tangkap -/500000000");
        assertThat(rencana.total()).isEqualTo(Pagu.tercantum(null, Rupiah.of(2_000_500_000)));
        assertThat(rencana.jumlahBiro())
                .extracting(j -> j.biro() + " " + uang(j.pagu()))
                .containsExactly("bidang-budi-daya -/1150000000", "bidang-tangkap -/850500000");
        assertThat(rencana.kehilangan()).singleElement().satisfies(k -> {
            assertThat(k.murni()).isNull();
            assertThat(k.perubahan()).isEqualTo(Rupiah.of(300_000_000));
            assertThat(k.jalur()).endsWith("Pengelolaan Kesehatan Ikan");
        });
        assertThat(b.temuan()).isEmpty();
        assertThat(b.perbaikan()).isEmpty();
    }

    @Test
    void filledCellsNameEachNodeOnceAndOnlyLeavesHaveTheAmounts() {
        BacaanLkjip b = baca(AWAL + PK + TERISI_ULANG + AKHIR);
        RencanaKerja rencana = rencana(b);

        assertThat(pohon(rencana))
                .containsExactly(
                        "Program Perikanan Budi Daya 1200000000/1150000000",
                        "  Pengelolaan Budi Daya Ikan Air Tawar 700000000/650000000",
                        "    Penyediaan Sarana Budi Daya 400000000/380000000",
                        "    Pembinaan Pembudi Daya 300000000/270000000",
                        "  Pengelolaan Kesehatan Ikan 500000000/500000000",
                        "    Pengawasan Penyakit Ikan 200000000/200000000",
                        "    Penyediaan Obat Ikan 300000000/300000000",
                        "Program Perikanan Tangkap 800000000/850500000",
                        "  Pengelolaan Penangkapan Ikan 800000000/850500000",
                        "    Pendataan Kapal 300000000/350500000",
                        "    Penyediaan Alat Tangkap 500000000/500000000");
        assertThat(rencana.programTanpaSasaran())
                .extracting(p -> p.biro() + " " + p.pagu().asal())
                .containsExactly("bidang-budi-daya JUMLAH", "bidang-tangkap JUMLAH");
        assertThat(semua(rencana).stream().flatMap(s -> s.indikator().stream()))
                .extracting(IndikatorRencana::nama)
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(rencana.kehilangan()).isEmpty();
        assertThat(b.temuan()).isEmpty();
        assertThat(b.perbaikan()).isEmpty();
    }

    @Test
    void oneProgramOfTwoUnitsIsFilledForEach() {
        String satuProgram = TERISI_ULANG
                .replace("Program Perikanan Tangkap | Pengelolaan", "Program Perikanan Budi Daya | Pengelolaan")
                .replace("| 2 | Program Perikanan Tangkap | Rp800.000.000 |\n", "")
                .replace("| 2 | Program Perikanan Tangkap | Rp850.500.000 |\n", "")
                .replace("Rp1.200.000.000", "Rp2.000.000.000")
                .replace("Rp1.150.000.000", "Rp2.000.500.000");
        RencanaKerja rencana = rencana(baca(AWAL + PK + satuProgram + AKHIR));

        assertThat(rencana.programTanpaSasaran())
                .extracting(p -> p.biro() + " " + p.nama() + " " + uang(p.pagu()))
                .containsExactly(
                        "bidang-budi-daya Program Perikanan Budi Daya 1200000000/1150000000",
                        "bidang-tangkap Program Perikanan Budi Daya 800000000/850500000");
    }

    private static BacaanLkjip baca(String teks) {
        return new PembacaLkjipMarkdown().baca("uji.md", teks.getBytes(StandardCharsets.UTF_8));
    }

    private static RencanaKerja rencana(BacaanLkjip bacaan) {
        return Objects.requireNonNull(bacaan.rencanaKerja());
    }

    private static List<String> pohon(RencanaKerja rencana) {
        return semua(rencana).stream()
                .map(s -> (s instanceof Program ? "" : s instanceof Kegiatan ? "  " : "    ") + s.nama() + " "
                        + uang(s.pagu()))
                .toList();
    }

    private static List<SimpulRencana> semua(RencanaKerja rencana) {
        List<SimpulRencana> hasil = new ArrayList<>();
        rencana.semuaProgram().forEach(p -> {
            hasil.add(p);
            p.kegiatan().forEach(k -> {
                hasil.add(k);
                hasil.addAll(k.subKegiatan());
            });
        });
        return hasil;
    }

    private static String uang(Pagu pagu) {
        return nilai(pagu.murni()) + "/" + nilai(pagu.perubahan());
    }

    private static String nilai(@Nullable Rupiah rupiah) {
        return rupiah == null ? "-" : Long.toString(rupiah.nilai());
    }
}
