package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.SkalaUang;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.shared.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the money cells of the table, in the unit that its heading or the text above it names. */
final class PembacaUang {

    private static final Pattern KELOMPOK_TIGA = Pattern.compile("[.,]\\d{3}");
    private static final Pattern KOMA_RIBUAN =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3},\\d{3}\\.\\d+");
    private static final Pattern BERANGKA = Pattern.compile("\\d.*\\d.*\\d");

    private final List<String> sebelum;
    private final long kaliDipastikan;
    private final boolean komaRibuan;
    private final Map<String, Long> kaliPerJudul = new HashMap<>();
    private final Map<Integer, String> tidakTerbaca = new TreeMap<>();
    private long kaliTerbesar = 1;

    /** The smallest step that any amount shows; 0 before the first amount that counts thousands or millions. */
    private long ketelitian;

    /** The readings of a row's money cells, and how scaled amounts are written. */
    record Bacaan(List<Uang> uang, Map<Long, String> teks) {}

    /**
     * @param sebelum the texts directly above the table
     * @param kaliDipastikan rupiah per printed unit where something else than the heading decides; 0 for what it says
     */
    PembacaUang(List<Tabel> potongan, List<String> sebelum, long kaliDipastikan) {
        this.sebelum = sebelum;
        this.kaliDipastikan = kaliDipastikan;
        this.komaRibuan = potongan.stream()
                .flatMap(t -> t.baris().stream())
                .flatMap(b -> b.sel().stream())
                .anyMatch(s -> KOMA_RIBUAN.matcher(s).matches());
    }

    /** Rupiah per printed unit, the largest of the table. */
    long kali() {
        return kaliTerbesar;
    }

    /**
     * How exact amounts can be: 0 where they are in rupiah; where they count thousands or millions, the smallest step
     * that any of them shows. Rounded amounts do not add up to the rupiah.
     */
    long ketelitian() {
        return ketelitian;
    }

    /** Money cells that hold figures but no whole amount, by line. */
    Map<Integer, String> tidakTerbaca() {
        return tidakTerbaca;
    }

    /**
     * The money cells as printed, then the readings of a slid pair: both amounts one column to the left or to the right
     * of their header. Only the sums may choose such a reading.
     */
    Bacaan baca(BarisTabel baris, KepalaTabel kepala) {
        int murni = kepala.kolom(Peran.MURNI);
        int perubahan = kepala.kolom(Peran.PERUBAHAN);
        Map<Long, String> teks = new LinkedHashMap<>();
        List<Uang> bacaan = new ArrayList<>();
        bacaan.add(new Uang(sel(baris, murni, kepala, teks), sel(baris, perubahan, kepala, teks)));
        if (murni >= 0 && perubahan == murni + 1) {
            String kiri = murni == 0 ? "" : baris.sel(murni - 1);
            String kanan = baris.sel(perubahan + 1);
            if (baris.sel(perubahan).isEmpty() && pastiUang(kiri, kali(kepala, murni))) {
                bacaan.add(new Uang(angka(kiri, kali(kepala, murni), teks), sel(baris, murni, kepala, teks)));
            }
            if (baris.sel(murni).isEmpty() && pastiUang(kanan, kali(kepala, perubahan))) {
                bacaan.add(new Uang(sel(baris, perubahan, kepala, teks), angka(kanan, kali(kepala, perubahan), teks)));
            }
        }
        if (bacaan.size() > 1 && bacaan.getFirst().kosong()) {
            bacaan.removeFirst();
        }
        return new Bacaan(List.copyOf(bacaan), Map.copyOf(teks));
    }

    private long kali(KepalaTabel kepala, int kolom) {
        return kaliDipastikan > 0
                ? kaliDipastikan
                : kaliPerJudul.computeIfAbsent(kepala.judul().get(kolom), judul -> SkalaUang.kali(judul, sebelum));
    }

    private @Nullable Long sel(BarisTabel baris, int kolom, KepalaTabel kepala, Map<Long, String> teks) {
        if (kolom < 0) {
            return null;
        }
        Long nilai = angka(baris.sel(kolom), kali(kepala, kolom), teks);
        if (nilai == null && BERANGKA.matcher(baris.sel(kolom)).find()) {
            tidakTerbaca.putIfAbsent(baris.nomor(), baris.sel(kolom));
        }
        return nilai;
    }

    private @Nullable Long angka(String sel, long kali, Map<Long, String> teks) {
        Long nilai = angka(sel, kali);
        kaliTerbesar = Math.max(kaliTerbesar, kali);
        if (nilai != null && kali > 1) {
            teks.put(nilai, sel);
            ketelitian = ketelitian == 0 ? kali : ketelitian;
            while (nilai % ketelitian != 0) {
                ketelitian /= 10;
            }
        }
        return nilai;
    }

    private @Nullable Long angka(String sel, long kali) {
        String polos = kali > 1 && komaRibuan ? sel.replace(",", "") : sel;
        return AngkaTertulis.rupiah(polos, kali).map(Rupiah::nilai).orElse(null);
    }

    /** Whether the text can only be an amount: a million or more, in groups of three. */
    private boolean pastiUang(String teks, long kali) {
        Long nilai = angka(teks, kali);
        return nilai != null
                && nilai >= 1_000_000
                && KELOMPOK_TIGA.matcher(teks).find();
    }
}
