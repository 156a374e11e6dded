package id.lkjip.ui.pohon;

import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.SimpulRencana;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Sitasi;
import id.lkjip.ui.pohon.BarisPohon.Butir;
import id.lkjip.ui.pohon.BarisPohon.Jenis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a fiscal year's tree, and what a search and a biro leave of them. Pure: no component in it. */
final class Pohon {

    private Pohon() {}

    /** The whole tree: sasaran, then the programs without sasaran by biro, each stated loss where it belongs. */
    static List<BarisPohon> of(TahunAnggaran tahun) {
        Map<String, BiroRef> biro = tahun.biro().stream()
                .collect(Collectors.toMap(BiroTahun::kode, b -> new BiroRef(b.kode(), b.nama()), (a, b) -> a));
        List<Simpul> akar = new ArrayList<>();
        for (SasaranTahun sasaran : tahun.sasaran()) {
            akar.add(Simpul.of(sasaran, biro));
        }
        for (BiroTahun grup : tahun.tanpaSasaranPerBiro()) {
            akar.add(Simpul.of(grup, biro));
        }
        tahun.kehilangan().forEach(k -> place(k, akar, biro));
        return numbered(akar, "");
    }

    /**
     * The rows that fit: a row is kept with everything above it, and, when it fits itself, with everything below it.
     *
     * @param biro code of the biro to keep; empty keeps all
     * @param cari words that must all occur in a row's own texts; empty keeps all
     */
    static List<BarisPohon> filter(List<BarisPohon> akar, String biro, String cari) {
        List<String> words = words(cari);
        List<BarisPohon> rows = akar;
        if (!biro.isEmpty()) {
            rows = keepBiro(rows, biro);
        }
        return words.isEmpty() ? rows : keepWords(rows, words);
    }

    /** The rows that have to be open so that every row that fits the search is seen. */
    static List<BarisPohon> pathsTo(List<BarisPohon> akar, String cari) {
        List<String> words = words(cari);
        List<BarisPohon> terbuka = new ArrayList<>();
        if (!words.isEmpty()) {
            akar.forEach(baris -> collectPaths(baris, words, terbuka));
        }
        return terbuka;
    }

    /**
     * A row that is seen.
     *
     * @param dalam how many rows it hangs below
     */
    record BarisTerbuka(int dalam, BarisPohon baris) {}

    /**
     * The rows that are seen, from top to bottom.
     *
     * @param tingkat down to which level all are open
     * @param terbuka rows opened besides, because a hit of the search lies below them
     */
    static List<BarisTerbuka> opened(List<BarisPohon> akar, Tingkat tingkat, List<BarisPohon> terbuka) {
        List<BarisTerbuka> hasil = new ArrayList<>();
        collectOpened(akar, 0, tingkat.kedalaman(), new HashSet<>(terbuka), hasil);
        return hasil;
    }

    private static void collectOpened(
            List<BarisPohon> rows, int dalam, int kedalaman, Set<BarisPohon> terbuka, List<BarisTerbuka> hasil) {
        for (BarisPohon baris : rows) {
            hasil.add(new BarisTerbuka(dalam, baris));
            if (dalam < kedalaman || terbuka.contains(baris)) {
                collectOpened(baris.anak(), dalam + 1, kedalaman, terbuka, hasil);
            }
        }
    }

    /** The row with this key. */
    static Optional<BarisPohon> find(List<BarisPohon> akar, String kunci) {
        return akar.stream()
                .flatMap(BarisPohon::semua)
                .filter(b -> b.kunci().equals(kunci))
                .findFirst();
    }

    /** The names from the top down to the row's parent. */
    static List<String> jalur(List<BarisPohon> akar, BarisPohon baris) {
        List<String> nama = new ArrayList<>();
        String kunci = baris.kunci();
        for (int titik = kunci.indexOf('.'); titik >= 0; titik = kunci.indexOf('.', titik + 1)) {
            find(akar, kunci.substring(0, titik)).map(BarisPohon::nama).ifPresent(nama::add);
        }
        return nama;
    }

