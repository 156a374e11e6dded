package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.tabelkerja.BarisKerja.Butir;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the level of every printed amount, so that parents are the sums of their children.
 *
 * <p>The rows are read top down as an outline whose indentation is doubtful. Each reading of a row (sasaran, program,
 * kegiatan, sub kegiatan, or a repetition of an amount already read) costs what its columns speak against it; each node
 * whose children do not add up to it costs more. A beam search keeps the cheapest readings. So the columns are believed
 * wherever the sums allow it, and the sums decide where cells slid.
 */
final class PenataTingkat {

    private static final int PER_KERANGKA = 16;
    private static final double SELISIH_TERBESAR = 36;

    private static final double KURANG = 10;
    private static final double KURANG_SATU_KOLOM = 8;
    private static final double LEBIH = 26;
    private static final double TANPA_ANAK = 6;
    private static final double TERBUKTI = -3;
    private static final double TERBUKTI_SATU_ANAK = -0.5;
    private static final double ULANGAN = 3;
    private static final double BLOK_BARU = 8;
    private static final double BACAAN_GESER = 3;
    private static final double TERSIRAT = 5;
    private static final double TERSIRAT_BERNAMA = 0.5;
    private static final double LEPAS_SASARAN = 0.5;
    private static final double NAMA_DIABAIKAN = 2;
    private static final double NAMA_LAIN_SEBARIS = 0.5;
    private static final double SATUAN_ASING = 0.4;

    private final Map<String, int[]> satuanPerTingkat = new HashMap<>();

    /** A run of rows that ends with one printed total, as one or more blocks. */
    record Hasil(List<Blok> blok) {}

    /**
     * The nodes of one biro.
     *
     * @param awal first row of the block
     */
    record Blok(List<Simpul> akar, BarisKerja awal) {}

    /** Learns which units belong to which level from the rows that have one name and stand straight. */
    PenataTingkat(List<BarisKerja> semua) {
        for (BarisKerja b : semua) {
            if (b.nama().size() == 1 && b.berUang() && !b.satuan().isEmpty()) {
                satuanPerTingkat
                        .computeIfAbsent(kunciSatuan(b.satuan()), k -> new int[Tingkat.SEMUA.size()])[
                        b.nama().getFirst().tingkatKolom().kedalaman()]++;
            }
        }
    }

    /** Whether the table uses this unit for sub kegiatan rather than for what lies above them. */
    boolean satuanSubKegiatan(String satuan) {
        int[] n = satuanPerTingkat.get(kunciSatuan(satuan));
        return n != null && n[3] > n[0] + n[1] + n[2];
    }

    private static String kunciSatuan(String satuan) {
        return satuan.toLowerCase(Locale.ROOT).replaceAll("[^a-z%]", "");
    }

    /**
     * @param baris rows of the run, without its total row
     * @param total the printed total, empty when the run has none
     */
    Hasil tata(List<BarisKerja> baris, Uang total) {
        List<Keadaan> berkas = List.of(Keadaan.awal(total));
        Set<Tingkat> menunggu = EnumSet.noneOf(Tingkat.class);
        for (BarisKerja b : baris) {
            if (!b.berUang()) {
                b.nama().forEach(n -> menunggu.add(n.tingkatKolom()));
                continue;
            }
            List<Tafsir> tafsir = tafsir(b);
            List<Keadaan> lanjutan = new ArrayList<>();
            for (Keadaan k : berkas) {
                lanjutkan(k, b, tafsir, menunggu, lanjutan);
            }
            berkas = terbaik(lanjutan);
            menunggu.clear();
        }
        Keadaan akhir = Collections.min(berkas, Comparator.comparingDouble((Keadaan k) -> k.biaya + k.biayaPenutup()));
        return bangun(akhir);
    }

