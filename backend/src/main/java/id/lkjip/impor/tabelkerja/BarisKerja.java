package id.lkjip.impor.tabelkerja;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One printed row with its cells sorted by meaning, before its amounts are trusted.
 *
 * @param nomor line number in the source
 * @param urut position among the rows of the table, without gaps
 * @param butir names and indicators, in column order
 * @param bacaanUang readings of the money cells: first as the columns say, then the readings a slid column would give
 * @param teksUang amounts as they are written, where they count thousands or millions; else empty
 * @param awalBagian first body row of a part, that is: the first one after a page break
 */
record BarisKerja(
        int nomor,
        int urut,
        Jenis jenis,
        List<Butir> butir,
        String kode,
        String satuan,
        String target,
        List<Uang> bacaanUang,
        Map<Long, String> teksUang,
        String penanggungJawab,
        boolean awalBagian) {

    /** Kinds of rows. */
    enum Jenis {
        ISI,
        /** Only names the biro that the following rows belong to, perhaps with its total. */
        PENANDA_BIRO,
        /** States the total of the rows below it, which belong to several programs: an urusan, a bidang. */
        JUDUL_JUMLAH,
        /** States the total of one program or kegiatan below its rows. */
        SUB_JUMLAH,
        JUMLAH
    }

    /**
     * A name or an indicator.
     *
     * @param letak position on the scale of {@link Peran#letak()}
     */
    record Butir(int letak, boolean indikator, String teks) {

        /** Columns between this text and the column of a level's names (or indicators). */
        int jarak(Tingkat tingkat) {
            return Math.abs(letak - (tingkat.letakNama() + (indikator ? 1 : 0)));
        }

        /** The level whose column this text stands in, or nearest to. */
        Tingkat tingkatKolom() {
            return Tingkat.SEMUA.get(Math.min(letak / 2, Tingkat.SEMUA.size() - 1));
        }

        Butir denganTeks(String baru) {
            return new Butir(letak, indikator, baru);
        }
    }

    Uang uang() {
        return bacaanUang.getFirst();
    }

    boolean berUang() {
        return !uang().kosong();
    }

    List<Butir> nama() {
        return butir.stream().filter(b -> !b.indikator()).toList();
    }

    Optional<Butir> indikatorPertama() {
        return butir.stream().filter(Butir::indikator).findFirst();
    }

    BarisKerja denganButir(List<Butir> baru) {
        return new BarisKerja(
                nomor, urut, jenis, baru, kode, satuan, target, bacaanUang, teksUang, penanggungJawab, awalBagian);
    }

    /** The names of this row in a row before it, without what belongs to its amount. */
    BarisKerja hanyaTeks(List<Butir> atas) {
        return new BarisKerja(
                nomor, urut, jenis, atas, "", "", "", List.of(Uang.KOSONG), Map.of(), penanggungJawab, awalBagian);
    }

    /** The rest of this row behind such a one. */
    BarisKerja sesudahTeks(List<Butir> bawah) {
        return new BarisKerja(
                nomor, urut, jenis, bawah, kode, satuan, target, bacaanUang, teksUang, penanggungJawab, false);
    }

    /** This row with the amounts of another one. */
    BarisKerja denganUang(BarisKerja asal) {
        return new BarisKerja(
                nomor,
                urut,
                jenis,
                butir,
                kode,
                satuan,
                target,
                asal.bacaanUang,
                asal.teksUang,
                penanggungJawab,
                awalBagian);
    }

    BarisKerja denganUrut(int baru) {
        return new BarisKerja(
                nomor, baru, jenis, butir, kode, satuan, target, bacaanUang, teksUang, penanggungJawab, awalBagian);
    }

    /** The text cells as one line, for messages. */
    String teks() {
        return String.join(" | ", butir.stream().map(Butir::teks).toList());
    }

    /** How an amount of this row is written, where a unit of its column scales it. */
    @Nullable
    String teksUang(@Nullable Long nilai) {
        return nilai == null ? null : teksUang.get(nilai);
    }
}
