package id.lkjip.impor.laporanuji;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the work-plan table before it is written: what stands in which column, and which node of the truth it
 * stands for.
 *
 * @param daun the leaf whose row it is, when it is the row of a leaf
 * @param simpul the node of the truth, to find the rows of a kegiatan or a program
 * @param halamanBaru whether a page begins before this row
 */
record BarisKerja(
        Peran peran,
        Map<Kolom, String> sel,
        LaporanUji.Uang uang,
        LaporanUji.@Nullable Daun daun,
        Object simpul,
        boolean halamanBaru) {

    /** Columns of the table, whatever their order on paper. */
    enum Kolom {
        KODE,
        SASARAN,
        INDIKATOR_SASARAN,
        PROGRAM,
        INDIKATOR_PROGRAM,
        KEGIATAN,
        INDIKATOR_KEGIATAN,
        SUB,
        INDIKATOR_SUB,
        SATUAN,
        TARGET,
        UNIT
    }

    enum Peran {
        /** Only the name of the unit whose rows follow. */
        KEPALA_UNIT,
        SASARAN,
        PROGRAM,
        KEGIATAN,
        SUB,
        /** A further indicator of the node above. */
        INDIKATOR,
        /** The rest of a row that a page break cut, or money that slid below the last row. */
        SISA,
        JUMLAH_UNIT,
        TOTAL
    }

    BarisKerja {
        var salinan = new EnumMap<Kolom, String>(Kolom.class);
        salinan.putAll(sel);
        sel = Collections.unmodifiableMap(salinan);
    }

    String sel(Kolom kolom) {
        return sel.getOrDefault(kolom, "");
    }

    BarisKerja dengan(Kolom kolom, String isi) {
        var lain = new EnumMap<Kolom, String>(Kolom.class);
        lain.putAll(sel);
        lain.put(kolom, isi);
        return new BarisKerja(peran, lain, uang, daun, simpul, halamanBaru);
    }

    BarisKerja pindah(Kolom dari, Kolom ke) {
        return dengan(ke, sel(dari)).dengan(dari, "");
    }

    BarisKerja denganUang(LaporanUji.Uang lain) {
        return new BarisKerja(peran, sel, lain, daun, simpul, halamanBaru);
    }

    BarisKerja denganHalamanBaru() {
        return new BarisKerja(peran, sel, uang, daun, simpul, true);
    }

    BarisKerja sebagai(Peran lain) {
        return new BarisKerja(lain, sel, uang, daun, simpul, halamanBaru);
    }
}
