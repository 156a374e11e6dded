package id.lkjip.graphql;

import id.lkjip.impor.RingkasanImpor;
import id.lkjip.impor.RingkasanImpor.KoreksiDipertahankan;
import id.lkjip.impor.RiwayatImporService;
import id.lkjip.impor.SumberRepository.SumberTercatat;
import id.lkjip.narasi.Narasi;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Narrative sections and imports: the fields that are not simply the document's. */
@Controller
class PemeriksaanController {

    private final RiwayatImporService riwayatImpor;

    PemeriksaanController(RiwayatImporService riwayatImpor) {
        this.riwayatImpor = riwayatImpor;
    }

    @SchemaMapping
    String kode(Narasi narasi) {
        return narasi.id();
    }

    @SchemaMapping(typeName = "RiwayatImpor")
    String kode(SumberTercatat sumber) {
        return sumber.id();
    }

    @SchemaMapping
    NilaiView koreksi(KoreksiDipertahankan koreksi) {
        return NilaiView.of(koreksi.koreksi());
    }

    @SchemaMapping
    NilaiView laporan(KoreksiDipertahankan koreksi) {
        return NilaiView.of(koreksi.laporan());
    }

    @SchemaMapping(typeName = "RiwayatImpor")
    @Nullable
    RingkasanImpor ringkasan(SumberTercatat sumber) {
        return riwayatImpor.findRingkasan(sumber.id()).orElse(null);
    }
}
