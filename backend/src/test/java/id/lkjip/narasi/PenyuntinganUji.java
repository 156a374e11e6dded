package id.lkjip.narasi;

import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;

import id.lkjip.akses.jejak.JejakService;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.mongo.MongoUji;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.rujukan.RujukanUji;
import id.lkjip.shared.Tahap;
import java.util.List;

/** Builds the services of narratives for tests of other packages. */
public final class PenyuntinganUji {

    private PenyuntinganUji() {}

    /** The sections of what is stored. */
    public static SeksiService seksi(MongoUji mongo) {
        return new SeksiService(
                mongo.repository(NarasiRepository.class),
                mongo.repository(DrafRepository.class),
                mongo.repository(TemplatRepository.class),
                PembacaTahunUji.pembaca(mongo),
                RujukanUji.layanan(mongo));
    }

    /** The writing of sections. */
    public static PenyuntinganService layanan(MongoUji mongo, KunciTahunService kunci, JejakService jejak) {
        return new PenyuntinganService(
                mongo.repository(NarasiRepository.class),
                mongo.repository(RevisiRepository.class),
                mongo.repository(DrafRepository.class),
                seksi(mongo),
                kunci,
                jejak);
    }

    /** Stores a year in which Biro Hukum answers for one indicator, {@code indeks-hukum}. */
    public static void simpanTahun(MongoUji mongo, int tahun) {
        mongo.template().save(organisasi("Hukum", "Umum"));
        mongo.template().save(indikator("Indeks Hukum", RumusCapaian.POSITIF, List.of(), "hukum"));
        mongo.template()
                .save(pk(
                        tahun,
                        Tahap.MURNI,
                        100L,
                        sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", "76"))));
    }
}
