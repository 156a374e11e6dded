package id.lkjip.graphql;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.definisi.DefinisiService;
import id.lkjip.definisi.DefinisiService.IsianBiro;
import id.lkjip.definisi.IsianIndikator;
import id.lkjip.definisi.PerubahanSeri;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.Indikator;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Definitions of indicators and the biro of an organisation. */
@Controller
class DefinisiController {

    private final DefinisiService service;

    DefinisiController(DefinisiService service) {
        this.service = service;
    }

    @QueryMapping
    List<Indikator> daftarIndikator(@Argument String perangkatDaerah) {
        return service.daftar(perangkatDaerah);
    }

    @QueryMapping
    List<PerubahanSeri> dampakUbahIndikator(
            @Argument String perangkatDaerah, @Argument String kode, @Argument Isian isian) {
        return service.dampak(perangkatDaerah, kode, isian.dibaca());
    }

    @MutationMapping
    Indikator ubahIndikator(
            @Argument String perangkatDaerah, @Argument String kode, @Argument int versi, @Argument Isian isian) {
        return service.ubah(perangkatDaerah, kode, versi, isian.dibaca());
    }

    @MutationMapping
    PerangkatDaerah ubahBiro(
            @Argument String perangkatDaerah,
            @Argument int versi,
            @Argument List<BiroBaru> biro,
            @Argument String alasan) {
        return service.ubahBiro(
                perangkatDaerah,
                versi,
                biro.stream()
                        .map(b -> new IsianBiro(b.kode(), b.nama(), b.singkatan()))
                        .toList(),
                alasan);
    }

    @SchemaMapping(typeName = "DefinisiIndikator")
    int versi(Indikator indikator) {
        return Math.toIntExact(Objects.requireNonNull(indikator.versi(), "only stored indicators are shown"));
    }

    @SchemaMapping
    int versi(PerangkatDaerah organisasi) {
        return Math.toIntExact(Objects.requireNonNull(organisasi.versi(), "only stored organisations are shown"));
    }

    /** What the schema calls {@code IsianIndikator}. */
    record Isian(String nama, List<String> alias, String satuan, RumusCapaian rumus, List<String> biro, String alasan) {

        IsianIndikator dibaca() {
            return new IsianIndikator(nama, alias, satuan, rumus, biro, alasan);
        }
    }

    /** What the schema calls {@code IsianBiro}. */
    record BiroBaru(String kode, String nama, String singkatan) {}
}
