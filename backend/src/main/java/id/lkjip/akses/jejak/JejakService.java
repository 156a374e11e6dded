package id.lkjip.akses.jejak;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationEventPublisherAware;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Service;

/**
 * Writes, reads and verifies the audit trail.
 *
 * <p>An entry's number is its id, one more than the last, and it carries the hash of the one before. Of several writers,
 * in one process or in many, only one can take a number; the others read the new last entry and try again. So the chain
 * cannot fork. Beside it stands its end, in a collection of its own, so that cutting entries off is seen as well.
 *
 * <p>A change is written down before it is made ({@link #mencatat}): a crash in between leaves an entry without its
 * change, never a change without its entry.
 */
@Service
public class JejakService implements ApplicationEventPublisherAware {

    static final String KOLEKSI = "jejakAudit";
    static final String KOLEKSI_UJUNG = "jejakAuditUjung";
    private static final String ID = "_id";
    private static final String UJUNG = "ujung";
    private static final int PERCOBAAN = 1_000;

    /** A field of an entry never holds more; the document it is about holds the rest. */
    private static final int TERPANJANG = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(JejakService.class);

    private final MongoDatabaseFactory mongo;
    private final Clock clock;

    private ApplicationEventPublisher penerbit = peristiwa -> {};

    /** The last entry as this process knows it; another process may have added more. */
    private @Nullable Ujung terakhir;

    /** A trail in the database of a factory. */
    @Autowired
    public JejakService(MongoDatabaseFactory mongo) {
        this(mongo, Clock.systemUTC());
    }

