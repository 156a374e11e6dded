package id.lkjip.ringkasan;

import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.RenstraService;
import id.lkjip.perencanaan.RenstraService.TargetAkhir;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.ringkasan.RincianIndikator.Bagian;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about one indicator. Pure: what has been read of the year in, page out. */
final class RincianIndikatorAssembler {

    private RincianIndikatorAssembler() {}

    /** The indicator with this code; empty when no document of the year knows it. */
    static Optional<RincianIndikator> assemble(RingkasanAssembler.Bahan bahan, String kode) {
        TahunAnggaran tahun = bahan.tahun();
        for (SasaranTahun sasaran : tahun.sasaran()) {
            for (IndikatorTahun i : sasaran.indikator()) {
                if (i.kode().equals(kode)) {
                    return Optional.of(rincian(bahan, i, sasaran));
                }
            }
        }
        return tahun.indikatorTanpaSasaran().stream()
                .filter(i -> i.kode().equals(kode))
                .findFirst()
                .map(i -> rincian(bahan, i, null));
    }

    private static RincianIndikator rincian(
            RingkasanAssembler.Bahan bahan, IndikatorTahun i, @Nullable SasaranTahun sasaran) {
        Renstra rencana = bahan.renstra();
        TargetAkhir akhir = rencana == null
                ? null
                : RenstraService.gap(rencana, i.kode(), i.nama(), i.realisasi()).orElse(null);
        Efisiensi efisiensi = i.rincian() == null ? null : i.rincian().efisiensi();
        return new RincianIndikator(
                bahan.tahun().tahun(),
                i,
                Keadaan.of(i.capaian()),
                sasaran,
                bahan.banding().baris().stream()
                        .filter(b -> b.kodeIndikator().equals(i.kode()))
                        .findFirst()
                        .orElse(null),
                akhir,
                akhir == null ? null : PenilaiPerhatian.terhadapAkhir(i, akhir),
                efisiensi == null ? null : efisiensi.dihitung(),
                efisiensi == null ? null : efisiensi.dihitungDengan(i.capaian().nilai()),
                Stream.of(AnalisisIndikator.values())
                        .map(a -> new Bagian(a, narasi(bahan.narasi(), i, a)))
                        .toList());
    }

    private static List<Narasi> narasi(List<Narasi> semua, IndikatorTahun i, AnalisisIndikator analisis) {
        return semua.stream()
                .filter(n -> i.kode().equals(n.indikator()) && n.bagian() == analisis.bagian())
                .filter(n -> !n.teks().isBlank())
                .toList();
    }
}
