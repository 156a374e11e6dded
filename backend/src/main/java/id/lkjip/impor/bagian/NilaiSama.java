package id.lkjip.impor.bagian;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        Optional<BigDecimal> r = realisasi.angka();
        Optional<BigDecimal> t = target.angka();
        if (r.isEmpty() || t.isEmpty()) {
            return null;
        }
        BigDecimal pembilang = switch (rumus) {
            case POSITIF -> r.get();
            case NEGATIF_A -> t.get().add(t.get()).subtract(r.get());
            case NEGATIF_B -> t.get();
        };
        BigDecimal penyebut = rumus == RumusCapaian.NEGATIF_B ? r.get() : t.get();
        return penyebut.signum() == 0
                ? null
                : pembilang.multiply(BigDecimal.valueOf(100)).divide(penyebut, 2, RoundingMode.HALF_UP);
    }
}
