package id.lkjip.impor.bagian;

import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares stated values: numbers by their value, the rest by kind and text. */
final class NilaiSama {

    private NilaiSama() {}

    static boolean sama(Nilai a, Nilai b) {
        Optional<BigDecimal> x = a.angka();
        Optional<BigDecimal> y = b.angka();
        if (x.isPresent() && y.isPresent()) {
            return x.get().compareTo(y.get()) == 0;
        }
        if (a instanceof Nilai.Rentang r && b instanceof Nilai.Rentang s) {
            return r.bawah().compareTo(s.bawah()) == 0 && r.atas().compareTo(s.atas()) == 0;
        }
        return a.getClass() == b.getClass()
                && a.teks().toLowerCase(Locale.ROOT).equals(b.teks().toLowerCase(Locale.ROOT));
    }

    /** Whether one is the other with fewer decimals: 3,45 and 3,4512. */
    static boolean dibulatkan(Nilai a, Nilai b) {
        Optional<BigDecimal> x = a.angka();
        Optional<BigDecimal> y = b.angka();
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        int skala = Math.min(x.get().scale(), y.get().scale());
        return x.get().setScale(skala, RoundingMode.HALF_UP).compareTo(y.get().setScale(skala, RoundingMode.HALF_UP))
                == 0;
    }

    /** R / T x 100 with two decimals, or null when there is none. */
    static @Nullable BigDecimal capaian(@Nullable Nilai realisasi, @Nullable Nilai target) {
        return capaian(realisasi, target, RumusCapaian.POSITIF);
    }

    /** The capaian by a formula with two decimals, or null when there is none. */
    static @Nullable BigDecimal capaian(@Nullable Nilai realisasi, @Nullable Nilai target, RumusCapaian rumus) {
        if (realisasi == null || target == null) {
            return null;
        }
        // The formulas stand in the one place; ranges and predicates are not compared with a printed percentage here.
        return realisasi.angka().isPresent() && target.angka().isPresent()
                ? Capaian.compute(rumus, target, realisasi, List.of()).nilai()
                : null;
    }
}
