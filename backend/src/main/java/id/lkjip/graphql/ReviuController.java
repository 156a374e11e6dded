package id.lkjip.graphql;

import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.reviu.HasilReviu;
import id.lkjip.reviu.IsianReviu;
import id.lkjip.reviu.PernyataanReviu;
import id.lkjip.reviu.ReviuService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The review statement of a year. */
@Controller
class ReviuController {

    private final ReviuService service;

    ReviuController(ReviuService service) {
        this.service = service;
    }

    @SchemaMapping
    @Nullable
    PernyataanReviu reviu(TahunAnggaran tahun) {
        return service.find(tahun.perangkatDaerah().id(), tahun.tahun()).orElse(null);
    }

    @MutationMapping
    PernyataanReviu catatReviu(
            @Argument String perangkatDaerah, @Argument int tahun, @Argument int versi, @Argument Isian isian) {
        return service.catat(perangkatDaerah, tahun, versi, isian.dibaca());
    }

    @SchemaMapping
    int versi(PernyataanReviu reviu) {
        return reviu.jumlah();
    }

    /** What the schema calls {@code IsianReviu}. */
    record Isian(String tanggal, String nomor, String pereviu, HasilReviu hasil, String teks) {

        IsianReviu dibaca() {
            return new IsianReviu(Skalar.hari(tanggal), nomor, pereviu, hasil, teks);
        }
    }
}
