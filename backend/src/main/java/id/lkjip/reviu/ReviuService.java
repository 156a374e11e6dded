package id.lkjip.reviu;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.reviu.PernyataanReviu.Isi;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import id.lkjip.shared.WaktuWib;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Reads and records the review statement of a year. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class ReviuService {

    private final PernyataanReviuRepository reviu;
    private final TahunAnggaranService tahunAnggaran;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    ReviuService(
            PernyataanReviuRepository reviu,
            TahunAnggaranService tahunAnggaran,
            KunciTahunService kunci,
            JejakService jejak) {
        this(reviu, tahunAnggaran, kunci, jejak, Clock.systemUTC());
    }

    ReviuService(
            PernyataanReviuRepository reviu,
            TahunAnggaranService tahunAnggaran,
            KunciTahunService kunci,
            JejakService jejak,
            Clock clock) {
        this.reviu = reviu;
        this.tahunAnggaran = tahunAnggaran;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** The statement of a year, or empty when none is recorded. */
    public Optional<PernyataanReviu> find(String perangkatDaerah, int tahun) {
        return reviu.findById(PernyataanReviu.idOf(perangkatDaerah, tahun));
    }

    /** Today, as the office has it: a statement is not dated later. */
    public LocalDate hariIni() {
        return LocalDate.ofInstant(clock.instant(), WaktuWib.ZONA);
    }

    /**
     * Records the statement, or a corrected one; what it was before stays in its history.
     *
     * @param versi how often it had been recorded when it was read ({@link PernyataanReviu#jumlah()}); 0 for the first
     * @throws PermintaanDitolak when something is missing, the year is not known or closed, or somebody recorded another
     *     meanwhile
     */
    @Memerlukan(Operasi.CATAT_REVIU)
    public PernyataanReviu catat(String perangkatDaerah, int tahun, int versi, IsianReviu isian) {
        boolean dikenal = tahunAnggaran.findTahun(perangkatDaerah).stream().anyMatch(t -> t.tahun() == tahun);
        if (!dikenal) {
            throw new PermintaanDitolak(
                    Sebab.TIDAK_DITEMUKAN,
                    "Tidak ada dokumen tahun " + tahun + " dari perangkat daerah \"" + perangkatDaerah + "\".");
        }
        var salah = isian.kesalahan(tahun, hariIni());
        if (!salah.isEmpty()) {
            throw new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, String.join(" ", salah.values()));
        }
        return kunci.selamaTerbuka(perangkatDaerah, tahun, () -> {
            PernyataanReviu lama = find(perangkatDaerah, tahun).orElse(null);
            Isi baru = isi(Wewenang.pelaku(), isian);
            requireVersi(lama, versi, baru);
            return jejak.mencatat(
                    catatan(perangkatDaerah, tahun, lama, baru), () -> save(lama, perangkatDaerah, tahun, baru));
        });
    }

    private Isi isi(Pelaku pelaku, IsianReviu isian) {
        return new Isi(
                Objects.requireNonNull(isian.tanggal()),
                isian.nomor(),
                isian.pereviu(),
                Objects.requireNonNull(isian.hasil()),
                isian.teks(),
                pelaku.akun(),
                pelaku.nama(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private PernyataanReviu save(@Nullable PernyataanReviu lama, String perangkatDaerah, int tahun, Isi baru) {
        try {
            return reviu.save(
                    lama == null ? PernyataanReviu.pertama(perangkatDaerah, tahun, baru) : lama.ditambah(baru));
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw konflik(find(perangkatDaerah, tahun).orElse(lama), baru);
        }
    }

    private static void requireVersi(@Nullable PernyataanReviu lama, int versi, Isi baru) {
        if ((lama == null ? 0 : lama.jumlah()) != versi) {
            throw konflik(lama, baru);
        }
    }

    private static PermintaanDitolak konflik(@Nullable PernyataanReviu kini, Isi baru) {
        return new PermintaanDitolak(
                Sebab.KONFLIK_VERSI,
                "Pernyataan reviu ini sudah dicatat orang lain sejak Anda membukanya dan tidak ditimpa. Yang tersimpan"
                        + " kini: " + (kini == null ? "tidak ada" : ringkas(kini.berlaku())) + ". Isian Anda: "
                        + ringkas(baru) + ". Muat ulang, bandingkan, lalu simpan lagi.");
    }

    private static String ringkas(Isi isi) {
        return "nomor " + isi.nomor() + " tanggal " + isi.tanggal() + ", "
                + isi.hasil().nama() + ", dicatat " + isi.nama();
    }

    private static Catatan catatan(String perangkatDaerah, int tahun, @Nullable PernyataanReviu lama, Isi baru) {
        Isi semula = lama == null ? null : lama.berlaku();
        return Catatan.tentang(Tindakan.REVIU_DICATAT, "reviu/" + PernyataanReviu.idOf(perangkatDaerah, tahun))
                .ubah("tanggal", semula == null ? null : semula.tanggal(), baru.tanggal())
                .ubah("nomor", semula == null ? null : semula.nomor(), baru.nomor())
                .ubah("pereviu", semula == null ? null : semula.pereviu(), baru.pereviu())
                .ubah("hasil", semula == null ? null : semula.hasil(), baru.hasil())
                .ubah("teks", semula == null ? null : semula.teks(), baru.teks());
    }
}
