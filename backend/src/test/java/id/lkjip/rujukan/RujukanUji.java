package id.lkjip.rujukan;

import id.lkjip.mongo.MongoUji;
import id.lkjip.perbandingan.PerbandinganUji;
import id.lkjip.perencanaan.PembacaTahunUji;

/** Figures in texts over a test database. */
public final class RujukanUji {

    private RujukanUji() {}

    public static RujukanService layanan(MongoUji mongo) {
        return new RujukanService(PerbandinganUji.pembaca(mongo), PembacaTahunUji.pembaca(mongo));
    }
}
