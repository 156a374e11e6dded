package id.lkjip.impor;

import id.lkjip.akses.jejak.JejakService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.mongo.MongoUji;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.pemeriksaan.TemuanRepository;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.perencanaan.RencanaKerjaRepository;
import id.lkjip.perencanaan.RenstraRepository;
import id.lkjip.realisasi.RealisasiRepository;

/** The import service over a test database, without Spring. */
final class ImporUji {

    private ImporUji() {}

    static ImporLayanan layanan(MongoUji mongo, PembacaLkjip pembaca) {
        var jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
        var kunci = KunciTahunUji.layanan(mongo, jejak);
        return new ImporLayanan(
                pembaca,
                new RencanaImpor(
                        mongo.repository(PerangkatDaerahRepository.class),
                        mongo.repository(IndikatorRepository.class),
                        mongo.repository(RenstraRepository.class),
                        mongo.repository(PerjanjianKinerjaRepository.class),
                        mongo.repository(RencanaKerjaRepository.class),
                        mongo.repository(RealisasiRepository.class),
                        mongo.repository(NarasiRepository.class),
                        mongo.repository(TemuanRepository.class),
                        mongo.repository(SumberRepository.class),
                        kunci),
                mongo.repository(SumberRepository.class),
                kunci,
                jejak);
    }
}
