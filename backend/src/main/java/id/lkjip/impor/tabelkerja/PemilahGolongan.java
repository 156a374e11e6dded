package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.tabelkerja.PenataTingkat.Blok;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the rows into runs that end with a printed total or where the responsible biro changes, reads each run into
 * trees, and tells the biro totals from the grand total.
 */
final class PemilahGolongan {

    private final Function<String, @Nullable String> biro;
    private final Set<String> biroLaporan;
    private final Pembulatan pembulatan;
    private @Nullable BarisKerja barisTotal;

    /**
     * @param biro finds the code of a biro by the text of the responsible column
     * @param biroLaporan codes of the biro that the report names, empty when it names none
     */
    PemilahGolongan(Function<String, @Nullable String> biro, Set<String> biroLaporan, Pembulatan pembulatan) {
        this.biro = biro;
        this.biroLaporan = biroLaporan;
        this.pembulatan = pembulatan;
    }

    /** The row of the grand total, when the table prints one. */
    @Nullable
    BarisKerja barisTotal() {
        return barisTotal;
    }

    /** A run of rows and the total that ends it. */
    private record Lari(
            List<BarisKerja> isi,
            @Nullable BarisKerja total,
            @Nullable String biro) {}

    List<Golongan> pilah(List<BarisKerja> baris) {
        List<Lari> lari = potong(baris);
        PenataTingkat penata = new PenataTingkat(baris, pembulatan);
        boolean batasTersembunyi = batasTersembunyi(lari);
        List<Golongan> hasil = new ArrayList<>();
        for (Lari l : lari) {
            Uang total = l.total() == null ? Uang.KOSONG : l.total().uang();
            List<Blok> blok = penata.tata(l.isi(), total, batasTersembunyi).blok();
            if (blok.isEmpty()) {
                continue;
            }
            new PemasangNama(l.isi(), penata).pasang(blok);
            for (int i = 0; i < blok.size(); i++) {
                boolean terakhir = i == blok.size() - 1;
                hasil.add(new Golongan(
                        Golongan.salin(blok.get(i).akar()),
                        terakhir ? total : Uang.KOSONG,
                        terakhir ? l.total() : null,
                        blok.get(i).awal(),
                        i == 0 ? l.biro() : null));
            }
        }
        return hasil;
    }

    /** Where every biro of the report has its marker, no two of them can stand in one run. */
    private boolean batasTersembunyi(List<Lari> lari) {
        Set<String> bertanda =
                lari.stream().map(Lari::biro).filter(Objects::nonNull).collect(Collectors.toSet());
        return biroLaporan.isEmpty() || !bertanda.containsAll(biroLaporan);
    }

    private List<Lari> potong(List<BarisKerja> baris) {
        List<Lari> hasil = new ArrayList<>();
        List<BarisKerja> isi = new ArrayList<>();
        List<BarisKerja> total = new ArrayList<>();
        List<BarisKerja> judul = new ArrayList<>();
        BarisKerja judulBiro = null;
        String kini = null;
        for (BarisKerja b : baris) {
            String milik = b.penanggungJawab().isEmpty() ? null : biro.apply(b.penanggungJawab());
            boolean awal = hasil.isEmpty() && isi.isEmpty();
            if (b.jenis() == BarisKerja.Jenis.JUMLAH) {
                boolean milikBiro = judulBiro == null || judulBiro.uang().samaDengan(b.uang());
                boolean penutupBiro = milikBiro && !isi.isEmpty();
                if (!isi.isEmpty()) {
                    hasil.add(new Lari(isi, milikBiro ? b : judulBiro, kini));
                    isi = new ArrayList<>();
                    kini = null;
                    judulBiro = null;
                }
                if (!penutupBiro) {
                    total.add(b);
                }
                continue;
            }
            if (awal) {
                judul.addAll(total);
            }
            total.clear();
            boolean berjumlah = b.jenis() != BarisKerja.Jenis.ISI && b.berUang();
            boolean diAtasBiro = b.jenis() == BarisKerja.Jenis.JUDUL_JUMLAH || (berjumlah && milik == null);
            boolean pembuka = b.jenis() == BarisKerja.Jenis.PENANDA_BIRO
                    || b.nama().stream().anyMatch(n -> n.tingkatKolom().compareTo(Tingkat.PROGRAM) <= 0);
            boolean ganti = milik != null && pembuka && !milik.equals(kini);
            if (!isi.isEmpty() && (diAtasBiro || (ganti && kini != null))) {
                hasil.add(new Lari(isi, judulBiro, kini));
                isi = new ArrayList<>();
                judulBiro = null;
            }
            if (awal && diAtasBiro && berjumlah) {
                judul.add(b);
            }
            kini = ganti ? milik : kini;
            if (berjumlah && !diAtasBiro) {
                judulBiro = b;
            }
            if (b.jenis() == BarisKerja.Jenis.ISI) {
                isi.add(b);
            }
        }
        if (!isi.isEmpty()) {
            hasil.add(new Lari(isi, judulBiro, kini));
        }
        return kenaliTotal(hasil, judul, total);
    }

    /**
     * The grand total is the last total row: after the last biro's own, or the only one over several biro; else the one
     * above all rows.
     */
    private List<Lari> kenaliTotal(List<Lari> lari, List<BarisKerja> judul, List<BarisKerja> penutup) {
        for (int i = 1; i < penutup.size(); i++) {
            if (!penutup.get(i).uang().samaDengan(penutup.getFirst().uang())) {
                throw new ImporDitolak(
                        "total rencana kerja tercetak dua kali dengan angka berbeda: "
                                + penutup.getFirst().uang().teks() + " pada baris "
                                + penutup.getFirst().nomor() + ", tetapi "
                                + penutup.get(i).uang().teks() + " di sini.",
                        penutup.get(i).nomor());
            }
        }
        if (!penutup.isEmpty()) {
            barisTotal = penutup.getLast();
            return lari;
        }
        if (!judul.isEmpty()) {
            barisTotal = judul.getFirst();
            return lari;
        }
        long bertotal = lari.stream().filter(l -> l.total() != null).count();
        if (bertotal == 1 && !lari.isEmpty() && lari.getLast().total() != null) {
            Lari akhir = lari.getLast();
            barisTotal = akhir.total();
            if (lari.size() > 1) {
                List<Lari> hasil = new ArrayList<>(lari.subList(0, lari.size() - 1));
                hasil.add(new Lari(akhir.isi(), null, akhir.biro()));
                return hasil;
            }
        }
        return lari;
    }
}
