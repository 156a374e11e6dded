package id.lkjip.cari;

import id.lkjip.cari.HasilCari.Butir;
import id.lkjip.cari.HasilCari.Jenis;
import id.lkjip.cari.HasilCari.Kelompok;
import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.SimpulRencana;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.shared.Kode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what holds every word asked for, wherever in its text each stands; case, accents and punctuation do not matter.
 * A name that begins with the words comes before one that only holds them.
 */
final class Pencarian {

    /** At most so many hits of one kind are returned; how many there are is told. */
    static final int TERBANYAK = 20;

    /** Characters of a narrative shown around the hit. */
    private static final int CUPLIKAN = 160;

    private final List<String> kata;
    private final String awal;
    private final Map<Jenis, List<Butir>> hasil = new EnumMap<>(Jenis.class);
    private final Set<List<String>> terpakai = new HashSet<>();

    private Pencarian(String teks) {
        this.awal = Kode.dari(teks);
        this.kata = awal.isEmpty() ? List.of() : List.of(awal.split("-"));
    }

    /** Everything of the year that holds the words; a text without letters or digits finds nothing. */
    static HasilCari cari(TahunAnggaran tahun, List<Narasi> narasi, String teks) {
        var pencarian = new Pencarian(teks);
        if (!pencarian.kata.isEmpty()) {
            pencarian.tahun(tahun);
            Map<String, String> namaIndikator = namaIndikator(tahun);
            narasi.forEach(n -> pencarian.narasi(n, namaIndikator));
        }
        return new HasilCari(teks.strip(), pencarian.kelompok());
    }

    private List<Kelompok> kelompok() {
        return hasil.entrySet().stream()
                .map(e -> new Kelompok(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream()
                                .sorted(Comparator.comparing(
                                        (Butir b) -> !Kode.dari(b.nama()).startsWith(awal)))
                                .limit(TERBANYAK)
                                .toList()))
                .toList();
    }

    private void tahun(TahunAnggaran tahun) {
        for (SasaranTahun s : tahun.sasaran()) {
            sasaran(s);
            s.indikator().forEach(i -> indikator(i, s.nama()));
        }
        tahun.indikatorTanpaSasaran().forEach(i -> indikator(i, ""));
        for (BiroTahun b : tahun.biro()) {
            if (cocok(b.nama(), b.kode())) {
                catat(new Butir(Jenis.BIRO, b.kode(), b.nama(), b.kode(), ""));
            }
            b.program().forEach(p -> program(p, b));
        }
    }

    private void sasaran(SasaranTahun s) {
        if (cocok(s.nama(), s.kode())) {
            BiroRef biro = s.biro();
            catat(new Butir(
                    Jenis.SASARAN,
                    s.kode(),
                    s.nama(),
                    biro == null ? null : biro.kode(),
                    biro == null ? "" : biro.nama()));
        }
    }

    private void indikator(IndikatorTahun i, String sasaran) {
        if (cocok(i.nama(), i.kode())) {
            catat(new Butir(
                    Jenis.INDIKATOR,
                    i.kode(),
                    i.nama(),
                    i.biro().isEmpty() ? null : i.biro().getFirst().kode(),
                    sasaran));
        }
    }

    private void program(Program p, BiroTahun biro) {
        simpul(Jenis.PROGRAM, p, biro, "");
        for (Kegiatan k : p.kegiatan()) {
            simpul(Jenis.KEGIATAN, k, biro, p.nama());
            for (SubKegiatan s : k.subKegiatan()) {
                simpul(Jenis.SUB_KEGIATAN, s, biro, p.nama() + " › " + k.nama());
            }
        }
    }

    private void simpul(Jenis jenis, SimpulRencana simpul, BiroTahun biro, String jalur) {
        String kode = simpul.kode() == null ? "" : simpul.kode();
        if (simpul.namaTercantum() && cocok(simpul.nama(), kode)) {
            catat(new Butir(
                    jenis,
                    simpul.kode(),
                    simpul.nama(),
                    biro.kode(),
                    jalur.isEmpty() ? biro.nama() : biro.nama() + " › " + jalur));
        }
    }

    private void narasi(Narasi n, Map<String, String> namaIndikator) {
        String tentang = n.indikator() == null ? "" : namaIndikator.getOrDefault(n.indikator(), n.indikator());
        if (!n.teks().isBlank() && cocok(n.judul() + " " + n.teks(), tentang)) {
            String nama = tentang.isEmpty() ? n.judul() : n.judul() + " · " + tentang;
            catat(new Butir(Jenis.NARASI, n.id(), nama, n.biro(), cuplikan(n.teks())));
        }
    }

    private static Map<String, String> namaIndikator(TahunAnggaran tahun) {
        return tahun.semuaIndikator()
                .collect(Collectors.toMap(IndikatorTahun::kode, IndikatorTahun::nama, (a, b) -> a));
    }

    /** The same thing at the same place is one hit. */
    private void catat(Butir butir) {
        if (terpakai.add(List.of(butir.jenis().name(), butir.nama(), butir.keterangan(), orEmpty(butir.kode())))) {
            hasil.computeIfAbsent(butir.jenis(), j -> new ArrayList<>()).add(butir);
        }
    }

    private static String orEmpty(@Nullable String teks) {
        return teks == null ? "" : teks;
    }

    /** Codes keep their dots apart from words, so "4.01.02" is found as it is written. */
    private boolean cocok(String teks, String kode) {
        String semua = Kode.dari(teks) + "-" + Kode.dari(kode);
        return kata.stream().allMatch(semua::contains);
    }

    /** The part of a text around the first word found, on one line. */
    private String cuplikan(String teks) {
        String satuBaris = teks.replaceAll("\\s+", " ").strip();
        String kecil = satuBaris.toLowerCase(Locale.ROOT);
        int letak =
                kata.stream().mapToInt(kecil::indexOf).filter(i -> i >= 0).min().orElse(0);
        int mulai = letak < CUPLIKAN / 2 ? 0 : satuBaris.lastIndexOf(' ', letak - CUPLIKAN / 4) + 1;
        int sampai = Math.min(satuBaris.length(), mulai + CUPLIKAN);
        return (mulai > 0 ? "… " : "")
                + satuBaris.substring(mulai, sampai).strip()
                + (sampai < satuBaris.length() ? " …" : "");
    }
}
