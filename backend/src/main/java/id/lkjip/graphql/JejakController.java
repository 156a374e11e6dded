package id.lkjip.graphql;

import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The audit trail. */
@Controller
class JejakController {

    private static final int HALAMAN_TERBESAR = 200;

    private final JejakService jejak;

    JejakController(JejakService jejak) {
        this.jejak = jejak;
    }

    @QueryMapping
    List<Jejak> jejakAudit(
            @Argument @Nullable String akun,
            @Argument @Nullable List<Tindakan> tindakan,
            @Argument @Nullable String objek,
            @Argument @Nullable Instant sejak,
            @Argument @Nullable Instant sebelum,
            @Argument @Nullable Integer sebelumNomor,
            @Argument int banyak) {
        if (banyak < 1 || banyak > HALAMAN_TERBESAR) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH, "Argumen banyak 1 sampai " + HALAMAN_TERBESAR + ", bukan " + banyak + ".");
        }
        return jejak.cari(
                new SaringanJejak(
                        akun,
                        tindakan == null ? Set.of() : Set.copyOf(tindakan),
                        objek,
                        sejak,
                        sebelum,
                        sebelumNomor == null ? null : Long.valueOf(sebelumNomor)),
                banyak);
    }

    @QueryMapping
    JejakService.HasilPeriksa periksaAudit() {
        return jejak.periksa();
    }

    @SchemaMapping(typeName = "EntriAudit")
    List<Field> sebelum(Jejak entri) {
        return fields(entri.sebelum());
    }

    @SchemaMapping(typeName = "EntriAudit")
    List<Field> sesudah(Jejak entri) {
        return fields(entri.sesudah());
    }

    private static List<Field> fields(Map<String, String> isi) {
        return isi.entrySet().stream()
                .map(e -> new Field(e.getKey(), e.getValue()))
                .toList();
    }

    /** One part of an object's state. */
    record Field(String nama, String nilai) {}
}
