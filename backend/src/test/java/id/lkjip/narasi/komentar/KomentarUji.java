package id.lkjip.narasi.komentar;

import id.lkjip.akses.jejak.JejakService;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.mongo.MongoUji;
import id.lkjip.narasi.SeksiService;

/** Comments over a test database, for tests of other packages. */
public final class KomentarUji {

    private KomentarUji() {}

    public static KomentarService layanan(
            MongoUji mongo, SeksiService seksi, KunciTahunService kunci, JejakService jejak) {
        return new KomentarService(mongo.repository(KomentarRepository.class), seksi, kunci, jejak);
    }
}
