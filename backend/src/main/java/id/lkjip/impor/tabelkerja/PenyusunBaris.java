package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.impor.PetaBaris.StatusBaris;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.impor.tabelkerja.BarisKerja.Butir;
import id.lkjip.shared.Kode;
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

    private static final Pattern UNIT = Pattern.compile("(?i)(?:biro|bidang|bagian|sekretariat|unit kerja|uptd)\\b.*");
    private static final Pattern KODE_DI_DEPAN = Pattern.compile("^(\\d+(?:\\.\\d+){1,})\\.?\\s+(?=\\D)");
    private static final int BARIS_SAMBUNGAN_TERJAUH = 3;

    private final String berkas;
    private final PembacaUang uang;
    private final boolean perubahan;
    private final List<StatusBaris> status = new ArrayList<>();
    private final List<Perbaikan> perbaikan = new ArrayList<>();
    private final List<BarisKerja> subJumlahBertentangan = new ArrayList<>();

    /** @param perubahan whether a money column without a stage is that of the amended budget */
    PenyusunBaris(String berkas, PembacaUang uang, boolean perubahan) {
        this.berkas = berkas;
        this.uang = uang;
        this.perubahan = perubahan;
    }

    List<StatusBaris> status() {
        return status;
    }

    List<Perbaikan> perbaikan() {
        return perbaikan;
    }

    /** Totals printed below a program or kegiatan that no row above agrees with. */
    List<BarisKerja> subJumlahBertentangan() {
        return subJumlahBertentangan;
    }

    List<BarisKerja> susun(List<Tabel> potongan) {
        List<BarisKerja> mentah = new ArrayList<>();
        KedalamanKode kedalaman = KedalamanKode.pelajari(potongan);
        KepalaTabel kepala = null;
        List<BarisTabel> sebelumnya = List.of();
        for (Tabel tabel : potongan) {
            List<BarisTabel> baris = tabel.baris();
            var dibaca = KepalaTabel.baca(baris);
            int mulai = 0;
            if (dibaca.isPresent() && (dibaca.get().kepala().rencanaKerja() || kepala == null)) {
                kepala = dibaca.get().kepala();
                kepala = perubahan && kepala.tanpaTahap() ? kepala.sebagaiPerubahan() : kepala;
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
                mentah.add(barisKerja(b, kepala, kedalaman, awal));
                status.add(new StatusBaris(b.nomor(), Jenis.TERPETA, "rencanaKerja"));
                awal = false;
            }
            sebelumnya = isi.isEmpty() ? sebelumnya : isi;
        }
        KataIndikator kata = KataIndikator.pelajari(
                mentah.stream().flatMap(b -> b.butir().stream()).toList());
        List<BarisKerja> lurus =
                mentah.stream().map(b -> luruskanKolom(b, kata)).toList();
        PembacaSubJumlah.Hasil tanpaSubJumlah = PembacaSubJumlah.baca(sambungHalaman(lurus, kata));
        subJumlahBertentangan.addAll(tanpaSubJumlah.bertentangan());
        List<BarisKerja> utuh = PemisahTingkat.pisah(tanpaSubJumlah.baris());
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

    private BarisKerja barisKerja(BarisTabel baris, KepalaTabel kepala, KedalamanKode kedalaman, boolean awal) {
        List<Butir> butir = new ArrayList<>();
        String kode = "";
        String satuan = "";
        String target = "";
        String targetMurni = "";
        String penanggungJawab = "";
        boolean judulJumlah = false;
        boolean tingkatTerbuka = false;
        for (int kolom = 0; kolom < baris.sel().size(); kolom++) {
            String sel = baris.sel(kolom);
            Peran peran = kepala.peran(kolom);
            if (sel.isEmpty()) {
                continue;
            }
            switch (peran) {
                case KODE -> kode = sel.replaceAll("\\s|\\.$", "");
                case SATUAN -> satuan = sel;
                case TARGET -> target = sel;
                case TARGET_MURNI -> targetMurni = sel;
                case PENANGGUNG_JAWAB -> penanggungJawab = sel;
                case MURNI, PERUBAHAN, NOMOR, LAIN -> {}
                case URAIAN -> {
                    KedalamanKode.Berkode isi = KedalamanKode.pisah(sel);
                    kode = isi.kode().isEmpty() ? kode : isi.kode();
                    judulJumlah = kedalaman.diAtasProgram(kode);
                    Tingkat tingkat = kedalaman.tingkat(kode, isi.nama());
                    tingkatTerbuka = tingkat == null && butir.isEmpty();
                    butir.add(new Butir(
                            (tingkat == null ? Tingkat.SUB_KEGIATAN : tingkat).letakNama(), false, isi.nama()));
                }
                case INDIKATOR -> butir.add(new Butir(letakIndikator(kode, butir, kedalaman), true, sel));
                default -> {
                    String teks = sel;
                    if (!peran.indikator()) {
                        var cocok = KODE_DI_DEPAN.matcher(sel);
                        if (cocok.find()) {
                            kode = cocok.group(1);
                            teks = sel.substring(cocok.end()).strip();
                        }
                    }
                    butir.add(new Butir(peran.letak(), peran.indikator(), teks));
                }
            }
        }
        PembacaUang.Bacaan bacaan = uang.baca(baris, kepala);
        boolean beruang = !bacaan.uang().getFirst().kosong();
        String label = labelJumlah(baris, kepala, butir, satuan + target + targetMurni);
        BarisKerja.Jenis jenis = BarisKerja.Jenis.ISI;
        if (!label.isEmpty()) {
            jenis = BarisKerja.Jenis.JUMLAH;
            butir = List.of(new Butir(0, false, label));
            kode = "";
        } else if (beruang && subJumlah(butir) && (satuan + target + targetMurni).isEmpty()) {
            jenis = BarisKerja.Jenis.SUB_JUMLAH;
        } else if ((judulUnit(butir)
                        || (tingkatTerbuka
                                && butir.size() == 1
                                && UNIT.matcher(butir.getFirst().teks()).matches()))
                && (satuan + target + targetMurni + kode + penanggungJawab).isEmpty()) {
            penanggungJawab = butir.getFirst().teks();
            butir = List.of();
            jenis = BarisKerja.Jenis.PENANDA_BIRO;
        } else if (judulJumlah) {
            jenis = BarisKerja.Jenis.JUDUL_JUMLAH;
        } else if (butir.isEmpty()
                && (satuan + target + targetMurni).isEmpty()
                && !beruang
                && !penanggungJawab.isEmpty()) {
            jenis = BarisKerja.Jenis.PENANDA_BIRO;
        }
        return new BarisKerja(
                baris.nomor(),
                0,
                jenis,
                List.copyOf(butir),
                kedalaman.nomorSendiri() ? "" : kode,
                satuan,
                target.isEmpty() ? targetMurni : target,
                bacaan.uang(),
                bacaan.teks(),
                penanggungJawab,
                awal);
    }

    /** The label of a total row: one beside at most one other text, without unit and target; else empty. */
    private static String labelJumlah(BarisTabel baris, KepalaTabel kepala, List<Butir> butir, String ukuran) {
        if (!ukuran.isEmpty()) {
            return "";
        }
        String label = "";
        for (int kolom = 0; kolom < baris.sel().size(); kolom++) {
            Peran peran = kepala.peran(kolom);
            String sel = baris.sel(kolom);
            if (peran != Peran.MURNI && peran != Peran.PERUBAHAN && JumlahTertulis.label(sel)) {
                label = sel;
            }
        }
        long lain = butir.stream().filter(b -> !JumlahTertulis.label(b.teks())).count();
        return lain <= 1 ? label : "";
    }

    private static boolean subJumlah(List<Butir> butir) {
        return butir.size() == 1
                && !butir.getFirst().indikator()
                && PembacaSubJumlah.tingkat(butir.getFirst().teks()) != null;
    }

    /** A row of its own that names the unit whose rows follow, in tables without a responsible column. */
    private static boolean judulUnit(List<Butir> butir) {
        return butir.size() == 1
                && !butir.getFirst().indikator()
                && butir.getFirst().letak() <= Tingkat.PROGRAM.letakNama()
                && UNIT.matcher(butir.getFirst().teks()).matches();
    }

    /** In a table with one column for all indicators, one belongs to the name beside it, else to its code's level. */
    private static int letakIndikator(String kode, List<Butir> sebelumnya, KedalamanKode kedalaman) {
        int terdalam = sebelumnya.stream()
                .filter(b -> !b.indikator())
                .mapToInt(Butir::letak)
                .max()
                .orElse(-1);
        if (terdalam >= 0) {
            return terdalam + 1;
        }
        Tingkat tingkat = kedalaman.tingkat(kode, "");
        return (tingkat == null ? Tingkat.SUB_KEGIATAN : tingkat).letakNama() + 1;
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
