package id.lkjip.perbandingan;

import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pagu of one row of the work plan between murni and perubahan.
 *
 * @param namaTercantum false when the source has lost the name
 * @param jalur names of the rows above it, from the top
 * @param alasan why there is nothing to compare with, in Indonesian; {@code null} when both stages are stated
 */
public record PerubahanPagu(
        Tingkat tingkat,
        String nama,
        boolean namaTercantum,
        List<String> jalur,
        @Nullable BiroRef biro,
        Pagu pagu,
        @Nullable String alasan,
        Sitasi sitasi) {

    /** Levels of the work plan; the rows of one level never contain each other. */
    public enum Tingkat {
        PROGRAM("Program"),
        KEGIATAN("Kegiatan"),
        SUB_KEGIATAN("Sub kegiatan");

        private final String nama;

        Tingkat(String nama) {
            this.nama = nama;
        }

        /** The level in words. */
        public String nama() {
            return nama;
        }
    }
}
