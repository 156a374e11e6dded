package id.lkjip.impor.naskah;

import java.util.List;

/** A block of the source, with the lines it came from. */
public sealed interface Blok {

    /** Every non-empty line of the block, in order; joined blocks skip the lines of a page break. */
    List<Integer> nomor();

    default int barisAwal() {
        return nomor().getFirst();
    }

    default int barisAkhir() {
        return nomor().getLast();
    }

    /**
     * A heading: a Markdown heading, a paragraph in bold only, or a line such as "BAB I PENDAHULUAN".
     *
     * @param tingkat 1 to 6 as Markdown counts, 7 for one that is only bold or numbered
     * @param teks plain text
     */
    record Judul(int tingkat, String teks, List<Integer> nomor) implements Blok {}

    /**
     * A paragraph.
     *
     * @param teks plain text, sentences cut by a page break joined again
     * @param markdown the same with its inline markup
     */
    record Paragraf(TeksBerbaris teks, String markdown, List<Integer> nomor) implements Blok {}

    /**
     * An item of a list.
     *
     * @param penanda the marker as it counts, without bullets: "1.", "a.", "(2)"; "-" for a plain bullet
     * @param lekuk indentation in columns
     */
    record Butir(String penanda, int lekuk, TeksBerbaris teks, String markdown, List<Integer> nomor) implements Blok {}

    /**
     * A table or the part of it on one page.
     *
     * @param terputus whether the source ends inside it (an HTML table that is never closed, a pipe row without its end)
     */
    record BlokTabel(Tabel tabel, boolean terputus, List<Integer> nomor) implements Blok {}

    /**
     * Something that carries no fact: a rule, an image, a page number, a formula.
     *
     * @param jenis what it is, in Indonesian
     */
    record Hiasan(String jenis, String teks, List<Integer> nomor) implements Blok {}
}
