package id.lkjip.pencatatan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorIndex;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.realisasi.Pencatatan;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Ids;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.WaktuWib;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Records and corrects realisasi by hand. What a report states is never changed: a correction stands beside it, holds
 * instead of it, and can be withdrawn (decision 0052).
 */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class RealisasiService {

    /** Where a statement made by hand says it stands. */
    static final String TEMPAT = "dicatat di aplikasi";

    private static final int PERCOBAAN = 5;

    private final TahunAnggaranService tahunAnggaran;
    private final IndikatorRepository indikator;
    private final RealisasiRepository realisasi;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    RealisasiService(
            TahunAnggaranService tahunAnggaran,
            IndikatorRepository indikator,
            RealisasiRepository realisasi,
            KunciTahunService kunci,
            JejakService jejak) {
        this(tahunAnggaran, indikator, realisasi, kunci, jejak, Clock.systemUTC());
    }

    RealisasiService(
            TahunAnggaranService tahunAnggaran,
            IndikatorRepository indikator,
            RealisasiRepository realisasi,
            KunciTahunService kunci,
            JejakService jejak,
            Clock clock) {
        this.tahunAnggaran = tahunAnggaran;
        this.indikator = indikator;
        this.realisasi = realisasi;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** Every indicator of a year: those its documents name, then those only defined. Empty for an unknown year. */
    public List<LembarRealisasi> daftar(String perangkatDaerah, int tahun) {
        TahunAnggaran dibaca = tahunAnggaran.find(perangkatDaerah, tahun).orElse(null);
        if (dibaca == null) {
            return List.of();
        }
        var hasil = new ArrayList<LembarRealisasi>();
        var ada = new HashSet<String>();
        dibaca.semuaIndikator()
                .filter(i -> ada.add(i.kode()))
                .map(i -> LembarRealisasi.of(perangkatDaerah, tahun, i, boleh(perangkatDaerah, i.biro())))
                .forEach(hasil::add);
        indikator.findByPerangkatDaerahOrderByKodeAsc(perangkatDaerah).stream()
                .filter(i -> ada.add(i.kode()) && berlaku(i, tahun))
                .map(i -> belumDinyatakan(dibaca.perangkatDaerah(), tahun, i))
                .forEach(hasil::add);
        return List.copyOf(hasil);
    }

    /**
     * One indicator of a year.
     *
     * @param kode its code or one of its aliases
     * @throws PermintaanDitolak when the year or the indicator is not known
     */
    public LembarRealisasi find(String perangkatDaerah, int tahun, String kode) {
        String baku = definisi(perangkatDaerah).kodeBaku(kode);
        return daftar(perangkatDaerah, tahun).stream()
                .filter(l -> l.indikator().equals(baku))
                .findFirst()
                .orElseThrow(() -> new PermintaanDitolak(
                        Sebab.TIDAK_DITEMUKAN, "Indikator \"" + kode + "\" tidak ada pada tahun " + tahun + "."));
    }

    /**
     * Records a realisasi, or corrects what is stated.
     *
     * @param versi the version that was seen ({@link LembarRealisasi#versi()})
     * @throws PermintaanDitolak when it is not hers to record, cannot be read, the year is closed, or somebody recorded
     *     or imported another value meanwhile
     */
    @Memerlukan(Operasi.SUNTING_REALISASI)
    public LembarRealisasi catat(String perangkatDaerah, int tahun, String kode, String versi, IsianRealisasi isian) {
        LembarRealisasi lembar = require(perangkatDaerah, tahun, kode);
        var salah = isian.kesalahan(tahun, lembar.target());
        if (!salah.isEmpty()) {
            throw new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, String.join(" ", salah.values()));
        }
        Nilai nilai = isian.dibaca().orElseThrow();
        PernyataanRealisasi tertulis = lembar.tertulis();
        return simpan(
                lembar,
                versi,
                nilai.teks(),
                (pelaku, saat) -> new PernyataanRealisasi(
                        tahun,
                        AsalPernyataan.APLIKASI,
                        // A corrected value is measured against the target the report measures against.
                        tertulis == null ? null : tertulis.target(),
                        nilai,
                        isian.status(),
                        isian.tahunData(),
                        null,
                        isian.keterangan().isEmpty() ? List.of() : List.of(isian.keterangan()),
                        new Sitasi(isian.sumber(), null, TEMPAT),
                        new Pencatatan(pelaku.akun(), pelaku.nama(), saat, isian.alasan(), isian.sumber(), false)));
    }

    /**
     * Withdraws what was recorded by hand, so that the reports hold again; the history stays.
     *
     * @throws PermintaanDitolak as {@link #catat}, or when nothing recorded by hand holds
     */
    @Memerlukan(Operasi.SUNTING_REALISASI)
    public LembarRealisasi cabut(String perangkatDaerah, int tahun, String kode, String versi, String alasan) {
        LembarRealisasi lembar = require(perangkatDaerah, tahun, kode);
        String kata = alasan.strip();
        if (kata.length() < IsianRealisasi.TERPENDEK || kata.length() > IsianRealisasi.TERPANJANG) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Alasan wajib ditulis, " + IsianRealisasi.TERPENDEK + " sampai " + IsianRealisasi.TERPANJANG
                            + " karakter.");
        }
        if (lembar.versi().equals(versi) && lembar.koreksi() == null) {
            throw new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, "Tidak ada nilai yang dicatat tangan untuk dicabut.");
        }
        return simpan(
                lembar,
                versi,
                "pencabutan koreksi",
                (pelaku, saat) -> new PernyataanRealisasi(
                        tahun,
                        AsalPernyataan.APLIKASI,
                        null,
                        new Nilai.BelumDiisi(""),
                        StatusRealisasi.BELUM_DIISI,
                        null,
                        null,
                        List.of(),
                        new Sitasi("koreksi dicabut", null, TEMPAT),
                        new Pencatatan(pelaku.akun(), pelaku.nama(), saat, kata, "", true)));
    }

    private LembarRealisasi require(String perangkatDaerah, int tahun, String kode) {
        LembarRealisasi lembar = find(perangkatDaerah, tahun, kode);
        Wewenang.periksa(
                Operasi.SUNTING_REALISASI,
                perangkatDaerah,
                lembar.biro().stream().map(BiroRef::kode).toList());
        return lembar;
    }

    private LembarRealisasi simpan(LembarRealisasi lembar, String versi, String isian, Pembuat pembuat) {
        return kunci.selamaTerbuka(lembar.perangkatDaerah(), lembar.tahun(), () -> {
            requireVersi(lembar.rincian(), lembar.tahun(), versi, isian);
            PernyataanRealisasi baru =
                    pembuat.buat(Wewenang.pelaku(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            jejak.mencatat(catatan(lembar, baru), () -> tulis(lembar, versi, isian, baru));
            return find(lembar.perangkatDaerah(), lembar.tahun(), lembar.indikator());
        });
    }

    /** The document holds every indicator of the year: when another one of them was saved meanwhile, try again. */
    private RealisasiKinerja tulis(LembarRealisasi lembar, String versi, String isian, PernyataanRealisasi baru) {
        for (int i = 1; ; i++) {
            try {
                return realisasi.save(ditambah(lembar, versi, isian, baru));
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (i == PERCOBAAN) {
                    throw new PermintaanDitolak(
                            Sebab.KONFLIK_VERSI, "Data tahun ini sedang diubah orang lain; ulangi sebentar lagi.");
                }
            }
        }
    }

    private RealisasiKinerja ditambah(LembarRealisasi lembar, String versi, String isian, PernyataanRealisasi baru) {
        RealisasiKinerja lama = realisasi
                .findByTahun(lembar.perangkatDaerah(), lembar.tahun())
                .orElseGet(() -> new RealisasiKinerja(
                        RealisasiKinerja.idOf(lembar.perangkatDaerah(), lembar.tahun()),
                        null,
                        lembar.perangkatDaerah(),
                        lembar.tahun(),
                        List.of(),
                        null,
                        List.of()));
        IndikatorIndex definisi = definisi(lembar.perangkatDaerah());
        RealisasiIndikator semula = lama.indikator().stream()
                .filter(r -> definisi.kodeBaku(r.indikator()).equals(lembar.indikator()))
                .findFirst()
                .orElse(null);
        requireVersi(semula, lembar.tahun(), versi, isian);
        RealisasiIndikator dasar = semula != null
                ? semula
                : new RealisasiIndikator(
                        lembar.indikator(),
                        lembar.nama(),
                        lembar.satuan(),
                        null,
                        lembar.biro().stream().map(BiroRef::kode).toList(),
                        List.of(),
                        List.of(),
                        null,
                        null);
        RealisasiIndikator hasil = dasar.dengan(Stream.concat(dasar.pernyataan().stream(), Stream.of(baru)));
        var semua = new ArrayList<>(lama.indikator());
        if (semula == null) {
            semua.add(hasil);
        } else {
            semua.set(semua.indexOf(semula), hasil);
        }
        return new RealisasiKinerja(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.tahun(),
                List.copyOf(semua),
                lama.anggaran(),
                lama.skala());
    }

    private static void requireVersi(@Nullable RealisasiIndikator tersimpan, int tahun, String versi, String isian) {
        if (Versi.of(tersimpan).equals(versi)) {
            return;
        }
        PernyataanRealisasi kini = tersimpan == null ? null : tersimpan.berlaku(tahun);
        String nilai = kini == null ? "tidak ada nilai" : tulis(kini.realisasi());
        Pencatatan oleh = kini == null ? null : kini.pencatatan();
        String siapa = oleh == null ? "menurut laporan" : "dicatat " + oleh.nama() + ", " + WaktuWib.tulis(oleh.pada());
        throw new PermintaanDitolak(
                Sebab.KONFLIK_VERSI,
                "Realisasi ini sudah berubah sejak Anda membukanya dan tidak ditimpa. Yang tersimpan kini: " + nilai
                        + " (" + siapa + "). Isian Anda: " + isian + ". Muat ulang, bandingkan, lalu simpan lagi.");
    }

    private static Catatan catatan(LembarRealisasi lembar, PernyataanRealisasi baru) {
        PernyataanRealisasi lama = lembar.berlaku();
        boolean dicabut = baru.pencatatan() != null && baru.pencatatan().dicabut();
        PernyataanRealisasi jadi = dicabut ? lembar.tertulis() : baru;
        return Catatan.tentang(
                        Tindakan.REALISASI_DICATAT,
                        "realisasi/" + Ids.of(lembar.perangkatDaerah(), lembar.tahun(), lembar.indikator()))
                .ubah(
                        "realisasi",
                        lama == null ? null : tulis(lama.realisasi()),
                        jadi == null ? null : tulis(jadi.realisasi()))
                .ubah("status", lama == null ? null : lama.status(), jadi == null ? null : jadi.status())
                .ubah("tahunData", lama == null ? null : lama.tahunData(), jadi == null ? null : jadi.tahunData())
                .ubah(
                        "sumber",
                        lama == null ? null : lama.sitasi().berkas(),
                        jadi == null ? null : jadi.sitasi().berkas())
                .dengan((dicabut ? "Koreksi dicabut: " : "")
                        + Objects.requireNonNull(baru.pencatatan()).alasan());
    }

    private static String tulis(Nilai nilai) {
        return switch (nilai) {
            case Nilai.BelumDiisi b -> "belum diisi";
            case Nilai.TidakBerlaku t -> "tidak berlaku";
            default -> nilai.teks();
        };
    }

    private LembarRealisasi belumDinyatakan(PerangkatDaerah organisasi, int tahun, Indikator i) {
        List<BiroRef> biro =
                i.biro().stream().map(kode -> biroRef(organisasi, kode)).toList();
        return new LembarRealisasi(
                organisasi.id(),
                tahun,
                i.kode(),
                i.nama(),
                i.satuan(),
                biro,
                null,
                Capaian.compute(i.rumus(), null, new Nilai.BelumDiisi(""), SkalaPredikat.BAWAAN),
                null,
                Versi.of(null),
                boleh(organisasi.id(), biro));
    }

    private static BiroRef biroRef(PerangkatDaerah organisasi, String kode) {
        Biro biro = organisasi.biroByKode(kode);
        return new BiroRef(kode, biro == null ? kode : biro.nama());
    }

    private static boolean berlaku(Indikator i, int tahun) {
        return (i.berlakuDari() == null || i.berlakuDari() <= tahun)
                && (i.berlakuSampai() == null || i.berlakuSampai() >= tahun);
    }

    private static boolean boleh(String perangkatDaerah, List<BiroRef> biro) {
        List<String> pemilik = biro.stream().map(BiroRef::kode).toList();
        return Pelaku.saatIni()
                .filter(p -> p.boleh(Operasi.SUNTING_REALISASI, perangkatDaerah, pemilik))
                .isPresent();
    }

    private IndikatorIndex definisi(String perangkatDaerah) {
        return new IndikatorIndex(indikator.findByPerangkatDaerahOrderByKodeAsc(perangkatDaerah));
    }

    /** Makes the new statement once it is sure that it will be stored. */
    @FunctionalInterface
    private interface Pembuat {
        PernyataanRealisasi buat(Pelaku pelaku, Instant saat);
    }
}
