package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.naskah.BarisTabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table's header: which column plays which role.
 *
 * <p>Headers are recognised by their words, not by their position, because converters drop columns and break words
 * ("TARGE T"). A header may span two rows, the second naming the money columns.
 *
 * @param judul the words above each column, those of a group heading included
 */
record KepalaTabel(List<Peran> peran, List<String> judul) {

    /** Words a header is made of; what is left after them may be at most a few letters ("Rp", a year, a typo). */
    private static final Pattern KATA_KEPALA = Pattern.compile(
            "INDIKATOR|TOLOKUKUR|SASARAN|STRATEGIS|TUJUAN|PROGRAM|SUBKEGIATAN|KEGIATAN|KINERJA|UTAMA|OUTPUT|OUTCOME"
                    + "|PAGU|ANGGARAN|BELANJA|ALOKASI|DANA|INDIKATIF|JUMLAH|RUPIAH|RIBUAN|RIBU|JUTAAN|JUTA|MILIAR|DALAM|MURNI|SEBELUM|SESUDAH"
                    + "|SETELAH|ADANYA|PERUBAHAN|SEMULA|MENJADI|INDUK|PENETAPAN|AWAL|AKHIR|PERGESERAN|REVISI|BERTAMBAH|BERKURANG|SELISIH|APBD|TAHUN"
                    + "|PENANGGUNG|PENANGUNG|JAWAB|PELAKSANA|PENGAMPU|UNITKERJA|BIRO|BIDANG|BAGIAN|KODE|REKENING|NOMOR"
                    + "|NOMENKLATUR|URAIAN|SATUAN|TARGET|VOLUME|KETERANGAN|URUSAN|DAN");

    private static final Pattern SEBELUM_PERUBAHAN = Pattern.compile("SEBELUM(?:ADANYA)?PERUBAHAN");
    private static final Pattern MURNI = Pattern.compile("MURNI|SEBELUM|INDUK|SEMULA|PENETAPAN|AWAL");
    private static final Pattern PERUBAHAN =
            Pattern.compile("PERUBAHAN|SETELAH|SESUDAH|MENJADI|PERGESERAN|REVISI|AKHIR");
    private static final Pattern APBD_PERUBAHAN =
            Pattern.compile("\\bAPBD\\s{0,2}[-./]?\\s{0,2}P\\b|\\bP\\s{0,2}[-./]?\\s{0,2}APBD\\b");
    private static final Pattern SATUAN_UANG = Pattern.compile(
            "(?i)\\(?\\s?(?:dalam\\s)?(?:rp|rupiah|(?:ribu|juta|mil[iy]ar)(?:an)?\\s(?:rp|rupiah)|rp\\.?\\s?(?:ribu|juta|mil[iy]ar|[1.,]*000))\\.?\\s?\\)?");

