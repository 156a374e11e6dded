package id.lkjip.ekspor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.mongo.MongoUji;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EksporServiceTest {

    @TempDir
    Path folder;

    private final MongoUji mongo = MongoUji.inMemory();
    private final JejakService jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
    private final EksporService service =
            new EksporService(jejak, Clock.fixed(Instant.parse("2026-03-01T20:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void csvKeepsOrderDigitsAndEmptyCells() {
        String csv = csv(baris("Indeks; satu", Rupiah.of(253_786_078_000L), "96.330"), baris("Dua", null, null));

        assertThat(csv).startsWith("\uFEFF\"Nama\";\"Pagu (Rp)\";\"Capaian (%)\";\"Sumber\"\r\n");
        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "\"Indeks; satu\";253786078000;96,330;\"lkjip.md, baris 1.812 (Tabel 2.1)\"",
                        "\"Dua\";;;\"lkjip.md, baris 1.812 (Tabel 2.1)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-2+3", "@SUM(A1)", "  =1", "\t=1", "\u00a0=1", "\uFF1D1", "|x"})
    void noTextOfACsvIsAFormula(String teks) {
        assertThat(PenulisCsv.kutip(teks)).startsWith("\"'").endsWith(teks + "\"");
    }

    @Test
    void aNegativeNumberOfACsvStaysANumberAndQuotesAreDoubled() {
        assertThat(csv(baris("Nilai \"A\" - B", Rupiah.of(-8_648_646_120L), "-3.41")))
                .contains("\"Nilai \"\"A\"\" - B\";-8648646120;-3,41;");
    }

    @Test
    void xlsxHoldsNumbersAsNumbersWithTheirDecimalsAndNothingWhereThereIsNone() throws IOException {
        Map<String, String> isi = xlsx(baris("=1+1", Rupiah.of(253_786_078_000L), "96.330"), baris("Dua", null, null));

        String lembar = isi.get("xl/worksheets/sheet1.xml");
        assertThat(lembar)
                .containsPattern("<c r=\"B2\"[^>]*><v>253786078000</v></c>")
                .containsPattern("<c r=\"C2\"[^>]*><v>96.330</v></c>")
                .containsPattern("<c r=\"A2\"[^>]*t=\"s\"")
                .doesNotContain("<f>")
                .doesNotContainPattern("r=\"B3\"[^>]*><v>")
                .doesNotContainPattern("r=\"C3\"[^>]*><v>")
                .contains("<autoFilter ref=\"A1:D3\"");
        assertThat(isi.get("xl/styles.xml")).contains("formatCode=\"#,##0.000\"");
        assertThat(isi.get("xl/sharedStrings.xml"))
                .contains("=1+1", "Pagu (Rp)", "lkjip.md, baris 1.812 (Tabel 2.1)")
                .contains("2 Maret 2026 03.00 WIB", "Penguji Pimpinan", "tahun?pd=x&amp;tahun=2025", "bukan nol");
    }

    @Test
    void aNumberWithMoreDigitsThanASpreadsheetKeepsIsWrittenAsText() throws IOException {
        Map<String, String> isi = xlsx(baris("A", null, "1234567890123456.78"));

        assertThat(isi.get("xl/sharedStrings.xml")).contains("1234567890123456,78");
    }

    @Test
    void whatTheReportSaysOfAValueStaysDistinct() {
        assertThat(SelEkspor.nilai(new Nilai.BelumDiisi(""))).isEqualTo(SelEkspor.Kosong.KOSONG);
        assertThat(SelEkspor.nilai(new Nilai.TidakBerlaku("N/A"))).isEqualTo(new SelEkspor.Teks("tidak berlaku"));
        assertThat(SelEkspor.nilai(new Nilai.Angka("0", BigDecimal.ZERO)))
                .isEqualTo(new SelEkspor.Angka(BigDecimal.ZERO));
        assertThat(SelEkspor.nilai(new Nilai.Rentang("2-3", BigDecimal.TWO, BigDecimal.valueOf(3))))
                .isEqualTo(new SelEkspor.Teks("2-3"));
    }

    @Test
    void theTrailSaysWhoTookWhat() {
        csv(baris("A", null, null));

        Jejak entri = jejak.cari(SaringanJejak.semua(), 1).getFirst();
        assertThat(entri.tindakan()).isEqualTo(Tindakan.DATA_DIEKSPOR);
        assertThat(entri.akun()).isEqualTo("uji-pimpinan");
        assertThat(entri.objek()).isEqualTo("tahun?pd=x&tahun=2025");
        assertThat(entri.keterangan()).isEqualTo("Perbandingan tahun: 2024/2025, CSV, 1 baris");
    }

    @Test
    void aFileIsNamedByWhatItHoldsAndTheDayInJakarta() {
        assertThat(ekspor(FormatEkspor.XLSX, baris("A", null, null)).nama())
                .isEqualTo("perbandingan-tahun-2024-2025-20260302.xlsx");
        assertThat(PenulisXlsx.namaLembar("Perbandingan tahun: 2024/2025 dengan nama panjang"))
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContain(":", "/");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNoTable() {
        List<List<SelEkspor>> satu = List.of(List.of());
        assertThatThrownBy(() -> new TabelEkspor("x", "", List.of("A"), satu, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String csv(Baris... baris) {
        return new String(ekspor(FormatEkspor.CSV, baris).isi(), StandardCharsets.UTF_8);
    }

    private Map<String, String> xlsx(Baris... baris) throws IOException {
        // By its directory, as a spreadsheet reads it.
        Path berkas = Files.write(
                folder.resolve("uji.xlsx"), ekspor(FormatEkspor.XLSX, baris).isi());
        var isi = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(berkas.toFile())) {
            for (ZipEntry entri : Collections.list(zip.entries())) {
                isi.put(entri.getName(), new String(zip.getInputStream(entri).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return isi;
    }

    private BerkasEkspor ekspor(FormatEkspor format, Baris... baris) {
        var sitasi = new Sitasi("lkjip.md", 1812, "Tabel 2.1");
        var tabel = TabelEkspor.of(
                        "Perbandingan tahun: 2024/2025",
                        List.<TabelEkspor.Kolom<Baris>>of(
                                new TabelEkspor.Kolom<>("Nama", b -> SelEkspor.teks(b.nama())),
                                new TabelEkspor.Kolom<>("Pagu (Rp)", b -> SelEkspor.rupiah(b.pagu())),
                                new TabelEkspor.Kolom<>("Capaian (%)", b -> SelEkspor.angka(b.capaian())),
                                new TabelEkspor.Kolom<>("Sumber", b -> SelEkspor.sumber(sitasi))),
                        List.of(baris))
                .pada("tahun?pd=x&tahun=2025");
        return PelakuUji.dengan(Peran.PIMPINAN).melakukan(() -> service.ekspor(tabel, format));
    }

    private static Baris baris(String nama, @Nullable Rupiah pagu, @Nullable String capaian) {
        return new Baris(nama, pagu, capaian == null ? null : new BigDecimal(capaian));
    }

    private record Baris(
            String nama, @Nullable Rupiah pagu, @Nullable BigDecimal capaian) {}
}
