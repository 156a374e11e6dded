package id.lkjip.ui.narasi;

import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.StatusNarasi;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far the sections of a biro are. A section that several biro own counts for each of them.
 *
 * @param pemilik the biro; an empty code for what belongs to the organisation as a whole
 * @param ditulis sections with any text
 * @param diajukan sections that were handed in, also those approved since
 */
record Kemajuan(BiroRef pemilik, long semua, long ditulis, long diajukan, long disetujui, long terlambat) {

    /** Code that stands for what no biro owns. */
    static final String BERSAMA = "-";

    private static final Set<StatusNarasi> SUDAH_DIAJUKAN =
            Set.of(StatusNarasi.DIAJUKAN, StatusNarasi.DISETUJUI, StatusNarasi.TERBIT);
    private static final Set<StatusNarasi> SUDAH_DISETUJUI = Set.of(StatusNarasi.DISETUJUI, StatusNarasi.TERBIT);

    /** Of each biro that owns a section, in the order given, then of the organisation. */
    static List<Kemajuan> of(List<BiroRef> biro, List<Seksi> seksi, LocalDate hariIni) {
        var hasil = new ArrayList<Kemajuan>();
        biro.forEach(b -> hasil.add(hitung(
                b, seksi.stream().filter(s -> milik(s, b.kode())).toList(), hariIni)));
        hasil.add(hitung(
                new BiroRef(BERSAMA, "Perangkat daerah"),
                seksi.stream().filter(s -> milik(s, BERSAMA)).toList(),
                hariIni));
        return hasil.stream().filter(k -> k.semua() > 0).toList();
    }

    /** Of all sections together, each counted once. */
    static Kemajuan semua(List<Seksi> seksi, LocalDate hariIni) {
        return hitung(new BiroRef("", "Semua"), seksi, hariIni);
    }

    /** Whether a biro owns a section; {@link #BERSAMA} for one that none owns. */
    static boolean milik(Seksi seksi, String kodeBiro) {
        return kodeBiro.equals(BERSAMA)
                ? seksi.pemilik().isEmpty()
                : seksi.pemilik().stream().anyMatch(b -> b.kode().equals(kodeBiro));
    }

    private static Kemajuan hitung(BiroRef biro, List<Seksi> seksi, LocalDate hariIni) {
        return new Kemajuan(
                biro,
                seksi.size(),
                seksi.stream().filter(s -> s.kata() > 0).count(),
                seksi.stream().filter(s -> SUDAH_DIAJUKAN.contains(s.status())).count(),
                seksi.stream().filter(s -> SUDAH_DISETUJUI.contains(s.status())).count(),
                seksi.stream().filter(s -> s.terlambat(hariIni)).count());
    }
}
