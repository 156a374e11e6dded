package id.lkjip.graphql;

import id.lkjip.narasi.Alur;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.DrafNarasi;
import id.lkjip.narasi.KonflikNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.PenyuntinganService.LembarKerja;
import id.lkjip.narasi.Peralihan;
import id.lkjip.narasi.RevisiNarasi;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.TemplatNarasi;
import id.lkjip.narasi.TemplatService;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Writing of narrative sections. */
@Controller
class NarasiController {

    private final SeksiService seksi;
    private final TemplatService templat;
    private final PenyuntinganService penyuntingan;

    NarasiController(SeksiService seksi, TemplatService templat, PenyuntinganService penyuntingan) {
        this.seksi = seksi;
        this.templat = templat;
        this.penyuntingan = penyuntingan;
    }

    @QueryMapping
    List<Seksi> seksiNarasi(@Argument String perangkatDaerah, @Argument int tahun, @Argument boolean milikSaya) {
        return milikSaya ? seksi.tugasSaya(perangkatDaerah, tahun) : seksi.daftar(perangkatDaerah, tahun);
    }

    @QueryMapping
    TemplatNarasi templatNarasi(@Argument String perangkatDaerah, @Argument int tahun) {
        return templat.find(perangkatDaerah, tahun);
    }

    @MutationMapping
    TemplatNarasi aturTemplatNarasi(
            @Argument String perangkatDaerah,
            @Argument int tahun,
            @Argument @Nullable Integer versi,
            @Argument List<IsianButir> butir) {
        return templat.atur(
                perangkatDaerah,
                tahun,
                version(versi),
                butir.stream().map(IsianButir::dibaca).toList());
    }

    @SchemaMapping(typeName = "ButirTemplat")
    boolean perIndikator(TemplatNarasi.Butir butir) {
        return butir.bagian().perIndikator();
    }

    /** What the schema calls {@code IsianButirTemplat}. */
    record IsianButir(
            BagianNarasi bagian,
            String panduan,
            @Nullable String tenggat,
            @Nullable String biro) {

        TemplatNarasi.Butir dibaca() {
            return new TemplatNarasi.Butir(bagian, panduan, tenggat == null ? null : Skalar.hari(tenggat), biro);
        }
    }

    @QueryMapping
    LembarKerja lembarNarasi(@Argument String kode) {
        return penyuntingan.buka(kode);
    }

    @QueryMapping
    RevisiNarasi revisiNarasi(@Argument String kode, @Argument int nomor) {
        return penyuntingan.revisi(kode, nomor);
    }

    @MutationMapping
    Object simpanDrafNarasi(
            @Argument String kode,
            @Argument @Nullable Integer versiDraf,
            @Argument @Nullable Integer dasar,
            @Argument String teks) {
        return orConflict(() -> penyuntingan.simpanDraf(kode, version(versiDraf), version(dasar), teks));
    }

    @MutationMapping
    boolean buangDrafNarasi(@Argument String kode) {
        penyuntingan.buangDraf(kode);
        return true;
    }

    @MutationMapping
    Object simpanNarasi(
            @Argument String kode,
            @Argument @Nullable Integer versi,
            @Argument String teks,
            @Argument @Nullable String alasan) {
        return orConflict(() -> penyuntingan.simpan(kode, version(versi), teks, alasan));
    }

    @MutationMapping
    Object pulihkanNarasi(@Argument String kode, @Argument int versi, @Argument int nomor) {
        return orConflict(() -> penyuntingan.pulihkan(kode, versi, nomor));
    }

    @MutationMapping
    Object ambilUsulanImpor(@Argument String kode, @Argument int versi) {
        return orConflict(() -> penyuntingan.ambilUsulan(kode, versi));
    }

    @MutationMapping
    Object abaikanUsulanImpor(@Argument String kode, @Argument int versi) {
        return orConflict(() -> penyuntingan.abaikanUsulan(kode, versi));
    }

    @MutationMapping
    Object alihkanNarasi(
            @Argument String kode,
            @Argument int versi,
            @Argument Peralihan peralihan,
            @Argument @Nullable String catatan) {
        return orConflict(() -> penyuntingan.beralih(kode, versi, peralihan, catatan));
    }

    @SchemaMapping(typeName = "LembarNarasi")
    List<RevisiNarasi.Ringkas> riwayat(LembarKerja lembar) {
        return lembar.narasi() == null
                ? List.of()
                : penyuntingan.riwayat(lembar.seksi().kode());
    }

    @SchemaMapping
    int versi(DrafNarasi draf) {
        return Math.toIntExact(Objects.requireNonNull(draf.versi(), "only stored drafts are shown"));
    }

    @SchemaMapping
    int versi(Narasi narasi) {
        return Math.toIntExact(Objects.requireNonNull(narasi.versi(), "only stored sections are shown"));
    }

    @SchemaMapping
    @Nullable
    String diubahOleh(Narasi narasi) {
        Alur alur = narasi.alur();
        return alur == null ? null : alur.nama();
    }

    @SchemaMapping
    @Nullable
    Instant diubah(Narasi narasi) {
        Alur alur = narasi.alur();
        return alur == null ? null : alur.pada();
    }

    @SchemaMapping
    List<Alur.Langkah> langkah(Narasi narasi) {
        Alur alur = narasi.alur();
        return alur == null ? List.of() : alur.langkah();
    }

    private static Object orConflict(Supplier<Object> perubahan) {
        try {
            return perubahan.get();
        } catch (KonflikNarasi konflik) {
            return KonflikVersi.dari(konflik);
        }
    }

    private static @Nullable Long version(@Nullable Integer versi) {
        return versi == null ? null : versi.longValue();
    }
}
