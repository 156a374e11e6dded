package id.lkjip.graphql;

import id.lkjip.ringkasan.PerbandinganBiro;
import id.lkjip.ringkasan.RingkasanService;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Biro beside biro. */
@Controller
class PerbandinganBiroController {

    private final RingkasanService service;

    PerbandinganBiroController(RingkasanService service) {
        this.service = service;
    }

    @QueryMapping
    PerbandinganBiro perbandinganBiro(@Argument String perangkatDaerah, @Argument List<Integer> tahun) {
        return service.compareBiro(perangkatDaerah, tahun);
    }
}
