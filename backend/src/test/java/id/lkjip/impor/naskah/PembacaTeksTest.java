package id.lkjip.impor.naskah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.impor.ImporDitolak;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PembacaTeksTest {

    private static final String TEKS = "# Laporan “Kinerja” – 2024\n\nCapaian ≥ 90 %\n";

    @Test
    void utf8IsReadWithAndWithoutMark() {
        assertThat(PembacaTeks.baca(TEKS.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEKS);
        assertThat(PembacaTeks.baca(with(TEKS.getBytes(StandardCharsets.UTF_8), 0xEF, 0xBB, 0xBF)))
                .isEqualTo(TEKS);
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(PembacaTeks.baca(with(TEKS.getBytes(StandardCharsets.UTF_16LE), 0xFF, 0xFE)))
                .isEqualTo(TEKS);
        assertThat(PembacaTeks.baca(with(TEKS.getBytes(StandardCharsets.UTF_16BE), 0xFE, 0xFF)))
                .isEqualTo(TEKS);
    }

    @Test
    void windows1252IsReadWhenItCannotBeDamagedUtf8() {
        String teks = "# Laporan “Kinerja” – tahun 2024\n\nsuhu 30° dan seterusnya\n";
        assertThat(PembacaTeks.baca(teks.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(teks);
    }

    @Test
    void damagedUtf8IsRefusedWithBytePositionAndLine() {
        byte[] isi = with("baris satu – utuh\nbaris dua ".getBytes(StandardCharsets.UTF_8));
        byte[] rusak = java.util.Arrays.copyOf(isi, isi.length + 2);
        rusak[isi.length] = (byte) 0x81;
        rusak[isi.length + 1] = '\n';
        assertThatThrownBy(() -> PembacaTeks.baca(rusak))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageContaining("bita ke-" + (isi.length + 1))
                .extracting(e -> ((ImporDitolak) e).baris())
                .isEqualTo(2);
    }

    @Test
    void emptyBinaryAndHugeFilesAreRefused() {
        assertThatThrownBy(() -> PembacaTeks.baca(new byte[0])).hasMessageContaining("kosong");
        assertThatThrownBy(() -> PembacaTeks.baca(" \n\n \n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("kosong");
        assertThatThrownBy(() -> PembacaTeks.baca(new byte[] {'a', '\n', 0, 'b'}))
                .hasMessageStartingWith("Baris 2")
                .hasMessageContaining("biner");
        assertThatThrownBy(() -> PembacaTeks.baca("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> PembacaTeks.baca(new byte[PembacaTeks.UKURAN_TERBESAR + 1]))
                .hasMessageContaining("MB");
    }

    private static byte[] with(byte[] isi, int... awal) {
        var out = new ByteArrayOutputStream();
        for (int b : awal) {
            out.write(b);
        }
        out.writeBytes(isi);
        return out.toByteArray();
    }
}
