package id.lkjip.capaian;

import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Capaian: realisasi against target, in percent.
 *
 * <p>Where no capaian can be computed the result says why; it is neither 0 nor 100.
 */
public final class Capaian {

    /** Version of the formulas below; raised whenever one of them would give another figure. */
    public static final int VERSI_RUMUS = 1;

    private static final BigDecimal DUA = BigDecimal.valueOf(2);

    private Capaian() {}

    /**
     * Computes a capaian.
     *
     * @param target {@code null} when no target is known
     * @param skala scales that turn predicates into numbers
     */
    public static HasilCapaian compute(
            RumusCapaian rumus, @Nullable Nilai target, Nilai realisasi, List<SkalaPredikat> skala) {
        String alasan = reasonAgainst(target, realisasi);
        if (alasan != null || target == null) {
            return HasilCapaian.tanpa(rumus, alasan == null ? "Target tidak diketahui." : alasan);
        }
        if (target instanceof Nilai.Predikat t) {
            return realisasi instanceof Nilai.Predikat r
                    ? ofPredikat(rumus, t, r, skala)
                    : HasilCapaian.tanpa(rumus, mixed(target, realisasi));
        }
        if (!(realisasi instanceof Nilai.Angka r)) {
            return HasilCapaian.tanpa(rumus, mixed(target, realisasi));
        }
        if (target instanceof Nilai.Rentang t) {
            return ofRentang(rumus, t, r.nilai());
        }
        return target instanceof Nilai.Angka t
                ? ofAngka(rumus, Suku.of(t.nilai()), Suku.of(r.nilai()), "")
                : HasilCapaian.tanpa(rumus, mixed(target, realisasi));
    }

    private static @Nullable String reasonAgainst(@Nullable Nilai target, Nilai realisasi) {
        return switch (target) {
            case null -> "Target tidak diketahui.";
            case Nilai.BelumDiisi t -> "Target belum diisi" + tertulis(t) + ".";
            case Nilai.TidakBerlaku t -> "Target tidak berlaku" + tertulis(t) + ".";
            default ->
                switch (realisasi) {
                    case Nilai.BelumDiisi r -> "Realisasi belum diisi atau belum dirilis" + tertulis(r) + ".";
                    case Nilai.TidakBerlaku r -> "Realisasi tidak berlaku" + tertulis(r) + ".";
                    case Nilai.Rentang r -> "Realisasi berupa rentang " + r.teks() + ", bukan satu nilai.";
                    default -> null;
                };
        };
    }

    private static String tertulis(Nilai nilai) {
        return nilai.teks().isBlank() ? "" : " (tertulis \"" + nilai.teks() + "\")";
    }

    private static String mixed(Nilai target, Nilai realisasi) {
        return "Target \"" + target.teks() + "\" dan realisasi \"" + realisasi.teks()
                + "\" tidak sejenis, sehingga tidak dapat dibagi.";
    }

    private static HasilCapaian ofAngka(RumusCapaian rumus, Suku target, Suku realisasi, String catatan) {
        BigDecimal t = target.nilai();
        BigDecimal r = realisasi.nilai();
        if (t.signum() == 0) {
            return HasilCapaian.tanpa(rumus, "Target 0, sehingga capaian tidak dapat dihitung.");
        }
        return switch (rumus) {
            case POSITIF -> worked(rumus, r, t, realisasi.teks() + " / " + target.teks(), catatan);
            case NEGATIF_A ->
                worked(
                        rumus,
                        DUA.multiply(t).subtract(r),
                        t,
                        "(2 x " + target.teks() + " - " + realisasi.teks() + ") / " + target.teks(),
                        catatan);
            case NEGATIF_B ->
                r.signum() == 0
                        ? HasilCapaian.tanpa(rumus, "Realisasi 0, sehingga target / realisasi tidak dapat dihitung.")
                        : worked(rumus, t, r, target.teks() + " / " + realisasi.teks(), catatan);
        };
    }

    private static HasilCapaian worked(
            RumusCapaian rumus, BigDecimal pembilang, BigDecimal penyebut, String pecahan, String catatan) {
        BigDecimal nilai = Desimal.persen(pembilang, penyebut);
        return HasilCapaian.ada(rumus, nilai, pecahan + " x 100 = " + Desimal.tulis(nilai) + catatan);
    }

    /** Inside the range 100; outside, the bound that was missed is the target. */
    private static HasilCapaian ofRentang(RumusCapaian rumus, Nilai.Rentang target, BigDecimal realisasi) {
        BigDecimal bawah = target.bawah().min(target.atas());
        BigDecimal atas = target.bawah().max(target.atas());
        String rentang = Desimal.tulis(bawah) + "-" + Desimal.tulis(atas);
        if (realisasi.compareTo(atas) > 0) {
            return ofAngka(rumus, Suku.of(atas), Suku.of(realisasi), " (batas atas rentang " + rentang + ")");
        }
        if (realisasi.compareTo(bawah) < 0) {
            return ofAngka(rumus, Suku.of(bawah), Suku.of(realisasi), " (batas bawah rentang " + rentang + ")");
        }
        BigDecimal penuh = Desimal.SERATUS.setScale(2);
        return HasilCapaian.ada(
                rumus,
                penuh,
                Desimal.tulis(realisasi) + " berada dalam rentang " + rentang + " = " + Desimal.tulis(penuh));
    }

    private static HasilCapaian ofPredikat(
            RumusCapaian rumus, Nilai.Predikat target, Nilai.Predikat realisasi, List<SkalaPredikat> skala) {
        for (SkalaPredikat satu : skala) {
            BigDecimal t = satu.angka(target.teks());
            BigDecimal r = satu.angka(realisasi.teks());
            if (t != null && r != null) {
                return ofAngka(
                        rumus,
                        new Suku(t, target.teks() + " (" + Desimal.tulis(t) + ")"),
                        new Suku(r, realisasi.teks() + " (" + Desimal.tulis(r) + ")"),
                        " (" + satu.nama() + ")");
            }
        }
        return HasilCapaian.tanpa(
                rumus,
                "Predikat \"" + target.teks() + "\" dan \"" + realisasi.teks()
                        + "\" tidak ada pada satu skala predikat yang tersimpan.");
    }

    /** A number with the way it is written in the worked line. */
    private record Suku(BigDecimal nilai, String teks) {
        static Suku of(BigDecimal nilai) {
            return new Suku(nilai, Desimal.tulis(nilai));
        }
    }
}
