package id.lkjip.akses.masuk.oidc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a sign-in at the provider came to nothing, as the sign-in page tells it. */
public enum HasilOidc {
    TANPA_PERAN("Akun Anda dikenal, tetapi belum diberi peran untuk LKjIP. Mintalah administrator memberikannya."),
    NONAKTIF("Akun Anda dinonaktifkan di LKjIP. Hubungi administrator."),
    TAK_TERJANGKAU("Penyedia masuk tidak dapat dihubungi. Coba lagi sebentar, atau masuk dengan kata sandi."),
    DIBATALKAN("Masuk dibatalkan di penyedia."),
    GAGAL("Masuk lewat penyedia gagal. Ulangi dari halaman ini.");

    private final String kalimat;

    HasilOidc(String kalimat) {
        this.kalimat = kalimat;
    }

    /** What the person reads. */
    public String kalimat() {
        return kalimat;
    }

    /** As it stands in an address. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #kode()} writes. */
    public static Optional<HasilOidc> dari(String kode) {
        return Arrays.stream(values()).filter(h -> h.kode().equals(kode)).findFirst();
    }
}
