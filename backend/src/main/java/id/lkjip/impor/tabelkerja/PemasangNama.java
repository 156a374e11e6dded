package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.tabelkerja.BarisKerja.Butir;
import id.lkjip.impor.tabelkerja.PenataTingkat.Blok;
import id.lkjip.impor.tabelkerja.Simpul.IndikatorBaris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every node its name and its indicators.
 *
 * <p>Names and amounts are two sequences in the same order; where rows collapsed or slid, a name stands a row or two
 * away from its amount. The cheapest order-keeping alignment pairs them. A name that no amount is left for becomes a
 * node without an amount; an amount that no name is left for stays nameless.
 */
final class PemasangNama {

    private static final double PER_KOLOM = 2;
    private static final double PER_BARIS = 1;
    private static final int BARIS_TERJAUH = 3;
    private static final double TANPA_NAMA = 6;
    private static final double TANPA_NAMA_SEBARIS = 1.5;
    private static final double TERSIRAT_TANPA_NAMA = 3;
    private static final double NAMA_TERSISA = 5;
    private static final double TUKAR = 1;
    private static final double MUSTAHIL = 1e9;

    private final List<BarisKerja> baris;
    private final PenataTingkat satuan;
    private final Map<Simpul, @Nullable Simpul> induk = new HashMap<>();

    /** One name in reading order. */
    private record NamaBaris(Butir butir, BarisKerja baris) {

        int urut() {
            return baris.urut();
        }
    }

    PemasangNama(List<BarisKerja> baris, PenataTingkat satuan) {
        this.baris = baris;
        this.satuan = satuan;
    }

    /** Names the nodes of the blocks; new nodes without an amount are put into their place. */
    void pasang(List<Blok> blok) {
        List<Simpul> simpul = new ArrayList<>();
        for (Blok b : blok) {
            for (Simpul akar : b.akar()) {
                catat(akar, null, simpul);
            }
        }
        List<NamaBaris> nama = new ArrayList<>();
        for (BarisKerja b : baris) {
            b.nama().forEach(n -> nama.add(new NamaBaris(n, b)));
        }
        int[] pasangan = jajarkan(simpul, nama);
        Map<NamaBaris, Simpul> pemilik = new HashMap<>();
        for (int j = 0; j < nama.size(); j++) {
            if (pasangan[j] >= 0) {
                Simpul s = simpul.get(pasangan[j]);
                s.beriNama(nama.get(j).butir(), nama.get(j).baris());
                pemilik.put(nama.get(j), s);
            }
        }
        sisipkanTanpaUang(blok, simpul, nama, pasangan, pemilik);
        pasangIndikator(blok, pemilik);
    }

    private void catat(Simpul s, @Nullable Simpul atas, List<Simpul> semua) {
        semua.add(s);
        induk.put(s, atas);
        s.anak().forEach(a -> catat(a, s, semua));
    }

