package id.lkjip.graphql;

import id.lkjip.pemeriksaan.KeadaanTemuan;
import id.lkjip.pemeriksaan.Temuan.Tingkat;
import id.lkjip.pemeriksaan.TemuanService;
import id.lkjip.pemeriksaan.TemuanTercatat;
import id.lkjip.perencanaan.TahunAnggaran;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Findings, and what people say and decide about them. */
@Controller
class TemuanController {

    private final TemuanService service;

    TemuanController(TemuanService service) {
        this.service = service;
    }

    @SchemaMapping
    List<TemuanTercatat> temuan(
            TahunAnggaran tahun,
            @Argument @Nullable List<String> aturan,
            @Argument @Nullable List<Tingkat> tingkat,
            @Argument @Nullable List<KeadaanTemuan> keadaan,
            @Argument @Nullable List<String> biro) {
        return service.find(tahun).stream()
                .filter(t -> aturan == null || aturan.contains(t.aturan()))
                .filter(t -> tingkat == null || tingkat.contains(t.tingkat()))
                .filter(t -> keadaan == null || keadaan.contains(t.keadaan()))
                .filter(t -> biro == null || t.biro().stream().anyMatch(b -> biro.contains(b.kode())))
                .toList();
    }

    @MutationMapping
    TemuanTercatat komentariTemuan(@Argument String temuan, @Argument String teks) {
        return service.komentari(temuan, teks);
    }

    @MutationMapping
    TemuanTercatat terimaTemuan(@Argument String temuan, @Argument int versi, @Argument String catatan) {
        return service.terima(temuan, versi, catatan);
    }

    @MutationMapping
    TemuanTercatat kembalikanTemuan(@Argument String temuan, @Argument int versi, @Argument String catatan) {
        return service.kembalikan(temuan, versi, catatan);
    }
}
