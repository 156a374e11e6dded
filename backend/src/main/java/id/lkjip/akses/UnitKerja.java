package id.lkjip.akses;

import java.io.Serializable;
import java.util.Optional;

/**
 * A biro of an organisation, as the scope of a right.
 *
 * @param perangkatDaerah code of the organisation
 * @param biro code of the biro within it
 */
public record UnitKerja(String perangkatDaerah, String biro) implements Serializable, Comparable<UnitKerja> {

    /** Both codes joined, as stored and sent: {@code setda-banten/biro-hukum}. */
    public String kode() {
        return perangkatDaerah + "/" + biro;
    }

    /** Reads what {@link #kode()} writes; empty when it is something else. */
    public static Optional<UnitKerja> dari(String kode) {
        int garis = kode.indexOf('/');
        return garis > 0 && garis < kode.length() - 1 && kode.indexOf('/', garis + 1) < 0
                ? Optional.of(new UnitKerja(kode.substring(0, garis), kode.substring(garis + 1)))
                : Optional.empty();
    }

    @Override
    public int compareTo(UnitKerja lain) {
        return kode().compareTo(lain.kode());
    }
}
