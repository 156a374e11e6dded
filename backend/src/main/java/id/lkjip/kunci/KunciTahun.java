package id.lkjip.kunci;

import id.lkjip.shared.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The state of one fiscal year of one organisation, and how it came about. A year without such a document is open and
 * has never been anything else.
 *
 * @param riwayat every change of state, the oldest first
 */
@Document("kunciTahun")
public record KunciTahun(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        StatusTahun status,
        List<Peralihan> riwayat) {

    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", Locale.of("id"));
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /**
     * One change of state.
     *
     * @param oleh account that made it
     * @param nama the person's name
     */
    public record Peralihan(StatusTahun menjadi, String oleh, String nama, Instant pada, String alasan) {

        /** The change as a sentence: "Tahun 2025 dikunci oleh ... pada ... WIB: ...". */
        public String kalimat(int tahun) {
            return "Tahun " + tahun + " " + menjadi.kataKerja() + " oleh " + nama + " pada "
                    + SAAT.format(pada.atZone(WIB)) + " WIB: " + alasan;
        }
    }

    /** A year that nobody has touched. */
    static KunciTahun terbuka(String perangkatDaerah, int tahun) {
        return new KunciTahun(
                idOf(perangkatDaerah, tahun), null, perangkatDaerah, tahun, StatusTahun.TERBUKA, List.of());
    }

    static String idOf(String perangkatDaerah, int tahun) {
        return Ids.of(perangkatDaerah, tahun);
    }

    /** The last change; {@code null} when there was none. */
    public @Nullable Peralihan terakhir() {
        return riwayat.isEmpty() ? null : riwayat.getLast();
    }

    /** Whether nothing of the year may be changed. */
    public boolean tertutup() {
        return status != StatusTahun.TERBUKA;
    }

    /** Who brought the state about, when and why, as a sentence; {@code null} when nobody has touched the year. */
    public @Nullable String kalimat() {
        Peralihan terakhir = terakhir();
        return terakhir == null ? null : terakhir.kalimat(tahun);
    }

    KunciTahun beralih(Peralihan peralihan) {
        var semua = new java.util.ArrayList<>(riwayat);
        semua.add(peralihan);
        return new KunciTahun(id, versi, perangkatDaerah, tahun, peralihan.menjadi(), List.copyOf(semua));
    }
}
