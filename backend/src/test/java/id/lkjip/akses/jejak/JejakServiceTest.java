package id.lkjip.akses.jejak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.mongo.MongoUji;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JejakServiceTest {

    private final MongoUji mongo = MongoUji.inMemory();
    private final JejakService jejak = service();

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void anEntrySaysWhoDidWhatAndWhatItWasBefore() {
        PelakuUji.dengan(Peran.ADMIN)
                .melakukan(() -> jejak.mencatat(
                        Catatan.tentang(Tindakan.AKUN_DIUBAH, "akun/budi")
                                .ubah("peran", List.of(Peran.ANALIS), List.of(Peran.BIRO)),
                        () -> "selesai"));

        Jejak entri = jejak.cari(SaringanJejak.semua(), 10).getFirst();
        assertThat(entri.nomor()).isEqualTo(1);
        assertThat(entri.akun()).isEqualTo("uji-admin");
        assertThat(entri.alamat()).isEqualTo("192.0.2.1");
        assertThat(entri.sebelum()).containsEntry("peran", "[ANALIS]");
        assertThat(entri.sesudah()).containsEntry("peran", "[BIRO]");
    }

    @Test
    void aChangeThatFailsIsWrittenDownAsNotMade() {
        assertThatThrownBy(() -> jejak.mencatat(Catatan.tentang(Tindakan.TAHUN_DIKUNCI, "tahun/x/2025"), () -> {
                    throw new IllegalStateException("konflik");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(jejak.cari(SaringanJejak.semua(), 10))
                .extracting(Jejak::tindakan)
                .containsExactly(Tindakan.DIBATALKAN, Tindakan.TAHUN_DIKUNCI);
    }

    @Test
    void anUntouchedTrailVerifies() {
        isi(20);

        assertThat(jejak.periksa().rusak()).isNull();
        assertThat(jejak.periksa().utuh()).isEqualTo(20);
    }

    @Test
    void anEmptyTrailVerifies() {
        assertThat(jejak.periksa().rusak()).isNull();
    }

    @Test
    void oneChangedByteIsFoundWhereverItIs() {
        isi(6);
        for (String field : List.of(
                "waktu", "akun", "adaptor", "alamat", "tindakan", "objek", "keterangan", "sidikSebelum", "sidik")) {
            BsonDocument asli = java.util.Objects.requireNonNull(
                    koleksi().find(Filters.eq("_id", 4L)).first());
            koleksi().updateOne(Filters.eq("_id", 4L), Updates.set(field, lain(asli.get(field, BsonNull.VALUE))));

            assertThat(jejak.periksa().rusak()).as(field).isEqualTo(4);
            koleksi().replaceOne(Filters.eq("_id", 4L), asli);
        }
        assertThat(jejak.periksa().rusak()).isNull();
    }

    @Test
    void anotherTypeOrAnAddedFieldIsFound() {
        isi(3);
        koleksi().updateOne(Filters.eq("_id", 2L), Updates.set("tambahan", 1));

        assertThat(jejak.periksa().rusak()).isEqualTo(2);
    }

    @Test
    void aRemovedEntryIsFoundAlsoTheLast() {
        isi(5);
        koleksi().deleteOne(Filters.eq("_id", 5L));
        assertThat(jejak.periksa().rusak()).isEqualTo(5);

        koleksi().deleteOne(Filters.eq("_id", 2L));
        assertThat(jejak.periksa().rusak()).isEqualTo(2);
    }

    @Test
    void aTrailThatWasRewrittenFromSomewhereOnIsFoundByItsEnd() {
        isi(3);
        BsonDocument akhir = koleksi().find(Filters.eq("_id", 3L)).first();
        koleksi().deleteOne(Filters.eq("_id", 3L));
        service().catat(PelakuUji.dengan(Peran.ADMIN), Catatan.tentang(Tindakan.KELUAR, "akun/lain"));

        assertThat(akhir).isNotNull();
        assertThat(jejak.periksa().rusak()).isEqualTo(3);
    }

    @Test
    void writersInSeveralProcessesDoNotForkTheChain() throws Exception {
        List<JejakService> proses = List.of(service(), service(), service());
        try (var kumpulan = Executors.newFixedThreadPool(6)) {
            var tugas = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 120; i++) {
                int n = i;
                tugas.add(() -> proses.get(n % 3)
                        .catat(PelakuUji.dengan(Peran.BIRO), Catatan.tentang(Tindakan.NARASI_DISIMPAN, "narasi/" + n)));
            }
            for (var hasil : kumpulan.invokeAll(tugas)) {
                hasil.get();
            }
        }

        assertThat(jejak.periksa().rusak()).isNull();
        assertThat(jejak.periksa().utuh()).isEqualTo(120);
    }

    @Test
    void entriesAreFoundByPersonActionAndPage() {
        isi(5);
        jejak.catat(PelakuUji.dengan(Peran.BIRO), Catatan.tentang(Tindakan.MASUK, "akun/uji-biro"));

        assertThat(jejak.cari(new SaringanJejak("uji-biro", Set.of(), null, null, null, null), 10))
                .hasSize(1);
        assertThat(jejak.cari(new SaringanJejak(null, Set.of(Tindakan.KELUAR), null, null, null, null), 10))
                .hasSize(5);
        assertThat(jejak.cari(new SaringanJejak(null, Set.of(), null, null, null, 4L), 2))
                .extracting(Jejak::nomor)
                .containsExactly(3L, 2L);
    }

    @Test
    void aLongTextIsShortenedSoThatAnEntryStaysSmall() {
        jejak.catat(
                PelakuUji.dengan(Peran.BIRO),
                Catatan.tentang(Tindakan.NARASI_DISIMPAN, "narasi/1").ubah("teks", null, "x".repeat(100_000)));

        assertThat(jejak.cari(SaringanJejak.semua(), 1).getFirst().sesudah().get("teks"))
                .hasSize(2_000);
    }

    private static BsonValue lain(BsonValue nilai) {
        return switch (nilai) {
            case BsonDateTime saat -> new BsonDateTime(saat.getValue() + 1);
            case BsonString teks -> new BsonString(teks.getValue().substring(1) + "f");
            default -> new BsonString("x");
        };
    }

    private void isi(int banyak) {
        for (int i = 0; i < banyak; i++) {
            jejak.catat(PelakuUji.dengan(Peran.ADMIN), Catatan.tentang(Tindakan.KELUAR, "akun/" + i));
        }
    }

    private JejakService service() {
        return new JejakService(mongo.template().getMongoDatabaseFactory());
    }

    private MongoCollection<BsonDocument> koleksi() {
        return mongo.template().getCollection(JejakService.KOLEKSI).withDocumentClass(BsonDocument.class);
    }
}
