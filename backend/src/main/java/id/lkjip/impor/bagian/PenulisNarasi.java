package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.PemecahIndikator.Potongan;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Hiasan;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the sections as Markdown: paragraphs whole, lists and tables kept, personal id numbers left out. */
final class PenulisNarasi {

    private static final Pattern JUDUL_BUTIR = Pattern.compile("^(\\d{1,2})[.)]\\s+(.*)$", Pattern.DOTALL);
    private static final Map<BagianNarasi, String> JUDUL_BAKU = new HashMap<>();

    static {
        JUDUL_BAKU.put(BagianNarasi.REKOMENDASI_TARGET, "Rekomendasi penyesuaian target");
        JUDUL_BAKU.put(BagianNarasi.MASALAH, "Masalah");
        JUDUL_BAKU.put(BagianNarasi.UPAYA_PERBAIKAN, "Upaya perbaikan");
    }

    private final Wadah wadah;
    private final Map<String, Bahan> bahan = new LinkedHashMap<>();

    /** One narrative while it grows. */
    private static final class Bahan {
        private final BagianNarasi bagian;
        private @Nullable Indikasi indikasi;
        private final @Nullable String sasaran;
        private String judul;
        private final List<String> teks = new ArrayList<>();
        private @Nullable Blok sebelum;
        private int awal = Integer.MAX_VALUE;
        private int akhir;

        Bahan(BagianNarasi bagian, @Nullable Indikasi indikasi, @Nullable String sasaran, String judul) {
            this.bagian = bagian;
            this.indikasi = indikasi;
            this.sasaran = sasaran;
            this.judul = judul;
        }
    }

    PenulisNarasi(Wadah wadah) {
        this.wadah = wadah;
    }

    /**
     * Adds the pieces of the report.
     *
     * @param dikecualikan blocks that are kept in another document, such as the work-plan table
     */
    void tulis(List<Potongan> potongan, Set<Blok> dikecualikan) {
        Map<BagianNarasi, String> judulTerakhir = new HashMap<>();
        for (Potongan p : potongan) {
            if (p.judul() != null && (p.blok().isEmpty() || !p.blok().getFirst().equals(p.judul()))) {
                judulTerakhir.put(p.bagian(), p.judul().teks());
                wadah.terpeta(p.judul().nomor(), "narasi.judul");
            }
            if (p.bab() == 0 && p.judul() == null) {
                continue;
            }
            Indikasi i = p.indikasi();
            // by its id, so that no two are stored under one: a sasaran and its only indicator may share a name
            Bahan m = bahan.computeIfAbsent(
                    id(p.bagian(), i, p.sasaran()),
                    k -> new Bahan(
                            p.bagian(), i, p.sasaran(), judulTerakhir.getOrDefault(p.bagian(), baku(p.bagian()))));
            if (m.indikasi == null) {
                m.indikasi = i;
            }
            for (Blok b : p.blok()) {
                if (!dikecualikan.contains(b)) {
                    add(m, b);
                }
            }
        }
    }

    private String id(BagianNarasi bagian, @Nullable Indikasi i, @Nullable String sasaran) {
        return Narasi.idOf(wadah.perangkatDaerah(), wadah.tahun(), bagian, i != null ? i.kode() : sasaran);
    }

