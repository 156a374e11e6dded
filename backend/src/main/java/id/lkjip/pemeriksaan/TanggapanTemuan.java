package id.lkjip.pemeriksaan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What people said about one finding and decided on it. It is kept apart from the finding, which an import writes anew,
 * under the same id: so it survives imports, even of a report in which the finding is gone for a while.
 *
 * @param id id of the finding
 * @param utas everything said and decided, the oldest first
 */
@Document("tanggapanTemuan")
public record TanggapanTemuan(
        @Id String id, @Version @Nullable Long versi, String perangkatDaerah, int tahun, List<Tanggapan> utas) {

    /**
     * One comment or decision.
     *
     * @param oleh account that wrote it
     * @param nama the person's name
     * @param pesan what the finding said then; figures that change make it another finding
     */
    public record Tanggapan(Jenis jenis, String oleh, String nama, Instant pada, String teks, String pesan) {}

    /** Comments, and the two decisions. */
    public enum Jenis {
        KOMENTAR("berkomentar"),
        DITERIMA("menerima temuan"),
        DIKEMBALIKAN("mengembalikan temuan");

        private final String nama;

        Jenis(String nama) {
            this.nama = nama;
        }

        /** What was done, as a predicate. */
        public String nama() {
            return nama;
        }
    }

    static TanggapanTemuan kosong(Temuan temuan) {
        return new TanggapanTemuan(temuan.id(), null, temuan.perangkatDaerah(), temuan.tahun(), List.of());
    }

    /** The last decision; {@code null} when there was none. */
    public @Nullable Tanggapan putusan() {
        return utas.stream()
                .filter(t -> t.jenis() != Jenis.KOMENTAR)
                .reduce((lama, baru) -> baru)
                .orElse(null);
    }

    TanggapanTemuan ditambah(Tanggapan tanggapan) {
        var semua = new ArrayList<>(utas);
        semua.add(tanggapan);
        return new TanggapanTemuan(id, versi, perangkatDaerah, tahun, List.copyOf(semua));
    }
}
