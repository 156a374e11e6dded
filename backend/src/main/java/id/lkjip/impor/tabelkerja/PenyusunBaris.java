package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.impor.PetaBaris.StatusBaris;
import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.impor.tabelkerja.BarisKerja.Butir;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the printed parts of the table into one list of rows: headers dropped, cells sorted by role, texts that a page
 * break cut joined again, names and indicators told apart where a cell slid one column.
 */
final class PenyusunBaris {

    /** A total row. "TOTAL BIDANG KEBUDAYAAN" is one, "Jumlah Bidang Tanah yang Dipetakan" is an indicator. */
    private static final Pattern JUMLAH = Pattern.compile(
            "(?i)(?:sub\\s*)?(?:jumlah|total)(?:\\s+(?:pagu|anggaran|belanja|keseluruhan|seluruh\\w*|besar|biro\\b.*|sub\\b.*|rp\\.?|\\(rp\\)))*\\s*[:.]?"
                    + "|(?:sub\\s*)?total\\s+(?:bidang|bagian|sekretariat)\\b.*"
                    + "|(?-i:(?:SUB\\s*)?JUMLAH\\s+(?:BIDANG|BAGIAN|SEKRETARIAT)\\b[^a-z]*)");

    private static final Pattern UNIT = Pattern.compile("(?i)(?:biro|bidang|bagian|sekretariat|unit kerja|uptd)\\b.*");
    private static final Pattern KODE_DI_DEPAN = Pattern.compile("^(\\d+(?:\\.\\d+){1,})\\.?\\s+(?=\\D)");
    private static final Pattern KELOMPOK_TIGA = Pattern.compile("[.,]\\d{3}");
    private static final int BARIS_SAMBUNGAN_TERJAUH = 3;

    private final String berkas;
    private final List<StatusBaris> status = new ArrayList<>();
    private final List<Perbaikan> perbaikan = new ArrayList<>();

    PenyusunBaris(String berkas) {
        this.berkas = berkas;
    }

    List<StatusBaris> status() {
        return status;
    }

    List<Perbaikan> perbaikan() {
        return perbaikan;
    }

    List<BarisKerja> susun(List<Tabel> potongan) {
        List<BarisKerja> mentah = new ArrayList<>();
        KepalaTabel kepala = null;
        List<BarisTabel> sebelumnya = List.of();
        for (Tabel tabel : potongan) {
            List<BarisTabel> baris = tabel.baris();
            var dibaca = KepalaTabel.baca(baris);
            int mulai = 0;
            if (dibaca.isPresent() && (dibaca.get().kepala().rencanaKerja() || kepala == null)) {
                kepala = dibaca.get().kepala();
                mulai = dibaca.get().baris();
                for (BarisTabel b : baris.subList(0, mulai)) {
                    status.add(new StatusBaris(b.nomor(), Jenis.PERABOT, "kepala tabel rencana kerja"));
                }
            }
            if (kepala == null) {
                continue;
            }
            List<BarisTabel> isi = baris.subList(mulai, baris.size()).stream()
                    .filter(b -> !b.kosong())
                    .toList();
            if (halamanGanda(sebelumnya, isi)) {
                isi.forEach(b -> status.add(new StatusBaris(b.nomor(), Jenis.PERABOT, "halaman ganda")));
                perbaikan.add(new Perbaikan(
                        "HALAMAN_GANDA",
                        sitasi(isi.getFirst().nomor()),
                        isi.size() + " baris yang sama dengan halaman sebelumnya",
                        "dibaca satu kali",
                        "setiap baris sama huruf demi huruf dengan baris "
                                + sebelumnya.getFirst().nomor() + "–"
                                + sebelumnya.getLast().nomor()));
                continue;
            }
            boolean awal = true;
            for (BarisTabel b : isi) {
                mentah.add(barisKerja(b, kepala, awal));
                status.add(new StatusBaris(b.nomor(), Jenis.TERPETA, "rencanaKerja"));
                awal = false;
            }
            sebelumnya = isi.isEmpty() ? sebelumnya : isi;
        }
        KataIndikator kata = KataIndikator.pelajari(
                mentah.stream().flatMap(b -> b.butir().stream()).toList());
        List<BarisKerja> lurus =
                mentah.stream().map(b -> luruskanKolom(b, kata)).toList();
        List<BarisKerja> utuh = sambungHalaman(lurus, kata);
        return IntStream.range(0, utuh.size())
                .mapToObj(i -> utuh.get(i).denganUrut(i))
                .toList();
    }