    private static String baku(BagianNarasi bagian) {
        return JUDUL_BAKU.getOrDefault(
                bagian,
                bagian.name().charAt(0)
                        + bagian.name()
                                .substring(1)
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' '));
    }

    private void add(Bahan m, Blok b) {
        String teks = markdown(b, m.sebelum);
        if (teks.isEmpty()) {
            if (b instanceof Hiasan h) {
                wadah.perabot(b.nomor(), h.jenis());
            } else {
                wadah.perabot(b.nomor(), "tanda tangan (NIP tidak disimpan)");
            }
            return;
        }
        boolean daftar = list(b, m.sebelum) && m.sebelum != null && list(m.sebelum, null);
        if (daftar && !m.teks.isEmpty()) {
            m.teks.add(m.teks.removeLast() + "\n" + teks);
        } else {
            m.teks.add(teks);
        }
        m.sebelum = b;
        m.awal = Math.min(m.awal, b.barisAwal());
        m.akhir = Math.max(m.akhir, b.barisAkhir());
        wadah.terpeta(b.nomor(), "narasi." + m.bagian);
    }

    private static boolean list(Blok b, @Nullable Blok sebelum) {
        return b instanceof Butir || (b instanceof Judul j && continuesList(j, sebelum));
    }

    /** A heading "4. ..." after item 3 is the fourth item, however a converter marks it. */
    private static boolean continuesList(Judul j, @Nullable Blok sebelum) {
        Matcher m = JUDUL_BUTIR.matcher(j.teks());
        if (!m.matches() || !(sebelum instanceof Butir x)) {
            return false;
        }
        return x.penanda().replaceAll("\\D", "").equals(String.valueOf(Integer.parseInt(m.group(1)) - 1));
    }

    private static String markdown(Blok b, @Nullable Blok sebelum) {
        return switch (b) {
            case Judul j ->
                PembacaPerjanjian.nip(j.teks()) ? "" : continuesList(j, sebelum) ? j.teks() : "**" + j.teks() + "**";
            case Paragraf p -> withoutNip(p.markdown());
            case Butir x -> item(x);
            case BlokTabel t -> table(t.tabel().baris());
            case Hiasan h -> h.jenis().equals("rumus") ? h.teks() : "";
        };
    }

    private static String item(Butir x) {
        String teks = withoutNip(x.markdown());
        String p = x.penanda();
        if (p.equals("-")) {
            return "- " + teks;
        }
        return Character.isDigit(p.charAt(0)) ? p.replace(')', '.') + " " + teks : "- " + p + " " + teks;
    }

    private static String withoutNip(String markdown) {
        if (!PembacaPerjanjian.nip(markdown)) {
            return markdown;
        }
        var hasil = new ArrayList<String>();
        for (String baris : markdown.split("\n", -1)) {
            if (!PembacaPerjanjian.nip(baris)) {
                hasil.add(baris);
            }
        }
        return String.join("\n", hasil).strip();
    }

    private static String table(List<BarisTabel> baris) {
        int lebar = baris.stream().mapToInt(b -> b.sel().size()).max().orElse(0);
        var hasil = new StringBuilder();
        for (int r = 0; r < baris.size(); r++) {
            hasil.append('|');
            for (int k = 0; k < lebar; k++) {
                hasil.append(' ')
                        .append(baris.get(r).sel(k).replace("|", "\\|"))
                        .append(" |");
            }
            if (r == 0) {
                hasil.append("\n|").append(" --- |".repeat(lebar));
            }
            if (r + 1 < baris.size()) {
                hasil.append('\n');
            }
        }
        return hasil.toString();
    }

    List<Narasi> hasil() {
        var hasil = new ArrayList<Narasi>();
        for (var e : bahan.entrySet()) {
            Bahan m = e.getValue();
            if (m.teks.isEmpty()) {
                continue;
            }
            Indikasi i = m.indikasi;
            String sasaran = i != null ? i.kodeSasaran() : m.sasaran;
            hasil.add(new Narasi(
                    e.getKey(),
                    null,
                    wadah.perangkatDaerah(),
                    wadah.tahun(),
                    m.bagian,
                    i == null ? null : i.kode(),
                    sasaran,
                    i == null || i.biro().isEmpty() ? null : i.biro().getFirst(),
                    m.judul,
                    String.join("\n\n", m.teks),
                    Narasi.Asal.IMPOR,
                    null,
                    wadah.naskah().namaBerkas(),
                    m.awal,
                    m.akhir,
                    null));
        }
        return List.copyOf(hasil);
    }
}
