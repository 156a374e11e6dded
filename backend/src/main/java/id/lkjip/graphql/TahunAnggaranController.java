package id.lkjip.graphql;

import graphql.schema.DataFetchingEnvironment;
import id.lkjip.impor.RiwayatImporService;
import id.lkjip.impor.SumberRepository.SumberTercatat;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiService;
import id.lkjip.organisasi.Biro;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perbandingan.PerbandinganTahap;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.RenstraService;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import id.lkjip.shared.Tahap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** One fiscal year and what lies directly below it. */
@Controller
class TahunAnggaranController {

    private final TahunAnggaranService service;
    private final PerbandinganService perbandingan;
    private final RenstraService renstra;
    private final NarasiService narasi;
    private final RiwayatImporService riwayatImpor;

    TahunAnggaranController(
            TahunAnggaranService service,
            PerbandinganService perbandingan,
            RenstraService renstra,
            NarasiService narasi,
            RiwayatImporService riwayatImpor) {
        this.service = service;
        this.perbandingan = perbandingan;
        this.renstra = renstra;
        this.narasi = narasi;
        this.riwayatImpor = riwayatImpor;
    }

    @QueryMapping
    @Nullable
    TahunAnggaran tahunAnggaran(@Argument String perangkatDaerah, @Argument int tahun) {
        TahunAnggaran hasil = service.find(perangkatDaerah, tahun).orElse(null);
        if (hasil == null) {
            requireKnown(perangkatDaerah);
        }
        return hasil;
    }

    private void requireKnown(String perangkatDaerah) {
        if (service.findPerangkatDaerah(perangkatDaerah).isEmpty()) {
            throw new PermintaanDitolak(
                    Sebab.TIDAK_DITEMUKAN, "Perangkat daerah \"" + perangkatDaerah + "\" tidak ditemukan.");
        }
    }

    @QueryMapping
    @Nullable
    Renstra renstra(@Argument String perangkatDaerah, @Argument int tahun) {
        requireKnown(perangkatDaerah);
        return renstra.find(perangkatDaerah, tahun).orElse(null);
    }

    @SchemaMapping
    List<BiroTahun> biro(TahunAnggaran tahun, @Argument @Nullable List<String> kode) {
        if (kode == null) {
            return tahun.biro();
        }
        var diminta = Set.copyOf(kode);
        requireBiro(tahun, diminta);
        return tahun.biro().stream().filter(b -> diminta.contains(b.kode())).toList();
    }

    @SchemaMapping
    List<SasaranTahun> sasaran(TahunAnggaran tahun, @Argument @Nullable List<String> biro) {
        if (biro == null) {
            return tahun.sasaran();
        }
        var diminta = Set.copyOf(biro);
        requireBiro(tahun, diminta);
        return tahun.sasaran().stream()
                .filter(s -> Stream.concat(Stream.ofNullable(s.biro()), s.biroPendukung().stream())
                        .anyMatch(b -> diminta.contains(b.kode())))
                .toList();
    }

    private static void requireBiro(TahunAnggaran tahun, Collection<String> diminta) {
        var dikenal = tahun.biro().stream().map(BiroTahun::kode).collect(Collectors.toSet());
        var asing = diminta.stream().filter(b -> !dikenal.contains(b)).sorted().toList();
        if (!asing.isEmpty()) {
            throw new PermintaanDitolak(
                    Sebab.TIDAK_DITEMUKAN,
                    "Biro \"" + String.join("\", \"", asing) + "\" tidak ada. Kode yang ada: "
                            + dikenal.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    @SchemaMapping
    @Nullable
    PerjanjianKinerja perjanjianKinerja(TahunAnggaran tahun, @Argument Tahap tahap) {
        return tahun.perjanjianKinerja(tahap);
    }

    @SchemaMapping
    List<IndikatorTahun> indikator(TahunAnggaran tahun) {
        return tahun.semuaIndikator().toList();
    }

    @SchemaMapping
    List<Narasi> narasi(
            TahunAnggaran tahun,
            @Argument @Nullable List<BagianNarasi> bagian,
            @Argument @Nullable String indikator,
            @Argument @Nullable String biro,
            DataFetchingEnvironment env) {
        return KonteksTahun.of(env).narasi(narasi).stream()
                .filter(n -> bagian == null || bagian.contains(n.bagian()))
                .filter(n -> indikator == null || indikator.equals(n.indikator()))
                .filter(n -> biro == null || biro.equals(n.biro()))
                .toList();
    }

    @SchemaMapping
    List<SumberTercatat> riwayatImpor(TahunAnggaran tahun) {
        return riwayatImpor.find(tahun.perangkatDaerah().id(), tahun.tahun());
    }

    @SchemaMapping(field = "renstra")
    @Nullable
    Renstra renstraTahun(TahunAnggaran tahun, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).renstra(renstra);
    }

    @SchemaMapping
    @Nullable
    PerbandinganTahap perbandinganTahap(TahunAnggaran tahun) {
        return perbandingan
                .compareTahap(tahun.perangkatDaerah().id(), tahun.tahun())
                .orElse(null);
    }

    @SchemaMapping(typeName = "BiroTahun", field = "indikator")
    List<IndikatorTahun> indikatorBiro(BiroTahun biro, DataFetchingEnvironment env) {
        return KonteksTahun.of(env)
                .tahun()
                .semuaIndikator()
                .filter(i -> i.biro().stream().anyMatch(b -> b.kode().equals(biro.kode())))
                .toList();
    }

    @SchemaMapping
    @Nullable
    Biro rincian(BiroTahun biro, DataFetchingEnvironment env) {
        return KonteksTahun.of(env).tahun().perangkatDaerah().biroByKode(biro.kode());
    }
}
