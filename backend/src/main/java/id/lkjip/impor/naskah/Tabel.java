package id.lkjip.impor.naskah;

import java.util.List;

/** Consecutive rows of one printed table or of the part of it on one page, repeated headers included. */
public record Tabel(List<BarisTabel> baris) {

    public int barisAwal() {
        return baris.getFirst().nomor();
    }

    public int barisAkhir() {
        return baris.getLast().nomor();
    }
}
