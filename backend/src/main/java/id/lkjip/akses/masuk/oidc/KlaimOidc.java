package id.lkjip.akses.masuk.oidc;

import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a provider claims of a person, in the words of this program.
 *
 * @param akun wish for the account's name; not an identity
 * @param nama the person's name
 * @param diabaikan what gave no right, as phrases
 */
record KlaimOidc(String akun, String nama, Set<Peran> peran, Set<UnitKerja> biro, List<String> diabaikan) {

    private static final int NAMA_TERPANJANG = 120;

    KlaimOidc {
        peran = Set.copyOf(peran);
        biro = Set.copyOf(biro);
        diabaikan = List.copyOf(diabaikan);
    }

    /**
     * Reads the claims. What is not known gives no right; a role Biro without a biro is none, nor a biro without it.
     *
     * @param biroAda whether there is such a biro
     */
    static KlaimOidc baca(
            Map<String, ?> klaim, String subjek, PengaturanOidc pengaturan, Predicate<UnitKerja> biroAda) {
        var diabaikan = new ArrayList<String>();
        Set<Peran> peran = EnumSet.noneOf(Peran.class);
        arti(
                nilai(klaim, pengaturan.klaimPeran(), pengaturan.petaPeran().keySet()),
                pengaturan.petaPeran(),
                PengaturanOidc::peran,
                "peran",
                peran,
                diabaikan);
        Set<UnitKerja> biro = new TreeSet<>();
        arti(
                nilai(klaim, pengaturan.klaimBiro(), pengaturan.petaBiro().keySet()),
                pengaturan.petaBiro(),
                UnitKerja::dari,
                "biro",
                biro,
                diabaikan);
        biro.removeIf(b -> {
            boolean tiada = !biroAda.test(b);
            if (tiada) {
                diabaikan.add("biro \"" + b.kode() + "\" tidak ada");
            }
            return tiada;
        });
        if (peran.contains(Peran.BIRO) && biro.isEmpty()) {
            peran.remove(Peran.BIRO);
            diabaikan.add("peran Biro tanpa biro yang dikenal");
        } else if (!peran.contains(Peran.BIRO) && !biro.isEmpty()) {
            biro.clear();
            diabaikan.add("biro tanpa peran Biro");
        }
        String akun = teks(klaim, pengaturan.klaimAkun()).orElse(subjek);
        String nama = teks(klaim, pengaturan.klaimNama()).orElse(akun);
        return new KlaimOidc(akun, potong(nama), peran, biro, diabaikan);
    }

    private static <T> void arti(
            List<String> nilai,
            Map<String, T> peta,
            Function<String, Optional<T>> langsung,
            String jenis,
            Collection<T> hasil,
            List<String> diabaikan) {
        for (String satu : nilai) {
            Optional<T> makna = peta.isEmpty() ? langsung.apply(satu) : Optional.ofNullable(peta.get(satu));
            if (makna.isPresent()) {
                hasil.add(makna.get());
            } else {
                diabaikan.add(jenis + " \"" + potong(satu) + "\" tidak dikenal");
            }
        }
    }

    /** The values of a claim: a list, or one text that is itself a value, or words in one text. */
    private static List<String> nilai(Map<String, ?> klaim, String jalur, Set<String> dikenal) {
        return switch (cari(klaim, jalur)) {
            case Collection<?> banyak ->
                banyak.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(s -> !s.isBlank())
                        .toList();
            case String teks when dikenal.contains(teks.strip()) -> List.of(teks.strip());
            case String teks ->
                Arrays.stream(teks.split("[,\\s]+")).filter(s -> !s.isBlank()).toList();
            case null, default -> List.of();
        };
    }

    private static Optional<String> teks(Map<String, ?> klaim, String jalur) {
        return cari(klaim, jalur) instanceof String s && !s.isBlank() ? Optional.of(s.strip()) : Optional.empty();
    }

    /** A claim by its own name, dots and all, else step by step. */
    private static @Nullable Object cari(Map<?, ?> klaim, String jalur) {
        if (klaim.containsKey(jalur)) {
            return klaim.get(jalur);
        }
        int titik = jalur.indexOf('.');
        return titik > 0 && klaim.get(jalur.substring(0, titik)) instanceof Map<?, ?> dalam
                ? cari(dalam, jalur.substring(titik + 1))
                : null;
    }

    private static String potong(String teks) {
        return teks.length() <= NAMA_TERPANJANG ? teks : teks.substring(0, NAMA_TERPANJANG - 1) + "…";
    }
}
