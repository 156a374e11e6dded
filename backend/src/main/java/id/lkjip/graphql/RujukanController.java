package id.lkjip.graphql;

import id.lkjip.rujukan.AngkaKetikan;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.RujukanService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Figures in texts. */
@Controller
class RujukanController {

    private final RujukanService rujukan;

    RujukanController(RujukanService rujukan) {
        this.rujukan = rujukan;
    }

    @QueryMapping
    List<AngkaRujukan> angkaTersedia(
            @Argument String perangkatDaerah, @Argument int tahun, @Argument @Nullable String indikator) {
        return rujukan.tersedia(perangkatDaerah, tahun, indikator);
    }

    @QueryMapping
    RujukanService.Terisi isiAngka(@Argument String perangkatDaerah, @Argument String teks) {
        return rujukan.isi(perangkatDaerah, teks);
    }

    @QueryMapping
    List<AngkaKetikan> usulanAngka(
            @Argument String perangkatDaerah,
            @Argument int tahun,
            @Argument @Nullable String indikator,
            @Argument String teks) {
        return rujukan.usulan(perangkatDaerah, tahun, indikator, teks);
    }

    @SchemaMapping
    String sebutan(AngkaRujukan angka) {
        return angka.rujukan().teks();
    }
}
