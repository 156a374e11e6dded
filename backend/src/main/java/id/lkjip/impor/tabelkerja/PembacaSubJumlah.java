package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.tabelkerja.BarisKerja.Jenis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Totals that a table prints below each program or kegiatan ("Jumlah Program Kearsipan"): they repeat the amount of the
 * node above, or are its only one. They are no nodes of their own.
 */
final class PembacaSubJumlah {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:sub\\s*-?\\s*)?(?:jumlah|total)\\s+(?:(?:pagu|anggaran|belanja)\\s+)?(sub\\s*kegiatan|kegiatan|program|sasaran)\\b.*");

    private final List<BarisKerja> hasil = new ArrayList<>();
    private final List<BarisKerja> bertentangan = new ArrayList<>();

    private PembacaSubJumlah() {}

    /**
     * @param baris the rows without such totals
     * @param bertentangan totals that no row above agrees with
     */
    record Hasil(List<BarisKerja> baris, List<BarisKerja> bertentangan) {}

    /** The level whose total a text is the label of, or {@code null}. */
    static @Nullable Tingkat tingkat(String teks) {
        Matcher m = LABEL.matcher(teks);
        if (!m.matches()) {
            return null;
        }
        return switch (m.group(1).toLowerCase(Locale.ROOT).charAt(1)) {
            case 'u' -> Tingkat.SUB_KEGIATAN;
            case 'e' -> Tingkat.KEGIATAN;
            case 'r' -> Tingkat.PROGRAM;
            default -> Tingkat.SASARAN;
        };
    }

    static Hasil baca(List<BarisKerja> baris) {
        PembacaSubJumlah pembaca = new PembacaSubJumlah();
        for (BarisKerja b : baris) {
            if (b.jenis() == Jenis.SUB_JUMLAH) {
                pembaca.terapkan(b);
            } else {
                pembaca.hasil.add(b);
            }
        }
        return new Hasil(List.copyOf(pembaca.hasil), List.copyOf(pembaca.bertentangan));
    }

    private void terapkan(BarisKerja jumlah) {
        Tingkat tingkat = tingkat(jumlah.butir().getFirst().teks());
        for (int i = hasil.size() - 1; i >= 0; i--) {
            BarisKerja b = hasil.get(i);
            if (b.jenis() != Jenis.ISI) {
                break;
            }
            // the amount may have slid below the row of its name
            if (b.uang().samaDengan(jumlah.uang())) {
                return;
            }
            if (b.nama().stream().anyMatch(n -> n.tingkatKolom() == tingkat)) {
                if (!b.berUang()) {
                    hasil.set(i, b.denganUang(jumlah));
                    return;
                }
                break;
            }
        }
        bertentangan.add(jumlah);
    }
}
