package id.lkjip.reviu;

import id.lkjip.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The review statement of one year's report, with what it was before it was corrected.
 *
 * @param riwayat every statement recorded, the oldest first; the last holds; never empty
 */
@Document("pernyataanReviu")
public record PernyataanReviu(
        @Id String id, @Version @Nullable Long versi, String perangkatDaerah, int tahun, List<Isi> riwayat) {

    /**
     * One statement as recorded.
     *
     * @param oleh account that recorded it
     * @param nama the person's name
     */
    public record Isi(
            LocalDate tanggal,
            String nomor,
            String pereviu,
            HasilReviu hasil,
            String teks,
            String oleh,
            String nama,
            Instant pada) {}

    static String idOf(String perangkatDaerah, int tahun) {
        return Ids.of(perangkatDaerah, tahun);
    }

    static PernyataanReviu pertama(String perangkatDaerah, int tahun, Isi isi) {
        return new PernyataanReviu(idOf(perangkatDaerah, tahun), null, perangkatDaerah, tahun, List.of(isi));
    }

    /** The statement that holds. */
    public Isi berlaku() {
        return riwayat.getLast();
    }

    /** How often it was recorded; whoever records it again says how much she has seen. */
    public int jumlah() {
        return riwayat.size();
    }

    PernyataanReviu ditambah(Isi isi) {
        var semua = new ArrayList<>(riwayat);
        semua.add(isi);
        return new PernyataanReviu(id, versi, perangkatDaerah, tahun, List.copyOf(semua));
    }
}
