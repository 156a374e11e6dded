package id.lkjip.ekspor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook: one sheet with the rows, set up to be filtered and printed, and one that says what they
 * are, where they come from and when they were taken. Pure.
 */
final class PenulisXlsx {

    /** A spreadsheet keeps this many digits of a number; one with more is written as text, so that none is lost. */
    private static final int ANGKA_TERBANYAK = 15;

    private static final int NAMA_LEMBAR_TERPANJANG = 31;
    private static final int LEBAR_TERKECIL = 10;
    private static final int LEBAR_TERBESAR = 60;

    private PenulisXlsx() {}

    /**
     * @param keterangan what stands on the second sheet, by name
     */
    static byte[] tulis(TabelEkspor tabel, Map<String, String> keterangan) {
        var isi = new ByteArrayOutputStream();
        try (var buku = new Workbook(isi, "LKjIP", "1.0")) {
            data(buku.newWorksheet(namaLembar(tabel.judul())), tabel);
            keterangan(buku.newWorksheet("Keterangan"), keterangan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isi.toByteArray();
    }

    private static void data(Worksheet lembar, TabelEkspor tabel) {
        int kolom = tabel.kolom().size();
        for (int k = 0; k < kolom; k++) {
            lembar.value(0, k, tabel.kolom().get(k));
            lembar.width(k, lebar(tabel, k));
        }
        lembar.range(0, 0, 0, kolom - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("bottom")
                .fillColor("E8EEF0")
                .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        for (int b = 0; b < tabel.baris().size(); b++) {
            List<SelEkspor> satu = tabel.baris().get(b);
            for (int k = 0; k < kolom; k++) {
                sel(lembar, b + 1, k, satu.get(k));
            }
        }
        lembar.freezePane(1, 1);
        if (!tabel.baris().isEmpty()) {
            lembar.setAutoFilter(0, 0, tabel.baris().size(), kolom - 1);
        }
        lembar.paperSize(PaperSize.A4_PAPER);
        lembar.pageOrientation("landscape");
        lembar.setFitToPage(true);
        lembar.fitToWidth((short) 1);
        lembar.fitToHeight((short) 0);
        lembar.repeatRows(0);
        lembar.header(aman(tabel.judul()), Position.LEFT);
        lembar.footer("Halaman &P dari &N", Position.RIGHT);
        if (!tabel.berkasSumber().isEmpty()) {
            lembar.footer("Sumber: " + aman(String.join(", ", tabel.berkasSumber())), Position.LEFT);
        }
    }

    private static void sel(Worksheet lembar, int baris, int kolom, SelEkspor sel) {
        switch (sel) {
            case SelEkspor.Kosong k -> {}
            case SelEkspor.Teks t -> teks(lembar, baris, kolom, t.teks());
            case SelEkspor.Sumber s -> teks(lembar, baris, kolom, s.teks());
            case SelEkspor.Angka a -> angka(lembar, baris, kolom, a.nilai());
        }
    }

    private static void teks(Worksheet lembar, int baris, int kolom, String teks) {
        lembar.value(baris, kolom, teks);
        lembar.style(baris, kolom).wrapText(true).verticalAlignment("top").set();
    }

    private static void angka(Worksheet lembar, int baris, int kolom, BigDecimal nilai) {
        if (nilai.stripTrailingZeros().precision() > ANGKA_TERBANYAK) {
            lembar.value(baris, kolom, nilai.toPlainString().replace('.', ','));
            lembar.style(baris, kolom)
                    .horizontalAlignment("right")
                    .verticalAlignment("top")
                    .set();
            return;
        }
        // Written out by the library as it is, digit by digit.
        lembar.value(baris, kolom, nilai.scale() < 0 ? nilai.setScale(0) : nilai);
        lembar.style(baris, kolom)
                .format(bentuk(nilai))
                .verticalAlignment("top")
                .set();
    }

    /** As many decimals as are stored; the spreadsheet puts in its own separators. */
    private static String bentuk(BigDecimal nilai) {
        return nilai.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(nilai.scale());
    }

    private static int lebar(TabelEkspor tabel, int kolom) {
        int terpanjang = tabel.baris().stream()
                .mapToInt(b -> panjang(b.get(kolom)))
                .max()
                .orElse(0);
        int judul = tabel.kolom().get(kolom).length();
        return Math.clamp(Math.max(terpanjang + 2L, judul / 2 + 4L), LEBAR_TERKECIL, LEBAR_TERBESAR);
    }

    private static int panjang(SelEkspor sel) {
        return switch (sel) {
            case SelEkspor.Kosong k -> 0;
            case SelEkspor.Teks t -> t.teks().length();
            case SelEkspor.Sumber s -> s.teks().length();
            // With room for the separators of thousands.
            case SelEkspor.Angka a -> a.nilai().toPlainString().length() * 4 / 3;
        };
    }

    private static void keterangan(Worksheet lembar, Map<String, String> keterangan) {
        int baris = 0;
        for (Map.Entry<String, String> satu : keterangan.entrySet()) {
            lembar.value(baris, 0, satu.getKey());
            lembar.value(baris, 1, satu.getValue());
            lembar.style(baris, 0).bold().verticalAlignment("top").set();
            lembar.style(baris, 1).wrapText(true).verticalAlignment("top").set();
            baris++;
        }
        lembar.width(0, 24);
        lembar.width(1, 90);
        lembar.paperSize(PaperSize.A4_PAPER);
    }

    /** A sheet's name is short and goes without some signs. */
    static String namaLembar(String judul) {
        String nama = judul.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return nama.length() <= NAMA_LEMBAR_TERPANJANG
                ? nama
                : nama.substring(0, NAMA_LEMBAR_TERPANJANG).strip();
    }

    /** In headers and footers an ampersand begins a code. */
    private static String aman(String teks) {
        return teks.replace("&", "&&");
    }
}
