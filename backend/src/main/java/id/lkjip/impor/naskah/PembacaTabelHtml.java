package id.lkjip.impor.naskah;

import id.lkjip.impor.naskah.Blok.BlokTabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one HTML table, whatever its line breaks; spanned cells leave empty cells so that the columns stay aligned. */
final class PembacaTabelHtml {

    private static final Pattern TAG = Pattern.compile("(?i)<(/?)(table|thead|tbody|tfoot|tr|td|th)\\b([^<>]{0,400})>");
    private static final Pattern SPAN = Pattern.compile("(?i)(col|row)span\\s{0,2}=\\s{0,2}[\"']?(\\d{1,3})");

    private final List<String> baris;
    private final List<BarisTabel> rows = new ArrayList<>();
    private final Map<Integer, Integer> rowspan = new HashMap<>();
    private final StringBuilder isi = new StringBuilder();
    private List<String> sel = new ArrayList<>();
    private boolean dalamBaris;
    private boolean dalamSel;
    private boolean selesai;
    private int kolomLebar = 1;
    private int kolomTinggi = 1;
    private int nomorBaris;
    private int i;

    PembacaTabelHtml(List<String> baris, int awal) {
        this.baris = baris;
        this.i = awal;
    }

    BlokTabel baca() {
        var nomor = new ArrayList<Integer>();
        while (i < baris.size() && !selesai) {
            String b = baris.get(i);
            if (!PemecahBlok.blank(b)) {
                nomor.add(i + 1);
            }
            line(b, i + 1);
            i++;
        }
        if (!selesai) {
            endRow();
        }
        if (rows.isEmpty()) {
            rows.add(new BarisTabel(nomor.getFirst(), List.of("")));
        }
        return new BlokTabel(new Tabel(List.copyOf(rows)), !selesai, List.copyOf(nomor));
    }

    /** Index of the line after the table. */
    int berikutnya() {
        return i;
    }

    private void line(String b, int nomor) {
        Matcher m = TAG.matcher(b);
        int sampai = 0;
        while (!selesai && m.find()) {
            text(b, sampai, m.start());
            sampai = m.end();
            boolean tutup = !m.group(1).isEmpty();
            switch (m.group(2).toLowerCase(Locale.ROOT)) {
                case "tr" -> {
                    endRow();
                    dalamBaris = !tutup;
                    nomorBaris = nomor;
                }
                case "td", "th" -> {
                    endCell();
                    if (!tutup) {
                        if (!dalamBaris) {
                            dalamBaris = true;
                            nomorBaris = nomor;
                        }
                        dalamSel = true;
                        spans(m.group(3));
                    }
                }
                case "table" -> {
                    if (tutup) {
                        endRow();
                        selesai = true;
                    }
                }
                default -> endRow();
            }
        }
        text(b, sampai, b.length());
        isi.append(' ');
    }

    private void spans(String atribut) {
        kolomLebar = 1;
        kolomTinggi = 1;
        Matcher m = SPAN.matcher(atribut);
        while (m.find()) {
            int n = Math.max(1, Integer.parseInt(m.group(2)));
            if (m.group(1).equalsIgnoreCase("col")) {
                kolomLebar = n;
            } else {
                kolomTinggi = n;
            }
        }
    }

    private void text(String b, int dari, int sampai) {
        if (dalamSel && sampai > dari) {
            isi.append(b, dari, sampai);
        }
    }

    private void endCell() {
        if (!dalamSel) {
            isi.setLength(0);
            return;
        }
        skipSpanned();
        for (int k = 0; k < kolomLebar; k++) {
            if (kolomTinggi > 1) {
                rowspan.put(sel.size(), kolomTinggi);
            }
            sel.add(k == 0 ? Markah.polos(isi.toString()) : "");
        }
        isi.setLength(0);
        dalamSel = false;
    }

    /** Fills the columns that a cell of a row above still covers. */
    private void skipSpanned() {
        while (rowspan.getOrDefault(sel.size(), 0) > 0) {
            sel.add("");
        }
    }

    private void endRow() {
        endCell();
        if (!dalamBaris) {
            return;
        }
        skipSpanned();
        rowspan.replaceAll((kolom, sisa) -> sisa - 1);
        if (!sel.isEmpty()) {
            rows.add(new BarisTabel(nomorBaris, List.copyOf(sel)));
        }
        sel = new ArrayList<>();
        dalamBaris = false;
    }
}
