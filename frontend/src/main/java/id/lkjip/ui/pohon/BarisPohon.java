package id.lkjip.ui.pohon;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tree with the rows below it.
 *
 * @param kunci place in the unfiltered tree, "3.1.2": the same for the same data, whatever is filtered
 * @param namaTercantum false when the source has lost the name
 * @param keterangan what a loss is, in Indonesian
 */
record BarisPohon(
        String kunci,
        Jenis jenis,
        String nama,
        boolean namaTercantum,
        @Nullable String kode,
        @Nullable BiroRef biro,
        List<Butir> indikator,
        Pagu pagu,
        @Nullable Sitasi sitasi,
        @Nullable String keterangan,
        List<BarisPohon> anak) {

    /** Kinds of rows. */
    enum Jenis {
        SASARAN("Sasaran"),
        /** The programs of one biro that hang under no sasaran. */
        TANPA_SASARAN("Di luar sasaran"),
        PROGRAM("Program"),
        KEGIATAN("Kegiatan"),
        SUB_KEGIATAN("Sub kegiatan"),
        /** An amount whose rows the source has lost. */
        KEHILANGAN("Hilang dari sumber");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** An indicator of a row; only those of a sasaran have a realisasi. */
    record Butir(
            String nama,
            @Nullable String satuan,
            Nilai target,
            @Nullable Nilai realisasi,
            @Nullable StatusRealisasi status,
            @Nullable Integer tahunData,
            @Nullable HasilCapaian capaian,
            @Nullable Sitasi sitasi) {

        boolean terbawa() {
            return status == StatusRealisasi.TERBAWA;
        }
    }

    BarisPohon withAnak(List<BarisPohon> anak) {
        return new BarisPohon(kunci, jenis, nama, namaTercantum, kode, biro, indikator, pagu, sitasi, keterangan, anak);
    }

    /** This row and all rows below it. */
    Stream<BarisPohon> semua() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(BarisPohon::semua));
    }

    /** The grid keeps rows in hash maps: the place identifies a row, its whole subtree need not be compared. */
    @Override
    public boolean equals(@Nullable Object lain) {
        return lain instanceof BarisPohon baris && kunci.equals(baris.kunci);
    }

    @Override
    public int hashCode() {
        return kunci.hashCode();
    }
}
