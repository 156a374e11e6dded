package id.lkjip.graphql;

import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Terbitan;
import id.lkjip.narasi.TerbitanService;
import id.lkjip.narasi.TerbitanService.AngkaKini;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Publications of narratives. */
@Controller
class TerbitanController {

    private final TerbitanService terbitan;

    TerbitanController(TerbitanService terbitan) {
        this.terbitan = terbitan;
    }

    @QueryMapping
    List<Terbitan.Ringkas> daftarTerbitan(@Argument String perangkatDaerah, @Argument int tahun) {
        return terbitan.daftar(perangkatDaerah, tahun);
    }

    @QueryMapping
    @Nullable
    TerbitanView terbitan(@Argument String perangkatDaerah, @Argument int tahun, @Argument int nomor) {
        return terbitan.find(perangkatDaerah, tahun, nomor).map(this::view).orElse(null);
    }

    @MutationMapping
    TerbitanView terbitkanNarasi(@Argument String perangkatDaerah, @Argument int tahun, @Argument String nama) {
        return view(terbitan.terbitkan(perangkatDaerah, tahun, nama));
    }

    /** A publication beside the figures of today, read once for all its sections. */
    record TerbitanView(
            int nomor,
            String nama,
            String oleh,
            String namaOrang,
            Instant pada,
            List<BagianView> bagian,
            List<String> kosong) {}

    record BagianView(
            String kode,
            BagianNarasi bagian,
            @Nullable String indikator,
            String judul,
            String teks,
            String tampil,
            int revisi,
            List<AngkaView> angka) {}

    record AngkaView(
            String sebutan,
            String uraian,
            String teks,
            @Nullable String kini,
            boolean berubah) {}

    private TerbitanView view(Terbitan satu) {
        Map<String, List<AngkaKini>> angka = terbitan.angkaKini(satu);
        return new TerbitanView(
                satu.nomor(),
                satu.nama(),
                satu.oleh(),
                satu.namaOrang(),
                satu.pada(),
                satu.bagian().stream()
                        .map(b -> new BagianView(
                                b.kode(),
                                b.bagian(),
                                b.indikator(),
                                b.judul(),
                                b.teks(),
                                b.tampil(),
                                b.revisi(),
                                angka.getOrDefault(b.kode(), List.of()).stream()
                                        .map(TerbitanController::view)
                                        .toList()))
                        .toList(),
                satu.kosong());
    }

    private static AngkaView view(AngkaKini satu) {
        return new AngkaView(
                satu.angka().sebutan(), satu.angka().uraian(), satu.angka().teks(), satu.kini(), satu.berubah());
    }
}
