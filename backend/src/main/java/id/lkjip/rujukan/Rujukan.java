package id.lkjip.rujukan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure named in a text: {@code {{capaian:irh:2025}}}, or with what a person wrote in its place
 * {@code {{capaian:irh:2025|98,5|angka final menyusul|96,33%}}}.
 *
 * @param objek code of an indicator; for money {@code total}, {@code biro/<kode>}, {@code sasaran/<kode>} or
 *     {@code program/<kode biro>/<kode>}
 * @param pengganti what stands in its place; {@code null} when the figure itself does
 */
public record Rujukan(
        Ukuran ukuran, String objek, int tahun, @Nullable Pengganti pengganti) {

    /** Characters of what stands in a figure's place. */
    public static final int PENGGANTI_TERPANJANG = 200;

    /** Characters of the reason for it. */
    public static final int ALASAN_TERPANJANG = 500;

    private static final Pattern BENTUK =
            Pattern.compile("\\{\\{\\s*([a-z-]{1,30}):([\\p{Alnum}./_-]{1,120}):(\\d{4})\\s*"
                    + "(?:\\|([^|{}]{1," + PENGGANTI_TERPANJANG + "})\\|([^|{}]{1," + ALASAN_TERPANJANG
                    + "})\\|([^|{}]{0,200}))?\\s*}}");

    /**
     * What a person wrote in a figure's place.
     *
     * @param semula the figure as it was then; once it is another one, the replacement has to be looked at again
     */
    public record Pengganti(String teks, String alasan, String semula) {

        /**
         * Whether there is another figure now than the one it replaced.
         *
         * @param kini the figure as it is written now; {@code null} when there is none
         */
        public boolean perluDitinjau(@Nullable String kini) {
            return !semula.equals(kini == null ? "" : kini);
        }
    }

    /** A place in a text. */
    public record Letak(int awal, int akhir, Rujukan rujukan) {}

    /** The same figure without a replacement. */
    public Rujukan asli() {
        return new Rujukan(ukuran, objek, tahun, null);
    }

    /** The same figure with something else in its place. */
    public Rujukan diganti(Pengganti baru) {
        return new Rujukan(ukuran, objek, tahun, baru);
    }

    /** As it stands in a text. */
    public String teks() {
        String inti = ukuran.kode() + ":" + objek + ":" + tahun;
        return pengganti == null
                ? "{{" + inti + "}}"
                : "{{" + inti + "|" + pengganti.teks + "|" + pengganti.alasan + "|" + pengganti.semula + "}}";
    }

    /** Every figure that a text names, in order. What only looks like one is left as it is. */
    public static List<Letak> dalam(String teks) {
        List<Letak> hasil = new ArrayList<>();
        Matcher sebutan = BENTUK.matcher(teks);
        while (sebutan.find()) {
            Optional<Ukuran> ukuran = Ukuran.dari(sebutan.group(1));
            if (ukuran.isPresent()) {
                Pengganti ganti = sebutan.group(4) == null
                        ? null
                        : new Pengganti(
                                sebutan.group(4).strip(),
                                sebutan.group(5).strip(),
                                sebutan.group(6).strip());
                hasil.add(new Letak(
                        sebutan.start(),
                        sebutan.end(),
                        new Rujukan(ukuran.get(), sebutan.group(2), Integer.parseInt(sebutan.group(3)), ganti)));
            }
        }
        return List.copyOf(hasil);
    }
}