    /**
     * Keeps the cheapest readings: at most a few of each outline (which levels are open, where the block began), so that
     * one that pays early for a true break is not crowded out by many that have not paid yet.
     */
    private static List<Keadaan> terbaik(List<Keadaan> semua) {
        semua.sort(Comparator.comparingDouble(k -> k.biaya));
        double batas = semua.getFirst().biaya + SELISIH_TERBESAR;
        List<Keadaan> hasil = new ArrayList<>();
        Set<Object> dilihat = new HashSet<>();
        Map<Integer, Integer> perKerangka = new HashMap<>();
        for (Keadaan k : semua) {
            if (k.biaya > batas) {
                break;
            }
            int kerangka = k.kerangka();
            if (perKerangka.getOrDefault(kerangka, 0) >= PER_KERANGKA) {
                continue;
            }
            // Two readings that leave the same sums open have the same future: only the cheaper one can win.
            if (dilihat.add(k.kunci())) {
                perKerangka.merge(kerangka, 1, Integer::sum);
                hasil.add(k);
            }
        }
        return hasil;
    }

    /** One way to read a row: the levels it opens, which of its money readings, and what speaks against it. */
    private record Tafsir(Uang uang, Tingkat atas, Tingkat bawah, double biaya) {}

    private List<Tafsir> tafsir(BarisKerja b) {
        List<Tafsir> hasil = new ArrayList<>();
        for (int bacaan = 0; bacaan < b.bacaanUang().size(); bacaan++) {
            Uang uang = b.bacaanUang().get(bacaan);
            double dasar = bacaan == 0 ? 0 : BACAAN_GESER;
            for (Tingkat atas : Tingkat.SEMUA) {
                hasil.add(new Tafsir(uang, atas, atas, dasar + biayaTunggal(b, atas)));
                for (Tingkat bawah : Tingkat.SEMUA) {
                    if (atas.kedalaman() < bawah.kedalaman()) {
                        double biaya = biayaRantai(b, atas, bawah);
                        if (biaya < Double.MAX_VALUE) {
                            hasil.add(new Tafsir(uang, atas, bawah, dasar + biaya));
                        }
                    }
                }
            }
        }
        return hasil;
    }

    private static void lanjutkan(
            Keadaan k, BarisKerja b, List<Tafsir> tafsir, Set<Tingkat> menunggu, List<Keadaan> hasil) {
        for (Tafsir t : tafsir) {
            tambahTingkat(k, b, t.uang(), t.atas(), t.bawah(), t.biaya(), menunggu, hasil);
        }
        if (k.mengulang(b.uang())) {
            hasil.add(k.salin(ULANGAN, new Langkah(b, null, null, b.uang(), false, false, null)));
        }
    }

    private static void tambahTingkat(
            Keadaan k,
            BarisKerja b,
            Uang uang,
            Tingkat atas,
            Tingkat bawah,
            double biaya,
            Set<Tingkat> menunggu,
            List<Keadaan> hasil) {
        double diabaikan = 0;
        for (Tingkat t : menunggu) {
            // A name without an amount waits for one of its own level, or opens a node that has none.
            if (t.kedalaman() < atas.kedalaman()) {
                diabaikan += NAMA_DIABAIKAN;
            }
        }
        for (boolean blokBaru : b.awalBagian() && k.berisi() ? new boolean[] {false, true} : new boolean[] {false}) {
            double b0 = biaya + (blokBaru ? BLOK_BARU : 0);
            Keadaan dasar = blokBaru ? k.tutupBlok() : k;
            switch (atas) {
                case SASARAN -> hasil.add(dasar.buka(b, uang, atas, bawah, atas, false, blokBaru, b0));
                case PROGRAM -> {
                    Tingkat mulai = menunggu.contains(Tingkat.SASARAN) ? Tingkat.SASARAN : Tingkat.PROGRAM;
                    hasil.add(dasar.buka(b, uang, atas, bawah, mulai, false, blokBaru, b0));
                    if (dasar.terbuka(Tingkat.SASARAN) && mulai == Tingkat.PROGRAM) {
                        hasil.add(dasar.buka(b, uang, atas, bawah, mulai, true, blokBaru, b0 + LEPAS_SASARAN));
                    }
                }
                case KEGIATAN, SUB_KEGIATAN ->
                    bukaBawah(dasar, b, uang, atas, bawah, blokBaru, b0, diabaikan, menunggu, hasil);
            }
        }
    }

