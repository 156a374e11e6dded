package id.lkjip.akses.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a token: {@code lkjip_}, its id, and 256 random bits; so that a leaked one is recognised and found. */
final class TeksToken {

    static final String AWALAN = "lkjip_";
    private static final int BITA_ID = 5;
    private static final int BITA_RAHASIA = 32;
    private static final Pattern BENTUK = Pattern.compile(AWALAN + "([0-9a-f]{10})_[0-9a-f]{64}");
    private static final SecureRandom ACAK = new SecureRandom();

    private TeksToken() {}

    static String idBaru() {
        return acak(BITA_ID);
    }

    static String buat(String id) {
        return AWALAN + id + "_" + acak(BITA_RAHASIA);
    }

    /** The id within a text; empty when it is no token's text. */
    static Optional<String> id(String teks) {
        Matcher bentuk = BENTUK.matcher(teks);
        return bentuk.matches() ? Optional.of(bentuk.group(1)) : Optional.empty();
    }

    static String sidik(String teks) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(teks.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in a time that says nothing about where they differ. */
    static boolean cocok(TokenApi token, String teks) {
        return MessageDigest.isEqual(
                token.sidik().getBytes(StandardCharsets.US_ASCII), sidik(teks).getBytes(StandardCharsets.US_ASCII));
    }

    private static String acak(int bita) {
        byte[] isi = new byte[bita];
        ACAK.nextBytes(isi);
        return HexFormat.of().formatHex(isi);
    }
}
