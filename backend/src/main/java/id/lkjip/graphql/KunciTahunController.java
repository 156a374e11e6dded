package id.lkjip.graphql;

import id.lkjip.kunci.KunciTahun;
import id.lkjip.kunci.KunciTahunService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The locks of fiscal years. */
@Controller
class KunciTahunController {

    private final KunciTahunService kunci;

    KunciTahunController(KunciTahunService kunci) {
        this.kunci = kunci;
    }

    @QueryMapping
    KunciTahun statusTahun(@Argument String perangkatDaerah, @Argument int tahun) {
        return kunci.find(perangkatDaerah, tahun);
    }

    @MutationMapping
    KunciTahun kunciTahun(@Argument String perangkatDaerah, @Argument int tahun, @Argument String alasan) {
        return kunci.kunci(perangkatDaerah, tahun, alasan);
    }

    @MutationMapping
    KunciTahun bukaTahun(@Argument String perangkatDaerah, @Argument int tahun, @Argument String alasan) {
        return kunci.buka(perangkatDaerah, tahun, alasan);
    }

    @MutationMapping
    KunciTahun terbitkanTahun(@Argument String perangkatDaerah, @Argument int tahun, @Argument String alasan) {
        return kunci.terbitkan(perangkatDaerah, tahun, alasan);
    }
}