    /** Opens a kegiatan or sub kegiatan under what is open, or under parents whose own rows are missing. */
    private static void bukaBawah(
            Keadaan dasar,
            BarisKerja b,
            Uang uang,
            Tingkat atas,
            Tingkat bawah,
            boolean blokBaru,
            double biaya,
            double diabaikan,
            Set<Tingkat> menunggu,
            List<Keadaan> hasil) {
        Tingkat induk = Tingkat.SEMUA.get(atas.kedalaman() - 1);
        if (dasar.terbuka(induk)) {
            hasil.add(dasar.buka(b, uang, atas, bawah, atas, false, blokBaru, biaya + diabaikan));
        }
        boolean bolehTersirat = b.awalBagian() || !dasar.terbuka(induk) || menunggu.contains(induk);
        if (!bolehTersirat) {
            return;
        }
        for (int dari = induk.kedalaman(); dari >= Tingkat.PROGRAM.kedalaman(); dari--) {
            Tingkat mulai = Tingkat.SEMUA.get(dari);
            boolean indukAda = dari == Tingkat.PROGRAM.kedalaman() || dasar.terbuka(Tingkat.SEMUA.get(dari - 1));
            if (!indukAda) {
                continue;
            }
            double b1 = biaya;
            for (int i = dari; i <= induk.kedalaman(); i++) {
                b1 += menunggu.contains(Tingkat.SEMUA.get(i)) ? TERSIRAT_BERNAMA : TERSIRAT;
            }
            hasil.add(dasar.buka(b, uang, atas, bawah, mulai, false, blokBaru, b1));
            if (mulai == Tingkat.PROGRAM && dasar.terbuka(Tingkat.SASARAN)) {
                hasil.add(dasar.buka(b, uang, atas, bawah, mulai, true, blokBaru, b1 + LEPAS_SASARAN));
            }
        }
    }

    private double biayaTunggal(BarisKerja b, Tingkat t) {
        double biaya = biayaSatuan(b, t);
        if (b.butir().isEmpty()) {
            return biaya
                    + switch (t) {
                        case SUB_KEGIATAN, KEGIATAN -> 1;
                        case PROGRAM -> 1.5;
                        case SASARAN -> 3;
                    };
        }
        List<Butir> nama = b.nama();
        @Nullable Butir indikator = b.indikatorPertama().orElse(null);
        if (nama.isEmpty()) {
            return biaya + 2.0 * (indikator == null ? 0 : indikator.jarak(t));
        }
        double termurah = Double.MAX_VALUE;
        for (int i = 0; i < nama.size(); i++) {
            Butir n = nama.get(i);
            double jarak = indikator == null ? 2.0 * n.jarak(t) : n.jarak(t) + jarakIndikator(b, n, t);
            termurah = Math.min(termurah, jarak + i);
        }
        return biaya + termurah + NAMA_LAIN_SEBARIS * (nama.size() - 1);
    }

    /** Distance of the indicator that stands right of a name; none costs nothing. */
    private static double jarakIndikator(BarisKerja b, Butir nama, Tingkat t) {
        return b.butir().stream()
                .filter(x -> x.indikator() && x.letak() > nama.letak())
                .findFirst()
                .map(x -> (double) x.jarak(t))
                .orElse((double) nama.jarak(t));
    }

    private double biayaRantai(BarisKerja b, Tingkat atas, Tingkat bawah) {
        double biaya = biayaSatuan(b, atas);
        for (int i = atas.kedalaman(); i <= bawah.kedalaman(); i++) {
            Tingkat t = Tingkat.SEMUA.get(i);
            int jarak = b.butir().stream().mapToInt(x -> x.jarak(t)).min().orElse(9);
            if (jarak > 0) {
                return Double.MAX_VALUE;
            }
        }
        boolean lengkap = b.nama().stream()
                .allMatch(n -> n.tingkatKolom().compareTo(atas) >= 0
                        && n.tingkatKolom().compareTo(bawah) <= 0);
        // One amount for a kegiatan and its only sub kegiatan is possible, but not the first thing to believe.
        return biaya + (lengkap ? 0 : 1) + (bawah == Tingkat.SUB_KEGIATAN ? 1 : 0);
    }

    private double biayaSatuan(BarisKerja b, Tingkat t) {
        int[] n = satuanPerTingkat.get(kunciSatuan(b.satuan()));
        if (b.satuan().isEmpty() || n == null) {
            return 0;
        }
        int semua = n[0] + n[1] + n[2] + n[3];
        return n[t.kedalaman()] * 10 < semua ? SATUAN_ASING : 0;
    }

