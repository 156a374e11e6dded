package id.lkjip.pemberitahuan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Wewenang;
import id.lkjip.pemberitahuan.Pemberitahuan.Keadaan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/**
 * A person's own notices. Whose they are is never asked: it is always she who acts, so a guessed id leads nowhere. That
 * she has read one is no change of the office's data and stands in no audit trail.
 */
@Service
public class PemberitahuanService {

    /** Most notices of one answer. */
    public static final int HALAMAN_TERBESAR = 100;

    private static final String AKUN = "akun";
    private static final String KEADAAN = "keadaan";
    private static final String DIBACA = "dibaca";

    private final MongoOperations mongo;

    PemberitahuanService(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** How many she has not read. */
    @Memerlukan(Operasi.BACA_DATA)
    public long jumlahBaru() {
        return mongo.count(Query.query(unread()), Pemberitahuan.class);
    }

    /**
     * Her notices, the newest first.
     *
     * @param hanyaBaru whether only those she has not read
     * @param setelah id of the last one of the page before; {@code null} for the first page
     * @param banyak how many, 1 to {@value #HALAMAN_TERBESAR}
     * @throws PermintaanDitolak when there cannot be so many, or the last one is none of hers
     */
    @Memerlukan(Operasi.BACA_DATA)
    public List<Pemberitahuan> daftar(boolean hanyaBaru, @Nullable String setelah, int banyak) {
        if (banyak < 1 || banyak > HALAMAN_TERBESAR) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH, "Argumen banyak 1 sampai " + HALAMAN_TERBESAR + ", bukan " + banyak + ".");
        }
        Criteria syarat = hanyaBaru ? unread() : own();
        if (setelah != null) {
            Pemberitahuan batas = own(setelah);
            syarat = syarat.orOperator(
                    Criteria.where("pada").lt(batas.pada()),
                    Criteria.where("pada").is(batas.pada()).and("_id").gt(batas.id()));
        }
        return mongo.find(
                Query.query(syarat)
                        .with(Sort.by(Sort.Order.desc("pada"), Sort.Order.asc("_id")))
                        .limit(banyak),
                Pemberitahuan.class);
    }

    /**
     * Marks some of hers as read.
     *
     * @throws PermintaanDitolak when one of them is none of hers; nothing is marked then
     */
    @Memerlukan(Operasi.TANDAI_PEMBERITAHUAN_SENDIRI)
    public void tandaiDibaca(Collection<String> id) {
        Set<String> semua = new HashSet<>(id);
        if (semua.size() > HALAMAN_TERBESAR) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH, "Sekali tandai paling banyak " + HALAMAN_TERBESAR + " pemberitahuan.");
        }
        Query milik = Query.query(
                Criteria.where("_id").in(semua).and(AKUN).is(Wewenang.pelaku().akun()));
        if (mongo.count(milik, Pemberitahuan.class) < semua.size()) {
            throw unknown();
        }
        mongo.updateMulti(milik, Update.update(DIBACA, true), Pemberitahuan.class);
    }

    /**
     * Marks as read all of hers that were stored up to a moment, so that one that came meanwhile is not lost.
     *
     * @return how many she had not read
     */
    @Memerlukan(Operasi.TANDAI_PEMBERITAHUAN_SENDIRI)
    public long tandaiSemua(Instant sampai) {
        return mongo.updateMulti(
                        Query.query(unread().and("dibuat").lte(sampai)),
                        Update.update(DIBACA, true),
                        Pemberitahuan.class)
                .getModifiedCount();
    }

    private Pemberitahuan own(String id) {
        Pemberitahuan satu = mongo.findOne(
                Query.query(Criteria.where("_id")
                        .is(id)
                        .and(AKUN)
                        .is(Wewenang.pelaku().akun())),
                Pemberitahuan.class);
        if (satu == null) {
            throw unknown();
        }
        return satu;
    }

    private static Criteria own() {
        return Criteria.where(AKUN).is(Wewenang.pelaku().akun()).and(KEADAAN).is(Keadaan.BERLAKU);
    }

    private static Criteria unread() {
        return own().and(DIBACA).is(false);
    }

    private static PermintaanDitolak unknown() {
        return new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Pemberitahuan itu tidak ada pada Anda.");
    }
}
