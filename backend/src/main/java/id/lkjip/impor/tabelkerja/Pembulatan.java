package id.lkjip.impor.tabelkerja;

/**
 * How far a printed sum may be from the sum of its parts although nothing is wrong: amounts in thousands or millions are
 * rounded, each by half a step at most. Amounts in rupiah leave no room.
 *
 * @param langkah the smallest step the table shows, in rupiah; 0 for a table in rupiah
 */
record Pembulatan(long langkah) {

    static final Pembulatan TIDAK_ADA = new Pembulatan(0);

    /** The room of a sum of this many parts. */
    long ruang(int bagian) {
        return langkah * (bagian + 1) / 2;
    }

    /** Whether a difference is no more than rounding makes of this many parts. */
    boolean memuat(Uang selisih, int bagian) {
        long ruang = ruang(bagian);
        return Math.abs(selisih.nilaiMurni()) <= ruang && Math.abs(selisih.nilaiPerubahan()) <= ruang;
    }
}