    /** A page that was scanned twice: at least two rows with money, the same to the letter. */
    private static boolean halamanGanda(List<BarisTabel> sebelumnya, List<BarisTabel> isi) {
        return isi.size() >= 2
                && sebelumnya.size() == isi.size()
                && sebelumnya.stream()
                        .map(BarisTabel::sel)
                        .toList()
                        .equals(isi.stream().map(BarisTabel::sel).toList());
    }

    private Sitasi sitasi(int nomor) {
        return new Sitasi(berkas, nomor, PembacaTabelKerja.TEMPAT);
    }

    private static BarisKerja barisKerja(BarisTabel baris, KepalaTabel kepala, boolean awal) {
        List<Butir> butir = new ArrayList<>();
        String kode = "";
        String satuan = "";
        String target = "";
        String penanggungJawab = "";
        String jumlah = "";
        boolean adaIndikatorTunggal = false;
        for (int kolom = 0; kolom < baris.sel().size(); kolom++) {
            String sel = baris.sel(kolom);
            Peran peran = kepala.peran(kolom);
            if (sel.isEmpty()) {
                continue;
            }
            if (peran != Peran.MURNI
                    && peran != Peran.PERUBAHAN
                    && JUMLAH.matcher(sel).matches()) {
                jumlah = sel;
                continue;
            }
            switch (peran) {
                case KODE -> kode = sel.replaceAll("\\s", "");
                case SATUAN -> satuan = sel;
                case TARGET -> target = sel;
                case PENANGGUNG_JAWAB -> penanggungJawab = sel;
                case MURNI, PERUBAHAN, NOMOR, LAIN -> {}
                default -> {
                    String teks = sel;
                    if (!peran.indikator()) {
                        var cocok = KODE_DI_DEPAN.matcher(sel);
                        if (cocok.find()) {
                            kode = cocok.group(1);
                            teks = sel.substring(cocok.end()).strip();
                        }
                    }
                    if (peran == Peran.INDIKATOR) {
                        adaIndikatorTunggal = true;
                    }
                    butir.add(new Butir(letak(peran, kode, butir), peran.indikator(), teks));
                }
            }
        }
        List<Uang> uang = bacaUang(baris, kepala);
        if (!jumlah.isEmpty() && butir.size() <= 1) {
            return new BarisKerja(
                    baris.nomor(),
                    0,
                    BarisKerja.Jenis.JUMLAH,
                    List.of(new Butir(0, false, jumlah)),
                    "",
                    "",
                    "",
                    uang,
                    penanggungJawab,
                    awal);
        }
        if (judulUnit(butir)
                && (satuan + target + kode + penanggungJawab).isEmpty()
                && uang.getFirst().kosong()) {
            penanggungJawab = butir.getFirst().teks();
            butir = List.of();
        }
        boolean penanda = butir.isEmpty()
                && satuan.isEmpty()
                && target.isEmpty()
                && uang.getFirst().kosong()
                && !penanggungJawab.isEmpty();
        if (adaIndikatorTunggal && butir.size() > 1) {
            butir = letakkanIndikatorTunggal(butir);
        }
        return new BarisKerja(
                baris.nomor(),
                0,
                penanda ? BarisKerja.Jenis.PENANDA_BIRO : BarisKerja.Jenis.ISI,
                List.copyOf(butir),
                kode,
                satuan,
                target,
                uang,
                penanggungJawab,
                awal);
    }

    /** A row of its own that names the unit whose rows follow, in tables without a responsible column. */
    private static boolean judulUnit(List<Butir> butir) {
        return butir.size() == 1
                && !butir.getFirst().indikator()
                && butir.getFirst().letak() <= Tingkat.PROGRAM.letakNama()
                && UNIT.matcher(butir.getFirst().teks()).matches();
    }

    /** In a table with one name column the depth of the code tells the level: 4.01.01 is a program. */
    private static int letak(Peran peran, String kode, List<Butir> sebelumnya) {
        if (peran == Peran.URAIAN) {
            int kedalaman = kode.isEmpty() ? 6 : kode.split("\\.").length;
            Tingkat tingkat =
                    kedalaman <= 3 ? Tingkat.PROGRAM : kedalaman <= 5 ? Tingkat.KEGIATAN : Tingkat.SUB_KEGIATAN;
            return tingkat.letakNama();
        }
        if (peran == Peran.INDIKATOR) {
            return sebelumnya.isEmpty()
                    ? Peran.INDIKATOR_SUB_KEGIATAN.letak()
                    : sebelumnya.getLast().letak() + 1;
        }
        return peran.letak();
    }

