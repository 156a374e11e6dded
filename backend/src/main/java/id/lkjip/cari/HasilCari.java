package id.lkjip.cari;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found, by kind.
 *
 * @param kelompok one group per kind that has hits, in the order of {@link Jenis}
 */
public record HasilCari(String kata, List<Kelompok> kelompok) {

    /** Kinds of things that can be found. */
    public enum Jenis {
        SASARAN("Sasaran"),
        INDIKATOR("Indikator"),
        PROGRAM("Program"),
        KEGIATAN("Kegiatan"),
        SUB_KEGIATAN("Sub kegiatan"),
        BIRO("Biro"),
        NARASI("Narasi");

        private final String nama;

        Jenis(String nama) {
            this.nama = nama;
        }

        /** The kind in words. */
        public String nama() {
            return nama;
        }
    }

    /**
     * The hits of one kind.
     *
     * @param jumlah how many there are; {@code butir} holds at most {@link Pencarian#TERBANYAK}
     */
    public record Kelompok(Jenis jenis, int jumlah, List<Butir> butir) {}

    /**
     * One hit.
     *
     * @param kode its code; for a narrative that of its section
     * @param biro code of its biro, when known
     * @param keterangan where it stands or what was found in it
     */
    public record Butir(
            Jenis jenis,
            @Nullable String kode,
            String nama,
            @Nullable String biro,
            String keterangan) {}

    /** How many hits there are in all. */
    public int jumlah() {
        return kelompok.stream().mapToInt(Kelompok::jumlah).sum();
    }
}
