package id.lkjip.impor.tabelkerja;

import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.SimpulRencana;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States what the printed sums prove to be missing, node by node, so that leaves read plus losses equal the printed
 * totals in both columns. An amount that contradicts its surroundings becomes a finding, never a silent change.
 */
final class PencatatKehilangan {

    private final Catatan catatan;
    private final Function<@Nullable String, String> namaBiro;
    private final Pembulatan pembulatan;
    private final List<Kehilangan> kehilangan = new ArrayList<>();

    PencatatKehilangan(Catatan catatan, Function<@Nullable String, String> namaBiro, Pembulatan pembulatan) {
        this.catatan = catatan;
        this.namaBiro = namaBiro;
        this.pembulatan = pembulatan;
    }

    List<Kehilangan> kehilangan() {
        return kehilangan;
    }

    /**
     * Marks printed amounts that both neighbours contradict: the children add up to what the parent needs, the printed
     * amount does not.
     */
    void tandaiTercetakKeliru(Golongan g) {
        for (Simpul akar : g.akar()) {
            akar.semua().forEach(this::tandaiAnak);
        }
        if (!g.total().kosong() && !pembulatan.memuat(g.selisih(), g.akar().size())) {
            tandai(g.akar(), g.selisih(), "jumlah biro ini");
        }
    }

    private void tandaiAnak(Simpul induk) {
        if (!induk.anak().isEmpty() && !induk.uang().kosong() && !terbulatkan(induk)) {
            tandai(induk.anak(), induk.selisih(), induk.tingkat().label() + " di atasnya");
        }
    }

    private void tandai(List<Simpul> anak, Uang selisih, String induk) {
        List<Simpul> pengganti = anak.stream()
                .filter(a -> !a.anak().isEmpty() && !a.uang().kosong() && !terbulatkan(a))
                .filter(a -> pembulatan.memuat(a.jumlahAnak().minus(a.efektif()).minus(selisih), anak.size()))
                .toList();
        if (pengganti.size() == 1) {
            Simpul s = pengganti.getFirst();
            s.tandaiTercetakKeliru();
            catatan.temuan(
                    "PAGU_TERCETAK_KELIRU",
                    s.tingkat().label() + " " + nama(s),
                    Temuan.Tingkat.KESALAHAN,
                    "Pagu " + s.tingkat().label() + " " + nama(s) + " tercetak "
                            + s.uang().teks()
                            + " (murni / perubahan), padahal jumlah di bawahnya "
                            + s.jumlahAnak().teks()
                            + " dan jumlah itu pula yang menutup " + induk + ".",
                    List.of(catatan.sitasi(s.baris().nomor())));
        }
    }

    /** Whether the children add up, but for rounding. */
    private boolean terbulatkan(Simpul s) {
        return pembulatan.memuat(s.selisih(), s.anak().size());
    }

    void catat(Golongan g, Tingkat daun) {
        List<String> jalur = List.of(namaBiro.apply(g.biro()));
        for (Simpul akar : g.akar()) {
            telusuri(akar, jalur, g.biro(), daun);
        }
        if (!g.selisih().nol()) {
            Simpul program = programHilang(g);
            List<String> tempat = new ArrayList<>(jalur);
            if (program != null) {
                tempat.add(nama(program));
            }
            tambah(
                    g.biro(),
                    tempat,
                    g.selisih(),
                    g.akar().size(),
                    "jumlah tercetak " + g.total().teks() + " dikurangi yang terbaca "
                            + g.jumlah().teks(),
                    rentang(g.awal().nomor(), g.barisTerakhir()),
                    g.barisTerakhir());
        }
    }

    /** A loss above the biro: the grand total less the biro. */
    void catatTotal(Uang total, List<Golongan> golongan, int nomor) {
        Uang jumlahGolongan = golongan.stream().map(Golongan::efektif).reduce(Uang.KOSONG, Uang::plus);
        Uang selisih = total.lengkapi(jumlahGolongan).minus(jumlahGolongan);
        if (!selisih.nol()) {
            tambah(
                    null,
                    List.of(),
                    selisih,
                    golongan.size(),
                    "total tercetak " + total.teks() + " dikurangi jumlah seluruh biro " + jumlahGolongan.teks(),
                    "",
                    nomor);
        }
    }