    private static List<Butir> letakkanIndikatorTunggal(List<Butir> butir) {
        int terdalam = butir.stream()
                .filter(b -> !b.indikator())
                .mapToInt(Butir::letak)
                .max()
                .orElse(6);
        return new ArrayList<>(butir.stream()
                .map(b -> b.indikator() ? new Butir(terdalam + 1, true, b.teks()) : b)
                .toList());
    }

    /**
     * The money cells as printed, then the readings of a slid pair: both amounts one column to the left or to the right
     * of their header. Only the sums may choose such a reading.
     */
    private static List<Uang> bacaUang(BarisTabel baris, KepalaTabel kepala) {
        int murni = kepala.kolom(Peran.MURNI);
        int perubahan = kepala.kolom(Peran.PERUBAHAN);
        List<Uang> bacaan = new ArrayList<>();
        bacaan.add(new Uang(selUang(baris, murni), selUang(baris, perubahan)));
        if (murni >= 0 && perubahan == murni + 1) {
            String kiri = murni == 0 ? "" : baris.sel(murni - 1);
            String kanan = baris.sel(perubahan + 1);
            if (baris.sel(perubahan).isEmpty() && pastiUang(kiri)) {
                bacaan.add(new Uang(angka(kiri), selUang(baris, murni)));
            }
            if (baris.sel(murni).isEmpty() && pastiUang(kanan)) {
                bacaan.add(new Uang(selUang(baris, perubahan), angka(kanan)));
            }
        }
        if (bacaan.size() > 1 && bacaan.getFirst().kosong()) {
            bacaan.removeFirst();
        }
        return List.copyOf(bacaan);
    }

    private static @Nullable Long selUang(BarisTabel baris, int kolom) {
        return kolom < 0 ? null : angka(baris.sel(kolom));
    }

    private static @Nullable Long angka(String teks) {
        return AngkaTertulis.rupiah(teks).map(Rupiah::nilai).orElse(null);
    }

    /** Whether the text can only be an amount: a million or more, in groups of three. */
    private static boolean pastiUang(String teks) {
        Long nilai = angka(teks);
        return nilai != null
                && nilai >= 1_000_000
                && KELOMPOK_TIGA.matcher(teks).find();
    }

    /**
     * Tells names from indicators where cells slid: a text in an indicator column that does not begin as an indicator,
     * followed by one that does, is a name; a text in a name column that begins as an indicator is one.
     */
    private static BarisKerja luruskanKolom(BarisKerja baris, KataIndikator kata) {
        List<Butir> butir = baris.butir();
        List<Butir> hasil = new ArrayList<>();
        for (int i = 0; i < butir.size(); i++) {
            Butir b = butir.get(i);
            boolean mulai = kata.mulaiIndikator(b.teks());
            if (b.indikator()
                    && !mulai
                    && i + 1 < butir.size()
                    && kata.mulaiIndikator(butir.get(i + 1).teks())) {
                hasil.add(new Butir(b.letak(), false, b.teks()));
            } else if (!b.indikator() && mulai && (i > 0 || baris.berUang())) {
                hasil.add(new Butir(b.letak(), true, b.teks()));
            } else {
                hasil.add(b);
            }
        }
        return baris.denganButir(List.copyOf(hasil));
    }

    /** Joins texts that a page break cut: the head ends the page, the tail opens the next. */
    private List<BarisKerja> sambungHalaman(List<BarisKerja> baris, KataIndikator kata) {
        Map<String, Integer> kamus = new HashMap<>();
        baris.forEach(b -> b.nama().forEach(n -> kamus.merge(Kode.dari(n.teks()), 1, Integer::sum)));
        List<BarisKerja> hasil = new ArrayList<>();
        for (BarisKerja b : baris) {
            if (b.awalBagian() && !hasil.isEmpty() && b.jenis() == BarisKerja.Jenis.ISI) {
                BarisKerja sisa = sambung(hasil, b, kata, kamus);
                boolean habis = sisa.butir().isEmpty()
                        && !sisa.berUang()
                        && sisa.satuan().isEmpty()
                        && sisa.target().isEmpty()
                        && sisa.penanggungJawab().isEmpty();
                if (!habis) {
                    hasil.add(sisa);
                }
            } else {
                hasil.add(b);
            }
        }
        return hasil;
    }

