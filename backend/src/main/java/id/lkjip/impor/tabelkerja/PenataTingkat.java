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
 *
 * <p>A page that is missing at a break is one cause with many effects: what was open is short, what follows has lost its
 * parents. It is paid for once, whatever it explains.
 */
final class PenataTingkat {

    private static final int PER_KERANGKA = 16;
    private static final double SELISIH_TERBESAR = 36;

    private static final double KURANG = 10;
    private static final double KURANG_SATU_KOLOM = 8;
    private static final double LEBIH = 26;
    /** A sum that is exceeded already does not make room for rows that stand elsewhere. */
    private static final double LEBIH_LAGI = 3;

    private static final double TANPA_ANAK = 6;
    private static final double TERBUKTI = -3;
    private static final double TERBUKTI_SATU_ANAK = -0.5;
    /** All that one row can save: it closes at most a sasaran, a program and a kegiatan. */
    private static final double HEMAT_TERBESAR = 3 * TERBUKTI;

    private static final double ULANGAN = 3;
    private static final double BLOK_BARU = 8;
    private static final double BACAAN_GESER = 3;
    private static final double TERSIRAT = 5;
    /** Between two rows of a page: nothing but a slid amount speaks for a parent without a row, and no sum can prove it. */
    private static final double TERSIRAT_TENGAH = 8;

    private static final double TERSIRAT_BERNAMA = 0.5;
    private static final double LEPAS_SASARAN = 0.5;

    /** More than one sum that falls short, less than two: a page takes rows of several levels at once. */
    private static final double HALAMAN_HILANG = 17;

    private static final double BLOK_BARU_HILANG = 3;
    private static final double TERSIRAT_HILANG = 1;

    /** Above every chain of parents without rows: only a sum gives a row after a lost page to a parent before it. */
    private static final double LANJUT_HILANG = 4;

    private static final double NAMA_DIABAIKAN = 2;
    private static final double NAMA_LAIN_SEBARIS = 0.5;
    private static final double SATUAN_ASING = 0.4;

    private final Map<String, int[]> satuanPerTingkat = new HashMap<>();
    private final Pembulatan pembulatan;

    /** A run of rows that ends with one printed total, as one or more blocks. */
    record Hasil(List<Blok> blok) {}

    /**
     * The nodes of one biro.
     *
     * @param awal first row of the block
     */
    record Blok(List<Simpul> akar, BarisKerja awal) {}

