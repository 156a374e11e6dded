package id.lkjip.ekspor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a view shows as one table.
 *
 * @param judul what it is, with its year
 * @param alamat address of the view with everything chosen in it
 * @param kolom heads of the columns, with their units
 * @param baris rows in the order they are shown, each with one cell per column
 * @param keterangan what was chosen and how the figures are meant, by name
 */
public record TabelEkspor(
        String judul, String alamat, List<String> kolom, List<List<SelEkspor>> baris, Map<String, String> keterangan) {

    public TabelEkspor {
        for (List<SelEkspor> satu : baris) {
            if (satu.size() != kolom.size()) {
                throw new IllegalArgumentException(
                        judul + ": " + satu.size() + " cells for " + kolom.size() + " columns");
            }
        }
        kolom = List.copyOf(kolom);
        baris = baris.stream().map(List::copyOf).toList();
        keterangan = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keterangan));
    }

    /**
     * A column: its head, and the cell of a row.
     *
     * @param judul head with the unit, for example {@code Pagu murni (Rp)}
     */
    public record Kolom<B>(String judul, Function<B, SelEkspor> sel) {}

    /** A table of these rows. */
    public static <B> TabelEkspor of(String judul, List<Kolom<B>> kolom, List<? extends B> baris) {
        return new TabelEkspor(
                judul,
                "",
                kolom.stream().map(Kolom::judul).toList(),
                baris.stream()
                        .map(b -> kolom.stream().map(k -> k.sel().apply(b)).toList())
                        .toList(),
                Map.of());
    }

    /** The same, shown at this address. */
    public TabelEkspor pada(String alamat) {
        return new TabelEkspor(judul, alamat, kolom, baris, keterangan);
    }

    /** The same with a word about it; nothing is added for an empty one. */
    public TabelEkspor dengan(String nama, @Nullable String isi) {
        if (isi == null || isi.isBlank()) {
            return this;
        }
        var lebih = new LinkedHashMap<>(keterangan);
        lebih.put(nama, isi);
        return new TabelEkspor(judul, alamat, kolom, baris, lebih);
    }

    /** The files its figures stand in, each once. */
    public List<String> berkasSumber() {
        return baris.stream()
                .flatMap(List::stream)
                .filter(SelEkspor.Sumber.class::isInstance)
                .map(s -> ((SelEkspor.Sumber) s).sitasi().berkas())
                .distinct()
                .toList();
    }
}
