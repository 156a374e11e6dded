package id.lkjip.impor.laporanuji;

import id.lkjip.shared.Nilai;
import org.jspecify.annotations.Nullable;

/** Compares a read value with the truth: the number and the kind, not how it was written. */
final class BandingNilai {

    private BandingNilai() {}

    /** The difference in words, or {@code null}. */
    static @Nullable String beda(Ukuran benar, @Nullable Nilai baca) {
        boolean sama = switch (benar) {
            case Ukuran.Angka a ->
                baca != null
                        && baca.angka().map(n -> n.compareTo(a.nilai()) == 0).orElse(false);
            case Ukuran.Rentang r ->
                baca instanceof Nilai.Rentang n
                        && n.bawah().intValueExact() == r.bawah()
                        && n.atas().intValueExact() == r.atas();
            case Ukuran.Predikat p ->
                baca instanceof Nilai.Predikat n && n.teks().equals(p.teks());
            case Ukuran.TidakAda t -> baca instanceof Nilai.TidakBerlaku;
            case Ukuran.Kosong k -> baca instanceof Nilai.BelumDiisi;
        };
        return sama ? null : "terbaca " + baca + ", seharusnya " + benar;
    }
}
