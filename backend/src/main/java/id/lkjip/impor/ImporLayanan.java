package id.lkjip.impor;

import static id.lkjip.akses.jejak.Tindakan.LAPORAN_DIIMPOR;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.impor.RencanaImpor.Langkah;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.shared.PermintaanDitolak;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Previews and commits imports.
 *
 * <p>There are no transactions (decision 0002): everything is read, compared and refused before the first write; the
 * documents are then written one by one, definitions first, the record of the source last. An import that was cut off
 * is completed by importing the file again.
 */
@Service
@Memerlukan(Operasi.IMPOR_LAPORAN)
class ImporLayanan implements ImporService {

    /** A document of the database holds 16 MB; this leaves room for what stands beside the text. */
    private static final long MUAT_SATU_DOKUMEN = 12L << 20;

    private static final long BYTE_PER_BARIS = 120;

    private final PembacaLkjip pembaca;
    private final RencanaImpor rencana;
    private final SumberRepository sumber;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;
    private final ReentrantLock satuPerSatu = new ReentrantLock();

    @Autowired
    ImporLayanan(
            PembacaLkjip pembaca,
            RencanaImpor rencana,
            SumberRepository sumber,
            KunciTahunService kunci,
            JejakService jejak) {
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.sumber = sumber;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = Clock.systemUTC();
    }

    @Override
    public RingkasanImpor pratinjau(String namaBerkas, byte[] isi) {
        BacaanLkjip bacaan = baca(namaBerkas, isi);
        String sha256 = sha256(isi);
        return ringkasan(bacaan, sha256, false, rencana.susun(bacaan, sha256));
    }

    @Override
    public RingkasanImpor commit(String namaBerkas, byte[] isi, String oleh) {
        return commit(baca(namaBerkas, isi), isi, oleh);
    }

    /** Stores a reading, wherever it comes from; {@code isi} are the bytes it was made from. */
    RingkasanImpor commit(BacaanLkjip bacaan, byte[] isi, String oleh) {
        satuPerSatu.lock();
        try {
            return simpan(bacaan, isi, oleh);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            // Somebody saved one of the documents in between: compare again with what is stored now.
            return simpanSekaliLagi(bacaan, isi, oleh);
        } finally {
            satuPerSatu.unlock();
        }
    }

    private RingkasanImpor simpanSekaliLagi(BacaanLkjip bacaan, byte[] isi, String oleh) {
        try {
            return simpan(bacaan, isi, oleh);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new ImporDitolak(
                    "Data tahun ini sedang diubah orang lain; impor belum selesai, ulangi sebentar lagi.");
        }
    }

    private RingkasanImpor simpan(BacaanLkjip bacaan, byte[] isi, String oleh) {
        try {
            return kunci.selamaTerbuka(
                    bacaan.perangkatDaerah().id(), bacaan.tahun(), () -> simpanTerbuka(bacaan, isi, oleh));
        } catch (PermintaanDitolak ditolak) {
            throw new ImporDitolak(String.valueOf(ditolak.getMessage()));
        }
    }

    private RingkasanImpor simpanTerbuka(BacaanLkjip bacaan, byte[] isi, String oleh) {
        String sha256 = sha256(isi);
        List<Langkah> langkah = rencana.susun(bacaan, sha256);
        RingkasanImpor ringkasan = ringkasan(bacaan, sha256, true, langkah);
        String id = Sumber.idOf(ringkasan.perangkatDaerah(), ringkasan.tahun(), sha256);
        return jejak.mencatat(catatan(id, ringkasan), () -> {
            langkah.forEach(l -> l.tulis().run());
            if (!sumber.existsById(id)) {
                sumber.save(sumber(id, bacaan, isi, ringkasan, oleh));
            }
            return ringkasan;
        });
    }

    private static Catatan catatan(String id, RingkasanImpor ringkasan) {
        var catatan = Catatan.tentang(LAPORAN_DIIMPOR, "sumber/" + id)
                .ubah("namaBerkas", null, ringkasan.namaBerkas())
                .ubah("sha256", null, ringkasan.sha256());
        for (Tindakan tindakan : Tindakan.values()) {
            long banyak = ringkasan.dokumen().stream()
                    .filter(d -> d.tindakan() == tindakan)
                    .count();
            catatan = catatan.ubah("dokumen " + tindakan.name(), null, banyak);
        }
        return catatan;
    }

    private Sumber sumber(String id, BacaanLkjip bacaan, byte[] isi, RingkasanImpor ringkasan, String oleh) {
        long lines = bacaan.petaBaris().baris().size() * BYTE_PER_BARIS;
        boolean linesFit = lines <= MUAT_SATU_DOKUMEN;
        boolean textFits = isi.length + (linesFit ? lines : 0) <= MUAT_SATU_DOKUMEN;
        return new Sumber(
                id,
                null,
                ringkasan.perangkatDaerah(),
                ringkasan.tahun(),
                ringkasan.namaBerkas(),
                ringkasan.sha256(),
                isi.length,
                textFits ? new String(isi, StandardCharsets.UTF_8) : null,
                linesFit ? bacaan.petaBaris() : new PetaBaris(List.of()),
                ringkasan,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                oleh);
    }

    private RingkasanImpor ringkasan(BacaanLkjip bacaan, String sha256, boolean tersimpan, List<Langkah> langkah) {
        var dokumen = new ArrayList<>(
                langkah.stream().flatMap(l -> l.perubahan().stream()).toList());
        String id = Sumber.idOf(bacaan.perangkatDaerah().id(), bacaan.tahun(), sha256);
        dokumen.add(new PerubahanDokumen("sumber", id, sumber.existsById(id) ? Tindakan.SAMA : Tindakan.BARU, null));
        var koreksi = langkah.stream().flatMap(l -> l.koreksi().stream()).toList();
        return PenyusunRingkasan.susun(bacaan, sha256, tersimpan, List.copyOf(dokumen), koreksi);
    }

    private BacaanLkjip baca(String namaBerkas, byte[] isi) {
        BerkasLaporan.tolakTerlaluBesar(isi.length);
        return pembaca.baca(namaBerkas, isi);
    }

    private static String sha256(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
