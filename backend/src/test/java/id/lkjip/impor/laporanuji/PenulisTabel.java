package id.lkjip.impor.laporanuji;

import java.util.ArrayList;
import java.util.List;

/** Writes one table as lines, in the shape a converter would give it. */
final class PenulisTabel {

    private PenulisTabel() {}

    /**
     * A table with one or two header rows; in the first of two, an empty cell after a text continues that text.
     *
     * @param isi data rows; a cell that begins with {@code *} is bold
     */
    static List<String> tabel(Gaya.BentukTabel bentuk, List<List<String>> kepala, List<List<String>> isi) {
        return switch (bentuk) {
            case TAB -> tab(kepala, isi);
            case PIPA -> pipa(kepala, isi);
            case HTML -> html(kepala, isi);
        };
    }

    private static List<String> tab(List<List<String>> kepala, List<List<String>> isi) {
        var hasil = new ArrayList<String>();
        kepala.forEach(baris -> hasil.add(String.join("\t", baris)));
        isi.forEach(baris -> hasil.add(String.join(
                "\t", baris.stream().map(s -> tebal(s, "<b>", "</b>")).toList())));
        return hasil;
    }

    private static List<String> pipa(List<List<String>> kepala, List<List<String>> isi) {
        var hasil = new ArrayList<String>();
        hasil.add(pipa(kepala.getFirst()));
        hasil.add("|" + " --- |".repeat(kepala.getFirst().size()));
        kepala.subList(1, kepala.size()).forEach(baris -> hasil.add(pipa(baris)));
        isi.forEach(baris ->
                hasil.add(pipa(baris.stream().map(s -> tebal(s, "**", "**")).toList())));
        return hasil;
    }

    private static String pipa(List<String> baris) {
        return "| "
                + String.join(
                        " | ", baris.stream().map(s -> s.replace("|", "\\|")).toList()) + " |";
    }

    private static List<String> html(List<List<String>> kepala, List<List<String>> isi) {
        var hasil = new ArrayList<String>();
        hasil.add("<table>");
        if (kepala.size() == 1) {
            hasil.add(htmlBaris("th", kepala.getFirst()));
        } else {
            hasil.addAll(htmlKepalaDuaBaris(kepala.get(0), kepala.get(1)));
        }
        isi.forEach(baris -> hasil.add(htmlBaris(
                "td",
                baris.stream()
                        .map(s -> tebal(s.replace("&", "&amp;"), "<b>", "</b>"))
                        .toList())));
        hasil.add("</table>");
        return hasil;
    }

    private static List<String> htmlKepalaDuaBaris(List<String> atas, List<String> bawah) {
        var pertama = new StringBuilder("<tr>");
        var kedua = new StringBuilder("<tr>");
        for (int i = 0; i < atas.size(); i++) {
            if (bawah.get(i).isEmpty()) {
                pertama.append("<th rowspan=\"2\">").append(atas.get(i)).append("</th>");
            } else {
                kedua.append("<th>").append(bawah.get(i)).append("</th>");
                if (!atas.get(i).isEmpty()) {
                    int lebar = 1;
                    while (i + lebar < atas.size()
                            && atas.get(i + lebar).isEmpty()
                            && !bawah.get(i + lebar).isEmpty()) {
                        lebar++;
                    }
                    pertama.append("<th colspan=\"")
                            .append(lebar)
                            .append("\">")
                            .append(atas.get(i))
                            .append("</th>");
                }
            }
        }
        return List.of(pertama.append("</tr>").toString(), kedua.append("</tr>").toString());
    }

    private static String htmlBaris(String tanda, List<String> sel) {
        var baris = new StringBuilder("<tr>");
        sel.forEach(s -> baris.append('<')
                .append(tanda)
                .append('>')
                .append(s)
                .append("</")
                .append(tanda)
                .append('>'));
        return baris.append("</tr>").toString();
    }

    private static String tebal(String sel, String buka, String tutup) {
        return sel.startsWith("*") ? buka + sel.substring(1) + tutup : sel;
    }
}
