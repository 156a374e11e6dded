package id.lkjip.graphql;

import id.lkjip.graphql.NilaiView.RealisasiView;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perbandingan.PerbandinganTahap;
import id.lkjip.perbandingan.PerbandinganTahap.BarisIndikator;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perbandingan.PerubahanPagu;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Year beside year, murni beside perubahan. */
@Controller
class PerbandinganController {

    private final PerbandinganService service;

    PerbandinganController(PerbandinganService service) {
        this.service = service;
    }

    @QueryMapping
    PerbandinganTahun perbandinganTahun(
            @Argument String perangkatDaerah, @Argument List<Integer> tahun, @Argument @Nullable List<String> biro) {
        return service.compareYears(perangkatDaerah, tahun, biro);
    }

    @QueryMapping
    @Nullable
    PerbandinganTahap perbandinganTahap(@Argument String perangkatDaerah, @Argument int tahun) {
        return service.compareTahap(perangkatDaerah, tahun).orElse(null);
    }

    @QueryMapping
    List<PerubahanPagu> perubahanPagu(
            @Argument String perangkatDaerah, @Argument int tahun, @Argument PerubahanPagu.Tingkat tingkat) {
        return service.comparePagu(perangkatDaerah, tahun).stream()
                .filter(p -> p.tingkat() == tingkat)
                .toList();
    }

    @SchemaMapping(typeName = "BarisPerbandingan")
    IndikatorRef indikator(Baris baris) {
        return new IndikatorRef(baris.kodeIndikator(), baris.namaIndikator(), baris.satuan());
    }

    @SchemaMapping(typeName = "SelPerbandingan")
    @Nullable
    NilaiView target(Sel sel) {
        return NilaiView.ofNullable(sel.target());
    }

    @SchemaMapping(typeName = "SelPerbandingan")
    RealisasiView realisasi(Sel sel) {
        return RealisasiView.of(sel.realisasi(), sel.status(), sel.tahunData());
    }

    @SchemaMapping(typeName = "SelPerbandingan")
    @Nullable
    BigDecimal capaian(Sel sel) {
        return sel.capaian().nilai();
    }

    @SchemaMapping(typeName = "SelPerbandingan")
    CapaianView capaianRinci(Sel sel) {
        return CapaianView.of(sel.capaian(), null);
    }

    @SchemaMapping(typeName = "BarisIndikatorTahap")
    @Nullable
    NilaiView targetMurni(BarisIndikator baris) {
        return NilaiView.ofNullable(baris.targetMurni());
    }

    @SchemaMapping(typeName = "BarisIndikatorTahap")
    @Nullable
    NilaiView targetPerubahan(BarisIndikator baris) {
        return NilaiView.ofNullable(baris.targetPerubahan());
    }

    /** An indicator by code, name and unit. */
    record IndikatorRef(String kode, String nama, @Nullable String satuan) {}
}
