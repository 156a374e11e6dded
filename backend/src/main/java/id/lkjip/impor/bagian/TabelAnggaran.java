package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.SkalaUang;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.realisasi.RincianAnggaran.Jenis;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of spending, and what its rows are about.
 *
 * @param pagu column of the pagu
 * @param realisasi column of what was spent
 * @param sisa column of what is left, or -1
 * @param persen column of the stated absorption, or -1
 * @param kaliPagu rupiah per printed unit
 * @param kaliRealisasi the same of the spending
 * @param kaliSisa the same of what is left
 */
record TabelAnggaran(
        KepalaTabel kepala,
        int pagu,
        int realisasi,
        int sisa,
        int persen,
        long kaliPagu,
        long kaliRealisasi,
        long kaliSisa) {

    private static final Pattern KEPALA =
            Pattern.compile("(?i)pagu|anggaran|realisasi|sisa|persen|%|serapan|program|uraian");

    private static final Pattern KODE = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,4}){1,6}$");
    private static final Pattern KODE_DI_DEPAN = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,4}){1,6})[.\\s]+(\\p{L}.*)$");
    private static final Pattern NOMOR = Pattern.compile("^(?:\\(?(?:\\d{1,3}|[a-zA-Z]|[IVXivx]{1,5})[.)]?|[-•*])$");
    private static final Pattern HURUF = Pattern.compile("\\p{L}{3}");

    private static final Map<Pattern, Jenis> PER_JUDUL = Map.of(
            Pattern.compile("\\b(?:biro|unit kerja)\\b"), Jenis.BIRO,
            Pattern.compile("sasaran"), Jenis.SASARAN,
            Pattern.compile("program"), Jenis.PROGRAM,
            Pattern.compile("kegiatan"), Jenis.KEGIATAN,
            Pattern.compile("subkeg"), Jenis.SUB_KEGIATAN);

    /**
     * The columns of a table.
     *
     * @param sebelum the texts directly above it, which may name the unit of its amounts
     * @param lalu the table before; one without a heading that is as wide goes on with it on the next page
     * @return nothing when it is no table of spending
     */
    static Optional<TabelAnggaran> dari(Tabel tabel, List<String> sebelum, @Nullable TabelAnggaran lalu) {
        var k = KepalaTabel.dari(tabel, KEPALA);
        if (k.barisIsi() == 0) {
            return Optional.ofNullable(lalu)
                    .filter(l -> l.kepala().kolom().size() == k.kolom().size());
        }
        int kp = k.cari("pagu|^(?!.*realisasi)(?!.*sisa).*anggaran");
        // a realisasi before the pagu is that of an indicator, unless it names the money
        int kr = k.cari("^(?!.*%)(?!.*persen).*(?:realisasi.*(?:anggaran|belanja|keuangan|rp)|anggaran\\s+realisasi)");
        if (kr < 0) {
            kr = k.cariSesudah(kp, "^(?!.*%)(?!.*persen).*realisasi");
        }
        if (kr < 0) {
            kr = k.cari("^(?!.*%)(?!.*persen).*realisasi");
        }
        if (kp < 0 || kr < 0 || kp == kr) {
            return Optional.empty();
        }
        int ks = k.cari("sisa");
        return Optional.of(new TabelAnggaran(
                k,
                kp,
                kr,
                ks,
                k.cari("%|persen|serapan"),
                SkalaUang.kali(k.kolom().get(kp), sebelum),
                SkalaUang.kali(k.kolom().get(kr), sebelum),
                ks < 0 ? 1 : SkalaUang.kali(k.kolom().get(ks), sebelum)));
    }

    /** The rows below the heading; all of them where the heading stands on the page before. */
    static List<BarisTabel> isi(Tabel tabel) {
        return tabel.baris()
                .subList(
                        KepalaTabel.dari(tabel, KEPALA).barisIsi(),
                        tabel.baris().size());
    }

    /**
     * Reads one row.
     *
     * @return nothing when the row names nothing or states no amount
     */
    Optional<RincianAnggaran> baca(BarisTabel baris, Sitasi sitasi) {
        String uraian = "";
        String judul = "";
        String kode = null;
        for (int kolom = 0; kolom < Math.min(pagu, realisasi); kolom++) {
            String sel = baris.sel(kolom);
            if (KODE.matcher(sel).matches()) {
                kode = sel;
            } else if (HURUF.matcher(sel).find() && !NOMOR.matcher(sel).matches()) {
                uraian = sel;
                judul = kepala.kolom().get(kolom);
            }
        }
        Matcher berkode = KODE_DI_DEPAN.matcher(uraian);
        if (berkode.matches()) {
            kode = berkode.group(1);
            uraian = berkode.group(2);
        }
        Rupiah p = AngkaTertulis.rupiah(baris.sel(pagu), kaliPagu).orElse(null);
        Rupiah r = AngkaTertulis.rupiah(baris.sel(realisasi), kaliRealisasi).orElse(null);
        if (uraian.isEmpty() || (p == null && r == null)) {
            return Optional.empty();
        }
        Jenis jenis = jenis(uraian, judul, kode);
        String tersedia = jenis == Jenis.BIRO && kode == null ? DaftarUnit.kode(uraian) : kode;
        return Optional.of(new RincianAnggaran(uraian, tersedia, jenis, p, r, persen(baris), sitasi));
    }

    /** The absorption that a row states; {@code null} when it states none. */
    @Nullable
    Nilai persen(BarisTabel baris) {
        return persen < 0 || baris.sel(persen).isEmpty() ? null : AngkaTertulis.nilai(baris.sel(persen), "%");
    }

    /** By the row's own words, then the code's depth (Kepmendagri 900.1.15.5-1317/2023), then a heading of one kind. */
    private static Jenis jenis(String uraian, String judul, @Nullable String kode) {
        String kata = uraian.toLowerCase(Locale.ROOT);
        if (kata.startsWith("program ")) {
            return Jenis.PROGRAM;
        }
        if (kata.startsWith("biro ")) {
            return Jenis.BIRO;
        }
        int ruas = kode == null ? 0 : kode.split("\\.").length;
        if (ruas == 3) {
            return Jenis.PROGRAM;
        }
        if (ruas == 5) {
            return Jenis.KEGIATAN;
        }
        if (ruas == 6) {
            return Jenis.SUB_KEGIATAN;
        }
        String polos = judul.replaceAll("sub\\s*kegiatan", "subkeg");
        List<Jenis> disebut = PER_JUDUL.entrySet().stream()
                .filter(e -> e.getKey().matcher(polos).find())
                .map(Map.Entry::getValue)
                .toList();
        return disebut.size() == 1 ? disebut.getFirst() : Jenis.LAIN;
    }
}