    private static boolean collectPaths(BarisPohon baris, List<String> words, List<BarisPohon> terbuka) {
        boolean below = false;
        for (BarisPohon anak : baris.anak()) {
            below |= collectPaths(anak, words, terbuka);
        }
        if (below) {
            terbuka.add(baris);
        }
        return below || fits(baris, words);
    }

    private static List<BarisPohon> keepWords(List<BarisPohon> rows, List<String> words) {
        List<BarisPohon> kept = new ArrayList<>();
        for (BarisPohon baris : rows) {
            if (fits(baris, words)) {
                kept.add(baris);
            } else {
                List<BarisPohon> anak = keepWords(baris.anak(), words);
                if (!anak.isEmpty()) {
                    kept.add(baris.withAnak(anak));
                }
            }
        }
        return kept;
    }

    /** A row without a biro of its own belongs to that of the row above it, which {@link Simpul} has filled in. */
    private static List<BarisPohon> keepBiro(List<BarisPohon> rows, String biro) {
        List<BarisPohon> kept = new ArrayList<>();
        for (BarisPohon baris : rows) {
            List<BarisPohon> anak = keepBiro(baris.anak(), biro);
            boolean own = baris.biro() != null && baris.biro().kode().equals(biro);
            if (own || !anak.isEmpty()) {
                kept.add(baris.withAnak(anak));
            }
        }
        return kept;
    }

