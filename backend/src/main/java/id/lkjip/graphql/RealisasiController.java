package id.lkjip.graphql;

import id.lkjip.graphql.NilaiView.RealisasiView;
import id.lkjip.pencatatan.IsianRealisasi;
import id.lkjip.pencatatan.LembarRealisasi;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.realisasi.StatusRealisasi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Realisasi recorded by hand. */
@Controller
class RealisasiController {

    private final RealisasiService service;

    RealisasiController(RealisasiService service) {
        this.service = service;
    }

    @QueryMapping
    LembarRealisasi lembarRealisasi(@Argument String perangkatDaerah, @Argument int tahun, @Argument String indikator) {
        return service.find(perangkatDaerah, tahun, indikator);
    }

    @MutationMapping
    LembarRealisasi catatRealisasi(
            @Argument String perangkatDaerah,
            @Argument int tahun,
            @Argument String indikator,
            @Argument String versi,
            @Argument Isian isian) {
        return service.catat(perangkatDaerah, tahun, indikator, versi, isian.dibaca());
    }

    @MutationMapping
    LembarRealisasi cabutKoreksiRealisasi(
            @Argument String perangkatDaerah,
            @Argument int tahun,
            @Argument String indikator,
            @Argument String versi,
            @Argument String alasan) {
        return service.cabut(perangkatDaerah, tahun, indikator, versi, alasan);
    }

    @SchemaMapping
    @Nullable
    NilaiView target(LembarRealisasi lembar) {
        return NilaiView.ofNullable(lembar.target());
    }

    @SchemaMapping
    RealisasiView realisasi(LembarRealisasi lembar) {
        return RealisasiView.of(lembar.realisasi(), lembar.status(), lembar.tahunData());
    }

    @SchemaMapping
    CapaianView capaian(LembarRealisasi lembar) {
        var berlaku = lembar.berlaku();
        return CapaianView.of(lembar.capaian(), berlaku == null ? null : berlaku.capaianTertulis());
    }

    /** What the schema calls {@code IsianRealisasi}. */
    record Isian(
            String teks,
            @Nullable BigDecimal nilai,
            StatusRealisasi status,
            @Nullable Integer tahunData,
            String sumber,
            String keterangan,
            String alasan) {

        IsianRealisasi dibaca() {
            return new IsianRealisasi(teks, nilai, status, tahunData, sumber, keterangan, alasan);
        }
    }
}
