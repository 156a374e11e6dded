package id.lkjip.narasi.komentar;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.komentar.UtasKomentar.Komentar;
import id.lkjip.narasi.komentar.UtasKomentar.Selesai;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Comments on sections: they hang on a passage, are answered and settled. A thread is one document; an answer only adds
 * to it, so two at a time are both kept.
 */
@Service
public class KomentarService {

    /** Characters of what is said. */
    public static final int TERPENDEK = 3;

    public static final int TERPANJANG = 2_000;

    private static final int PERCOBAAN = 5;
    private static final int JAWABAN_TERBANYAK = 200;

    private final KomentarRepository komentar;
    private final SeksiService seksi;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    KomentarService(KomentarRepository komentar, SeksiService seksi, KunciTahunService kunci, JejakService jejak) {
        this(komentar, seksi, kunci, jejak, Clock.systemUTC());
    }

    KomentarService(
            KomentarRepository komentar, SeksiService seksi, KunciTahunService kunci, JejakService jejak, Clock clock) {
        this.komentar = komentar;
        this.seksi = seksi;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** The threads of a section, the oldest first. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<UtasKomentar> daftar(String kode) {
        return komentar.findByNarasiOrderByIdAsc(kode);
    }

    /** The threads of a year, the oldest first. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<UtasKomentar> daftar(String perangkatDaerah, int tahun) {
        return komentar.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun);
    }

    /** How many threads are open, by section; a section without one is not there. */
    @Memerlukan(Operasi.BACA_DATA)
    public Map<String, Long> terbuka(String perangkatDaerah, int tahun) {
        return komentar.findByPerangkatDaerahAndTahunAndSelesaiIsNull(perangkatDaerah, tahun).stream()
                .collect(Collectors.groupingBy(KomentarRepository.Ringkas::narasi, Collectors.counting()));
    }

    /**
     * Says something about a section.
     *
     * @param petikan the passage it is about; {@code null} for the section as a whole
     * @throws PermintaanDitolak when the text is too short or too long, or the year is closed
     */
    @Memerlukan(Operasi.KOMENTARI_NARASI)
    public UtasKomentar mulai(String kode, @Nullable Petikan petikan, String teks) {
        Seksi seksi = open(kode);
        requirePassage(petikan);
        var pertama = said(teks);
        var baru = new UtasKomentar(
                new ObjectId().toHexString(),
                null,
                kode,
                seksi.perangkatDaerah(),
                seksi.tahun(),
                petikan,
                List.of(pertama),
                null);
        var catatan = Catatan.tentang(Tindakan.NARASI_DIKOMENTARI, "narasi/" + kode)
                .ubah("petikan", null, petikan == null ? null : petikan.kutipan())
                .dengan(pertama.teks());
        return whileOpen(seksi, catatan, () -> komentar.save(baru));
    }

    /** Answers a comment; a settled one is open again. */
    @Memerlukan(Operasi.KOMENTARI_NARASI)
    public UtasKomentar jawab(String id, String teks) {
        UtasKomentar utas = thread(id);
        Seksi seksi = open(utas.narasi());
        if (utas.isi().size() >= JAWABAN_TERBANYAK) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH, "Utas ini sudah panjang; mulai komentar baru pada petikan yang sama.");
        }
        var jawaban = said(teks);
        var catatan = Catatan.tentang(Tindakan.NARASI_DIKOMENTARI, "narasi/" + utas.narasi())
                .dengan(jawaban.teks());
        return whileOpen(seksi, catatan, () -> change(id, u -> u.dijawab(jawaban)));
    }

    /**
     * Settles a comment.
     *
     * @param versi version of the thread that was seen, so that nothing unread is settled
     */
    @Memerlukan(Operasi.KOMENTARI_NARASI)
    public UtasKomentar selesaikan(String id, long versi) {
        Pelaku pelaku = Wewenang.pelaku();
        return settle(id, versi, new Selesai(pelaku.akun(), pelaku.nama(), now()));
    }

    /** Opens a settled comment again. */
    @Memerlukan(Operasi.KOMENTARI_NARASI)
    public UtasKomentar bukaLagi(String id, long versi) {
        return settle(id, versi, null);
    }

    private UtasKomentar settle(String id, long versi, @Nullable Selesai selesai) {
        UtasKomentar utas = thread(id);
        Seksi seksi = open(utas.narasi());
        if (utas.versi() == null || utas.versi() != versi) {
            throw changed();
        }
        var catatan = Catatan.tentang(Tindakan.KOMENTAR_DISELESAIKAN, "narasi/" + utas.narasi())
                .ubah("selesai", utas.selesai() != null, selesai != null)
                .dengan(utas.isi().getFirst().teks());
        return whileOpen(seksi, catatan, () -> {
            try {
                return komentar.save(utas.dengan(selesai));
            } catch (OptimisticLockingFailureException e) {
                throw changed();
            }
        });
    }

    private UtasKomentar change(String id, UnaryOperator<UtasKomentar> perubahan) {
        for (int i = 1; ; i++) {
            try {
                return komentar.save(perubahan.apply(thread(id)));
            } catch (OptimisticLockingFailureException e) {
                if (i == PERCOBAAN) {
                    throw changed();
                }
            }
        }
    }

    private UtasKomentar whileOpen(Seksi seksi, Catatan catatan, Supplier<UtasKomentar> kerja) {
        return kunci.selamaTerbuka(seksi.perangkatDaerah(), seksi.tahun(), () -> jejak.mencatat(catatan, kerja));
    }

    /** The section, if whoever acts may comment on it. */
    private Seksi open(String kode) {
        Seksi satu = seksi.find(kode);
        Wewenang.periksa(
                Operasi.KOMENTARI_NARASI,
                satu.perangkatDaerah(),
                satu.pemilik().stream().map(BiroRef::kode).toList());
        return satu;
    }

    private UtasKomentar thread(String id) {
        return komentar.findById(id)
                .orElseThrow(() -> new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Komentar itu tidak ada."));
    }

    private Komentar said(String teks) {
        String kata = teks.strip();
        if (kata.length() < TERPENDEK || kata.length() > TERPANJANG) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Komentar wajib ditulis, " + TERPENDEK + " sampai " + TERPANJANG + " karakter.");
        }
        Pelaku pelaku = Wewenang.pelaku();
        return new Komentar(pelaku.akun(), pelaku.nama(), now(), kata);
    }

    private static void requirePassage(@Nullable Petikan petikan) {
        if (petikan != null && (petikan.kutipan().isBlank() || petikan.kutipan().length() > Petikan.TERPANJANG)) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Petikan yang dikomentari paling panjang " + Petikan.TERPANJANG + " karakter dan tidak kosong.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static PermintaanDitolak changed() {
        return new PermintaanDitolak(
                Sebab.KONFLIK_VERSI, "Ada jawaban baru sejak komentar ini ditampilkan; baca dahulu.");
    }
}
