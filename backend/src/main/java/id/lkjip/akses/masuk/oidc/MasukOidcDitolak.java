package id.lkjip.akses.masuk.oidc;

import org.springframework.security.core.AuthenticationException;

/** The provider vouches for the person, but she may not sign in here. */
class MasukOidcDitolak extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final HasilOidc hasil;

    MasukOidcDitolak(HasilOidc hasil) {
        super(hasil.kalimat());
        this.hasil = hasil;
    }

    HasilOidc hasil() {
        return hasil;
    }
}
