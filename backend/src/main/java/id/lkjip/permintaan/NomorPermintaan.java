package id.lkjip.permintaan;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/** The number of the request that this thread answers: in every error, in the log, and in a header of the answer. */
public final class NomorPermintaan {

    /** Header of every answer. */
    public static final String HEADER = "X-Nomor-Permintaan";

    private static final String KUNCI_LOG = "permintaan";

    private NomorPermintaan() {}

    /** The number; a new one where no request is answered. */
    public static String saatIni() {
        String nomor = MDC.get(KUNCI_LOG);
        return nomor == null ? baru() : nomor;
    }

    static void mulai(String nomor) {
        MDC.put(KUNCI_LOG, nomor);
    }

    static void selesai() {
        MDC.remove(KUNCI_LOG);
    }

    /** Twelve digits: short enough to be told by telephone, and unlikely to be met twice in a log. */
    static String baru() {
        return HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong())
                .substring(0, 12);
    }
}