    private static final Pattern SELISIH = Pattern.compile("BERTAMBAH|BERKURANG|SELISIH|SISA");
    private static final Pattern UANG = Pattern.compile("PAGU|ANGGARAN|ALOKASI|^P?APBD|^JUMLAH(?:DANA|RP)?$");
    private static final Pattern PENANGGUNG_JAWAB =
            Pattern.compile("JAWAB|PELAKSANA|PENGAMPU|UNITKERJA|^(?:BIRO|BIDANG)$");

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
        List<String> judul = new ArrayList<>();
        for (int kolom = 0; kolom < lebar; kolom++) {
            peran.add(peranKolom(kepala, kolom));
            judul.add(judulKolom(kepala, kolom));
        }
        return Optional.of(new Kepala(new KepalaTabel(pasangkanPagu(peran, kepala), List.copyOf(judul)), jumlah));
    }

    /**
     * The lower row is the more precise one: "PAGU ANGGARAN" above, "MURNI" below. Only a stage takes its matter from
     * above: "SEMULA" below "TARGET" is a target.
     */
    private static Peran peranKolom(List<BarisTabel> kepala, int kolom) {
        for (int i = kepala.size() - 1; i >= 0; i--) {
            Peran ditemukan = peranDari(kepala.get(i).sel(kolom));
            if (ditemukan == null) {
                continue;
            }
            boolean tahap = !UANG.matcher(huruf(kepala.get(i).sel(kolom))).find();
            if (tahap && i > 0 && diBawahTarget(kepala.get(i - 1), kepala.get(i), kolom)) {
                return ditemukan == Peran.MURNI
                        ? Peran.TARGET_MURNI
                        : ditemukan == Peran.PERUBAHAN ? Peran.TARGET : ditemukan;
            }
            return ditemukan;
        }
        return Peran.LAIN;
    }

    /** Whether the group heading above a column is that of the target; one without a row below it is no group. */
    private static boolean diBawahTarget(BarisTabel atas, BarisTabel bawah, int kolom) {
        for (int k = kolom; k >= 0; k--) {
            if (!atas.sel(k).isEmpty()) {
                return !bawah.sel(k).isEmpty() && peranDari(atas.sel(k)) == Peran.TARGET;
            }
        }
        return false;
    }

    private static String judulKolom(List<BarisTabel> kepala, int kolom) {
        List<String> kata = new ArrayList<>();
        for (int i = 0; i < kepala.size(); i++) {
            boolean palingBawah = i == kepala.size() - 1;
            kata.add(palingBawah ? kepala.get(i).sel(kolom) : induk(kepala.get(i), kolom));
        }
        return String.join(" ", kata).strip();
    }

    /** The heading above a column: an empty cell goes on with the one to its left. */
    private static String induk(BarisTabel baris, int kolom) {
        for (int k = kolom; k >= 0; k--) {
            if (!baris.sel(k).isEmpty()) {
                return baris.sel(k);
            }
        }
        return "";
    }

    /** A header with the number of rows it takes. */
    record Kepala(KepalaTabel kepala, int baris) {}

    /**
     * "PAGU ANGGARAN" over two columns whose second row was lost: the first is murni, the second perubahan, unless the
     * heading names them in the other order.
     */
    private static List<Peran> pasangkanPagu(List<Peran> peran, List<BarisTabel> kepala) {
        for (int kolom = 0; kolom + 1 < peran.size(); kolom++) {
            Peran ini = peran.get(kolom);
            int berikut = kolom + 1;
            String judul = judulKolom(kepala, kolom);
            boolean duaTahap = duaTahap(judul);
            boolean calon = duaTahap || (ini == Peran.MURNI && !peran.contains(Peran.PERUBAHAN));
            boolean kosong = kepala.stream().allMatch(b -> b.sel(berikut).isEmpty());
            boolean terulang = judulKolom(kepala, berikut).equals(judul) && peran.get(berikut) == ini;
            boolean uang = ini == Peran.MURNI || ini == Peran.PERUBAHAN;
            if (uang && calon && ((kosong && peran.get(berikut) == Peran.LAIN) || terulang)) {
                List<Peran> hasil = new ArrayList<>(peran);
                hasil.set(berikut, ini == Peran.MURNI ? Peran.PERUBAHAN : Peran.MURNI);
                return hasil;
            }
        }
        return peran;
    }

    /** Whether the only money column names no stage: the rest of the report must tell whose it is. */
    boolean tanpaTahap() {
        int kolom = kolom(Peran.MURNI);
        return kolom >= 0 && kolom(Peran.PERUBAHAN) < 0 && !bertahap(judul.get(kolom));
    }

    /** This header with its only money column at the amended stage. */
    KepalaTabel sebagaiPerubahan() {
        return new KepalaTabel(
                peran.stream().map(p -> p == Peran.MURNI ? Peran.PERUBAHAN : p).toList(), judul);
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
            if (nomorKolom(sel) || SATUAN_UANG.matcher(sel).matches() || peranDari(sel) != null) {
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
        String kata = huruf(judul);
        if (kata.isEmpty() || KATA_KEPALA.matcher(kata).replaceAll("").length() > SISA_HURUF) {
            return null;
        }
        boolean indikator = kata.startsWith("INDIKATOR") || kata.startsWith("TOLOKUKUR") || kata.startsWith("IKU");
        if (kata.startsWith("KODE")) {
            return Peran.KODE;
        }
        if (!indikator && SELISIH.matcher(kata).find()) {
            return Peran.LAIN;
        }
        if (PENANGGUNG_JAWAB.matcher(kata).find()) {
            return Peran.PENANGGUNG_JAWAB;
        }
        if (!indikator && UANG.matcher(kata).find()) {
            return tahap(judul) == Peran.PERUBAHAN ? Peran.PERUBAHAN : Peran.MURNI;
        }
        if (!indikator && (kata.startsWith("TARGET") || kata.startsWith("VOLUME"))) {
            return tahap(judul) == Peran.MURNI ? Peran.TARGET_MURNI : Peran.TARGET;
        }
        if (kata.contains("SUBKEGIATAN")) {
            boolean semuaTingkat = kata.contains("PROGRAM");
            if (indikator) {
                return semuaTingkat ? Peran.INDIKATOR : Peran.INDIKATOR_SUB_KEGIATAN;
            }
            return semuaTingkat ? Peran.URAIAN : Peran.SUB_KEGIATAN;
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
        if (tahap(judul) != null) {
            return tahap(judul);
        }
        return switch (kata) {
            case "URAIAN", "NOMENKLATUR" -> Peran.URAIAN;
            case "SATUAN" -> Peran.SATUAN;
            case "NO", "NOMOR" -> Peran.NOMOR;
            case "KETERANGAN", "KET" -> Peran.LAIN;
            default -> null;
        };
    }

    /** The stage a heading names first, or {@code null}: "sebelum perubahan" is the murni one. */
    private static @Nullable Peran tahap(String judul) {
        int murni = letak(MURNI, judul);
        int perubahan = letakPerubahan(judul);
        if (murni < 0 && perubahan < 0) {
            return null;
        }
        return perubahan < 0 || (murni >= 0 && murni < perubahan) ? Peran.MURNI : Peran.PERUBAHAN;
    }

    private static boolean bertahap(String judul) {
        return tahap(judul) != null;
    }

    /** "PAGU (MURNI / PERUBAHAN)": one heading for both. */
    private static boolean duaTahap(String judul) {
        return letak(MURNI, judul) >= 0 && letakPerubahan(judul) >= 0;
    }

    private static int letakPerubahan(String judul) {
        int kata = letak(PERUBAHAN, judul);
        Matcher apbd = APBD_PERUBAHAN.matcher(judul.toUpperCase(Locale.ROOT));
        return kata >= 0 || !apbd.find()
                ? kata
                : huruf(judul.substring(0, apbd.start())).length();
    }

    /** Where words of a stage begin among the letters of a heading, or -1. */
    private static int letak(Pattern tahap, String judul) {
        // as long as before, so that places stay comparable
        String kata = SEBELUM_PERUBAHAN
                .matcher(huruf(judul))
                .replaceAll(m -> "SEBELUM" + "_".repeat(m.group().length() - 7));
        Matcher m = tahap.matcher(kata);
        return m.find() ? m.start() : -1;
    }

    private static String huruf(String judul) {
        return judul.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
