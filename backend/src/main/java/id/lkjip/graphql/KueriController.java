package id.lkjip.graphql;

import id.lkjip.kueri.KueriService;
import id.lkjip.kueri.KueriTersimpan;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Saved queries. */
@Controller
class KueriController {

    private final KueriService kueri;

    KueriController(KueriService kueri) {
        this.kueri = kueri;
    }

    @QueryMapping
    List<KueriTersimpan> kueriTersimpan() {
        return kueri.daftar();
    }

    @MutationMapping
    KueriTersimpan simpanKueri(
            @Argument String nama, @Argument String kueri, @Argument String variabel, @Argument boolean dibagikan) {
        return this.kueri.simpan(new KueriService.Isi(nama, kueri, variabel, dibagikan));
    }

    @MutationMapping
    KueriTersimpan ubahKueri(
            @Argument String kode,
            @Argument int versi,
            @Argument String nama,
            @Argument String kueri,
            @Argument String variabel,
            @Argument boolean dibagikan) {
        return this.kueri.ubah(kode, versi, new KueriService.Isi(nama, kueri, variabel, dibagikan));
    }

    @MutationMapping
    KueriTersimpan hapusKueri(@Argument String kode) {
        return kueri.hapus(kode);
    }

    @SchemaMapping
    String kode(KueriTersimpan kueri) {
        return kueri.id();
    }

    @SchemaMapping
    int versi(KueriTersimpan kueri) {
        return Math.toIntExact(Objects.requireNonNull(kueri.versi(), "only stored queries are shown"));
    }
}
