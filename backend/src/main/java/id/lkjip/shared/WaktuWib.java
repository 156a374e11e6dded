package id.lkjip.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as an office in western Indonesia reads them. */
public final class WaktuWib {

    /** Western Indonesian time. */
    public static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private static final DateTimeFormatter SAAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm 'WIB'", Locale.of("id", "ID"));

    private static final DateTimeFormatter HARI = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));

    private WaktuWib() {}

    /** To the minute: {@code 10 Februari 2026 10.15 WIB}. */
    public static String tulis(Instant saat) {
        return SAAT.format(saat.atZone(ZONA));
    }

    /** A day: {@code 10 Februari 2026}. */
    public static String tulis(LocalDate hari) {
        return HARI.format(hari);
    }
}
