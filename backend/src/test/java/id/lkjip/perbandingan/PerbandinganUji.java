package id.lkjip.perbandingan;

import id.lkjip.mongo.MongoUji;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.realisasi.RealisasiRepository;

/** Comparisons over a test database. */
public final class PerbandinganUji {

    private PerbandinganUji() {}

    public static PerbandinganService pembaca(MongoUji mongo) {
        return new PerbandinganReader(
                mongo.repository(PerangkatDaerahRepository.class),
                mongo.repository(PerjanjianKinerjaRepository.class),
                mongo.repository(RealisasiRepository.class),
                mongo.repository(IndikatorRepository.class),
                PembacaTahunUji.pembaca(mongo));
    }
}
