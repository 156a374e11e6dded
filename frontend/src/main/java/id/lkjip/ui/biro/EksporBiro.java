package id.lkjip.ui.biro;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.rupiah;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.ringkasan.RincianBiro;
import id.lkjip.shared.Sitasi;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The programs of a biro as a file. */
final class EksporBiro {

    private EksporBiro() {}

    static TabelEkspor program(RincianBiro r, int tahun) {
        List<Kolom<Satu>> kolom = List.of(
                new Kolom<>("Kode", p -> teks(p.kode())),
                new Kolom<>("Program", p -> teks(p.nama())),
                new Kolom<>("Pagu murni (Rp)", p -> rupiah(p.pagu().murni())),
                new Kolom<>("Pagu perubahan (Rp)", p -> rupiah(p.pagu().perubahan())),
                new Kolom<>("Selisih (Rp)", p -> rupiah(p.pagu().selisih())),
                new Kolom<>("Selisih (%)", p -> angka(p.pagu().persenSelisih())),
                new Kolom<>("Sumber", p -> sumber(p.sitasi())));
        return TabelEkspor.of(
                "Program " + r.biro().nama() + " " + tahun,
                kolom,
                Stream.concat(
                                r.program().stream().map(p -> new Satu(p.kode(), p.nama(), p.pagu(), p.sitasi())),
                                Stream.of(new Satu(null, "Pagu biro", r.pagu(), null)))
                        .toList());
    }

    /** A program, or the biro below them. */
    private record Satu(
            @Nullable String kode,
            String nama,
            Pagu pagu,
            @Nullable Sitasi sitasi) {}
}
