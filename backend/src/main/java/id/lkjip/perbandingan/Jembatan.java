package id.lkjip.perbandingan;

import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.shared.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from pagu murni to pagu perubahan, part by part; it always arrives at the stated total.
 *
 * @param awal total of murni, {@code akhir} of perubahan
 * @param langkah the parts, the largest cut first; what the parts leave open is a step of its own
 */
public record Jembatan(Rupiah awal, List<Langkah> langkah, Rupiah akhir) {

    /** What the parts do not account for: rows stated at one stage only, and what the source has lost. */
    public static final String SELEBIHNYA = "Tanpa padanan atau hilang dari sumber";

    /**
     * One part.
     *
     * @param sebelum the running total before it, {@code sesudah} after it
     */
    public record Langkah(String nama, Rupiah selisih, Rupiah sebelum, Rupiah sesudah) {}

    /** The way over these parts; empty when a total is unknown. Parts without change are left out. */
    public static Optional<Jembatan> of(BarisPagu total, List<BarisPagu> bagian) {
        Rupiah awal = total.pagu().murni();
        Rupiah akhir = total.pagu().perubahan();
        if (awal == null || akhir == null) {
            return Optional.empty();
        }
        var langkah = new ArrayList<Langkah>();
        Rupiah kini = awal;
        var urut = bagian.stream()
                .filter(b -> b.selisih() != null && b.selisih().nilai() != 0)
                .sorted(Comparator.comparing(b -> Objects.requireNonNull(b.selisih())))
                .toList();
        for (BarisPagu satu : urut) {
            Rupiah selisih = Objects.requireNonNull(satu.selisih());
            langkah.add(new Langkah(satu.nama(), selisih, kini, kini.plus(selisih)));
            kini = kini.plus(selisih);
        }
        if (!kini.equals(akhir)) {
            langkah.add(new Langkah(SELEBIHNYA, akhir.minus(kini), kini, akhir));
        }
        return Optional.of(new Jembatan(awal, List.copyOf(langkah), akhir));
    }
}
