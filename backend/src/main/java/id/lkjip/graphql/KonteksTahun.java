package id.lkjip.graphql;

import graphql.schema.DataFetchingEnvironment;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiService;
import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.RenstraService;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal year a field lies under. Nodes of the tree name their biro by code only; here is what the code means. What
 * the year's own documents do not hold is read at most once per year and request.
 */
final class KonteksTahun {

    private final TahunAnggaran tahun;
    private @Nullable List<Narasi> narasi;
    private @Nullable Renstra renstra;
    private boolean renstraDibaca;

    KonteksTahun(TahunAnggaran tahun) {
        this.tahun = tahun;
    }

    static KonteksTahun of(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<KonteksTahun>getLocalContext(), "field outside of a fiscal year");
    }

    TahunAnggaran tahun() {
        return tahun;
    }

    @Nullable
    BiroRef biroRef(@Nullable String kode) {
        if (kode == null) {
            return null;
        }
        Biro biro = tahun.perangkatDaerah().biroByKode(kode);
        return new BiroRef(kode, biro == null ? kode : biro.nama());
    }

    List<Narasi> narasi(NarasiService service) {
        if (narasi == null) {
            narasi = service.find(tahun.perangkatDaerah().id(), tahun.tahun());
        }
        return narasi;
    }

    @Nullable
    Renstra renstra(RenstraService service) {
        if (!renstraDibaca) {
            renstra = service.find(tahun.perangkatDaerah().id(), tahun.tahun()).orElse(null);
            renstraDibaca = true;
        }
        return renstra;
    }
}
