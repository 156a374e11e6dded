package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.DaftarIndikasi.Sebutan;
import id.lkjip.impor.bagian.Kerangka.Ruas;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.narasi.BagianNarasi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits the sections that are written per indicator at the sentences that open a new one. */
final class PemecahIndikator {

    /**
     * Blocks of one section about one indicator.
     *
     * @param indikasi {@code null} for what stands before the first indicator
     * @param sasaran code of the sasaran, also when it has several indicators and none is named
     */
    record Potongan(
            BagianNarasi bagian,
            int bab,
            @Nullable Indikasi indikasi,
            @Nullable String sasaran,
            @Nullable Judul judul,
            List<Blok> blok) {}

    private PemecahIndikator() {}

    static List<Potongan> pecah(Kerangka kerangka, DaftarIndikasi daftar) {
        var hasil = new ArrayList<Potongan>();
        Indikasi kini = null;
        String sasaran = null;
        for (Ruas r : kerangka.ruas()) {
            boolean perIndikator = Kerangka.PER_INDIKATOR.contains(r.bagian());
            boolean lanjutan =
                    perIndikator && !r.blok().isEmpty() && r.blok().getFirst().equals(r.judul());
            if (!lanjutan) {
                kini = null;
                sasaran = null;
            }
            if (r.subjek() != null) {
                Pembuka p = opener(r.subjek(), daftar, true);
                if (p != null) {
                    kini = p.indikasi();
                    sasaran = p.sasaran();
                }
            }
            if (!perIndikator && r.subjek() == null) {
                hasil.add(new Potongan(r.bagian(), r.bab(), null, null, r.judul(), r.blok()));
                continue;
            }
            var isi = new ArrayList<Blok>();
            for (Blok b : r.blok()) {
                Pembuka p = opener(b, daftar, false);
                if (p != null && (p.indikasi() != kini || p.indikasi() == null)) {
                    flush(hasil, r, kini, sasaran, isi);
                    kini = p.indikasi();
                    sasaran = p.sasaran();
                }
                isi.add(b);
            }
            flush(hasil, r, kini, sasaran, isi);
        }
        return hasil;
    }

    private static void flush(
            List<Potongan> hasil, Ruas r, @Nullable Indikasi kini, @Nullable String sasaran, List<Blok> isi) {
        if (!isi.isEmpty() || r.judul() != null) {
            hasil.add(new Potongan(r.bagian(), r.bab(), kini, sasaran, r.judul(), List.copyOf(isi)));
            isi.clear();
        }
    }

    private record Pembuka(@Nullable Indikasi indikasi, String sasaran) {}

    /** The indicator a block opens, or null when it opens none. */
    private static @Nullable Pembuka opener(Blok b, DaftarIndikasi daftar, boolean pasti) {
        if (b instanceof Blok.BlokTabel || b instanceof Blok.Hiasan) {
            return null;
        }
        String t = PemisahTeks.teks(b);
        String awal = Kerangka.clean(t.length() > 700 ? t.substring(0, 700) : t);
        boolean pola = Kerangka.PEMBUKA.matcher(awal).find();
        if (!pola && !pasti && !(b instanceof Judul) && !(b instanceof Butir) && !awal.contains("dengan indikator")) {
            return null;
        }
        List<Sebutan> sebutan = daftar.sebutan(awal);
        int dekat = pola || pasti ? awal.length() : awal.contains("dengan indikator") ? 360 : 6;
        if (!sebutan.isEmpty() && sebutan.getFirst().mulai() <= dekat) {
            Indikasi i = sebutan.getFirst().indikasi();
            return new Pembuka(i, i.kodeSasaran());
        }
        String sasaran = daftar.sasaranDalam(awal);
        if (sasaran != null && (pola || pasti || b instanceof Judul)) {
            List<Indikasi> milik = daftar.dalamSasaran(sasaran);
            return new Pembuka(milik.size() == 1 ? milik.getFirst() : null, sasaran);
        }
        return null;
    }
}
