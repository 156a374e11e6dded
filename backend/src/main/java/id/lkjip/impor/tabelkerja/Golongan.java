package id.lkjip.impor.tabelkerja;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one biro, put together: its trees and the total printed for it.
 *
 * @param akar sasaran, or programs under no sasaran
 * @param total the printed total; empty when the table prints none
 * @param barisTotal the row of that total
 */
record Golongan(
        List<Simpul> akar,
        Uang total,
        @Nullable BarisKerja barisTotal,
        BarisKerja awal,
        @Nullable String biro) {

    Golongan denganBiro(@Nullable String kode) {
        return new Golongan(akar, total, barisTotal, awal, kode);
    }

    Uang jumlah() {
        return akar.stream().map(Simpul::efektif).reduce(Uang.KOSONG, Uang::plus);
    }

    /** The printed total, else the sum of what was read, stage by stage. */
    Uang efektif() {
        return total.lengkapi(jumlah());
    }

    Uang selisih() {
        return efektif().minus(jumlah());
    }

    Stream<Simpul> semua() {
        return akar.stream().flatMap(Simpul::semua);
    }

    List<Simpul> program() {
        return semua().filter(s -> s.tingkat() == Tingkat.PROGRAM).toList();
    }

    int barisTerakhir() {
        int isi = semua().mapToInt(s -> s.baris().nomor()).max().orElse(awal.nomor());
        return barisTotal == null ? isi : Math.max(isi, barisTotal.nomor());
    }

    static List<Simpul> salin(List<Simpul> akar) {
        return new ArrayList<>(akar);
    }
}
