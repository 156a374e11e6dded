package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.naskah.BarisTabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table's header: which column plays which role.
 *
 * <p>Headers are recognised by their words, not by their position, because converters drop columns and break words
 * ("TARGE T"). A header may span two rows, the second naming the money columns.
 */
record KepalaTabel(List<Peran> peran) {

    /** Words a header is made of; what is left after them may be at most a few letters ("Rp", a year, a typo). */
    private static final Pattern KATA_KEPALA = Pattern.compile(
            "INDIKATOR|TOLOKUKUR|SASARAN|STRATEGIS|TUJUAN|PROGRAM|SUBKEGIATAN|KEGIATAN|KINERJA|UTAMA|OUTPUT|OUTCOME"
                    + "|PAGU|ANGGARAN|BELANJA|RUPIAH|MURNI|SEBELUM|SESUDAH|SETELAH|PERUBAHAN|SEMULA|MENJADI|INDUK|APBD|TAHUN"
                    + "|PENANGGUNG|PENANGUNG|JAWAB|PELAKSANA|PENGAMPU|UNITKERJA|BIRO|BIDANG|BAGIAN|KODE|REKENING|NOMOR"
                    + "|NOMENKLATUR|URAIAN|SATUAN|TARGET|VOLUME|KETERANGAN|URUSAN|DAN");

    private static final int SISA_HURUF = 4;

    /** Whether this header is one of a work-plan table: names of the lower levels and money. */
    boolean rencanaKerja() {
        boolean nama = peran.contains(Peran.SUB_KEGIATAN) || peran.contains(Peran.URAIAN);
        return nama && (peran.contains(Peran.MURNI) || peran.contains(Peran.PERUBAHAN));
    }

    Peran peran(int kolom) {
        return kolom < peran.size() ? peran.get(kolom) : Peran.LAIN;
    }

    int kolom(Peran dicari) {
        return peran.indexOf(dicari);
    }

    /** How many leading rows of the part are header rows, with the header they form; empty when there is none. */
    static Optional<Kepala> baca(List<BarisTabel> baris) {
        int jumlah = 0;
        while (jumlah < Math.min(3, baris.size()) && barisKepala(baris.get(jumlah))) {
            jumlah++;
        }
        if (jumlah == 0) {
            return Optional.empty();
        }
        List<BarisTabel> kepala = baris.subList(0, jumlah);
        int lebar = kepala.stream().mapToInt(b -> b.sel().size()).max().orElse(0);
        List<Peran> peran = new ArrayList<>();
        for (int kolom = 0; kolom < lebar; kolom++) {
            Peran ditemukan = null;
            // The lower row is the more precise one: "PAGU ANGGARAN" above, "MURNI" below.
            for (int i = jumlah - 1; i >= 0 && ditemukan == null; i--) {
                ditemukan = peranDari(kepala.get(i).sel(kolom));
            }
            peran.add(ditemukan == null ? Peran.LAIN : ditemukan);
        }
        return Optional.of(new Kepala(new KepalaTabel(pasangkanPagu(peran, kepala)), jumlah));
    }

    /** A header with the number of rows it takes. */
    record Kepala(KepalaTabel kepala, int baris) {}

    /** "PAGU ANGGARAN" over two columns whose second row was lost: the first is murni, the second perubahan. */
    private static List<Peran> pasangkanPagu(List<Peran> peran, List<BarisTabel> kepala) {
        if (peran.contains(Peran.PERUBAHAN)) {
            return peran;
        }
        int murni = peran.indexOf(Peran.MURNI);
        if (murni >= 0 && murni + 1 < peran.size() && peran.get(murni + 1) == Peran.LAIN) {
            boolean dibiarkanKosong =
                    kepala.stream().allMatch(b -> b.sel(murni + 1).isEmpty());
            if (dibiarkanKosong) {
                List<Peran> hasil = new ArrayList<>(peran);
                hasil.set(murni + 1, Peran.PERUBAHAN);
                return hasil;
            }
        }
        return peran;
    }

    /**
     * A header row holds only header words: at least two known ones and no amount. In a wide one a few columns may be
     * of the office's own ("LOKASI"); they are read past.
     */
    private static boolean barisKepala(BarisTabel baris) {
        int dikenal = 0;
        int terisi = 0;
        for (String sel : baris.sel()) {
            if (sel.isEmpty()) {
                continue;
            }
            terisi++;
            if (nomorKolom(sel) || peranDari(sel) != null) {
                dikenal++;
            }
        }
        return dikenal >= 2 && (dikenal == terisi || (dikenal >= 6 && dikenal * 4 >= terisi * 3));
    }

    /** "(1)", "1", "(4) = (2) x (1)": the line of column numbers some tables print below their header. */
    private static boolean nomorKolom(String sel) {
        return sel.matches("\\(?\\d{1,2}\\)?");
    }

    /**
     * The role a header cell names, or {@code null}. Only header words may stand in it: "KEGIATAN" is a header,
     * "Kegiatan Administrasi Umum" is a name.
     */
    static @Nullable Peran peranDari(String judul) {
        String kata = judul.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (kata.isEmpty() || KATA_KEPALA.matcher(kata).replaceAll("").length() > SISA_HURUF) {
            return null;
        }
        boolean indikator = kata.startsWith("INDIKATOR") || kata.startsWith("TOLOKUKUR") || kata.startsWith("IKU");
        if (kata.startsWith("KODE")) {
            return Peran.KODE;
        }
        if (kata.contains("SUBKEGIATAN")) {
            boolean semuaTingkat = kata.contains("PROGRAM");
            if (indikator) {
                return semuaTingkat ? Peran.INDIKATOR : Peran.INDIKATOR_SUB_KEGIATAN;
            }
            return semuaTingkat ? Peran.URAIAN : Peran.SUB_KEGIATAN;
        }
        if (kata.contains("JAWAB")
                || kata.contains("PELAKSANA")
                || kata.contains("PENGAMPU")
                || kata.equals("BIRO")
                || kata.equals("BIDANG")
                || kata.contains("UNITKERJA")) {
            return Peran.PENANGGUNG_JAWAB;
        }
        if (kata.contains("PERUBAHAN") || kata.contains("SETELAH") || kata.contains("MENJADI")) {
            return Peran.PERUBAHAN;
        }
        if (kata.contains("MURNI")
                || kata.contains("SEBELUM")
                || kata.contains("INDUK")
                || kata.contains("SEMULA")
                || kata.contains("PAGU")
                || kata.startsWith("ANGGARAN")) {
            return Peran.MURNI;
        }
        if (kata.contains("SASARAN")) {
            return indikator ? Peran.INDIKATOR_SASARAN : Peran.SASARAN;
        }
        if (kata.contains("KEGIATAN")) {
            return indikator ? Peran.INDIKATOR_KEGIATAN : Peran.KEGIATAN;
        }
        if (kata.contains("PROGRAM")) {
            return indikator ? Peran.INDIKATOR_PROGRAM : Peran.PROGRAM;
        }
        if (indikator) {
            return Peran.INDIKATOR;
        }
        return switch (kata) {
            case "URAIAN", "NOMENKLATUR" -> Peran.URAIAN;
            case "SATUAN" -> Peran.SATUAN;
            case "TARGET", "VOLUME" -> Peran.TARGET;
            case "NO", "NOMOR" -> Peran.NOMOR;
            case "KETERANGAN", "KET" -> Peran.LAIN;
            default -> null;
        };
    }
}
