package id.lkjip.graphql;

import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Organisations and the years that can be asked for. */
@Controller
class OrganisasiController {

    private final TahunAnggaranService service;

    OrganisasiController(TahunAnggaranService service) {
        this.service = service;
    }

    @QueryMapping
    List<PerangkatDaerah> daftarPerangkatDaerah() {
        return service.findPerangkatDaerah();
    }

    @QueryMapping
    @Nullable
    PerangkatDaerah perangkatDaerah(@Argument String kode) {
        return service.findPerangkatDaerah(kode).orElse(null);
    }

    @SchemaMapping
    String kode(PerangkatDaerah perangkatDaerah) {
        return perangkatDaerah.id();
    }

    @SchemaMapping
    List<TahunTersedia> tahun(PerangkatDaerah perangkatDaerah) {
        return service.findTahun(perangkatDaerah.id());
    }
}