    private static List<String> words(String cari) {
        return Arrays.stream(cari.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static boolean fits(BarisPohon baris, List<String> words) {
        String teks = Stream.concat(
                        Stream.of(
                                baris.nama(),
                                baris.kode() == null ? "" : baris.kode(),
                                baris.biro() == null ? "" : baris.biro().nama(),
                                baris.keterangan() == null ? "" : baris.keterangan()),
                        baris.indikator().stream().map(Butir::nama))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(teks::contains);
    }

    private static List<BarisPohon> numbered(List<Simpul> simpul, String prefix) {
        List<BarisPohon> rows = new ArrayList<>();
        for (int i = 0; i < simpul.size(); i++) {
            String kunci = prefix + (i + 1);
            Simpul s = simpul.get(i);
            rows.add(new BarisPohon(
                    kunci,
                    s.jenis,
                    s.nama,
                    s.namaTercantum,
                    s.kode,
                    s.biro,
                    s.indikator,
                    s.pagu,
                    s.sitasi,
                    s.keterangan,
                    numbered(s.anak, kunci + ".")));
        }
        return List.copyOf(rows);
    }

    /** Hangs a loss under the deepest row its path names; else under its biro's rows; else at the top. */
    private static void place(Kehilangan kehilangan, List<Simpul> akar, Map<String, BiroRef> biro) {
        BiroRef pemilik = kehilangan.biro() == null ? null : refOf(kehilangan.biro(), biro);
        List<Simpul> tempat = akar;
        Simpul induk = null;
        for (String nama : kehilangan.jalur()) {
            Simpul next = findBelow(tempat, Kode.dari(nama), kehilangan.biro(), induk == null);
            if (next != null) {
                induk = next;
                tempat = next.anak;
            }
        }
        if (induk == null && pemilik != null) {
            induk = akar.stream()
                    .filter(s -> s.jenis == Jenis.TANPA_SASARAN && pemilik.equals(s.biro))
                    .findFirst()
                    .orElse(null);
        }
        String letak =
                kehilangan.jalur().isEmpty() ? "" : " di " + kehilangan.jalur().getLast();
        var baris = new Simpul(Jenis.KEHILANGAN, "Baris yang hilang dari sumber" + letak, pemilik);
        baris.pagu = Pagu.tercantum(kehilangan.murni(), kehilangan.perubahan());
        baris.keterangan = kehilangan.keterangan();
        baris.sitasi = kehilangan.sitasi();
        (induk == null ? akar : induk.anak).add(baris);
    }

    /** A path may leave out the sasaran, so from the top the search goes two levels down. */
    private static @Nullable Simpul findBelow(
            List<Simpul> tempat, String kodeNama, @Nullable String biro, boolean fromTop) {
        Stream<Simpul> candidates = fromTop
                ? Stream.concat(tempat.stream(), tempat.stream().flatMap(s -> s.anak.stream()))
                : tempat.stream();
        return candidates
                .filter(s -> s.jenis != Jenis.KEHILANGAN && s.jenis != Jenis.TANPA_SASARAN)
                .filter(s -> Kode.dari(s.nama).equals(kodeNama))
                .filter(s -> biro == null || s.biro == null || s.biro.kode().equals(biro) || s.jenis == Jenis.SASARAN)
                .findFirst()
                .orElse(null);
    }

    private static BiroRef refOf(String kode, Map<String, BiroRef> biro) {
        return biro.getOrDefault(kode, new BiroRef(kode, kode));
    }

    /** A row while the tree is being built; losses are hung in before it becomes a {@link BarisPohon}. */
    private static final class Simpul {

        final Jenis jenis;
        final String nama;
        final @Nullable BiroRef biro;
        boolean namaTercantum = true;

        @Nullable
        String kode;

        List<Butir> indikator = List.of();
        Pagu pagu = Pagu.KOSONG;

        @Nullable
        Sitasi sitasi;

        @Nullable
        String keterangan;

        final List<Simpul> anak = new ArrayList<>();

        Simpul(Jenis jenis, String nama, @Nullable BiroRef biro) {
            this.jenis = jenis;
            this.nama = nama;
            this.biro = biro;
        }

        static Simpul of(SasaranTahun sasaran, Map<String, BiroRef> biro) {
            var simpul = new Simpul(Jenis.SASARAN, sasaran.nama(), sasaran.biro());
            simpul.indikator = sasaran.indikator().stream().map(Simpul::butir).toList();
            simpul.pagu = sasaran.pagu();
            simpul.sitasi = simpul.indikator.stream()
                    .map(Butir::sitasi)
                    .filter(s -> s != null)
                    .findFirst()
                    .orElse(null);
            sasaran.program().forEach(p -> simpul.anak.add(of(p, simpul.biro, biro)));
            return simpul;
        }

        static Simpul of(BiroTahun grup, Map<String, BiroRef> biro) {
            boolean known = !grup.kode().isEmpty();
            var simpul = new Simpul(
                    Jenis.TANPA_SASARAN,
                    known ? grup.nama() : "Biro tidak tercantum",
                    known ? refOf(grup.kode(), biro) : null);
            simpul.pagu = grup.pagu();
            grup.program().forEach(p -> simpul.anak.add(of(p, simpul.biro, biro)));
            return simpul;
        }

        static Simpul of(Program program, @Nullable BiroRef above, Map<String, BiroRef> biro) {
            var simpul = of(Jenis.PROGRAM, program, above, biro);
            program.kegiatan().forEach(k -> simpul.anak.add(of(k, simpul.biro, biro)));
            return simpul;
        }

        static Simpul of(Kegiatan kegiatan, @Nullable BiroRef above, Map<String, BiroRef> biro) {
            var simpul = of(Jenis.KEGIATAN, kegiatan, above, biro);
            kegiatan.subKegiatan().forEach(s -> simpul.anak.add(of(Jenis.SUB_KEGIATAN, s, simpul.biro, biro)));
            return simpul;
        }

        private static Simpul of(Jenis jenis, SimpulRencana asal, @Nullable BiroRef above, Map<String, BiroRef> biro) {
            var simpul = new Simpul(jenis, asal.nama(), asal.biro() == null ? above : refOf(asal.biro(), biro));
            simpul.namaTercantum = asal.namaTercantum();
            simpul.kode = asal.kode();
            simpul.indikator = asal.indikator().stream().map(Simpul::butir).toList();
            simpul.pagu = asal.pagu();
            simpul.sitasi = asal.sitasi();
            return simpul;
        }

        private static Butir butir(IndikatorTahun i) {
            return new Butir(
                    i.nama(),
                    i.satuan(),
                    i.target(),
                    i.realisasi(),
                    i.status(),
                    i.tahunData(),
                    i.capaian(),
                    i.sitasi());
        }

        private static Butir butir(IndikatorRencana i) {
            return new Butir(i.nama(), i.satuan(), i.target(), null, null, null, null, i.sitasi());
        }
    }
}
