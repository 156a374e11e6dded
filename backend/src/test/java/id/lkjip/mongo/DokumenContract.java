package id.lkjip.mongo;

import static id.lkjip.mongo.DokumenContoh.PD;
import static id.lkjip.mongo.DokumenContoh.TAHUN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.pemeriksaan.TemuanRepository;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.perencanaan.RencanaKerjaRepository;
import id.lkjip.perencanaan.RenstraRepository;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;

/**
 * What is stored comes back as it was, to the last digit and the last missing value: the same on the embedded server and
 * on a real MongoDB.
 */
abstract class DokumenContract {

    private final MongoUji mongo = open();

    /** An empty database. */
    abstract MongoUji open();

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void everyDocumentComesBackEqual() {
        roundTrip(mongo.repository(PerangkatDaerahRepository.class)::save, DokumenContoh.perangkatDaerah());
        roundTrip(mongo.repository(RenstraRepository.class)::save, DokumenContoh.renstra());
        roundTrip(mongo.repository(IndikatorRepository.class)::save, DokumenContoh.indikator());
        roundTrip(
                mongo.repository(PerjanjianKinerjaRepository.class)::save,
                DokumenContoh.perjanjianKinerja(Tahap.PERUBAHAN));
        roundTrip(mongo.repository(RencanaKerjaRepository.class)::save, DokumenContoh.rencanaKerja());
        roundTrip(mongo.repository(RealisasiRepository.class)::save, DokumenContoh.realisasi());
        roundTrip(mongo.repository(NarasiRepository.class)::save, DokumenContoh.narasi(BagianNarasi.SARAN, "Teks"));
        roundTrip(mongo.repository(TemuanRepository.class)::save, DokumenContoh.temuan("a", "Beda"));
    }

    @Test
    void everyKindOfNilaiKeepsItsKindItsTextAndItsDigits() {
        List<Nilai> semua = List.of(
                DokumenContoh.angka("99,410", "99.410"),
                DokumenContoh.angka("0", "0"),
                DokumenContoh.angka("-0,5", "-0.5"),
                new Nilai.Rentang("2-3", new BigDecimal("2"), new BigDecimal("3.0")),
                new Nilai.Predikat("WTP"),
                new Nilai.BelumDiisi(""),
                new Nilai.TidakBerlaku("N/A"));

        assertThat(semua.stream()
                        .map(NilaiConverter.Write.INSTANCE::convert)
                        .map(NilaiConverter.Read.INSTANCE::convert))
                .containsExactlyElementsOf(semua);
        assertThat(semua.stream()
                        .map(n -> NilaiConverter.Write.INSTANCE.convert(n).getString("jenis")))
                .containsExactly("ANGKA", "ANGKA", "ANGKA", "RENTANG", "PREDIKAT", "BELUM_DIISI", "TIDAK_BERLAKU");
    }

    @Test
    void aKindNobodyKnowsIsAnErrorAndNotAMissingValue() {
        assertThatThrownBy(
                        () -> NilaiConverter.Read.INSTANCE.convert(new Document("jenis", "LAIN").append("teks", "1")))
                .hasMessageContaining("LAIN");
    }

    @Test
    void missingIsNotZero() {
        mongo.repository(RencanaKerjaRepository.class).save(DokumenContoh.rencanaKerja());

        Document total = raw("rencanaKerja").get("total", Document.class);
        Document biro = raw("rencanaKerja")
                .getList("jumlahBiro", Document.class)
                .getFirst()
                .get("pagu", Document.class);

        assertThat(total).containsEntry("murni", 15L).doesNotContainKey("perubahan");
        assertThat(biro).containsEntry("perubahan", 0L);
    }

    @Test
    void moneyIsStoredAsAnIntegerAndAMeasureAsADecimal() {
        mongo.repository(PerjanjianKinerjaRepository.class).save(DokumenContoh.perjanjianKinerja(Tahap.MURNI));
        mongo.repository(RealisasiRepository.class).save(DokumenContoh.realisasi());

        assertThat(raw("perjanjianKinerja").get("totalAnggaran")).isEqualTo(9_007_199_254_740_993L);
        assertThat(raw("realisasi")
                        .get("anggaran", Document.class)
                        .get("serapanTertulis", Document.class)
                        .get("nilai"))
                .isEqualTo(Decimal128.parse("99.00"));
    }

