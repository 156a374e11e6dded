package id.lkjip.akses;

import java.util.Set;

/** People for tests. */
public final class PelakuUji {

    private PelakuUji() {}

    /** A person with these roles, signed in at the page. */
    public static Pelaku dengan(Peran... peran) {
        return new Pelaku(
                "uji-" + peran[0].name().toLowerCase(java.util.Locale.ROOT),
                "Penguji " + peran[0].nama(),
                Set.of(peran),
                Set.of(),
                Adaptor.UI,
                "192.0.2.1",
                null,
                false,
                false,
                1);
    }

    /** A person of one biro. */
    public static Pelaku biro(String perangkatDaerah, String biro) {
        Pelaku p = dengan(Peran.BIRO);
        return new Pelaku(
                p.akun(),
                p.nama(),
                p.peran(),
                Set.of(new UnitKerja(perangkatDaerah, biro)),
                p.adaptor(),
                p.alamat(),
                null,
                false,
                false,
                1);
    }
}
