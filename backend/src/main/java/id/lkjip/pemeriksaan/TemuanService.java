package id.lkjip.pemeriksaan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.pemeriksaan.TanggapanTemuan.Jenis;
import id.lkjip.pemeriksaan.TanggapanTemuan.Tanggapan;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Reads the findings of a year, and what people say and decide about them. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class TemuanService {

    /** A comment or remark has at least this many characters. */
    public static final int TERPENDEK = 5;

    /** A comment or remark has at most this many characters. */
    public static final int TERPANJANG = 2_000;

    private static final int PERCOBAAN = 5;

    private final TemuanRepository temuan;
    private final TanggapanTemuanRepository tanggapan;
    private final TahunAnggaranService tahunAnggaran;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    TemuanService(
            TemuanRepository temuan,
            TanggapanTemuanRepository tanggapan,
            TahunAnggaranService tahunAnggaran,
            KunciTahunService kunci,
            JejakService jejak) {
        this(temuan, tanggapan, tahunAnggaran, kunci, jejak, Clock.systemUTC());
    }

    TemuanService(
            TemuanRepository temuan,
            TanggapanTemuanRepository tanggapan,
            TahunAnggaranService tahunAnggaran,
            KunciTahunService kunci,
            JejakService jejak,
            Clock clock) {
        this.temuan = temuan;
        this.tanggapan = tanggapan;
        this.tahunAnggaran = tahunAnggaran;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** Every finding of the year, the serious ones first. */
    public List<TemuanTercatat> find(String perangkatDaerah, int tahun) {
        TahunAnggaran dibaca = tahunAnggaran.find(perangkatDaerah, tahun).orElse(null);
        return dibaca == null ? List.of() : find(dibaca);
    }

    /** Every finding of a year that has been read already, the serious ones first. */
    public List<TemuanTercatat> find(TahunAnggaran tahun) {
        List<Temuan> semua = temuan.findByPerangkatDaerahAndTahunOrderByIdAsc(
                tahun.perangkatDaerah().id(), tahun.tahun());
        Map<String, TanggapanTemuan> perId = tanggapan
                .findByIdIn(semua.stream().map(Temuan::id).toList())
                .stream()
                .collect(Collectors.toMap(TanggapanTemuan::id, Function.identity()));
        var pemilik = new PemilikTemuan(tahun);
        return semua.stream()
                .sorted(Comparator.comparing(Temuan::tingkat))
                .map(t -> new TemuanTercatat(t, perId.getOrDefault(t.id(), TanggapanTemuan.kosong(t)), pemilik.of(t)))
                .toList();
    }

    /**
     * One finding.
     *
     * @throws PermintaanDitolak when there is none with this id
     */
    public TemuanTercatat find(String kode) {
        Temuan satu = require(kode);
        return find(satu.perangkatDaerah(), satu.tahun()).stream()
                .filter(t -> t.kode().equals(kode))
                .findFirst()
                .orElseGet(() -> new TemuanTercatat(satu, tersimpan(satu), List.of()));
    }

    /**
     * Says something about a finding.
     *
     * @throws PermintaanDitolak when the text is too short or too long, or the year is closed
     */
    @Memerlukan(Operasi.KOMENTARI_TEMUAN)
    public TemuanTercatat komentari(String kode, String teks) {
        return tambah(kode, null, Jenis.KOMENTAR, teks);
    }

    /**
     * Accepts a finding as it stands.
     *
     * @param versi how much of the thread was seen ({@link TemuanTercatat#versi()})
     * @throws PermintaanDitolak when something was said or decided meanwhile, the remark is missing, or the year is
     *     closed
     */
    @Memerlukan(Operasi.PUTUSKAN_TEMUAN)
    public TemuanTercatat terima(String kode, int versi, String catatan) {
        return tambah(kode, versi, Jenis.DITERIMA, catatan);
    }

    /** Returns a finding to be mended; otherwise as {@link #terima}. */
    @Memerlukan(Operasi.PUTUSKAN_TEMUAN)
    public TemuanTercatat kembalikan(String kode, int versi, String catatan) {
        return tambah(kode, versi, Jenis.DIKEMBALIKAN, catatan);
    }

    private TemuanTercatat tambah(String kode, @Nullable Integer versi, Jenis jenis, String teks) {
        Temuan satu = require(kode);
        String kata = teks.strip();
        if (kata.length() < TERPENDEK || kata.length() > TERPANJANG) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    (jenis == Jenis.KOMENTAR ? "Komentar" : "Catatan") + " wajib ditulis, " + TERPENDEK + " sampai "
                            + TERPANJANG + " karakter.");
        }
        return kunci.selamaTerbuka(satu.perangkatDaerah(), satu.tahun(), () -> {
            Pelaku pelaku = Wewenang.pelaku();
            var baru = new Tanggapan(
                    jenis,
                    pelaku.akun(),
                    pelaku.nama(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    kata,
                    satu.pesan());
            TanggapanTemuan lama = tersimpan(satu);
            requireVersi(lama, versi, baru);
            jejak.mencatat(catatan(new TemuanTercatat(satu, lama, List.of()), baru), () -> tulis(satu, versi, baru));
            return find(kode);
        });
    }

    private TanggapanTemuan tulis(Temuan satu, @Nullable Integer versi, Tanggapan baru) {
        for (int i = 1; ; i++) {
            TanggapanTemuan lama = tersimpan(satu);
            requireVersi(lama, versi, baru);
            try {
                return tanggapan.save(lama.ditambah(baru));
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (i == PERCOBAAN) {
                    throw new PermintaanDitolak(
                            Sebab.KONFLIK_VERSI, "Temuan ini sedang ditanggapi orang lain; ulangi sebentar lagi.");
                }
            }
        }
    }

    /** A comment only adds; a decision must have seen everything said before. */
    private static void requireVersi(TanggapanTemuan lama, @Nullable Integer versi, Tanggapan baru) {
        if (versi == null || lama.utas().size() == versi) {
            return;
        }
        String terakhir = lama.utas().isEmpty()
                ? "tidak ada tanggapan"
                : lama.utas().getLast().nama() + " "
                        + lama.utas().getLast().jenis().nama() + ": \""
                        + lama.utas().getLast().teks() + "\"";
        throw new PermintaanDitolak(
                Sebab.KONFLIK_VERSI,
                "Temuan ini sudah ditanggapi sejak Anda membukanya. Yang tersimpan terakhir: " + terakhir
                        + ". Putusan Anda tidak disimpan: \"" + baru.teks()
                        + "\". Muat ulang, baca, lalu putuskan lagi.");
    }

    private static Catatan catatan(TemuanTercatat lama, Tanggapan baru) {
        if (baru.jenis() == Jenis.KOMENTAR) {
            return Catatan.tentang(Tindakan.TEMUAN_DIKOMENTARI, "temuan/" + lama.kode())
                    .dengan(baru.teks());
        }
        return Catatan.tentang(Tindakan.TEMUAN_DIPUTUSKAN, "temuan/" + lama.kode())
                .ubah("keadaan", lama.keadaan(), baru.jenis())
                .dengan(baru.teks());
    }

    private TanggapanTemuan tersimpan(Temuan satu) {
        return tanggapan.findById(satu.id()).orElseGet(() -> TanggapanTemuan.kosong(satu));
    }

    private Temuan require(String kode) {
        return temuan.findById(kode)
                .orElseThrow(() ->
                        new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Temuan \"" + kode + "\" tidak ada (lagi)."));
    }
}
