package id.lkjip.akses.akun;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An account that may sign in.
 *
 * @param id the name to sign in with, in small letters
 * @param nama the person's name
 * @param sandi the password as a salted hash, never the password itself; {@code null} when she signs in elsewhere
 * @param peran her roles, in order
 * @param biro the biro of her role {@code BIRO}, as {@link UnitKerja#kode()}, in order
 * @param wajibGantiSandi whether the password was made by somebody else and must be changed first
 * @param stempel grows whenever open sessions must end: password, roles, biro or state changed
 * @param asal where she signs in
 * @param dibuatOleh account that made it
 * @param penerbit issuer of the provider she signs in at; {@code null} when it is here
 * @param subjek the provider's own name for her
 */
@Document("akun")
public record Akun(
        @Id String id,
        @Version @Nullable Long versi,
        String nama,
        @Nullable String sandi,
        List<Peran> peran,
        List<String> biro,
        boolean aktif,
        boolean wajibGantiSandi,
        long stempel,
        Asal asal,
        Instant dibuat,
        String dibuatOleh,
        @Nullable Instant sandiDiubah,
        @Nullable Instant terakhirMasuk,
        @Nullable String penerbit,
        @Nullable String subjek) {

    /** Where an account signs in. */
    public enum Asal {
        /** Here, with a password. */
        LOKAL,
        /** At the provider of OpenID Connect, which also says the roles. */
        OIDC,
        /** Here, while the program runs as a demonstration; its password is known to everybody. */
        DEMO
    }

    /** A new account that is active and has never signed in. */
    static Akun baru(String id, String nama, Asal asal, Instant dibuat, String dibuatOleh) {
        return new Akun(
                id,
                null,
                nama,
                null,
                List.of(),
                List.of(),
                true,
                false,
                1,
                asal,
                dibuat,
                dibuatOleh,
                null,
                null,
                null,
                null);
    }

    /** Of somebody whom a provider knows by this subject. */
    Akun milik(String penerbitnya, String subjeknya) {
        return new Akun(
                id,
                versi,
                nama,
                sandi,
                peran,
                biro,
                aktif,
                wajibGantiSandi,
                stempel,
                asal,
                dibuat,
                dibuatOleh,
                sandiDiubah,
                terakhirMasuk,
                penerbitnya,
                subjeknya);
    }

    /** With another password; open sessions end. */
    Akun denganSandi(@Nullable String hash, boolean wajibGanti, Instant saat) {
        return salin(nama, hash, peran, biro, aktif, wajibGanti, stempel + 1, saat);
    }

    /** With other rights or another name; open sessions end when the rights differ. */
    Akun dengan(String namaBaru, Collection<Peran> peranBaru, Collection<UnitKerja> biroBaru, boolean aktifBaru) {
        List<Peran> p = List.copyOf(new TreeSet<>(peranBaru));
        List<String> b = new TreeSet<>(biroBaru).stream().map(UnitKerja::kode).toList();
        boolean samaHaknya = p.equals(peran) && b.equals(biro) && aktifBaru == aktif;
        long stempelBaru = samaHaknya ? stempel : stempel + 1;
        return salin(namaBaru, sandi, p, b, aktifBaru, wajibGantiSandi, stempelBaru, sandiDiubah);
    }

    /** With all open sessions ended. */
    Akun tanpaSesi() {
        return salin(nama, sandi, peran, biro, aktif, wajibGantiSandi, stempel + 1, sandiDiubah);
    }

    private Akun salin(
            String namaBaru,
            @Nullable String sandiBaru,
            List<Peran> peranBaru,
            List<String> biroBaru,
            boolean aktifBaru,
            boolean wajibGanti,
            long stempelBaru,
            @Nullable Instant sandiDiubahPada) {
        return new Akun(
                id,
                versi,
                namaBaru,
                sandiBaru,
                peranBaru,
                biroBaru,
                aktifBaru,
                wajibGanti,
                stempelBaru,
                asal,
                dibuat,
                dibuatOleh,
                sandiDiubahPada,
                terakhirMasuk,
                penerbit,
                subjek);
    }

    /** The biro of her role, read from their codes. */
    public List<UnitKerja> unitKerja() {
        return biro.stream().flatMap(b -> UnitKerja.dari(b).stream()).toList();
    }

    /** The person at work. */
    public Pelaku pelaku(Adaptor adaptor, @Nullable String alamat) {
        return new Pelaku(
                id,
                nama,
                Set.copyOf(peran),
                Set.copyOf(unitKerja()),
                adaptor,
                alamat,
                null,
                false,
                wajibGantiSandi,
                stempel);
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return "Akun[" + id + ", " + peran + "]";
    }
}
