package id.lkjip.shared;

import java.util.Collection;

/**
 * An amount of money in whole rupiah.
 *
 * <p>A {@code long} holds every Indonesian budget exactly; arithmetic that would overflow throws {@link
 * ArithmeticException} instead of wrapping around. A missing amount is {@code null}, never {@link #NOL}.
 */
public record Rupiah(long nilai) implements Comparable<Rupiah> {

    public static final Rupiah NOL = new Rupiah(0);

    public static Rupiah of(long nilai) {
        return new Rupiah(nilai);
    }

    /** The exact sum; {@link #NOL} for an empty collection. */
    public static Rupiah jumlah(Collection<Rupiah> bagian) {
        return bagian.stream().reduce(NOL, Rupiah::plus);
    }

    public Rupiah plus(Rupiah lain) {
        return new Rupiah(Math.addExact(nilai, lain.nilai));
    }

    public Rupiah minus(Rupiah lain) {
        return new Rupiah(Math.subtractExact(nilai, lain.nilai));
    }

    @Override
    public int compareTo(Rupiah lain) {
        return Long.compare(nilai, lain.nilai);
    }
}
