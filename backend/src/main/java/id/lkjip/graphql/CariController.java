package id.lkjip.graphql;

import id.lkjip.cari.CariService;
import id.lkjip.cari.HasilCari;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The search over one year. */
@Controller
class CariController {

    private final CariService service;

    CariController(CariService service) {
        this.service = service;
    }

    @QueryMapping
    HasilCari cari(@Argument String perangkatDaerah, @Argument int tahun, @Argument String kata) {
        return service.cari(perangkatDaerah, tahun, kata);
    }
}
