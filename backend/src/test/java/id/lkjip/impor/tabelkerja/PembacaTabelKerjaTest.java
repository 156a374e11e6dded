package id.lkjip.impor.tabelkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.organisasi.Biro;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaTabelKerjaTest {

    private static final String KEPALA =
            "SASARAN|INDIKATOR SASARAN|PROGRAM|INDIKATOR PROGRAM|KEGIATAN|INDIKATOR KEGIATAN|SUB KEGIATAN|INDIKATOR SUB KEGIATAN"
                    + "|SATUAN|TARGE T|PAGU ANGGARAN (Rp)||PENANGUNG JAWAB";
    private static final String KEPALA_KEDUA = "||||||||||MURNI|PERUBAHAN|";
    private static final List<String> KEPALA_TABEL = List.of(KEPALA, KEPALA_KEDUA);
    private static final Sitasi DI_SINI = new Sitasi("uji.md", 1, null);

    /** Two kegiatan, four sub kegiatan, one biro; every sum closes. */
    private static final List<String> LURUS = List.of(
            "Meningkatnya Mutu Arsip|Indeks Mutu Arsip|||||||Indeks|3,5|900.000.000|800.000.000|BIRO ARSIP",
            "||Program Kearsipan|Persentase Arsip Tertata|||||Persen|90|900.000.000|800.000.000|",
            "||||Penataan Arsip|Persentase Penataan|||Persen|100|500.000.000|450.000.000|",
            "||||||Alih Media Arsip|Jumlah Arsip Dialihmediakan|Dokumen|12|300.000.000|250.000.000|",
            "||||||Pemindahan Arsip|Jumlah Arsip Dipindahkan|Dokumen|4|200.000.000|200.000.000|",
            "||||Layanan Arsip|Persentase Layanan|||Persen|95|400.000.000|350.000.000|",
            "||||||Peminjaman Arsip|Jumlah Peminjaman|Laporan|2|150.000.000|100.000.000|",
            "||||||Pameran Arsip|Jumlah Pameran|Laporan|1|250.000.000|250.000.000|",
            "TOTAL||||||||||900.000.000|800.000.000|SETDA");

    @Test
    void aStraightTableNeedsNoRepair() {
        HasilTabelKerja hasil = baca(LURUS);

        assertThat(hasil.perbaikan()).isEmpty();
        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
        assertThat(isi(hasil))
                .containsExactly(
                        "Penataan Arsip > Alih Media Arsip = 300000000/250000000",
                        "Penataan Arsip > Pemindahan Arsip = 200000000/200000000",
                        "Layanan Arsip > Peminjaman Arsip = 150000000/100000000",
                        "Layanan Arsip > Pameran Arsip = 250000000/250000000");
    }

    @Test
    void amountsThatSlidOneRowDownReturnToTheirNames() {
        HasilTabelKerja hasil = baca(ganti(
                LURUS,
                2,
                5,
                "||||Penataan Arsip|Persentase Penataan|Alih Media Arsip|Jumlah Arsip Dialihmediakan|Persen|100|500.000.000|450.000.000|",
                "||||||Pemindahan Arsip|Jumlah Arsip Dipindahkan|Dokumen|12|300.000.000|250.000.000|",
                "||||||||Dokumen|4|200.000.000|200.000.000|"));

        assertThat(isi(hasil))
                .startsWith(
                        "Penataan Arsip > Alih Media Arsip = 300000000/250000000",
                        "Penataan Arsip > Pemindahan Arsip = 200000000/200000000");
        assertThat(aturan(hasil)).containsExactly("BARIS_GESER", "BARIS_GESER");
        assertThat(hasil.perbaikan().getFirst().bukti()).contains("500.000.000 / 450.000.000");
        assertThat(subKegiatan(hasil.rencanaKerja())
                        .getFirst()
                        .indikator()
                        .getFirst()
                        .target()
                        .teks())
                .as("unit and target slide with the amount")
                .isEqualTo("12");
    }

    @Test
    void amountsThatSlidAloneLeaveUnitAndTargetBesideTheirNames() {
        HasilTabelKerja hasil = baca(ganti(
                LURUS,
                2,
                5,
                "||||Penataan Arsip|Persentase Penataan|||Persen|100|||",
                "||||||Alih Media Arsip|Jumlah Arsip Dialihmediakan|Dokumen|12|500.000.000|450.000.000|",
                "||||||Pemindahan Arsip|Jumlah Arsip Dipindahkan|Naskah|4|300.000.000|250.000.000|",
                "||||||||||200.000.000|200.000.000|"));

        assertThat(isi(hasil))
                .startsWith(
                        "Penataan Arsip > Alih Media Arsip = 300000000/250000000",
                        "Penataan Arsip > Pemindahan Arsip = 200000000/200000000");
        assertThat(kegiatan(hasil).getFirst().indikator())
                .extracting(i -> i.satuan() + " " + i.target().teks())
                .containsExactly("Persen 100");
        assertThat(subKegiatan(hasil.rencanaKerja()).subList(0, 2))
                .flatExtracting(SubKegiatan::indikator)
                .extracting(i -> i.satuan() + " " + i.target().teks())
                .containsExactly("Dokumen 12", "Naskah 4");
    }

    @Test
    void aKegiatanWhoseRowsAreOnALostPageTakesNoneOfTheNext() {
        HasilTabelKerja hasil = bacaHalaman(LURUS.subList(0, 3), LURUS.subList(6, 9));

        assertThat(isi(hasil))
                .containsExactly(
                        "(nama tidak tercantum) > Peminjaman Arsip = 150000000/100000000",
                        "(nama tidak tercantum) > Pameran Arsip = 250000000/250000000");
        assertThat(hasil.rencanaKerja().kehilangan()).singleElement().satisfies(k -> {
            assertThat(k.murni()).isEqualTo(Rupiah.of(500_000_000));
            assertThat(k.perubahan()).isEqualTo(Rupiah.of(450_000_000));
            assertThat(k.jalur()).endsWith("Penataan Arsip");
        });
    }

    @Test
    void aKegiatanInTheColumnOfItsSubKegiatanIsKnownByItsSum() {
        HasilTabelKerja hasil =
                baca(ganti(LURUS, 5, 6, "||||||Layanan Arsip|Persentase Layanan|Persen|95|400.000.000|350.000.000|"));

        assertThat(isi(hasil)).contains("Layanan Arsip > Pameran Arsip = 250000000/250000000");
        assertThat(aturan(hasil)).containsExactly("KOLOM_GESER");
    }

    @Test
    void aLostNameStaysLost() {
        HasilTabelKerja hasil = baca(ganti(LURUS, 3, 4, "||||||||Dokumen|12|300.000.000|250.000.000|"));

        assertThat(isi(hasil)).contains("Penataan Arsip > (nama tidak tercantum) = 300000000/250000000");
        assertThat(subKegiatan(hasil.rencanaKerja()).getFirst().namaTercantum()).isFalse();
        assertThat(hasil.temuan()).extracting(Temuan::aturan).containsExactly("NAMA_TIDAK_TERCANTUM");
    }

    @Test
    void lostRowsAreStatedAsAnAmountUnderTheirParent() {
        HasilTabelKerja hasil = baca(ganti(LURUS, 4, 5));

        assertThat(hasil.rencanaKerja().kehilangan()).singleElement().satisfies(k -> {
            assertThat(k.murni()).isEqualTo(Rupiah.of(200_000_000));
            assertThat(k.perubahan()).isEqualTo(Rupiah.of(200_000_000));
            assertThat(k.jalur()).endsWith("Penataan Arsip");
        });
        assertThat(tertutup(hasil, 900_000_000, 800_000_000)).isTrue();
    }

    @Test
    void anEmptyCellIsNotZero() {
        HasilTabelKerja hasil = baca(ganti(
                LURUS,
                6,
                8,
                "||||||Peminjaman Arsip|Jumlah Peminjaman|Laporan|2|400.000.000|100.000.000|",
                "||||||Pameran Arsip|Jumlah Pameran|Laporan|0||250.000.000|"));

        SubKegiatan pameran = subKegiatan(hasil.rencanaKerja()).getLast();
        assertThat(pameran.pagu().murni()).isNull();
        assertThat(pameran.pagu().perubahan()).isEqualTo(Rupiah.of(250_000_000));
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
    }

    @Test
    void aNameCutByAPageBreakIsJoined() {
        HasilTabelKerja hasil = bacaHalaman(
                LURUS.subList(0, 3),
                Stream.concat(
                                Stream.of("||||||Alih Media|Jumlah Arsip|Dokumen|12|300.000.000|250.000.000|"),
                                Stream.<String>empty())
                        .toList(),
                Stream.concat(
                                Stream.of("||||||Arsip|Dialihmediakan|||||"),
                                LURUS.stream().skip(4))
                        .toList());

        assertThat(isi(hasil)).contains("Penataan Arsip > Alih Media Arsip = 300000000/250000000");
        assertThat(aturan(hasil)).containsOnly("SAMBUNGAN_HALAMAN");
    }

    @Test
    void aProgramWithoutANameIsNamedByThePkWhenItsAmountLeavesNoChoice() {
        HasilTabelKerja hasil =
                baca(ganti(LURUS, 1, 2, "|||Persentase Arsip Tertata|||||Persen|90|900.000.000|800.000.000|"));

        Program program = hasil.rencanaKerja().semuaProgram().findFirst().orElseThrow();
        assertThat(program.nama()).isEqualTo("PROGRAM KEARSIPAN");
        assertThat(program.kode()).isEqualTo("2.24.02");
        assertThat(aturan(hasil)).containsExactly("NAMA_PROGRAM_DARI_PK");
    }

    @Test
    void aPrintedKegiatanThatBothNeighboursContradictIsAFinding() {
        HasilTabelKerja hasil = baca(
                ganti(LURUS, 2, 3, "||||Penataan Arsip|Persentase Penataan|||Persen|100|510.000.000|450.000.000|"));

        assertThat(hasil.temuan()).extracting(Temuan::aturan).contains("PAGU_TERCETAK_KELIRU");
        assertThat(kegiatan(hasil).getFirst().pagu().murni())
                .as("what the document states is kept")
                .isEqualTo(Rupiah.of(510_000_000));
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
    }

    @Test
    void aChangedLeafIsNeverMadeToFit() {
        HasilTabelKerja hasil = baca(ganti(
                LURUS, 3, 4, "||||||Alih Media Arsip|Jumlah Arsip Dialihmediakan|Dokumen|12|380.000.000|250.000.000|"));

        assertThat(isi(hasil)).contains("Penataan Arsip > Alih Media Arsip = 380000000/250000000");
        assertThat(hasil.temuan()).extracting(Temuan::aturan).contains("JUMLAH_TIDAK_SAMA");
        assertThat(tertutup(hasil, 900_000_000, 800_000_000)).isTrue();
    }

    @Test
    void aTotalThatContradictsThePkIsRefusedWithItsLine() {
        assertThatThrownBy(() -> baca(ganti(LURUS, 8, 9, "TOTAL||||||||||901.000.000|800.000.000|SETDA")))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageContaining("Baris 11")
                .hasMessageContaining("901.000.000");
    }

    @Test
    void twoTotalsThatContradictEachOtherAreRefused() {
        List<String> dua = new ArrayList<>(LURUS);
        dua.add("TOTAL||||||||||900.000.001|800.000.000|SETDA");

        assertThatThrownBy(() -> baca(dua))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageContaining("bertentangan")
                .hasMessageContaining("Baris 12");
    }

    @Test
    void aPageScannedTwiceIsReadOnce() {
        HasilTabelKerja hasil =
                bacaHalaman(LURUS.subList(0, 2), LURUS.subList(2, 5), LURUS.subList(2, 5), LURUS.subList(5, 9));

        assertThat(isi(hasil)).hasSize(4);
        assertThat(aturan(hasil)).containsExactly("HALAMAN_GANDA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jumlah Total", "Total Keseluruhan", "Grand Total", "JUMLAH BELANJA"})
    void aTotalRowIsNoProgramWhateverItsWords(String label) {
        HasilTabelKerja hasil = baca(ganti(LURUS, 8, 9, label + "||||||||||900.000.000|800.000.000|SETDA"));

        assertThat(hasil.rencanaKerja().semuaProgram()).hasSize(1);
        assertThat(hasil.rencanaKerja().total())
                .isEqualTo(Pagu.tercantum(Rupiah.of(900_000_000), Rupiah.of(800_000_000)));
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
        assertThat(hasil.temuan()).isEmpty();
    }

    @Test
    void anIndicatorInWordsOfATotalStaysAnIndicator() {
        HasilTabelKerja hasil =
                baca(ganti(LURUS, 7, 8, "||||||Pameran Arsip|Jumlah|Laporan|1|250.000.000|250.000.000|"));

        assertThat(subKegiatan(hasil.rencanaKerja()).getLast().indikator())
                .extracting(IndikatorRencana::nama)
                .containsExactly("Jumlah");
    }

    @Test
    void aTotalAboveAllRowsIsTheTotal() {
        List<String> baris = new ArrayList<>(LURUS.subList(0, 8));
        baris.addFirst("JUMLAH||||||||||900.000.000|800.000.000|");
        HasilTabelKerja hasil = baca(baris);

        assertThat(hasil.rencanaKerja().total().murni()).isEqualTo(Rupiah.of(900_000_000));
        assertThat(hasil.rencanaKerja().semuaProgram()).hasSize(1);
        assertThat(tertutup(hasil, 900_000_000, 800_000_000)).isTrue();
    }

    @Test
    void aPkOfOneStageIsComparedAtThatStageOnly() {
        KonteksTabelKerja satuTahap = konteks(List.of(pk("2.24.02", "PROGRAM KEARSIPAN", 900_000_000)), List.of());

        HasilTabelKerja hasil = PembacaTabelKerja.baca(potongan(KEPALA_TABEL, LURUS), satuTahap);

        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.rencanaKerja().total().perubahan()).isEqualTo(Rupiah.of(800_000_000));
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
    }

    @Test
    void aNamelessProgramIsNamedByAPkOfOneStage() {
        KonteksTabelKerja satuTahap = konteks(List.of(pk("2.24.02", "PROGRAM KEARSIPAN", 900_000_000)), List.of());
        List<String> baris = ganti(LURUS, 1, 2, "|||Persentase Arsip Tertata|||||Persen|90|900.000.000|800.000.000|");

        HasilTabelKerja hasil = PembacaTabelKerja.baca(potongan(KEPALA_TABEL, baris), satuTahap);

        assertThat(hasil.rencanaKerja().semuaProgram())
                .extracting(Program::kode)
                .containsExactly("2.24.02");
    }

    @Test
    void aTableWithoutThePkLosesNothingAtAStageItDoesNotHave() {
        List<String> kepala = List.of(
                "SASARAN|INDIKATOR SASARAN|PROGRAM|INDIKATOR PROGRAM|KEGIATAN|INDIKATOR KEGIATAN|SUB KEGIATAN|INDIKATOR SUB KEGIATAN"
                        + "|SATUAN|TARGET|PAGU MURNI|KETERANGAN|PENANGGUNG JAWAB");
        List<String> baris = LURUS.subList(0, 8).stream()
                .map(b -> b.replaceFirst("\\|[^|]*\\|([^|]*)$", "||$1"))
                .toList();

        HasilTabelKerja hasil = PembacaTabelKerja.baca(potongan(kepala, baris), konteks());

        assertThat(hasil.rencanaKerja().total().murni()).isEqualTo(Rupiah.of(900_000_000));
        assertThat(hasil.rencanaKerja().total().perubahan()).isNull();
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
        assertThat(hasil.temuan()).isEmpty();
    }

    @Test
    void programsThatDifferFromThePkHaveFindingsOfTheirOwnWithTheirLines() {
        KonteksTabelKerja lain = konteks(
                List.of(pk("2.24.02", "PROGRAM KEARSIPAN", 700_000_000), pk("2.24.03", "PROGRAM PAMERAN", 200_000_000)),
                List.of());

        HasilTabelKerja hasil = PembacaTabelKerja.baca(potongan(KEPALA_TABEL, LURUS), lain);

        assertThat(hasil.temuan())
                .extracting(Temuan::id)
                .containsExactly(
                        "setda-uji/2024/PROGRAM_BEDA_DENGAN_PK/2-24-02",
                        "setda-uji/2024/PROGRAM_BEDA_DENGAN_PK/2-24-03");
        assertThat(hasil.temuan().getFirst().bukti()).extracting(Sitasi::baris).containsExactly(4, 1);
        assertThat(hasil.temuan().getFirst().pesan())
                .contains("(murni) 900.000.000")
                .contains("700.000.000.");
        assertThat(hasil.temuan().getLast().pesan()).contains("tidak ada pada tabel rencana kerja");
    }

    @Test
    void twoSumsThatAreExceededAreTwoFindings() {
        HasilTabelKerja hasil = baca(ganti(
                ganti(
                        LURUS,
                        3,
                        4,
                        "||||||Alih Media Arsip|Jumlah Arsip Dialihmediakan|Dokumen|12|380.000.000|250.000.000|"),
                6,
                7,
                "||||||Peminjaman Arsip|Jumlah Peminjaman|Laporan|2|190.000.000|100.000.000|"));

        assertThat(hasil.temuan())
                .filteredOn(t -> t.aturan().equals("JUMLAH_TIDAK_SAMA"))
                .extracting(Temuan::id)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.endsWith("arsip"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Rencana kerja (dalam ribuan rupiah)', PAGU ANGGARAN, .000",
        "Rencana kerja, PAGU ANGGARAN (Rp ribu), .000",
        "Rencana kerja, PAGU ANGGARAN (Rp.000), .000",
        "Rencana kerja, PAGU ANGGARAN (Rp juta), .000.000"
    })
    void amountsInThousandsOrMillionsAreScaledAndKeptAsWritten(String diAtas, String pagu, String nol) {
        List<String> kepala = List.of(KEPALA.replace("PAGU ANGGARAN (Rp)", pagu), KEPALA_KEDUA);
        List<String> baris = LURUS.stream().map(b -> b.replace(nol + "|", "|")).toList();

        HasilTabelKerja hasil = PembacaTabelKerja.baca(potongan(kepala, baris), diBawah(diAtas));

        assertThat(isi(hasil)).isEqualTo(isi(baca(LURUS)));
        assertThat(subKegiatan(hasil.rencanaKerja()).getFirst().pagu().teksMurni())
                .isEqualTo("300.000.000".replaceFirst(nol + "$", ""));
        assertThat(hasil.rencanaKerja().total())
                .isEqualTo(Pagu.tercantum(
                        Rupiah.of(900_000_000),
                        Rupiah.of(800_000_000),
                        "900.000.000".replaceFirst(nol + "$", ""),
                        "800.000.000".replaceFirst(nol + "$", "")));
        assertThat(hasil.perbaikan()).isEmpty();
        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.rencanaKerja().kehilangan()).isEmpty();
    }

    @Test
    void amountsInRupiahNeedNoOtherText() {
        assertThat(subKegiatan(baca(LURUS).rencanaKerja()).getFirst().pagu().teksMurni())
                .isNull();
    }

    @Test
    void aUnitThatNobodyNamesIsKnownByTheTotalOfThePk() {
        List<String> baris = LURUS.stream().map(b -> b.replace(".000|", "|")).toList();

        HasilTabelKerja hasil = baca(baris);

        assertThat(isi(hasil)).isEqualTo(isi(baca(LURUS)));
        assertThat(aturan(hasil)).containsExactly("SATUAN_UANG_DARI_PK");
        assertThat(hasil.perbaikan().getFirst().menjadi()).isEqualTo("pagu dalam ribuan rupiah");
    }

    @Test
    void roundedAmountsAddUpButForTheirRounding() {
        List<String> kepala = List.of(KEPALA.replace("PAGU ANGGARAN (Rp)", "PAGU ANGGARAN (Rp juta)"), KEPALA_KEDUA);
        List<String> baris = List.of(
                "Meningkatnya Mutu Arsip|Indeks Mutu Arsip|||||||Indeks|3,5|900|800|BIRO ARSIP",
                "||Program Kearsipan|Persentase Arsip Tertata|||||Persen|90|900|800|",
                "||||Penataan Arsip|Persentase Penataan|||Persen|100|500|450|",
                "||||||Alih Media Arsip|Jumlah Arsip Dialihmediakan|Dokumen|12|301|250|",
                "||||||Pemindahan Arsip|Jumlah Arsip Dipindahkan|Dokumen|4|200|200|",
                "||||Layanan Arsip|Persentase Layanan|||Persen|95|400|350|",
                "||||||Peminjaman Arsip|Jumlah Peminjaman|Laporan|2|150|100|",
                "||||||Pameran Arsip|Jumlah Pameran|Laporan|1|249|250|",
                "TOTAL||||||||||900|800|SETDA");

        HasilTabelKerja hasil = PembacaTabelKerja.baca(
                potongan(kepala, baris), konteks(List.of(pk("2.24.02", "PROGRAM KEARSIPAN", 900_400_000)), List.of()));

        assertThat(isi(hasil)).hasSize(4).startsWith("Penataan Arsip > Alih Media Arsip = 301000000/250000000");
        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.rencanaKerja().kehilangan())
                .extracting(Kehilangan::keterangan)
                .allMatch(k -> k.startsWith("Selisih pembulatan"))
                .hasSize(2);
        assertThat(tertutup(hasil, 900_000_000, 800_000_000)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'301,000001', 250", "301, '250,000001'"})
    void anAmountToTheRupiahLeavesNoRoomWhereverItStands(String murni, String perubahan) {
        var uang = new PembacaUang(List.of(), List.of(), 1_000_000);
        var kepala = new KepalaTabel(
                List.of(Peran.SUB_KEGIATAN, Peran.MURNI, Peran.PERUBAHAN),
                List.of("Sub kegiatan", "Murni", "Perubahan"));
        uang.baca(new BarisTabel(1, List.of("Alih Media", murni, perubahan)), kepala);
        uang.baca(new BarisTabel(2, List.of("Pameran", "500", "400")), kepala);

        assertThat(uang.ketelitian()).isEqualTo(1);
    }

    @Test
    void anAmountThatIsNoneIsSaid() {
        HasilTabelKerja hasil = baca(ganti(
                LURUS, 3, 4, "||||||Alih Media Arsip|Jumlah Arsip Dialihmediakan|Dokumen|12|300.00O.000|250.000.000|"));

        assertThat(hasil.temuan())
                .filteredOn(t -> t.aturan().equals("UANG_TIDAK_TERBACA"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.pesan()).contains("300.00O.000");
                    assertThat(t.bukti()).extracting(Sitasi::baris).containsExactly(6);
                });
        assertThat(tertutup(hasil, 900_000_000, 800_000_000)).isTrue();
    }

    @Test
    void aColumnWithoutAStageBelongsToTheOneWhoseTotalItHas() {
        List<String> kepala = List.of(
                "SASARAN|INDIKATOR SASARAN|PROGRAM|INDIKATOR PROGRAM|KEGIATAN|INDIKATOR KEGIATAN|SUB KEGIATAN|INDIKATOR SUB KEGIATAN"
                        + "|SATUAN|TARGET|PAGU|PENANGGUNG JAWAB");
        List<String> baris = LURUS.stream()
                .map(b -> b.replaceFirst("\\|[^|]*\\|([^|]*)\\|([^|]*)$", "|$1|$2"))
                .toList();

        HasilTabelKerja hasil = PembacaTabelKerja.baca(potongan(kepala, baris), konteks());

        assertThat(isi(hasil)).first().isEqualTo("Penataan Arsip > Alih Media Arsip = -/250000000");
        assertThat(hasil.rencanaKerja().total()).isEqualTo(Pagu.tercantum(null, Rupiah.of(800_000_000)));
        assertThat(aturan(hasil)).containsExactly("TAHAP_DARI_PK");
        assertThat(hasil.temuan()).isEmpty();
    }

    private static HasilTabelKerja baca(List<String> baris) {
        return bacaHalaman(baris);
    }

    @SafeVarargs
    private static HasilTabelKerja bacaHalaman(List<String>... halaman) {
        return PembacaTabelKerja.baca(potongan(KEPALA_TABEL, halaman), konteks());
    }

    @SafeVarargs
    private static List<Tabel> potongan(List<String> kepala, List<String>... halaman) {
        List<Tabel> potongan = new ArrayList<>();
        int nomor = 1;
        for (List<String> isi : halaman) {
            List<BarisTabel> baris = new ArrayList<>();
            for (String b : Stream.concat(kepala.stream(), isi.stream()).toList()) {
                baris.add(new BarisTabel(nomor++, Arrays.asList(b.split("\\|", -1))));
            }
            potongan.add(new Tabel(baris));
        }
        return potongan;
    }

    private static BelanjaProgram pk(String kode, String nama, long anggaran) {
        return new BelanjaProgram(kode, nama, Rupiah.of(anggaran), "", null, DI_SINI);
    }

    private static KonteksTabelKerja konteks() {
        return konteks(
                List.of(pk("2.24.02", "PROGRAM KEARSIPAN", 900_000_000)),
                List.of(pk("2.24.02", "PROGRAM KEARSIPAN", 800_000_000)));
    }

    /** The report around the table; the PK's totals are the sums of its programs. */
    private static KonteksTabelKerja konteks(List<BelanjaProgram> murni, List<BelanjaProgram> perubahan) {
        return new KonteksTabelKerja(
                "uji.md",
                "setda-uji",
                2024,
                murni,
                perubahan,
                jumlah(murni),
                jumlah(perubahan),
                List.of(new Biro(
                        "arsip", "Biro Arsip", List.of(), null, List.of(), null, List.of(), null, null, DI_SINI)),
                List.of(),
                List.of(),
                List.of());
    }

    private static KonteksTabelKerja diBawah(String teks) {
        KonteksTabelKerja k = konteks();
        return new KonteksTabelKerja(
                k.namaBerkas(),
                k.perangkatDaerah(),
                k.tahun(),
                k.belanjaMurni(),
                k.belanjaPerubahan(),
                k.totalMurni(),
                k.totalPerubahan(),
                k.biro(),
                k.sasaran(),
                k.realisasi(),
                List.of(teks));
    }

    private static @Nullable Rupiah jumlah(List<BelanjaProgram> belanja) {
        return belanja.stream()
                .map(BelanjaProgram::anggaran)
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    /** The rows with those from {@code dari} to before {@code sampai} replaced. */
    private static List<String> ganti(List<String> baris, int dari, int sampai, String... baru) {
        List<String> hasil = new ArrayList<>(baris.subList(0, dari));
        hasil.addAll(List.of(baru));
        hasil.addAll(baris.subList(sampai, baris.size()));
        return hasil;
    }

    private static List<String> isi(HasilTabelKerja hasil) {
        return kegiatan(hasil).stream()
                .flatMap(k -> k.subKegiatan().stream().map(s -> k.nama() + " > " + s.nama() + " = " + angka(s.pagu())))
                .toList();
    }

    private static String angka(Pagu p) {
        return nilai(p.murni()) + "/" + nilai(p.perubahan());
    }

    private static String nilai(@Nullable Rupiah r) {
        return r == null ? "-" : Long.toString(r.nilai());
    }

    private static List<Kegiatan> kegiatan(HasilTabelKerja hasil) {
        return hasil.rencanaKerja()
                .semuaProgram()
                .flatMap(p -> p.kegiatan().stream())
                .toList();
    }

    private static List<SubKegiatan> subKegiatan(RencanaKerja rencana) {
        return rencana.semuaProgram()
                .flatMap(p -> p.kegiatan().stream())
                .flatMap(k -> k.subKegiatan().stream())
                .toList();
    }

    private static List<String> aturan(HasilTabelKerja hasil) {
        return hasil.perbaikan().stream().map(Perbaikan::aturan).toList();
    }

    /** Whether leaves read plus stated losses are the printed total, in both columns. */
    private static boolean tertutup(HasilTabelKerja hasil, long murni, long perubahan) {
        long m = 0;
        long p = 0;
        for (SubKegiatan s : subKegiatan(hasil.rencanaKerja())) {
            Rupiah sm = s.pagu().murni();
            Rupiah sp = s.pagu().perubahan();
            m += sm == null ? 0 : sm.nilai();
            p += sp == null ? 0 : sp.nilai();
        }
        for (var k : hasil.rencanaKerja().kehilangan()) {
            Rupiah km = k.murni();
            Rupiah kp = k.perubahan();
            m += km == null ? 0 : km.nilai();
            p += kp == null ? 0 : kp.nilai();
        }
        return m == murni && p == perubahan;
    }
}
