package id.lkjip.akses;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts: the principal of every authentication in this program.
 *
 * @param akun name of the account; {@code sistem} for the program itself
 * @param nama the person's name as shown
 * @param biro the biro her role {@code BIRO} is about
 * @param alamat network address she comes from; {@code null} when there is none
 * @param token id of the token she came with; {@code null} without one
 * @param bacaSaja whether a token allows reading only
 * @param wajibGantiSandi whether she must choose a password before anything else
 * @param stempel the account's stamp at sign-in; a session with an older one is over
 */
public record Pelaku(
        String akun,
        String nama,
        Set<Peran> peran,
        Set<UnitKerja> biro,
        Adaptor adaptor,
        @Nullable String alamat,
        @Nullable String token,
        boolean bacaSaja,
        boolean wajibGantiSandi,
        long stempel)
        implements AuthenticatedPrincipal, Serializable {

    private static final String SISTEM = "sistem";

    public Pelaku {
        peran = Set.copyOf(peran);
        biro = Set.copyOf(biro);
    }

    /** The program itself at work of its own that only reads. */
    public static Pelaku sistem() {
        return new Pelaku(
                SISTEM, "Sistem", Set.of(Peran.PIMPINAN), Set.of(), Adaptor.SISTEM, null, null, true, false, 0);
    }

    /** Whoever runs a verb on the command line: the owner of the data directory, so trusted as its coordinator. */
    public static Pelaku barisPerintah() {
        String pengguna = System.getProperty("user.name", "cli");
        return new Pelaku(
                pengguna,
                pengguna,
                Set.of(Peran.PERENCANA, Peran.INSPEKTORAT),
                Set.of(),
                Adaptor.BARIS_PERINTAH,
                null,
                null,
                false,
                false,
                0);
    }

    /** Who acts on this thread; empty for a stranger. */
    public static Optional<Pelaku> saatIni() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Pelaku pelaku
                ? Optional.of(pelaku)
                : Optional.empty();
    }

    /** The same person, seen at another door. */
    public Pelaku melalui(Adaptor lain, @Nullable String dari) {
        return new Pelaku(akun, nama, peran, biro, lain, dari, token, bacaSaja, wajibGantiSandi, stempel);
    }

    /** The same person, represented by a program with a token. */
    public Pelaku denganToken(String id, boolean hanyaBaca) {
        return new Pelaku(akun, nama, peran, biro, adaptor, alamat, id, hanyaBaca, wajibGantiSandi, stempel);
    }

    /** Whether one of her roles may; the scope of {@link Operasi#menurutPemilik} is not looked at. */
    public boolean boleh(Operasi operasi) {
        return !(bacaSaja && operasi.mengubah())
                && (!wajibGantiSandi || operasi == Operasi.UBAH_SANDI_SENDIRI)
                && peran.stream().anyMatch(operasi.peran()::contains);
    }

    /** Whether she may on what the given biro own; none means that it belongs to the organisation as a whole. */
    public boolean boleh(Operasi operasi, String perangkatDaerah, List<String> pemilik) {
        return boleh(operasi)
                && peran.stream()
                        .filter(operasi.peran()::contains)
                        .anyMatch(p -> !operasi.menurutPemilik(p) || milik(p, perangkatDaerah, pemilik));
    }

    private boolean milik(Peran satu, String perangkatDaerah, List<String> pemilik) {
        return satu == Peran.BIRO
                ? pemilik.stream().anyMatch(b -> biro.contains(new UnitKerja(perangkatDaerah, b)))
                : pemilik.isEmpty();
    }

    /** Does something as this person, on this thread. */
    public <T> T melakukan(Supplier<T> kerja) {
        SecurityContext semula = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(konteks());
            return kerja.get();
        } finally {
            SecurityContextHolder.setContext(semula);
        }
    }

    /**
     * An authentication whose principal this is. Granted are the operations, not the roles, so that what guards by
     * authority ({@code @RolesAllowed("IMPOR_LAPORAN")} on a view) follows the same table.
     */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this,
                null,
                Arrays.stream(Operasi.values())
                        .filter(this::boleh)
                        .map(o -> new SimpleGrantedAuthority("ROLE_" + o.name()))
                        .toList());
    }

    /** A security context of her own, shared with nobody. */
    public SecurityContext konteks() {
        SecurityContext konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(authentication());
        return konteks;
    }

    /** The account's name, as Spring Security asks for it. */
    @Override
    public String getName() {
        return akun;
    }
}
