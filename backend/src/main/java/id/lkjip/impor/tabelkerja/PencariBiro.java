package id.lkjip.impor.tabelkerja;

import id.lkjip.organisasi.Biro;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.shared.Kode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the biro a text of the responsible column names, and the biro that owns a sasaran. */
final class PencariBiro {

    private static final double MIRIP = 0.85;
    private static final Pattern UNIT =
            Pattern.compile("^(?:biro|bidang|bagian|sekretariat|subbagian|unit|uptd)\\b.*", Pattern.CASE_INSENSITIVE);

    private final KonteksTabelKerja konteks;

    PencariBiro(KonteksTabelKerja konteks) {
        this.konteks = konteks;
    }

    /** The biro's code, or {@code null} when the text names no unit ("SETDA" in the row of the total). */
    @Nullable
    String kode(String teks) {
        String dicari = inti(teks);
        String terbaik = null;
        double nilai = MIRIP;
        for (Biro b : konteks.biro()) {
            List<String> nama = new ArrayList<>(b.alias());
            nama.add(b.nama());
            nama.add(b.kode());
            for (String n : nama) {
                double mirip = Kemiripan.antara(inti(n), dicari);
                if (mirip > nilai) {
                    nilai = mirip;
                    terbaik = b.kode();
                }
            }
        }
        if (terbaik != null) {
            return terbaik;
        }
        boolean unit = UNIT.matcher(teks.strip()).matches();
        return unit && konteks.biro().isEmpty() ? dicari : null;
    }

    String nama(@Nullable String kode) {
        return konteks.biro().stream()
                .filter(b -> b.kode().equals(kode))
                .map(Biro::nama)
                .findFirst()
                .orElse(kode == null ? "(biro tidak tercantum)" : kode);
    }

    /** The one biro that owns all of these sasaran according to the rest of the report, or {@code null}. */
    @Nullable
    String pemilik(List<String> kodeSasaran) {
        Set<String> biro = new LinkedHashSet<>();
        for (RealisasiIndikator r : konteks.realisasi()) {
            String sasaran = r.sasaran();
            if (sasaran != null && kodeSasaran.contains(sasaran) && !r.biro().isEmpty()) {
                biro.add(r.biro().getFirst());
            }
        }
        return biro.size() == 1 ? biro.iterator().next() : null;
    }

    private static String inti(String teks) {
        String kode = Kode.dari(teks);
        return kode.startsWith("biro-") ? kode.substring("biro-".length()) : kode;
    }
}