    private static Hasil bangun(Keadaan akhir) {
        List<Langkah> langkah = new ArrayList<>();
        for (Jejak j = akhir.jejak; j != null; j = j.sebelum) {
            langkah.add(j.langkah);
        }
        Collections.reverse(langkah);
        List<Blok> blok = new ArrayList<>();
        Simpul[] terbuka = new Simpul[Tingkat.SEMUA.size()];
        List<Simpul> akar = new ArrayList<>();
        @Nullable BarisKerja awal = null;
        for (Langkah l : langkah) {
            if (l.atas == null || l.bawah == null || l.mulai == null) {
                continue;
            }
            if (l.blokBaru && awal != null) {
                blok.add(new Blok(akar, awal));
                akar = new ArrayList<>();
                awal = null;
                Arrays.fill(terbuka, null);
            }
            if (awal == null) {
                awal = l.baris;
            }
            int dari = Math.min(l.mulai.kedalaman(), l.lepasSasaran ? 0 : Integer.MAX_VALUE);
            Arrays.fill(terbuka, dari, terbuka.length, null);
            for (int i = l.mulai.kedalaman(); i <= l.bawah.kedalaman(); i++) {
                boolean tersirat = i < l.atas.kedalaman();
                Simpul s = new Simpul(Tingkat.SEMUA.get(i), l.baris, tersirat ? Uang.KOSONG : l.uang, tersirat);
                Simpul induk = null;
                for (int j = i - 1; j >= 0 && induk == null; j--) {
                    induk = terbuka[j];
                }
                (induk == null ? akar : induk.anak()).add(s);
                terbuka[i] = s;
            }
        }
        if (awal != null) {
            blok.add(new Blok(akar, awal));
        }
        return new Hasil(blok);
    }

    /** One reading of one row; {@code atas} is {@code null} for a repetition. */
    private record Langkah(
            BarisKerja baris,
            @Nullable Tingkat atas,
            @Nullable Tingkat bawah,
            Uang uang,
            boolean blokBaru,
            boolean lepasSasaran,
            @Nullable Tingkat mulai) {}

    private record Jejak(Langkah langkah, @Nullable Jejak sebelum) {}

    /**
     * An open node: its amount, when it has one, and the sum of its children so far.
     *
     * @param lebih whether the children already exceed the amount; counted once, as soon as it shows
     */
    private record Bingkai(Uang uang, long murni, long perubahan, int anak, boolean lebih) {

        static Bingkai buka(Uang uang) {
            return new Bingkai(uang, 0, 0, 0, false);
        }

        Bingkai tambah(Uang anakBaru) {
            long m = Math.addExact(murni, anakBaru.nilaiMurni());
            long p = Math.addExact(perubahan, anakBaru.nilaiPerubahan());
            boolean melebihi = !uang.kosong() && (m > uang.nilaiMurni() || p > uang.nilaiPerubahan());
            return new Bingkai(uang, m, p, anak + 1, melebihi);
        }

        double biayaTutup(boolean bolehTanpaAnak) {
            if (uang.kosong() || lebih) {
                return 0;
            }
            if (anak == 0) {
                return bolehTanpaAnak ? 0 : TANPA_ANAK;
            }
            boolean murniTutup = murni == uang.nilaiMurni();
            boolean perubahanTutup = perubahan == uang.nilaiPerubahan();
            if (murniTutup && perubahanTutup) {
                return anak > 1 ? TERBUKTI : TERBUKTI_SATU_ANAK;
            }
            return murniTutup || perubahanTutup ? KURANG_SATU_KOLOM : KURANG;
        }
    }

    /** A partial reading: what is open, what it cost, and how it came here. */
    private static final class Keadaan {

        private static final int BLOK = 0;
        private static final int TERDALAM = Tingkat.SUB_KEGIATAN.kedalaman() + 1;

        /** Index 0 is the block, 1 to 4 the levels. */
        private final @Nullable Bingkai[] bingkai;

        private final double biaya;
        private final @Nullable Jejak jejak;

        /** Row of the first amount of the block, for telling readings with different breaks apart. */
        private final int awalBlok;

        private Keadaan(@Nullable Bingkai[] bingkai, double biaya, @Nullable Jejak jejak, int awalBlok) {
            this.bingkai = bingkai;
            this.biaya = biaya;
            this.jejak = jejak;
            this.awalBlok = awalBlok;
        }

