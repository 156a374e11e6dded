package id.lkjip.pencatatan;

import id.lkjip.realisasi.RealisasiIndikator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The version of what is stated about one indicator in one year. It is made from the content, because the stored
 * document holds every indicator of the year: two biro that record at the same time do not disturb each other.
 */
final class Versi {

    private static final int PANJANG = 16;

    private Versi() {}

    static String of(@Nullable RealisasiIndikator rincian) {
        if (rincian == null) {
            return "0";
        }
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256")
                    .digest(rincian.pernyataan().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sidik).substring(0, PANJANG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
