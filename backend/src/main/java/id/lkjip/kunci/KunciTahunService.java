package id.lkjip.kunci;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahun.Peralihan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Locks, opens and publishes fiscal years, and holds changes against it.
 *
 * <p>Within one process a change and a lock exclude each other: a change that has begun is finished before the year is
 * locked, one that comes later is refused. A change in another process may still end just after the lock (decision
 * 0051).
 */
@Service
public class KunciTahunService {

    /** A reason has at least this many characters. */
    public static final int ALASAN_TERPENDEK = 5;

    /** A reason has at most this many characters. */
    public static final int ALASAN_TERPANJANG = 500;

    private final KunciTahunRepository kunci;
    private final JejakService jejak;
    private final Clock clock;
    private final ReadWriteLock gerbang = new ReentrantReadWriteLock(true);

    @Autowired
    KunciTahunService(KunciTahunRepository kunci, JejakService jejak) {
        this(kunci, jejak, Clock.systemUTC());
    }

    KunciTahunService(KunciTahunRepository kunci, JejakService jejak, Clock clock) {
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** The state of a year. */
    @Memerlukan(Operasi.BACA_DATA)
    public KunciTahun find(String perangkatDaerah, int tahun) {
        return read(perangkatDaerah, tahun);
    }

    /** The states of several years, in their order. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<KunciTahun> find(String perangkatDaerah, Collection<Integer> tahun) {
        var ada = kunci.findByIdIn(
                tahun.stream().map(t -> KunciTahun.idOf(perangkatDaerah, t)).toList());
        return tahun.stream()
                .map(t -> ada.stream()
                        .filter(k -> k.tahun() == t)
                        .findFirst()
                        .orElseGet(() -> KunciTahun.terbuka(perangkatDaerah, t)))
                .toList();
    }

    /** Locks an open year. */
    @Memerlukan(Operasi.KUNCI_TAHUN)
    public KunciTahun kunci(String perangkatDaerah, int tahun, String alasan) {
        return beralih(perangkatDaerah, tahun, StatusTahun.DIKUNCI, Tindakan.TAHUN_DIKUNCI, alasan);
    }

    /** Opens a locked or published year again. */
    @Memerlukan(Operasi.BUKA_TAHUN)
    public KunciTahun buka(String perangkatDaerah, int tahun, String alasan) {
        return beralih(perangkatDaerah, tahun, StatusTahun.TERBUKA, Tindakan.TAHUN_DIBUKA, alasan);
    }

    /** Publishes an open or locked year. */
    @Memerlukan(Operasi.TERBITKAN_TAHUN)
    public KunciTahun terbitkan(String perangkatDaerah, int tahun, String alasan) {
        return beralih(perangkatDaerah, tahun, StatusTahun.TERBIT, Tindakan.TAHUN_DITERBITKAN, alasan);
    }

    /**
     * Makes a change in a year, if it is open, and keeps it open until the change is made.
     *
     * @throws PermintaanDitolak when it is not, with who closed it, when and why
     */
    public <T> T selamaTerbuka(String perangkatDaerah, int tahun, Supplier<T> perubahan) {
        gerbang.readLock().lock();
        try {
            requireTerbuka(read(perangkatDaerah, tahun));
            return perubahan.get();
        } finally {
            gerbang.readLock().unlock();
        }
    }

    /** Whether a change in the year would be refused now. */
    public boolean tertutup(String perangkatDaerah, int tahun) {
        return read(perangkatDaerah, tahun).tertutup();
    }

    private KunciTahun beralih(
            String perangkatDaerah, int tahun, StatusTahun menjadi, Tindakan tindakan, String alasan) {
        String kata = alasan.strip();
        if (kata.length() < ALASAN_TERPENDEK || kata.length() > ALASAN_TERPANJANG) {
            throw tidakSah("Alasan wajib ditulis, " + ALASAN_TERPENDEK + " sampai " + ALASAN_TERPANJANG + " karakter.");
        }
        Pelaku pelaku = Wewenang.pelaku();
        gerbang.writeLock().lock();
        try {
            KunciTahun lama = read(perangkatDaerah, tahun);
            if (lama.status() == menjadi) {
                throw tidakSah("Tahun " + tahun + " sudah " + menjadi.nama().toLowerCase(Locale.ROOT) + ".");
            }
            if (lama.status() == StatusTahun.TERBIT && menjadi == StatusTahun.DIKUNCI) {
                throw tidakSah("Tahun " + tahun + " sudah terbit; buka dahulu sebelum dikunci kembali.");
            }
            Instant saat = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            KunciTahun baru = lama.beralih(new Peralihan(menjadi, pelaku.akun(), pelaku.nama(), saat, kata));
            var catatan = Catatan.tentang(tindakan, "tahun/" + lama.id())
                    .ubah("status", lama.status(), menjadi)
                    .dengan(kata);
            return jejak.mencatat(catatan, () -> save(baru));
        } finally {
            gerbang.writeLock().unlock();
        }
    }

    private KunciTahun save(KunciTahun baru) {
        try {
            return kunci.save(baru);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new PermintaanDitolak(
                    Sebab.KONFLIK_VERSI, "Status tahun ini baru saja diubah orang lain; muat ulang lalu ulangi.");
        }
    }

    private KunciTahun read(String perangkatDaerah, int tahun) {
        return kunci.findById(KunciTahun.idOf(perangkatDaerah, tahun))
                .orElseGet(() -> KunciTahun.terbuka(perangkatDaerah, tahun));
    }

    private static void requireTerbuka(KunciTahun kunci) {
        String kalimat = kunci.kalimat();
        if (kunci.tertutup() && kalimat != null) {
            throw new PermintaanDitolak(Sebab.TAHUN_DIKUNCI, kalimat);
        }
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }
}
