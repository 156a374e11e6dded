package id.lkjip.kunci;

import id.lkjip.shared.Ids;
import id.lkjip.shared.WaktuWib;
import java.time.Instant;
import java.util.List;
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

    /**
     * One change of state.
     *
     * @param oleh account that made it
     * @param nama the person's name
     */
    public record Peralihan(StatusTahun menjadi, String oleh, String nama, Instant pada, String alasan) {

        /** The change as a sentence: "Tahun 2025 dikunci oleh ... pada ... WIB: ...". */
        public String kalimat(int tahun) {
            return "Tahun " + tahun + " " + menjadi.kataKerja() + " oleh " + nama + " pada " + WaktuWib.tulis(pada)
                    + ": " + alasan;
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
