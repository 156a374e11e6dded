package id.lkjip.pemberitahuan;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.komentar.KomentarService;
import id.lkjip.pemberitahuan.Pemberitahuan.Keadaan;
import id.lkjip.perencanaan.TahunAnggaranService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Brings the stored notices of a year to what {@link PenyusunPemberitahuan} says. It may run at any time, twice, and in
 * several processes at once: a notice is made once because its id is, and each change of one is a single write.
 */
@Component
class PencatatPemberitahuan {

    /** How long what is over, or was said, is kept. */
    static final Duration SIMPAN = Duration.ofDays(60);

    private final MongoOperations mongo;
    private final TahunAnggaranService tahunAnggaran;
    private final SeksiService seksi;
    private final NarasiRepository narasi;
    private final KomentarService komentar;
    private final KunciTahunService kunci;
    private final DirektoriAkun akun;
    private final Clock clock;

    @Autowired
    PencatatPemberitahuan(
            MongoOperations mongo,
            TahunAnggaranService tahunAnggaran,
            SeksiService seksi,
            NarasiRepository narasi,
            KomentarService komentar,
            KunciTahunService kunci,
            DirektoriAkun akun) {
        this(mongo, tahunAnggaran, seksi, narasi, komentar, kunci, akun, Clock.systemUTC());
    }

    PencatatPemberitahuan(
            MongoOperations mongo,
            TahunAnggaranService tahunAnggaran,
            SeksiService seksi,
            NarasiRepository narasi,
            KomentarService komentar,
            KunciTahunService kunci,
            DirektoriAkun akun,
            Clock clock) {
        this.mongo = mongo;
        this.tahunAnggaran = tahunAnggaran;
        this.seksi = seksi;
        this.narasi = narasi;
        this.komentar = komentar;
        this.kunci = kunci;
        this.akun = akun;
        this.clock = clock;
    }

    /** Every year of every organisation, as time alone makes sections due. */
    void catatSemua() {
        Pelaku.sistem().melakukan(() -> {
            tahunAnggaran.findPerangkatDaerah().forEach(pd -> catat(pd.id(), null));
            return true;
        });
    }

    /** Every year of an organisation; a figure of one year can stand in the text of another. */
    void catat(String perangkatDaerah, @Nullable Pelaku penyebab) {
        Pelaku.sistem().melakukan(() -> {
            tahunAnggaran.findTahun(perangkatDaerah).forEach(t -> catat(perangkatDaerah, t.tahun(), penyebab));
            return true;
        });
    }

    /**
     * One year.
     *
     * @param penyebab who has just changed something in it; she is not told that figures are others now
     */
    void catat(String perangkatDaerah, int tahun, @Nullable Pelaku penyebab) {
        List<Pemberitahuan> seharusnya = Pelaku.sistem().melakukan(() -> expected(perangkatDaerah, tahun, penyebab));
        Map<String, Pemberitahuan> ada = mongo
                .find(
                        Query.query(Criteria.where("perangkatDaerah")
                                .is(perangkatDaerah)
                                .and("tahun")
                                .is(tahun)),
                        Pemberitahuan.class)
                .stream()
                .collect(Collectors.toMap(Pemberitahuan::id, Function.identity()));
        Set<String> berlaku = new HashSet<>();
        for (Pemberitahuan satu : seharusnya) {
            berlaku.add(satu.id());
            Pemberitahuan lama = ada.get(satu.id());
            if (lama == null) {
                insert(satu);
            } else if (lama.keadaan() == Keadaan.BERAKHIR) {
                turn(lama, satu.keadaan());
            }
        }
        ada.values().stream()
                .filter(p -> p.jenis().berakhirSendiri() && p.keadaan() != Keadaan.BERAKHIR)
                .filter(p -> !berlaku.contains(p.id()))
                .forEach(p -> turn(p, Keadaan.BERAKHIR));
    }

    /** Forgets what is long over. */
    void bersihkan() {
        mongo.remove(
                Query.query(Criteria.where("dibuat")
                        .lt(clock.instant().minus(SIMPAN))
                        .orOperator(
                                Criteria.where("keadaan").is(Keadaan.BERAKHIR),
                                Criteria.where("jenis")
                                        .in(Arrays.stream(JenisPemberitahuan.values())
                                                .filter(j -> !j.berakhirSendiri())
                                                .toList()))),
                Pemberitahuan.class);
    }

    private List<Pemberitahuan> expected(String perangkatDaerah, int tahun, @Nullable Pelaku penyebab) {
        if (kunci.tertutup(perangkatDaerah, tahun)) {
            return List.of(); // nobody can do anything about it
        }
        List<Narasi> tersimpan = narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun);
        List<Seksi> bagian = seksi.daftar(perangkatDaerah, tahun, tersimpan);
        Instant saat = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new PenyusunPemberitahuan(recipients(), penyebab, saat)
                .susun(bagian, tersimpan, komentar.daftar(perangkatDaerah, tahun));
    }

    private List<Penerima> recipients() {
        return akun.semua().stream().map(PencatatPemberitahuan::recipient).toList();
    }

    /** With her rights as they will be once she has changed a first password. */
    private static Penerima recipient(Akun a) {
        Pelaku p = a.pelaku(Adaptor.SISTEM, null);
        return new Penerima(
                new Pelaku(p.akun(), p.nama(), p.peran(), p.biro(), p.adaptor(), null, null, false, false, p.stempel()),
                false);
    }

    private void insert(Pemberitahuan satu) {
        try {
            mongo.insert(satu);
        } catch (DuplicateKeyException e) {
            // Another process has found the same.
            return;
        }
    }

    private void turn(Pemberitahuan satu, Keadaan menjadi) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(satu.id()).and("keadaan").is(satu.keadaan())),
                Update.update("keadaan", menjadi),
                Pemberitahuan.class);
    }
}
