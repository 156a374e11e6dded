package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.ImporDitolak;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no report, or a report in another dress: read the same, or refused in a sentence. */
class BerkasBurukTest {

    private final LaporanUji laporan = PembangkitLaporan.kecil(1);
    private final String teks = PenulisLaporan.tulis(laporan, Gaya.baku());

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        var biasa = Varian.baca(teks);
        assertThat(Varian.baca(teks.replace("\n", "\r\n"))).isEqualTo(biasa);
        assertThat(Varian.baca("\uFEFF" + teks)).isEqualTo(biasa);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1252"})
    void anotherEncodingIsReadTheSameOrRefused(String pengodean) {
        String isi = teks.replace("TANGGUH", "TANGGUH – “ADIL”").replace('≤', '-');
        byte[] bait = (pengodean.equals("UTF-16LE") ? "\uFEFF" + isi : isi).getBytes(Charset.forName(pengodean));
        try {
            assertThat(Varian.pembaca().baca("uji.md", bait)).isEqualTo(Varian.baca(isi));
        } catch (ImporDitolak e) {
            assertThat(e).hasMessageMatching("(?is).*(encoding|pengodean|UTF-8|enkoding).*");
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        ditolak(new byte[0]);
        ditolak(" \n\n\t\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] acak = new byte[20_000];
        new Random(1).nextBytes(acak);
        ditolak(acak);
        byte[] pdf = ("%PDF-1.7\n" + "\u0000\u0001".repeat(3000)).getBytes(StandardCharsets.ISO_8859_1);
        ditolak(pdf);
    }

    @Test
    void textThatIsNoReportIsRefused() {
        ditolak("# Resep\n\nRebus air, masukkan daun.\n".getBytes(StandardCharsets.UTF_8));
        ditolak(("# Notulen rapat\n\nRapat membahas LKjIP tahun 2023.\n\n" + "Hadir: delapan orang.\n\n".repeat(200))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHugeFileIsRefusedOrReadWithoutRunningOutOfMemory() {
        byte[] besar = new byte[100 * 1024 * 1024];
        java.util.Arrays.fill(besar, (byte) 'a');
        ditolak(besar);
    }

    @Test
    void aVeryLongLineIsReadInTime() {
        String panjang = "Kalimat panjang tentang kinerja unit kerja. ".repeat(40_000);
        var bacaan = Varian.baca(teks.replace(
                "Laporan ini bermaksud memberi gambaran utuh",
                panjang + "Laporan ini bermaksud memberi gambaran utuh"));
        assertThat(bacaan.tahun()).isEqualTo(laporan.tahun());
    }

    @Test
    void aReportCutOffInsideItsTableIsRefusedWithTheLine() {
        int total = teks.indexOf("TOTAL PAGU ANGGARAN");
        for (int potong : List.of(total * 2 / 3, total - 300, total - 20)) {
            String sisa = teks.substring(0, potong);
            var ditolak = Objects.requireNonNull(tolakan(sisa), "terpotong pada huruf " + potong + ", tetapi diterima");
            assertThat(ditolak.baris()).isBetween(1, (int) sisa.lines().count());
        }
    }

    @Test
    void aSecondTotalThatContradictsTheFirstIsRefusedOrFound() {
        var asal = new ArrayList<>(TabelKerja.dari(laporan, Gaya.baku()));
        var total = asal.getLast();
        asal.add(total.denganUang(new LaporanUji.Uang(
                total.uang().murniAtauNol() + 1_000_000, total.uang().perubahan())));
        String isi = PenulisLaporan.tulis(laporan, Gaya.baku(), asal);
        try {
            BacaanLkjip bacaan = Varian.baca(isi);
            assertThat(bacaan.temuan()).isNotEmpty();
        } catch (ImporDitolak e) {
            assertThat(e.baris()).isNotNull();
        }
    }

    @Test
    void theMessageOfARefusalIsASentence() {
        assertThatThrownBy(() -> Varian.pembaca().baca("uji.md", new byte[0]))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageMatching("(?s).{12,400}");
    }

    private static void ditolak(byte[] isi) {
        assertThatThrownBy(() -> Varian.pembaca().baca("uji.md", isi)).isInstanceOf(ImporDitolak.class);
    }

    private static @Nullable ImporDitolak tolakan(String isi) {
        return catchThrowableOfType(ImporDitolak.class, () -> Varian.baca(isi));
    }
}
