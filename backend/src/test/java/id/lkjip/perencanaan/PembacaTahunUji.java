package id.lkjip.perencanaan;

import id.lkjip.mongo.MongoUji;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.realisasi.RealisasiRepository;

/** Reads fiscal years from a test database. */
public final class PembacaTahunUji {

    private PembacaTahunUji() {}

    public static TahunAnggaranService pembaca(MongoUji mongo) {
        return new TahunAnggaranReader(
                mongo.repository(PerangkatDaerahRepository.class),
                mongo.repository(PerjanjianKinerjaRepository.class),
                mongo.repository(RencanaKerjaRepository.class),
                mongo.repository(RealisasiRepository.class),
                mongo.repository(IndikatorRepository.class));
    }
}
