package id.lkjip.narasi;

import id.lkjip.akses.jejak.JejakService;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.mongo.MongoUji;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.rujukan.RujukanUji;

/** Builds the services of narratives for tests of other packages. */
public final class PenyuntinganUji {

    private PenyuntinganUji() {}

    public static PenyuntinganService layanan(MongoUji mongo, KunciTahunService kunci, JejakService jejak) {
        NarasiRepository narasi = mongo.repository(NarasiRepository.class);
        DrafRepository draf = mongo.repository(DrafRepository.class);
        var seksi = new SeksiService(
                narasi,
                draf,
                mongo.repository(TemplatRepository.class),
                PembacaTahunUji.pembaca(mongo),
                RujukanUji.layanan(mongo));
        return new PenyuntinganService(narasi, mongo.repository(RevisiRepository.class), draf, seksi, kunci, jejak);
    }
}
