package id.lkjip.graphql;

import graphql.schema.DataFetchingEnvironment;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.IndikatorPk.PernyataanTarget;
import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.Renstra.IsuStrategis;
import id.lkjip.perencanaan.Renstra.SasaranRenstra;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of the plan whose shape in the schema differs from the document's. */
@Controller
class RencanaController {

    @SchemaMapping
    @Nullable
    BiroRef biro(Program program, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).biroRef(program.biro());
    }

    @SchemaMapping
    @Nullable
    BiroRef biro(Kegiatan kegiatan, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).biroRef(kegiatan.biro());
    }

    @SchemaMapping
    @Nullable
    BiroRef biro(SubKegiatan subKegiatan, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).biroRef(subKegiatan.biro());
    }

    @SchemaMapping
    @Nullable
    BiroRef biro(Kehilangan kehilangan, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).biroRef(kehilangan.biro());
    }

    @SchemaMapping
    NilaiView target(IndikatorRencana indikator) {
        return NilaiView.of(indikator.target());
    }

    @SchemaMapping
    NilaiView target(IndikatorPk indikator) {
        return NilaiView.of(indikator.target());
    }

    @SchemaMapping
    NilaiView target(PernyataanTarget pernyataan) {
        return NilaiView.of(pernyataan.target());
    }

    @SchemaMapping
    @Nullable
    Rupiah selisih(Pagu pagu) {
        return pagu.selisih();
    }

    @SchemaMapping
    @Nullable
    BigDecimal persenSelisih(Pagu pagu) {
        return pagu.persenSelisih();
    }

    @SchemaMapping
    @Nullable
    String tanggal(PerjanjianKinerja pk) {
        return pk.tanggal() == null ? null : pk.tanggal().iso();
    }

    @SchemaMapping
    @Nullable
    String tanggalTertulis(PerjanjianKinerja pk) {
        return pk.tanggal() == null ? null : pk.tanggal().teks();
    }

    @SchemaMapping
    List<IsuStrategis> isuStrategis(Renstra renstra, @Argument @Nullable Integer tahun) {
        return renstra.isuStrategis().stream()
                .filter(i -> tahun == null || i.tahun() == tahun)
                .toList();
    }

    @SchemaMapping
    @Nullable
    NilaiView targetAkhir(SasaranRenstra sasaran) {
        return NilaiView.ofNullable(sasaran.targetAkhir());
    }

    @SchemaMapping
    @Nullable
    NilaiView capaianTertulis(SasaranRenstra sasaran) {
        return NilaiView.ofNullable(sasaran.capaianTertulis());
    }

    @SchemaMapping
    @Nullable
    NilaiView selisihTertulis(SasaranRenstra sasaran) {
        return NilaiView.ofNullable(sasaran.selisihTertulis());
    }
}
