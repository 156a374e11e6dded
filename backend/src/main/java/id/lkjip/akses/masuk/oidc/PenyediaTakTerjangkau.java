package id.lkjip.akses.masuk.oidc;

import org.springframework.security.core.AuthenticationException;

/** The provider does not answer, or answers as another one. */
class PenyediaTakTerjangkau extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    PenyediaTakTerjangkau(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
