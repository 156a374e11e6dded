package id.lkjip.narasi.komentar;

/**
 * A passage as it was when somebody commented on it, with what stood around it, so that it is found again after the text
 * was edited.
 *
 * @param kutipan the passage
 * @param sebelum what stood before it, {@code sesudah} what stood after it
 */
public record Petikan(String kutipan, String sebelum, String sesudah) {

    /** Characters of a passage. */
    public static final int TERPANJANG = 1_000;

    private static final int SEKITAR = 120;

    public Petikan {
        sebelum = sebelum.substring(Math.max(0, sebelum.length() - SEKITAR));
        sesudah = sesudah.substring(0, Math.min(SEKITAR, sesudah.length()));
    }

    /** A place in a text. */
    public record Letak(int awal, int akhir) {}
}
