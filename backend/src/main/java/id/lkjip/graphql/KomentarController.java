package id.lkjip.graphql;

import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.komentar.KomentarService;
import id.lkjip.narasi.komentar.PencariPetikan;
import id.lkjip.narasi.komentar.Petikan;
import id.lkjip.narasi.komentar.UtasKomentar;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Comments on narratives. */
@Controller
class KomentarController {

    private final KomentarService komentar;
    private final PenyuntinganService penyuntingan;

    KomentarController(KomentarService komentar, PenyuntinganService penyuntingan) {
        this.komentar = komentar;
        this.penyuntingan = penyuntingan;
    }

    /** A thread beside the text that it is about. */
    record UtasView(UtasKomentar utas, String teks) {}

    @QueryMapping
    List<UtasView> komentarNarasi(@Argument String kode) {
        List<UtasKomentar> semua = komentar.daftar(kode);
        if (semua.isEmpty()) {
            return List.of();
        }
        String teks = text(kode);
        return semua.stream().map(u -> new UtasView(u, teks)).toList();
    }

    @MutationMapping
    UtasView mulaiKomentarNarasi(@Argument String kode, @Argument @Nullable Petikan petikan, @Argument String teks) {
        return view(komentar.mulai(kode, petikan, teks));
    }

    @MutationMapping
    UtasView jawabKomentarNarasi(@Argument String utas, @Argument String teks) {
        return view(komentar.jawab(utas, teks));
    }

    @MutationMapping
    UtasView selesaikanKomentarNarasi(@Argument String utas, @Argument int versi) {
        return view(komentar.selesaikan(utas, versi));
    }

    @MutationMapping
    UtasView bukaKomentarNarasi(@Argument String utas, @Argument int versi) {
        return view(komentar.bukaLagi(utas, versi));
    }

    @SchemaMapping(typeName = "UtasKomentar")
    String kode(UtasView satu) {
        return satu.utas().id();
    }

    @SchemaMapping(typeName = "UtasKomentar")
    String narasi(UtasView satu) {
        return satu.utas().narasi();
    }

    @SchemaMapping(typeName = "UtasKomentar")
    @Nullable
    String kutipan(UtasView satu) {
        Petikan petikan = satu.utas().petikan();
        return petikan == null ? null : petikan.kutipan();
    }

    @SchemaMapping(typeName = "UtasKomentar")
    Petikan.@Nullable Letak letak(UtasView satu) {
        Petikan petikan = satu.utas().petikan();
        return petikan == null
                ? null
                : PencariPetikan.cari(petikan, satu.teks()).orElse(null);
    }

    @SchemaMapping(typeName = "UtasKomentar")
    List<UtasKomentar.Komentar> isi(UtasView satu) {
        return satu.utas().isi();
    }

    @SchemaMapping(typeName = "UtasKomentar")
    UtasKomentar.@Nullable Selesai selesai(UtasView satu) {
        return satu.utas().selesai();
    }

    @SchemaMapping(typeName = "UtasKomentar")
    int versi(UtasView satu) {
        return Math.toIntExact(Objects.requireNonNull(satu.utas().versi(), "only stored threads are shown"));
    }

    private UtasView view(UtasKomentar utas) {
        return new UtasView(utas, text(utas.narasi()));
    }

    private String text(String kode) {
        var narasi = penyuntingan.buka(kode).narasi();
        return narasi == null ? "" : narasi.teks();
    }
}