    private void telusuri(Simpul s, List<String> jalur, @Nullable String biro, Tingkat daun) {
        if (s.tingkat() == daun) {
            return;
        }
        List<String> tempat = new ArrayList<>(jalur);
        tempat.add(nama(s));
        s.anak().forEach(a -> telusuri(a, tempat, s.biro() == null ? biro : s.biro(), daun));
        Uang selisih = s.selisih();
        if (selisih.nol()) {
            return;
        }
        List<String> tanpaPagu = s.anak().stream()
                .filter(a -> a.efektif().kosong())
                .map(a -> nama(a) + " (baris " + a.nomor() + ")")
                .toList();
        String sebab = s.anak().isEmpty()
                ? "tidak satu pun rincian " + s.tingkat().label() + " ini tercetak"
                : !tanpaPagu.isEmpty()
                        ? "pagu tidak tercetak untuk: " + String.join("; ", tanpaPagu)
                        : "rincian hilang";
        int awal = s.baris().nomor();
        int akhir = s.semua().mapToInt(x -> x.baris().nomor()).max().orElse(awal);
        tambah(
                s.biro() == null ? biro : s.biro(),
                tempat,
                selisih,
                s.anak().size(),
                sebab + "; pagu tercetak " + s.efektif().teks() + " dikurangi yang terbaca di bawahnya "
                        + s.jumlahAnak().teks(),
                rentang(awal, akhir),
                akhir);
    }

    private void tambah(
            @Nullable String biro,
            List<String> jalur,
            Uang selisih,
            int rincian,
            String sebab,
            String rentang,
            int nomor) {
        boolean dibulatkan = rincian > 0 && pembulatan.memuat(selisih, rincian);
        boolean lebih = !dibulatkan && (selisih.nilaiMurni() < 0 || selisih.nilaiPerubahan() < 0);
        String awal = dibulatkan ? "selisih pembulatan; " : lebih ? "rincian melebihi jumlahnya; " : "";
        String keterangan = kapital(awal + sebab + rentang + ".");
        kehilangan.add(new Kehilangan(
                biro,
                jalur,
                selisih.nilaiMurni() == 0 ? null : Uang.rupiah(selisih.murni()),
                selisih.nilaiPerubahan() == 0 ? null : Uang.rupiah(selisih.perubahan()),
                keterangan,
                catatan.sitasi(nomor)));
        if (lebih) {
            catatan.temuan(
                    "JUMLAH_TIDAK_SAMA",
                    jalur.isEmpty() ? "total" : String.join(" ", jalur),
                    Temuan.Tingkat.KESALAHAN,
                    (jalur.isEmpty() ? "Total" : String.join(" › ", jalur))
                            + ": rincian melebihi jumlah tercetak, selisih " + selisih.teks() + " (murni / perubahan). "
                            + keterangan,
                    List.of(catatan.sitasi(nomor)));
        }
    }

    private static String rentang(int awal, int akhir) {
        return ", baris " + awal + "–" + akhir;
    }

    private static String kapital(String teks) {
        return teks.substring(0, 1).toUpperCase(Locale.ROOT) + teks.substring(1);
    }

    static String nama(Simpul s) {
        String nama = s.nama();
        return nama == null ? SimpulRencana.TANPA_NAMA : nama;
    }

    /** The program a biro's loss belongs to: the one whose own row is lost, when there is only one such program. */
    static @Nullable Simpul programHilang(Golongan g) {
        Set<String> nama = new HashSet<>();
        Simpul ditemukan = null;
        for (Simpul s : g.program()) {
            if (s.barisNama() == null && s.nama() != null && nama.add(nama(s))) {
                ditemukan = s;
            }
        }
        return nama.size() == 1 ? ditemukan : null;
    }
}
