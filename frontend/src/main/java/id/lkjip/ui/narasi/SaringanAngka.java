package id.lkjip.ui.narasi;

import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.Ukuran;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are offered.
 *
 * @param kata words, all of which what the figure is has to hold, in any order
 * @param ukuran measure; {@code null} for all
 * @param indikator code of the indicator that {@link Tingkat#INDIKATOR_INI} means; {@code null} without one
 */
record SaringanAngka(
        String kata,
        int tahun,
        Tingkat tingkat,
        @Nullable Ukuran ukuran,
        @Nullable String indikator) {

    /** What a figure is told of. */
    enum Tingkat {
        SEMUA("Semua tingkat"),
        INDIKATOR_INI("Indikator bagian ini"),
        INDIKATOR("Semua indikator"),
        PERANGKAT_DAERAH("Perangkat daerah"),
        BIRO("Biro"),
        SASARAN("Sasaran"),
        PROGRAM("Program");

        private final String label;

        Tingkat(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private static Tingkat dari(Rujukan rujukan) {
            if (rujukan.ukuran().indikator()) {
                return INDIKATOR;
            }
            String jenis = rujukan.objek().split("/", 2)[0];
            return switch (jenis) {
                case "biro" -> BIRO;
                case "sasaran" -> SASARAN;
                case "program" -> PROGRAM;
                default -> PERANGKAT_DAERAH;
            };
        }
    }

    boolean cocok(AngkaRujukan angka) {
        Rujukan rujukan = angka.rujukan();
        String uraian = angka.uraian().toLowerCase(Locale.ROOT);
        return rujukan.tahun() == tahun
                && (ukuran == null || rujukan.ukuran() == ukuran)
                && cocokTingkat(rujukan)
                && Stream.of(kata.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(uraian::contains);
    }

    private boolean cocokTingkat(Rujukan rujukan) {
        return switch (tingkat) {
            case SEMUA -> true;
            case INDIKATOR_INI ->
                rujukan.ukuran().indikator() && rujukan.objek().equals(indikator);
            default -> Tingkat.dari(rujukan) == tingkat;
        };
    }
}
