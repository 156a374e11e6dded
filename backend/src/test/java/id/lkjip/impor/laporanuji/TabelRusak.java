package id.lkjip.impor.laporanuji;

import id.lkjip.impor.laporanuji.LaporanUji.Daun;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A work-plan table with a fault, and what a reader must make of it.
 *
 * @param pasti leaves that must be read with the right name, parents and money
 * @param hilang money of the rows that the fault removed, per column
 * @param tanpaNama nodes of the truth whose name the fault removed
 * @param harusDisebut whether the reader must tell of a contradiction, as a loss or a finding
 * @param jumlahDaun how many leaves must be read; -1 when it is not fixed
 */
record TabelRusak(
        List<BarisKerja> baris,
        List<Daun> pasti,
        Uang hilang,
        Set<Object> tanpaNama,
        boolean harusDisebut,
        int jumlahDaun) {

    /** A fault that a reader can repair completely. */
    static TabelRusak terpulihkan(LaporanUji laporan, List<BarisKerja> baris) {
        var daun = laporan.daun();
        return new TabelRusak(List.copyOf(baris), daun, new Uang(0L, 0L), Set.of(), false, daun.size());
    }

    /** Rows are gone: what they held is lost, everything else must be read. */
    static TabelRusak kehilangan(LaporanUji laporan, List<BarisKerja> baris, List<Daun> pasti, List<Daun> lenyap) {
        Uang hilang = lenyap.stream().map(d -> d.sub().uang()).reduce(new Uang(0L, 0L), Uang::plus);
        return new TabelRusak(List.copyOf(baris), pasti, hilang, Set.of(), false, -1);
    }

    TabelRusak tanpaNama(Object simpul) {
        var semua = new HashSet<>(tanpaNama);
        semua.add(simpul);
        return new TabelRusak(baris, pasti, hilang, semua, harusDisebut, jumlahDaun);
    }

    TabelRusak kecuali(Daun daun) {
        var sisa = new ArrayList<>(pasti);
        sisa.remove(daun);
        return new TabelRusak(baris, sisa, hilang, tanpaNama, true, jumlahDaun);
    }

    TabelRusak harusMenyebut() {
        return new TabelRusak(baris, pasti, hilang, tanpaNama, true, jumlahDaun);
    }
}
