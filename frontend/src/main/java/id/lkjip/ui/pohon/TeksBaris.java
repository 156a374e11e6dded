package id.lkjip.ui.pohon;

import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.pohon.BarisPohon.Butir;
import id.lkjip.ui.pohon.BarisPohon.Jenis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a row of the tree says besides its name and figures, the same in every form of the tree. */
final class TeksBaris {

    private TeksBaris() {}

    /** The line below the name: code, owner, and what the reader must know of its figures; {@code ""} for nothing. */
    static String kecil(BarisPohon baris) {
        List<String> bagian = new ArrayList<>();
        if (baris.kode() != null && baris.jenis() == Jenis.PROGRAM) {
            bagian.add(baris.kode());
        }
        if (baris.jenis() == Jenis.TANPA_SASARAN) {
            bagian.add("Program di luar sasaran");
        } else if (baris.jenis() == Jenis.SASARAN && baris.biro() != null) {
            bagian.add(baris.biro().nama());
        }
        if (baris.jenis() == Jenis.KEHILANGAN && baris.keterangan() != null) {
            bagian.add(baris.keterangan());
        }
        if (baris.indikator().stream().anyMatch(Butir::terbawa)) {
            bagian.add("realisasi terbawa dari tahun lain");
        }
        return String.join(" · ", bagian);
    }

    /** One line per indicator: what is measured, and what was promised. */
    static String target(BarisPohon baris) {
        return baris.indikator().stream()
                .map(i -> i.nama() + ": " + FormatId.nilai(i.target())
                        + (i.satuan() == null ? "" : FormatId.SPASI + i.satuan()))
                .collect(Collectors.joining("\n"));
    }

    /** The class of the style sheet for the difference of its pagu. */
    static String arah(BarisPohon baris) {
        return FormatId.arah(baris.pagu().selisih());
    }
}