    private BarisKerja sambung(
            List<BarisKerja> hasil, BarisKerja baris, KataIndikator kata, Map<String, Integer> kamus) {
        boolean hanyaTeks =
                !baris.berUang() && baris.satuan().isEmpty() && baris.target().isEmpty();
        List<Butir> sisa = new ArrayList<>();
        boolean namaTersambung = false;
        for (Butir b : baris.butir()) {
            String teks = b.teks();
            int potong = b.indikator() ? kata.awalIndikatorDiTengah(teks) : -1;
            boolean sama = !b.indikator()
                    && baris.butir().stream()
                            .anyMatch(lain -> lain.indikator() && lain.teks().equals(teks));
            if (sama) {
                // The converter repeated the indicator's tail in the name column: there is no name in this cell.
                continue;
            }
            if (b.indikator()
                    && !kata.mulaiIndikator(teks)
                    && (potong > 0 || hanyaTeks || namaTersambung || hurufKecil(teks) || diikutiNama(baris, b))
                    && tempelkan(
                            hasil,
                            baris,
                            b,
                            potong > 0 ? teks.substring(0, potong).strip() : teks,
                            null)) {
                if (potong > 0) {
                    sisa.add(b.denganTeks(teks.substring(potong).strip()));
                }
                continue;
            }
            if (!b.indikator()
                    && (hanyaTeks || hurufKecil(teks) || kamusMenyambung(hasil, b, kamus))
                    && tempelkan(hasil, baris, b, teks, hanyaTeks || hurufKecil(teks) ? null : kamus)) {
                namaTersambung = true;
                continue;
            }
            sisa.add(b);
        }
        return baris.denganButir(List.copyOf(sisa));
    }

    /** The tail of an indicator beside the name of the next lower node: it has no name of its own to belong to. */
    private static boolean diikutiNama(BarisKerja baris, Butir ekor) {
        int berikut = baris.butir().indexOf(ekor) + 1;
        return berikut < baris.butir().size() && !baris.butir().get(berikut).indikator();
    }

    private static boolean hurufKecil(String teks) {
        return !teks.isEmpty() && Character.isLowerCase(teks.charAt(0));
    }

    /** Whether the previous name, completed by this text, is a name the table has elsewhere, and alone is not. */
    private static boolean kamusMenyambung(List<BarisKerja> hasil, Butir ekor, Map<String, Integer> kamus) {
        int i = indeksKepala(hasil, ekor);
        if (i < 0) {
            return false;
        }
        Butir kepala = butirTerdekat(hasil.get(i), ekor);
        return kepala != null
                && kamus.getOrDefault(Kode.dari(kepala.teks() + " " + ekor.teks()), 0) > 0
                && kamus.getOrDefault(Kode.dari(kepala.teks()), 0) == 1;
    }

    private boolean tempelkan(
            List<BarisKerja> hasil, BarisKerja baris, Butir ekor, String teks, @Nullable Map<String, Integer> kamus) {
        int i = indeksKepala(hasil, ekor);
        if (i < 0) {
            return false;
        }
        BarisKerja sasaran = hasil.get(i);
        Butir kepala = butirTerdekat(sasaran, ekor);
        if (kepala == null) {
            return false;
        }
        if (kepala.teks().endsWith(" " + teks)) {
            // The converter printed the end of the cell twice, before and after the break.
            return true;
        }
        String utuh = kepala.teks() + (kepala.teks().endsWith("-") ? "" : " ") + teks;
        List<Butir> butir = new ArrayList<>(sasaran.butir());
        butir.set(butir.indexOf(kepala), kepala.denganTeks(utuh));
        hasil.set(i, sasaran.denganButir(List.copyOf(butir)));
        perbaikan.add(new Perbaikan(
                "SAMBUNGAN_HALAMAN",
                sitasi(baris.nomor()),
                "\"" + kepala.teks() + "\" (baris " + sasaran.nomor() + ") dan \"" + teks + "\"",
                "\"" + utuh + "\"",
                kamus == null
                        ? "teks terpotong pergantian halaman; lanjutannya tidak memuat angka"
                        : "nama utuh yang sama tercantum di tempat lain pada tabel ini"));
        return true;
    }

    /** The row before the page break that holds the head of a cut text; the last few rows only. */
    private static int indeksKepala(List<BarisKerja> hasil, Butir ekor) {
        for (int i = hasil.size() - 1; i >= Math.max(0, hasil.size() - BARIS_SAMBUNGAN_TERJAUH); i--) {
            if (butirTerdekat(hasil.get(i), ekor) != null) {
                return i;
            }
            if (!hasil.get(i).butir().isEmpty() && !ekor.indikator()) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Butir butirTerdekat(BarisKerja baris, Butir ekor) {
        return baris.butir().stream()
                .filter(b -> b.indikator() == ekor.indikator() && Math.abs(b.letak() - ekor.letak()) <= 1)
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
