package id.lkjip.kunci;

import id.lkjip.akses.jejak.JejakService;
import id.lkjip.mongo.MongoUji;

/** Locks of years over a test database. */
public final class KunciTahunUji {

    private KunciTahunUji() {}

    public static KunciTahunService layanan(MongoUji mongo, JejakService jejak) {
        return new KunciTahunService(mongo.repository(KunciTahunRepository.class), jejak);
    }
}
