package id.lkjip.graphql;

import id.lkjip.pemberitahuan.Pemberitahuan;
import id.lkjip.pemberitahuan.PemberitahuanService;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A person's own notices. */
@Controller
class PemberitahuanController {

    private final PemberitahuanService pemberitahuan;

    PemberitahuanController(PemberitahuanService pemberitahuan) {
        this.pemberitahuan = pemberitahuan;
    }

    @QueryMapping
    List<Pemberitahuan> pemberitahuan(
            @Argument boolean hanyaBaru, @Argument @Nullable String setelah, @Argument int banyak) {
        return pemberitahuan.daftar(hanyaBaru, setelah, banyak);
    }

    @QueryMapping
    int jumlahPemberitahuanBaru() {
        return Math.toIntExact(pemberitahuan.jumlahBaru());
    }

    @MutationMapping
    int tandaiPemberitahuanDibaca(@Argument List<String> kode) {
        pemberitahuan.tandaiDibaca(kode);
        return jumlahPemberitahuanBaru();
    }

    @MutationMapping
    int tandaiSemuaPemberitahuanDibaca(@Argument Instant sampai) {
        pemberitahuan.tandaiSemua(sampai);
        return jumlahPemberitahuanBaru();
    }

    @SchemaMapping
    String kode(Pemberitahuan satu) {
        return satu.id();
    }
}
