package id.lkjip.graphql;

import id.lkjip.ringkasan.Ringkasan;
import id.lkjip.ringkasan.RingkasanService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** One year at a glance. */
@Controller
class RingkasanController {

    private final RingkasanService service;

    RingkasanController(RingkasanService service) {
        this.service = service;
    }

    @QueryMapping
    @Nullable
    Ringkasan ringkasan(@Argument String perangkatDaerah, @Argument int tahun) {
        return service.find(perangkatDaerah, tahun).orElse(null);
    }
}