        /** Which levels are open, and where the block began. */
        int kerangka() {
            int terbuka = 0;
            for (int i = 0; i < bingkai.length; i++) {
                terbuka |= bingkai[i] == null ? 0 : 1 << i;
            }
            return awalBlok * 64 + terbuka;
        }

        static Keadaan awal(Uang total) {
            @Nullable Bingkai[] b = new Bingkai[TERDALAM + 1];
            b[BLOK] = Bingkai.buka(total);
            return new Keadaan(b, 0, null, 0);
        }

        /** What decides the future: the open nodes with their sums. */
        List<@Nullable Bingkai> kunci() {
            return Arrays.asList(bingkai);
        }

        boolean berisi() {
            return jejak != null;
        }

        boolean terbuka(Tingkat t) {
            return bingkai[t.kedalaman() + 1] != null;
        }

        /** Whether the amount repeats that of the deepest open node above the sub kegiatan. */
        boolean mengulang(Uang uang) {
            for (int i = TERDALAM - 1; i > BLOK; i--) {
                Bingkai b = bingkai[i];
                if (b != null) {
                    return b.anak == 0 && !b.uang.kosong() && b.uang.samaDengan(uang);
                }
            }
            return false;
        }

        Keadaan salin(double tambahan, Langkah langkah) {
            return new Keadaan(bingkai, biaya + tambahan, new Jejak(langkah, jejak), awalBlok);
        }

        /** Ends the block here: its own total is lost, the total at the end of the run is that of the next block. */
        Keadaan tutupBlok() {
            Bingkai blok = bingkai[BLOK];
            double b = biayaTutup(bingkai, BLOK + 1) - (blok != null && blok.lebih ? LEBIH : 0);
            Keadaan baru = awal(blok == null ? Uang.KOSONG : blok.uang);
            return new Keadaan(baru.bingkai, biaya + b, jejak, awalBlok);
        }

        double biayaPenutup() {
            Bingkai blok = bingkai[BLOK];
            return biayaTutup(bingkai, BLOK + 1) + (blok == null ? 0 : blok.biayaTutup(true));
        }

        /** Opens nodes for the levels {@code mulai..bawah}; those above {@code atas} have no row of their own. */
        Keadaan buka(
                BarisKerja b,
                Uang uang,
                Tingkat atas,
                Tingkat bawah,
                Tingkat mulai,
                boolean lepasSasaran,
                boolean blokBaru,
                double tambahan) {
            @Nullable Bingkai[] baru = bingkai.clone();
            int tutupDari = lepasSasaran ? 1 : mulai.kedalaman() + 1;
            double c = biayaTutup(baru, tutupDari);
            Arrays.fill(baru, tutupDari, baru.length, null);
            for (int i = mulai.kedalaman(); i <= bawah.kedalaman(); i++) {
                Uang milik = i < atas.kedalaman() ? Uang.KOSONG : uang;
                if (!milik.kosong()) {
                    c += tambahKeAtas(baru, i, milik);
                }
                baru[i + 1] = Bingkai.buka(milik);
            }
            return new Keadaan(
                    baru,
                    biaya + tambahan + c,
                    new Jejak(new Langkah(b, atas, bawah, uang, blokBaru, lepasSasaran, mulai), jejak),
                    blokBaru ? b.urut() : awalBlok);
        }

        /** Adds an amount to its parent; a parent without an amount of its own hands it on. */
        private static double tambahKeAtas(@Nullable Bingkai[] bingkai, int indeksInduk, Uang uang) {
            double biaya = 0;
            for (int i = indeksInduk; i >= BLOK; i--) {
                Bingkai induk = bingkai[i];
                if (induk == null) {
                    continue;
                }
                Bingkai sesudah = induk.tambah(uang);
                biaya += sesudah.lebih && !induk.lebih ? LEBIH : 0;
                bingkai[i] = sesudah;
                if (!induk.uang.kosong()) {
                    break;
                }
            }
            return biaya;
        }

        private static double biayaTutup(@Nullable Bingkai[] bingkai, int dari) {
            double biaya = 0;
            for (int i = dari; i < bingkai.length; i++) {
                Bingkai b = bingkai[i];
                biaya += b == null ? 0 : b.biayaTutup(i == TERDALAM);
            }
            return biaya;
        }
    }
}