    /** For each name the index of its node, or -1. */
    private int[] jajarkan(List<Simpul> simpul, List<NamaBaris> nama) {
        int n = simpul.size();
        int m = nama.size();
        double[][] biaya = new double[n + 1][m + 1];
        byte[][] langkah = new byte[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double terbaik = Double.MAX_VALUE;
                byte cara = 0;
                if (i > 0 && j > 0) {
                    double c = biaya[i - 1][j - 1] + cocok(simpul.get(i - 1), nama.get(j - 1));
                    if (c < terbaik) {
                        terbaik = c;
                        cara = 1;
                    }
                }
                if (i > 0) {
                    double c = biaya[i - 1][j] + tanpaNama(simpul.get(i - 1));
                    if (c < terbaik) {
                        terbaik = c;
                        cara = 2;
                    }
                }
                if (j > 0) {
                    double c = biaya[i][j - 1] + NAMA_TERSISA;
                    if (c < terbaik) {
                        terbaik = c;
                        cara = 3;
                    }
                }
                if (i > 1 && j > 1 && nama.get(j - 1).urut() == nama.get(j - 2).urut()) {
                    double c = biaya[i - 2][j - 2]
                            + cocok(simpul.get(i - 2), nama.get(j - 1))
                            + cocok(simpul.get(i - 1), nama.get(j - 2))
                            + TUKAR;
                    if (c < terbaik) {
                        terbaik = c;
                        cara = 4;
                    }
                }
                biaya[i][j] = terbaik;
                langkah[i][j] = cara;
            }
        }
        int[] pasangan = new int[m];
        java.util.Arrays.fill(pasangan, -1);
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            switch (langkah[i][j]) {
                case 1 -> {
                    i--;
                    j--;
                    pasangan[j] = i;
                }
                case 2 -> i--;
                case 3 -> j--;
                default -> {
                    i -= 2;
                    j -= 2;
                    pasangan[j] = i + 1;
                    pasangan[j + 1] = i;
                }
            }
        }
        return pasangan;
    }

    /** An amount whose own row holds no name has plausibly lost it; one beside a name has not. */
    private static double tanpaNama(Simpul s) {
        if (s.tersirat()) {
            return TERSIRAT_TANPA_NAMA;
        }
        return s.baris().nama().isEmpty() ? TANPA_NAMA_SEBARIS : TANPA_NAMA;
    }

    private static double cocok(Simpul s, NamaBaris n) {
        int jauh = Math.abs(s.baris().urut() - n.urut());
        if (jauh > BARIS_TERJAUH) {
            return MUSTAHIL;
        }
        return PER_KOLOM * n.butir().jarak(s.tingkat()) + PER_BARIS * jauh;
    }

    /** A name that no amount is left for: its amount is lost, the node is not. */
    private void sisipkanTanpaUang(
            List<Blok> blok,
            List<Simpul> simpul,
            List<NamaBaris> nama,
            int[] pasangan,
            Map<NamaBaris, Simpul> pemilik) {
        @Nullable Simpul sebelum = null;
        for (int j = 0; j < nama.size(); j++) {
            NamaBaris n = nama.get(j);
            if (pasangan[j] >= 0) {
                sebelum = simpul.get(pasangan[j]);
                continue;
            }
            Tingkat tingkat = n.butir().tingkatKolom();
            Simpul baru = new Simpul(tingkat, n.baris(), Uang.KOSONG, false);
            baru.beriNama(n.butir(), n.baris());
            pemilik.put(n, baru);
            Simpul atas = sebelum;
            @Nullable Simpul setelah = null;
            while (atas != null && atas.tingkat().compareTo(tingkat) >= 0) {
                setelah = atas;
                atas = induk.get(atas);
            }
            induk.put(baru, atas);
            List<Simpul> saudara = atas == null ? akarYangMemuat(blok, setelah) : atas.anak();
            saudara.add(setelah == null ? 0 : posisi(saudara, setelah) + 1, baru);
            sebelum = baru;
        }
    }

    private static List<Simpul> akarYangMemuat(List<Blok> blok, @Nullable Simpul s) {
        for (Blok b : blok) {
            if (s != null && posisi(b.akar(), s) >= 0) {
                return b.akar();
            }
        }
        return blok.getFirst().akar();
    }

    private static int posisi(List<Simpul> daftar, Simpul s) {
        for (int i = 0; i < daftar.size(); i++) {
            if (daftar.get(i) == s) {
                return i;
            }
        }
        return -1;
    }

    private void pasangIndikator(List<Blok> blok, Map<NamaBaris, Simpul> pemilik) {
        Map<BarisKerja, List<Simpul>> perBarisUang = new HashMap<>();
        List<Simpul> semua = blok.stream()
                .flatMap(b -> b.akar().stream())
                .flatMap(Simpul::semua)
                .toList();
        for (Simpul s : semua) {
            if (!s.tersirat()) {
                perBarisUang.computeIfAbsent(s.baris(), k -> new ArrayList<>()).add(s);
            }
        }
        Map<BarisKerja, Map<Butir, Simpul>> perNama = new HashMap<>();
        pemilik.forEach((n, s) ->
                perNama.computeIfAbsent(n.baris(), k -> new HashMap<>()).put(n.butir(), s));
        // First who the unit and target of every row belong to, then the indicators that take them.
        Map<BarisKerja, Simpul> pemilikSatuan = new HashMap<>();
        Map<BarisKerja, Map<Butir, Simpul>> tujuan = new HashMap<>();
        for (BarisKerja b : baris) {
            Map<Butir, Simpul> nama = perNama.getOrDefault(b, Map.of());
            List<Simpul> beruang = perBarisUang.getOrDefault(b, List.of()).stream()
                    .filter(s -> !s.uang().kosong())
                    .toList();
            Map<Butir, Simpul> t = new HashMap<>();
            for (Butir i : b.butir()) {
                if (i.indikator()) {
                    Simpul s = simpulIndikator(b, i, nama, beruang, semua);
                    if (s != null) {
                        t.put(i, s);
                    }
                }
            }
            tujuan.put(b, t);
            Simpul s = pemilikSatuan(b, nama, beruang, t, pemilikSatuan);
            if (s != null) {
                pemilikSatuan.put(b, s);
            }
        }
        for (BarisKerja b : baris) {
            Map<Butir, Simpul> t = tujuan.getOrDefault(b, Map.of());
            boolean terpakai = false;
            for (Butir i : b.butir()) {
                Simpul s = t.get(i);
                if (s == null) {
                    continue;
                }
                BarisKerja sumber = pemilikSatuan.get(b) == s ? b : s.baris();
                boolean sumberSendiri = sumber.equals(b)
                        || tujuan.getOrDefault(sumber, Map.of()).values().stream()
                                .noneMatch(x -> x == s);
                boolean milik = pemilikSatuan.get(sumber) == s && sumberSendiri && !(sumber.equals(b) && terpakai);
                s.indikator()
                        .add(new IndikatorBaris(
                                i.teks(), milik ? sumber.satuan() : "", milik ? sumber.target() : "", b.nomor()));
                terpakai |= milik && sumber.equals(b);
            }
            Simpul s = pemilikSatuan.get(b);
            boolean tanpaIndikator = s != null && s.indikator().isEmpty() && tidakMenunggu(s, tujuan);
            if (s != null
                    && tanpaIndikator
                    && !(b.satuan().isEmpty() && b.target().isEmpty())) {
                s.indikator().add(new IndikatorBaris("", b.satuan(), b.target(), b.nomor()));
            }
        }
    }

    /**
     * Whether the amount slid down to this row without unit and target: the row of its name keeps its own. A node has one
     * unit, so those of this row are not its.
     */
    private static boolean uangSajaTurun(BarisKerja b, Simpul beruang, Map<BarisKerja, Simpul> sebelumnya) {
        BarisKerja barisNama = beruang.barisNama();
        return barisNama != null && !barisNama.equals(b) && sebelumnya.get(barisNama) == beruang;
    }

    private static boolean tidakMenunggu(Simpul s, Map<BarisKerja, Map<Butir, Simpul>> tujuan) {
        return tujuan.values().stream().noneMatch(t -> t.values().stream().anyMatch(x -> x == s));
    }

    private @Nullable Simpul simpulIndikator(
            BarisKerja b, Butir i, Map<Butir, Simpul> nama, List<Simpul> beruang, List<Simpul> semua) {
        for (Map.Entry<Butir, Simpul> n : nama.entrySet()) {
            if (n.getKey().letak() == i.letak() - 1) {
                return n.getValue();
            }
        }
        for (Simpul s : beruang) {
            if (s.tingkat() == i.tingkatKolom()) {
                return s;
            }
        }
        Map.@Nullable Entry<Butir, Simpul> kiri = null;
        for (Map.Entry<Butir, Simpul> n : nama.entrySet()) {
            if (n.getKey().letak() < i.letak()
                    && (kiri == null || n.getKey().letak() > kiri.getKey().letak())) {
                kiri = n;
            }
        }
        if (kiri != null) {
            return kiri.getValue();
        }
        @Nullable Simpul terakhir = null;
        for (Simpul s : semua) {
            int letak = Math.min(
                    s.baris().urut(),
                    s.barisNama() == null ? Integer.MAX_VALUE : s.barisNama().urut());
            if (s.tingkat() == i.tingkatKolom() && letak <= b.urut()) {
                terakhir = s;
            }
        }
        return terakhir;
    }

    /**
     * Unit and target slide with the amount, unless the amount alone slid away from them; in a row that holds two names
     * they may be those of the lower one.
     *
     * @param sebelumnya owners of the rows above
     */
    private @Nullable Simpul pemilikSatuan(
            BarisKerja b,
            Map<Butir, Simpul> nama,
            List<Simpul> beruang,
            Map<Butir, Simpul> indikator,
            Map<BarisKerja, Simpul> sebelumnya) {
        if (b.satuan().isEmpty() && b.target().isEmpty()) {
            return null;
        }
        if (!beruang.isEmpty()) {
            Simpul s = beruang.getLast();
            if (nama.size() == 1 && uangSajaTurun(b, s, sebelumnya)) {
                return nama.values().iterator().next();
            }
            if (s.tingkat() != Tingkat.SUB_KEGIATAN && satuan.satuanSubKegiatan(b.satuan())) {
                for (Simpul lain : nama.values()) {
                    if (lain.tingkat() == Tingkat.SUB_KEGIATAN && lain.uang().kosong()) {
                        return lain;
                    }
                }
            }
            return s;
        }
        if (!indikator.isEmpty()) {
            return b.butir().stream()
                    .filter(indikator::containsKey)
                    .map(indikator::get)
                    .reduce((x, y) -> y)
                    .orElse(null);
        }
        return b.nama().stream().map(nama::get).reduce((x, y) -> y).orElse(null);
    }
}