    JejakService(MongoDatabaseFactory mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void setApplicationEventPublisher(ApplicationEventPublisher penerbit) {
        this.penerbit = penerbit;
    }

    /** Writes down what whoever acts now is about to do, does it, tells that it was done, and writes down as well when it did not succeed. */
    public <T> T mencatat(Catatan catatan, Supplier<T> perubahan) {
        Pelaku pelaku = Pelaku.saatIni().orElseGet(Pelaku::sistem);
        long nomor = catat(pelaku, catatan);
        T hasil;
        try {
            hasil = perubahan.get();
        } catch (RuntimeException e) {
            catat(pelaku, Catatan.tentang(Tindakan.DIBATALKAN, catatan.objek()).dengan("Entri " + nomor));
            throw e;
        }
        announce(new PerubahanTercatat(pelaku, catatan));
        return hasil;
    }

    /** What is made is made, whatever becomes of those who hear of it. */
    private void announce(PerubahanTercatat perubahan) {
        try {
            penerbit.publishEvent(perubahan);
        } catch (RuntimeException e) {
            LOG.warn(
                    "A change of {} was made but could not be announced",
                    perubahan.catatan().objek(),
                    e);
        }
    }

    /** Writes down what a person has done or tried; gives the entry's number. */
    public synchronized long catat(Pelaku pelaku, Catatan catatan) {
        for (int i = 0; i < PERCOBAAN; i++) {
            Ujung dasar = terakhir != null ? terakhir : ujungTersimpan();
            BsonDocument entri = entri(dasar, pelaku, catatan);
            String sidik = Rantai.sidik(entri);
            entri.append(Rantai.SIDIK, new BsonString(sidik));
            try {
                koleksi(KOLEKSI).insertOne(entri);
                terakhir = new Ujung(dasar.nomor() + 1, sidik);
                majukanUjung(terakhir);
                return terakhir.nomor();
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                terakhir = null; // another process took the number
            }
        }
        throw new IllegalStateException("The audit trail took no entry in " + PERCOBAAN + " attempts");
    }

    /** Entries that fit, newest first. */
    @Memerlukan(Operasi.BACA_JEJAK)
    public List<Jejak> cari(SaringanJejak saringan, int terbanyak) {
        var hasil = new ArrayList<Jejak>();
        koleksi(KOLEKSI)
                .find(filter(saringan))
                .sort(Sorts.descending(ID))
                .limit(terbanyak)
                .forEach(d -> hasil.add(jejak(d)));
        return hasil;
    }

    /** Gives every entry that fits, oldest first, one at a time; that it was exported is written down first. */
    @Memerlukan(Operasi.BACA_JEJAK)
    public void ekspor(SaringanJejak saringan, Consumer<Jejak> penerima) {
        catat(
                Pelaku.saatIni().orElseGet(Pelaku::sistem),
                Catatan.tentang(Tindakan.JEJAK_DIEKSPOR, KOLEKSI).dengan(saringan.uraian()));
        koleksi(KOLEKSI).find(filter(saringan)).sort(Sorts.ascending(ID)).forEach(d -> penerima.accept(jejak(d)));
    }

    /** Follows the chain from its first entry to its end and names the first that does not fit. */
    @Memerlukan(Operasi.BACA_JEJAK)
    public HasilPeriksa periksa() {
        BsonDocument ujung = koleksi(KOLEKSI_UJUNG).find(Filters.eq(ID, UJUNG)).first();
        long nomorUjung = ujung == null ? 0 : ujung.getInt64("nomor").getValue();
        String sidikUjung =
                ujung == null ? Rantai.AWAL : ujung.getString(Rantai.SIDIK).getValue();
        var sejauhIni = new Ujung(0, Rantai.AWAL);
        try (var entri = koleksi(KOLEKSI).find().sort(Sorts.ascending(ID)).iterator()) {
            while (entri.hasNext()) {
                BsonDocument satu = entri.next();
                String salah = kesalahan(satu, sejauhIni);
                if (salah != null) {
                    return new HasilPeriksa(sejauhIni.nomor(), sejauhIni.sidik(), sejauhIni.nomor() + 1, salah);
                }
                sejauhIni = new Ujung(
                        sejauhIni.nomor() + 1, satu.getString(Rantai.SIDIK).getValue());
                if (sejauhIni.nomor() == nomorUjung && !sejauhIni.sidik().equals(sidikUjung)) {
                    return new HasilPeriksa(
                            nomorUjung - 1,
                            sejauhIni.sidik(),
                            nomorUjung,
                            "sidiknya lain dari yang tercatat sebagai ujung rantai");
                }
            }
        }
        if (sejauhIni.nomor() < nomorUjung) {
            return new HasilPeriksa(
                    sejauhIni.nomor(),
                    sejauhIni.sidik(),
                    sejauhIni.nomor() + 1,
                    "entri " + (sejauhIni.nomor() + 1) + " sampai " + nomorUjung + " tidak ada lagi");
        }
        return new HasilPeriksa(sejauhIni.nomor(), sejauhIni.sidik(), null, null);
    }

    private static @Nullable String kesalahan(BsonDocument entri, Ujung sebelum) {
        BsonValue id = entri.get(ID);
        if (id == null || !id.isInt64() || id.asInt64().getValue() != sebelum.nomor() + 1) {
            return "entri dengan nomor itu tidak ada atau tersisip entri lain";
        }
        if (!new BsonString(sebelum.sidik()).equals(entri.get(Rantai.SIDIK_SEBELUM))) {
            return "tidak menyambung pada sidik entri sebelumnya";
        }
        if (!new BsonString(Rantai.sidik(entri)).equals(entri.get(Rantai.SIDIK))) {
            return "isinya tidak cocok dengan sidiknya";
        }
        return null;
    }

    private Ujung ujungTersimpan() {
        BsonDocument akhir =
                koleksi(KOLEKSI).find().sort(Sorts.descending(ID)).limit(1).first();
        return akhir == null
                ? new Ujung(0, Rantai.AWAL)
                : new Ujung(
                        akhir.getInt64(ID).getValue(),
                        akhir.getString(Rantai.SIDIK).getValue());
    }

    /** Only forward; when several processes write, the farthest stays. */
    private void majukanUjung(Ujung ujung) {
        try {
            koleksi(KOLEKSI_UJUNG)
                    .updateOne(
                            Filters.and(Filters.eq(ID, UJUNG), Filters.lt("nomor", ujung.nomor())),
                            Updates.combine(
                                    Updates.set("nomor", ujung.nomor()), Updates.set(Rantai.SIDIK, ujung.sidik())),
                            new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                // The entry itself is stored; the next one moves the end past it.
                LOG.warn("The end of the audit trail could not be moved to {}", ujung.nomor(), e);
            }
        }
    }

    private BsonDocument entri(Ujung sebelum, Pelaku pelaku, Catatan catatan) {
        return new BsonDocument(ID, new BsonInt64(sebelum.nomor() + 1))
                .append("waktu", new BsonDateTime(clock.instant().toEpochMilli()))
                .append("akun", new BsonString(pendek(pelaku.akun())))
                .append("adaptor", new BsonString(pelaku.adaptor().name()))
                .append("alamat", teks(pelaku.alamat()))
                .append("token", teks(pelaku.token()))
                .append("tindakan", new BsonString(catatan.tindakan().name()))
                .append("objek", new BsonString(pendek(catatan.objek())))
                .append("sebelum", peta(catatan.sebelum()))
                .append("sesudah", peta(catatan.sesudah()))
                .append("keterangan", teks(catatan.keterangan()))
                .append(Rantai.SIDIK_SEBELUM, new BsonString(sebelum.sidik()));
    }

    private static BsonValue teks(@Nullable String teks) {
        return teks == null ? BsonNull.VALUE : new BsonString(pendek(teks));
    }

    private static BsonDocument peta(Map<String, String> isi) {
        var hasil = new BsonDocument();
        isi.forEach((k, v) -> hasil.append(k, new BsonString(pendek(v))));
        return hasil;
    }

    private static String pendek(String teks) {
        return teks.length() <= TERPANJANG ? teks : teks.substring(0, TERPANJANG - 1) + "…";
    }

    private static Jejak jejak(BsonDocument d) {
        return new Jejak(
                d.getInt64(ID).getValue(),
                Instant.ofEpochMilli(d.getDateTime("waktu").getValue()),
                d.getString("akun").getValue(),
                id.lkjip.akses.Adaptor.valueOf(d.getString("adaptor").getValue()),
                opsional(d, "alamat"),
                opsional(d, "token"),
                Tindakan.valueOf(d.getString("tindakan").getValue()),
                d.getString("objek").getValue(),
                peta(d.getDocument("sebelum")),
                peta(d.getDocument("sesudah")),
                opsional(d, "keterangan"),
                d.getString(Rantai.SIDIK_SEBELUM).getValue(),
                d.getString(Rantai.SIDIK).getValue());
    }

    private static @Nullable String opsional(BsonDocument d, String field) {
        return d.isString(field) ? d.getString(field).getValue() : null;
    }

    private static Map<String, String> peta(BsonDocument d) {
        var hasil = new LinkedHashMap<String, String>();
        d.forEach((k, v) -> hasil.put(k, v.asString().getValue()));
        return hasil;
    }

    private static Bson filter(SaringanJejak saringan) {
        var syarat = new ArrayList<Bson>();
        if (saringan.akun() != null) {
            syarat.add(Filters.eq("akun", saringan.akun()));
        }
        if (!saringan.tindakan().isEmpty()) {
            syarat.add(Filters.in(
                    "tindakan", saringan.tindakan().stream().map(Enum::name).toList()));
        }
        if (saringan.objek() != null) {
            // What lies below it as well: "realisasi/setda-x/2025" finds every indicator of that year.
            String objek = saringan.objek();
            syarat.add(Filters.or(
                    Filters.eq("objek", objek),
                    Filters.and(Filters.gte("objek", objek + "/"), Filters.lt("objek", objek + "0"))));
        }
        if (saringan.sejak() != null) {
            syarat.add(Filters.gte("waktu", new BsonDateTime(saringan.sejak().toEpochMilli())));
        }
        if (saringan.sebelum() != null) {
            syarat.add(Filters.lt("waktu", new BsonDateTime(saringan.sebelum().toEpochMilli())));
        }
        if (saringan.sebelumNomor() != null) {
            syarat.add(Filters.lt(ID, new BsonInt64(saringan.sebelumNomor())));
        }
        return syarat.isEmpty() ? Filters.empty() : Filters.and(syarat);
    }

    private MongoCollection<BsonDocument> koleksi(String nama) {
        return mongo.getMongoDatabase().getCollection(nama, BsonDocument.class);
    }

    /** An entry's number and hash. */
    private record Ujung(long nomor, String sidik) {}

    /**
     * What following the chain showed.
     *
     * @param utuh entries that fit, from the first on
     * @param sidikTerakhir hash of the last that fits
     * @param rusak number of the first that does not; {@code null} when all do
     * @param sebab why it does not, as a phrase
     */
    public record HasilPeriksa(
            long utuh,
            String sidikTerakhir,
            @Nullable Long rusak,
            @Nullable String sebab) {}
}
