package id.lkjip.graphql;

import graphql.schema.DataFetchingEnvironment;
import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.capaian.Serapan;
import id.lkjip.graphql.NilaiView.RealisasiView;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiService;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.RenstraService;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator.NilaiWilayah;
import id.lkjip.realisasi.RealisasiIndikator.ProgramPendukung;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** An indicator in a year: what it reached and everything stated about it. */
@Controller
class IndikatorController {

    private final RenstraService renstra;
    private final NarasiService narasi;

    IndikatorController(RenstraService renstra, NarasiService narasi) {
        this.renstra = renstra;
        this.narasi = narasi;
    }

    @SchemaMapping
    NilaiView target(IndikatorTahun indikator) {
        return NilaiView.of(indikator.target());
    }

    @SchemaMapping
    RealisasiView realisasi(IndikatorTahun indikator) {
        return RealisasiView.of(indikator.realisasi(), indikator.status(), indikator.tahunData());
    }

    @SchemaMapping
    @Nullable
    BigDecimal capaian(IndikatorTahun indikator) {
        return indikator.capaian().nilai();
    }

    @SchemaMapping
    CapaianView capaianRinci(IndikatorTahun indikator, DataFetchingEnvironment env) {
        PernyataanRealisasi berlaku =
                indikator.pernyataan(KonteksTahun.of(env).tahun().tahun());
        return CapaianView.of(indikator.capaian(), berlaku == null ? null : berlaku.capaianTertulis());
    }

    @SchemaMapping
    List<PernyataanRealisasi> pernyataanRealisasi(IndikatorTahun indikator) {
        return indikator.rincian() == null ? List.of() : indikator.rincian().pernyataan();
    }

    @SchemaMapping
    List<NilaiWilayah> pembanding(IndikatorTahun indikator) {
        return indikator.rincian() == null ? List.of() : indikator.rincian().pembanding();
    }

    @SchemaMapping
    @Nullable
    EfisiensiView efisiensi(IndikatorTahun indikator) {
        return indikator.rincian() == null || indikator.rincian().efisiensi() == null
                ? null
                : EfisiensiView.of(
                        indikator.rincian().efisiensi(), indikator.capaian().nilai());
    }

    @SchemaMapping
    @Nullable
    ProgramPendukung programPendukung(IndikatorTahun indikator) {
        return indikator.rincian() == null ? null : indikator.rincian().programPendukung();
    }

    @SchemaMapping(field = "renstra")
    @Nullable
    TargetRenstraView targetRenstra(IndikatorTahun indikator, DataFetchingEnvironment env) {
        Renstra rencana = KonteksTahun.of(env).renstra(renstra);
        return rencana == null
                ? null
                : RenstraService.gap(rencana, indikator.kode(), indikator.nama(), indikator.realisasi())
                        .map(TargetRenstraView::of)
                        .orElse(null);
    }

    @SchemaMapping
    List<Narasi> narasi(
            IndikatorTahun indikator, @Argument @Nullable List<BagianNarasi> bagian, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).narasi(narasi).stream()
                .filter(n -> indikator.kode().equals(n.indikator()))
                .filter(n -> bagian == null || bagian.contains(n.bagian()))
                .toList();
    }

    @SchemaMapping
    @Nullable
    NilaiView target(PernyataanRealisasi pernyataan) {
        return NilaiView.ofNullable(pernyataan.target());
    }

    @SchemaMapping
    NilaiView realisasi(PernyataanRealisasi pernyataan) {
        return NilaiView.of(pernyataan.realisasi());
    }

    @SchemaMapping
    @Nullable
    NilaiView capaianTertulis(PernyataanRealisasi pernyataan) {
        return NilaiView.ofNullable(pernyataan.capaianTertulis());
    }

    @SchemaMapping
    NilaiView nilai(NilaiWilayah wilayah) {
        return NilaiView.of(wilayah.nilai());
    }

    @SchemaMapping
    Serapan serapan(RealisasiAnggaran anggaran, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).tahun().serapan();
    }

    @SchemaMapping
    @Nullable
    NilaiView serapanTertulis(RealisasiAnggaran anggaran) {
        return NilaiView.ofNullable(anggaran.serapanTertulis());
    }

    @SchemaMapping
    @Nullable
    NilaiView sisaPersenTertulis(RealisasiAnggaran anggaran) {
        return NilaiView.ofNullable(anggaran.sisaPersenTertulis());
    }

    @SchemaMapping
    @Nullable
    NilaiView serapanTertulis(RincianAnggaran rincian) {
        return NilaiView.ofNullable(rincian.serapanTertulis());
    }

    /** The stated efficiency table beside what the program computes from it. */
    record EfisiensiView(
            NilaiView cro,
            @Nullable Rupiah aaro,
            @Nullable Rupiah raro,
            @Nullable Rupiah aaroKaliCro,
            @Nullable Rupiah selisih,
            NilaiView efisiensiTertulis,
            HasilEfisiensi dihitung,
            HasilEfisiensi dihitungDenganCapaian,
            Sitasi sitasi) {

        static EfisiensiView of(Efisiensi e, @Nullable BigDecimal capaian) {
            return new EfisiensiView(
                    NilaiView.of(e.cro()),
                    e.aaro(),
                    e.raro(),
                    e.aaroKaliCro(),
                    e.selisih(),
                    NilaiView.of(e.efisiensiTertulis()),
                    e.dihitung(),
                    e.dihitungDengan(capaian),
                    e.sitasi());
        }
    }

    /** The end target of the Renstra with the distance to it. */
    record TargetRenstraView(
            int tahunAkhir,
            @Nullable NilaiView targetAkhir,
            @Nullable BigDecimal persen,
            @Nullable BigDecimal selisih,
            @Nullable String uraian,
            @Nullable String alasan,
            @Nullable NilaiView capaianTertulis,
            @Nullable NilaiView selisihTertulis,
            Sitasi sitasi) {

        static TargetRenstraView of(RenstraService.TargetAkhir t) {
            return new TargetRenstraView(
                    t.tahunAkhir(),
                    NilaiView.ofNullable(t.sasaran().targetAkhir()),
                    t.gap().persen(),
                    t.gap().selisih(),
                    t.gap().uraian(),
                    t.gap().alasan(),
                    NilaiView.ofNullable(t.sasaran().capaianTertulis()),
                    NilaiView.ofNullable(t.sasaran().selisihTertulis()),
                    t.sasaran().sitasi());
        }
    }
}
