package id.lkjip.akses.masuk;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks a name and a password. A name that does not exist is refused with the same words as a wrong password, and
 * {@link PenundaMasuk} decides when a check is made at all.
 */
class PemeriksaSandi implements AuthenticationProvider {

    /** Nobody types more, and hashing takes longer with length. */
    private static final int SANDI_TERPANJANG = 1_000;

    private static final int NAMA_TERPANJANG = 100;

    private final DirektoriAkun akun;
    private final PencocokSandi pencocok;
    private final PenundaMasuk penunda;
    private final JejakService jejak;
    private final Adaptor adaptor;

    PemeriksaSandi(
            DirektoriAkun akun, PencocokSandi pencocok, PenundaMasuk penunda, JejakService jejak, Adaptor adaptor) {
        this.akun = akun;
        this.pencocok = pencocok;
        this.penunda = penunda;
        this.jejak = jejak;
        this.adaptor = adaptor;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String nama = DirektoriAkun.idOf(authentication.getName());
        String sandi = String.valueOf(authentication.getCredentials());
        String alamat = alamat(authentication);
        if (nama.length() > NAMA_TERPANJANG || sandi.length() > SANDI_TERPANJANG) {
            throw new BadCredentialsException("Nama atau kata sandi salah.");
        }
        Duration tunggu = penunda.tunggu(nama, alamat);
        if (!tunggu.isZero()) {
            throw new HarusMenunggu(tunggu);
        }
        Optional<Akun> ada = akun.find(nama);
        if (!pencocok.cocok(ada.orElse(null), sandi)) {
            penunda.gagal(nama, alamat);
            catatGagal(nama, alamat);
            throw new BadCredentialsException("Nama atau kata sandi salah.");
        }
        penunda.berhasil(nama, alamat);
        Pelaku pelaku = ada.orElseThrow().pelaku(adaptor, alamat);
        akun.catatMasuk(pelaku.akun());
        jejak.catat(pelaku, Catatan.tentang(Tindakan.MASUK, "akun/" + pelaku.akun()));
        return authenticated(pelaku, authentication);
    }

    static Authentication authenticated(Pelaku pelaku, Authentication asal) {
        var hasil = (UsernamePasswordAuthenticationToken) pelaku.authentication();
        hasil.setDetails(asal.getDetails());
        return hasil;
    }

    private void catatGagal(String nama, @Nullable String alamat) {
        if (!penunda.membanjir(alamat)) {
            jejak.catat(
                    new Pelaku(nama, nama, Set.of(), Set.of(), adaptor, alamat, null, false, false, 0),
                    Catatan.tentang(Tindakan.MASUK_GAGAL, "akun/" + nama));
        }
    }

    static @Nullable String alamat(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