    @Test
    void noClassNameIsStored() {
        mongo.repository(RealisasiRepository.class).save(DokumenContoh.realisasi());

        assertThat(raw("realisasi").toJson()).doesNotContain("_class").doesNotContain("id.lkjip");
    }

    @Test
    void aStaleSaveIsRefused() {
        var repository = mongo.repository(NarasiRepository.class);
        var first = repository.save(DokumenContoh.narasi(BagianNarasi.SARAN, "Satu"));
        repository.save(first);

        assertThatThrownBy(() -> repository.save(first)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void yearsAreReadWithoutTheDocuments() {
        mongo.repository(RealisasiRepository.class).save(DokumenContoh.realisasi(2030, List.of()));
        mongo.repository(RealisasiRepository.class).save(DokumenContoh.realisasi(2031, List.of()));

        assertThat(mongo.repository(RealisasiRepository.class).findTahunByPerangkatDaerah(PD))
                .extracting("tahun")
                .containsExactlyInAnyOrder(2030, 2031);
        assertThat(mongo.repository(RealisasiRepository.class).findByTahun(PD, List.of(2031, 2099)))
                .extracting("tahun")
                .containsExactly(2031);
    }

    @Test
    void theSectionsAndFindingsOfAYearAreFoundByIdOrder() {
        var narasi = mongo.repository(NarasiRepository.class);
        narasi.save(DokumenContoh.narasi(BagianNarasi.VISI, "Dua"));
        narasi.save(DokumenContoh.narasi(BagianNarasi.SARAN, "Satu"));
        var temuan = mongo.repository(TemuanRepository.class);
        temuan.save(DokumenContoh.temuan("b", "Beda"));
        temuan.save(DokumenContoh.temuan("a", "Beda"));

        assertThat(narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(PD, TAHUN))
                .extracting("teks")
                .containsExactly("Satu", "Dua");
        assertThat(narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(PD, TAHUN + 1))
                .isEmpty();
        assertThat(temuan.findByPerangkatDaerahAndTahunOrderByIdAsc(PD, TAHUN))
                .extracting("id")
                .isSorted()
                .hasSize(2);
    }

    @Test
    void theSameIdIsInsertedOnlyOnce() {
        var repository = mongo.repository(NarasiRepository.class);
        repository.save(DokumenContoh.narasi(BagianNarasi.SARAN, "Satu"));

        assertThatThrownBy(() -> repository.save(DokumenContoh.narasi(BagianNarasi.SARAN, "Dua")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theDatabaseAddsUpMoneyExactly() {
        var repository = mongo.repository(PerjanjianKinerjaRepository.class);
        Stream.of(Tahap.PERUBAHAN, Tahap.MURNI)
                .map(DokumenContoh::perjanjianKinerja)
                .forEach(repository::save);

        Document sum = mongo.template()
                .getCollection("perjanjianKinerja")
                .aggregate(List.of(Aggregates.group(null, Accumulators.sum("total", "$totalAnggaran"))))
                .first();

        assertThat(requireNonNull(sum).get("total")).isEqualTo(2 * 9_007_199_254_740_993L);
    }

    @Test
    void bothPkOfAYearAreFoundMurniFirst() {
        var repository = mongo.repository(PerjanjianKinerjaRepository.class);
        Stream.of(Tahap.PERUBAHAN, Tahap.MURNI)
                .map(DokumenContoh::perjanjianKinerja)
                .forEach(repository::save);

        assertThat(repository.findByTahun(PD, TAHUN)).extracting("tahap").containsExactly(Tahap.MURNI, Tahap.PERUBAHAN);
    }

    private <T> void roundTrip(UnaryOperator<T> save, T document) {
        T saved = save.apply(document);
        Object id = mongo.template()
                .getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(document.getClass())
                .getIdentifierAccessor(document)
                .getRequiredIdentifier();

        assertThat(saved).usingRecursiveComparison().ignoringFields("versi").isEqualTo(document);
        assertThat((Object) mongo.template().findById(id, document.getClass())).isEqualTo(saved);
    }

    private Document raw(String collection) {
        return requireNonNull(mongo.template().findOne(new Query(), Document.class, collection));
    }
}