    /** Learns which units belong to which level from the rows that have one name and stand straight. */
    PenataTingkat(List<BarisKerja> semua, Pembulatan pembulatan) {
        this.pembulatan = pembulatan;
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
     * @param batasTersembunyi whether the rows may be those of two biro, the marker of the second lost with a page
     */
    Hasil tata(List<BarisKerja> baris, Uang total, boolean batasTersembunyi) {
        List<Keadaan> berkas = List.of(Keadaan.awal(total, pembulatan));
        Set<Tingkat> menunggu = EnumSet.noneOf(Tingkat.class);
        boolean halamanBaru = false;
        for (BarisKerja b : baris) {
            halamanBaru |= b.awalBagian();
            if (!b.berUang()) {
                b.nama().forEach(n -> menunggu.add(n.tingkatKolom()));
                continue;
            }
            List<Tafsir> tafsir = tafsir(b);
            Lanjutan lanjutan = new Lanjutan();
            for (Keadaan k : berkas) {
                lanjutkan(k, b, tafsir, new Sebelum(menunggu, halamanBaru, batasTersembunyi), lanjutan);
            }
            berkas = terbaik(lanjutan.isi);
            menunggu.clear();
            halamanBaru = false;
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
    private record Tafsir(Uang uang, Tingkat atas, Tingkat bawah, double biaya) {

        Tafsir ditambah(double tambahan) {
            return new Tafsir(uang, atas, bawah, biaya + tambahan);
        }
    }

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

    /** The readings of the rows so far; those that no later saving can bring among the kept ones are not made. */
    private static final class Lanjutan {

        private final List<Keadaan> isi = new ArrayList<>();
        private double termurah = Double.MAX_VALUE;

        void add(Keadaan k) {
            isi.add(k);
            termurah = Math.min(termurah, k.biaya);
        }

        boolean mungkin(double biaya) {
            return biaya + HEMAT_TERBESAR <= termurah + SELISIH_TERBESAR;
        }
    }

    /**
     * What stands before a row.
     *
     * @param menunggu levels of the names since the last amount, which have none of their own
     * @param halamanBaru whether a page break does
     * @param batasTersembunyi whether the break may hide the end of one biro and the marker of the next
     */
    private record Sebelum(Set<Tingkat> menunggu, boolean halamanBaru, boolean batasTersembunyi) {}

    private static void lanjutkan(Keadaan k, BarisKerja b, List<Tafsir> tafsir, Sebelum sebelum, Lanjutan hasil) {
        boolean pergantian = sebelum.halamanBaru() && k.berisi();
        for (Tafsir t : tafsir) {
            tambahTingkat(k, b, t, sebelum, false, hasil);
            if (pergantian && sebelum.batasTersembunyi()) {
                tambahTingkat(k.tutupBlok(), b, t.ditambah(BLOK_BARU), sebelum, false, hasil);
            }
        }
        if (pergantian && hasil.mungkin(k.biaya + HALAMAN_HILANG)) {
            Keadaan terpotong = k.potong();
            for (Tafsir t : tafsir) {
                Tafsir hilang = t.ditambah(HALAMAN_HILANG);
                tambahTingkat(terpotong, b, hilang, sebelum, true, hasil);
                if (sebelum.batasTersembunyi()) {
                    tambahTingkat(
                            terpotong.tutupBlok().potong(), b, hilang.ditambah(BLOK_BARU_HILANG), sebelum, true, hasil);
                }
            }
        }
        if (k.mengulang(b.uang())) {
            hasil.add(k.salin(ULANGAN, new Langkah(b, null, null, b.uang(), false, false, null)));
        }
    }

    /** @param hilang whether a page is missing before the row */
    private static void tambahTingkat(
            Keadaan k, BarisKerja b, Tafsir t, Sebelum sebelum, boolean hilang, Lanjutan hasil) {
        if (!hasil.mungkin(k.biaya + t.biaya())) {
            return;
        }
        switch (t.atas()) {
            case SASARAN -> hasil.add(k.buka(b, t, Tingkat.SASARAN, false));
            case PROGRAM -> {
                Tingkat mulai = sebelum.menunggu().contains(Tingkat.SASARAN) ? Tingkat.SASARAN : Tingkat.PROGRAM;
                hasil.add(k.buka(b, t, mulai, false));
                if (k.terbuka(Tingkat.SASARAN) && mulai == Tingkat.PROGRAM) {
                    hasil.add(k.buka(b, t.ditambah(LEPAS_SASARAN), mulai, true));
                }
            }
            case KEGIATAN, SUB_KEGIATAN -> bukaBawah(k, b, t, sebelum, hilang, hasil);
        }
    }

    /** Opens a kegiatan or sub kegiatan under what is open, or under parents whose own rows are missing. */
    private static void bukaBawah(Keadaan k, BarisKerja b, Tafsir t, Sebelum sebelum, boolean hilang, Lanjutan hasil) {
        Tingkat induk = Tingkat.SEMUA.get(t.atas().kedalaman() - 1);
        Set<Tingkat> menunggu = sebelum.menunggu();
        if (k.terbuka(induk)) {
            // A name without an amount waits for one of its own level, or opens a node that has none.
            long diabaikan =
                    menunggu.stream().filter(m -> m.compareTo(t.atas()) < 0).count();
            double lanjut = hilang && t.atas() == Tingkat.SUB_KEGIATAN ? LANJUT_HILANG : 0;
            hasil.add(k.buka(b, t.ditambah(NAMA_DIABAIKAN * diabaikan + lanjut), t.atas(), false));
        }
        boolean bolehTersirat = sebelum.halamanBaru() || !k.terbuka(induk) || menunggu.contains(induk);
        if (!bolehTersirat) {
            return;
        }
        double tanpaBaris = hilang ? TERSIRAT_HILANG : sebelum.halamanBaru() ? TERSIRAT : TERSIRAT_TENGAH;
        for (int dari = induk.kedalaman(); dari >= Tingkat.PROGRAM.kedalaman(); dari--) {
            Tingkat mulai = Tingkat.SEMUA.get(dari);
            boolean indukAda = dari == Tingkat.PROGRAM.kedalaman() || k.terbuka(Tingkat.SEMUA.get(dari - 1));
            if (!indukAda) {
                continue;
            }
            double tersirat = 0;
            for (int i = dari; i <= induk.kedalaman(); i++) {
                tersirat += menunggu.contains(Tingkat.SEMUA.get(i)) ? TERSIRAT_BERNAMA : tanpaBaris;
            }
            hasil.add(k.buka(b, t.ditambah(tersirat), mulai, false));
            if (mulai == Tingkat.PROGRAM && k.terbuka(Tingkat.SASARAN)) {
                hasil.add(k.buka(b, t.ditambah(tersirat + LEPAS_SASARAN), mulai, true));
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
     * @param terpotong whether a page is missing among its rows, so that it may be short
     */
    private record Bingkai(
            Uang uang, long murni, long perubahan, int anak, boolean lebih, boolean terpotong, Pembulatan pembulatan) {

        static Bingkai buka(Uang uang, Pembulatan pembulatan) {
            return new Bingkai(uang, 0, 0, 0, false, false, pembulatan);
        }

        Bingkai potong() {
            return new Bingkai(uang, murni, perubahan, anak, lebih, true, pembulatan);
        }

        Bingkai tambah(Uang anakBaru) {
            long m = Math.addExact(murni, anakBaru.nilaiMurni());
            long p = Math.addExact(perubahan, anakBaru.nilaiPerubahan());
            long ruang = pembulatan.ruang(anak + 1);
            boolean melebihi = !uang.kosong() && (m > uang.nilaiMurni() + ruang || p > uang.nilaiPerubahan() + ruang);
            return new Bingkai(uang, m, p, anak + 1, melebihi, terpotong, pembulatan);
        }

        double biayaTutup(boolean bolehTanpaAnak) {
            if (uang.kosong() || lebih) {
                return 0;
            }
            if (anak == 0) {
                return bolehTanpaAnak || terpotong ? 0 : TANPA_ANAK;
            }
            long ruang = pembulatan.ruang(anak);
            boolean murniTutup = Math.abs(murni - uang.nilaiMurni()) <= ruang;
            boolean perubahanTutup = Math.abs(perubahan - uang.nilaiPerubahan()) <= ruang;
            if (murniTutup && perubahanTutup) {
                return anak > 1 ? TERBUKTI : TERBUKTI_SATU_ANAK;
            }
            if (terpotong) {
                return 0;
            }
            return murniTutup || perubahanTutup ? KURANG_SATU_KOLOM : KURANG;
        }
    }

    /** A partial reading: what is open, what it cost, and how it came here. */
    private static final class Keadaan {

        private static final int BLOK = 0;
        /** No row yet: the next one begins the block. */
        private static final int BLOK_BERIKUT = -1;

        private static final int TERDALAM = Tingkat.SUB_KEGIATAN.kedalaman() + 1;

        /** Index 0 is the block, 1 to 4 the levels. */
        private final @Nullable Bingkai[] bingkai;

        private final double biaya;
        private final @Nullable Jejak jejak;

        /** Row of the first amount of the block, for telling readings with different breaks apart. */
        private final int awalBlok;

        private final Pembulatan pembulatan;

        private Keadaan(
                @Nullable Bingkai[] bingkai, double biaya, @Nullable Jejak jejak, int awalBlok, Pembulatan pembulatan) {
            this.pembulatan = pembulatan;
            this.bingkai = bingkai;
            this.biaya = biaya;
            this.jejak = jejak;
            this.awalBlok = awalBlok;
        }

        /** Which levels are open, whether a page is missing among them, and where the block began. */
        int kerangka() {
            int terbuka = 0;
            for (int i = 0; i < bingkai.length; i++) {
                Bingkai b = bingkai[i];
                terbuka |= b == null ? 0 : 1 << i;
                terbuka |= b != null && b.terpotong ? 32 : 0;
            }
            return awalBlok * 64 + terbuka;
        }

        static Keadaan awal(Uang total, Pembulatan pembulatan) {
            @Nullable Bingkai[] b = new Bingkai[TERDALAM + 1];
            b[BLOK] = Bingkai.buka(total, pembulatan);
            return new Keadaan(b, 0, null, 0, pembulatan);
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
            return new Keadaan(bingkai, biaya + tambahan, new Jejak(langkah, jejak), awalBlok, pembulatan);
        }

        /** A page is missing here: what is open may be short of the rows that stood on it, for no further cost. */
        Keadaan potong() {
            @Nullable Bingkai[] baru = bingkai.clone();
            for (int i = 0; i < baru.length; i++) {
                Bingkai b = baru[i];
                baru[i] = b == null ? null : b.potong();
            }
            return new Keadaan(baru, biaya, jejak, awalBlok, pembulatan);
        }

        /** Ends the block here: its own total is lost, the total at the end of the run is that of the next block. */
        Keadaan tutupBlok() {
            Bingkai blok = bingkai[BLOK];
            double b = biayaTutup(bingkai, BLOK + 1) - (blok != null && blok.lebih ? LEBIH : 0);
            Keadaan baru = awal(blok == null ? Uang.KOSONG : blok.uang, pembulatan);
            return new Keadaan(baru.bingkai, biaya + b, jejak, BLOK_BERIKUT, pembulatan);
        }

        double biayaPenutup() {
            Bingkai blok = bingkai[BLOK];
            return biayaTutup(bingkai, BLOK + 1) + (blok == null ? 0 : blok.biayaTutup(true));
        }

        /** Opens nodes for the levels {@code mulai..bawah}; those above {@code atas} have no row of their own. */
        Keadaan buka(BarisKerja b, Tafsir t, Tingkat mulai, boolean lepasSasaran) {
            @Nullable Bingkai[] baru = bingkai.clone();
            int tutupDari = lepasSasaran ? 1 : mulai.kedalaman() + 1;
            double c = biayaTutup(baru, tutupDari);
            Arrays.fill(baru, tutupDari, baru.length, null);
            for (int i = mulai.kedalaman(); i <= t.bawah().kedalaman(); i++) {
                Uang milik = i < t.atas().kedalaman() ? Uang.KOSONG : t.uang();
                if (!milik.kosong()) {
                    c += tambahKeAtas(baru, i, milik);
                }
                baru[i + 1] = Bingkai.buka(milik, pembulatan);
            }
            boolean blokBaru = awalBlok == BLOK_BERIKUT;
            return new Keadaan(
                    baru,
                    biaya + t.biaya() + c,
                    new Jejak(new Langkah(b, t.atas(), t.bawah(), t.uang(), blokBaru, lepasSasaran, mulai), jejak),
                    blokBaru ? b.urut() : awalBlok,
                    pembulatan);
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
                biaya += induk.lebih ? LEBIH_LAGI : sesudah.lebih ? LEBIH : 0;
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
