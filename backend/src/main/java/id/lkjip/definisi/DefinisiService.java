package id.lkjip.definisi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Pengubahan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Changes the definitions of indicators and the names of the biro. Figures follow at once, in every year, so what would
 * change is told before it is stored, and a closed year keeps its figures (decision 0054).
 */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class DefinisiService {

    private static final int NAMA_BIRO_TERPENDEK = 3;
    private static final int SINGKATAN_TERPANJANG = 30;

    private final IndikatorRepository indikator;
    private final PerangkatDaerahRepository perangkatDaerah;
    private final TahunAnggaranService tahunAnggaran;
    private final PerbandinganService perbandingan;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    DefinisiService(
            IndikatorRepository indikator,
            PerangkatDaerahRepository perangkatDaerah,
            TahunAnggaranService tahunAnggaran,
            PerbandinganService perbandingan,
            KunciTahunService kunci,
            JejakService jejak) {
        this.indikator = indikator;
        this.perangkatDaerah = perangkatDaerah;
        this.tahunAnggaran = tahunAnggaran;
        this.perbandingan = perbandingan;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = Clock.systemUTC();
    }

    /**
     * A biro as a person fills it in.
     *
     * @param singkatan its abbreviation; empty when there is none
     */
    public record IsianBiro(String kode, String nama, String singkatan) {
        public IsianBiro {
            nama = nama.strip();
            singkatan = singkatan.strip();
        }
    }

    /** The defined indicators of an organisation, by name. */
    public List<Indikator> daftar(String pd) {
        return indikator.findByPerangkatDaerahOrderByKodeAsc(pd).stream()
                .sorted(Comparator.comparing(Indikator::nama))
                .toList();
    }

    /**
     * The definition of one indicator.
     *
     * @throws PermintaanDitolak when there is none
     */
    public Indikator find(String pd, String kode) {
        return indikator
                .findById(Indikator.idOf(pd, kode))
                .orElseThrow(() -> new PermintaanDitolak(
                        Sebab.TIDAK_DITEMUKAN, "Indikator \"" + kode + "\" tidak ada pada \"" + pd + "\"."));
    }

    /** The figures of every year that would change, were the definition stored. */
    @Memerlukan(Operasi.UBAH_INDIKATOR)
    public List<PerubahanSeri> dampak(String pd, String kode, IsianIndikator isian) {
        Indikator lama = find(pd, kode);
        periksa(lama, isian);
        return dampak(lama, baru(lama, isian));
    }

    /**
     * Changes the definition of an indicator; capaian of every year follow.
     *
     * @param versi the version that was seen
     * @throws PermintaanDitolak when something cannot be stored, a closed year would change, or somebody changed the
     *     definition meanwhile
     */
    @Memerlukan(Operasi.UBAH_INDIKATOR)
    public Indikator ubah(String pd, String kode, long versi, IsianIndikator isian) {
        Indikator lama = find(pd, kode);
        periksa(lama, isian);
        if (!Objects.equals(lama.versi(), versi)) {
            throw konflik("Definisi ini", lama.diubah(), ringkas(lama), ringkas(isian));
        }
        Indikator baru = baru(lama, isian);
        Set<Integer> tahun = dampak(lama, baru).stream()
                .map(PerubahanSeri::tahun)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return selamaTerbuka(
                pd,
                List.copyOf(tahun),
                () -> jejak.mencatat(catatan(lama, baru, isian), () -> {
                    try {
                        return indikator.save(baru);
                    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                        Indikator kini = find(pd, kode);
                        throw konflik("Definisi ini", kini.diubah(), ringkas(kini), ringkas(isian));
                    }
                }));
    }

    /**
     * Renames and orders the biro of an organisation. Their codes stay, so nothing that names them changes.
     *
     * @param versi the version of the organisation that was seen
     * @param biro every biro once, in the order they shall have
     * @throws PermintaanDitolak when one is missing or cannot be stored, or somebody changed them meanwhile
     */
    @Memerlukan(Operasi.UBAH_INDIKATOR)
    public PerangkatDaerah ubahBiro(String pd, long versi, List<IsianBiro> biro, String alasan) {
        PerangkatDaerah lama = organisasi(pd);
        String kata = alasan.strip();
        periksa(lama, biro, kata);
        if (!Objects.equals(lama.versi(), versi)) {
            throw konflik("Susunan biro ini", lama.diubah(), ringkas(lama.biro()), ringkasIsian(biro));
        }
        Map<String, Biro> perKode = new HashMap<>();
        lama.biro().forEach(b -> perKode.put(b.kode(), b));
        List<Biro> baru = biro.stream()
                .map(i -> Objects.requireNonNull(perKode.get(i.kode())).dengan(i.nama(), i.singkatan()))
                .toList();
        var catatan = Catatan.tentang(Tindakan.ORGANISASI_DIUBAH, "perangkatDaerah/" + pd)
                .ubah("biro", ringkas(lama.biro()), ringkas(baru))
                .dengan(kata);
        return jejak.mencatat(catatan, () -> {
            try {
                return perangkatDaerah.save(lama.denganBiro(baru, pengubahan(kata)));
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                PerangkatDaerah kini = organisasi(pd);
                throw konflik("Susunan biro ini", kini.diubah(), ringkas(kini.biro()), ringkasIsian(biro));
            }
        });
    }

    private PerangkatDaerah organisasi(String pd) {
        return perangkatDaerah
                .findById(pd)
                .orElseThrow(() -> new PermintaanDitolak(
                        Sebab.TIDAK_DITEMUKAN, "Perangkat daerah \"" + pd + "\" tidak ditemukan."));
    }

    private void periksa(Indikator lama, IsianIndikator isian) {
        var salah = new ArrayList<>(isian.kesalahan().values());
        Set<String> nama = Stream.concat(Stream.of(isian.nama()), isian.alias().stream())
                .map(Kode::dari)
                .collect(Collectors.toSet());
        for (Indikator lain : indikator.findByPerangkatDaerahOrderByKodeAsc(lama.perangkatDaerah())) {
            if (!lain.kode().equals(lama.kode())) {
                Stream.concat(Stream.of(lain.kode(), lain.nama()), lain.alias().stream())
                        .filter(n -> nama.contains(Kode.dari(n)))
                        .findFirst()
                        .ifPresent(n -> salah.add("Nama \"" + n + "\" sudah milik indikator " + lain.nama() + "."));
            }
        }
        Set<String> dikenal = organisasi(lama.perangkatDaerah()).biro().stream()
                .map(Biro::kode)
                .collect(Collectors.toSet());
        isian.biro().stream()
                .filter(b -> !dikenal.contains(b))
                .forEach(b -> salah.add("Biro \"" + b + "\" tidak ada."));
        tolak(salah);
    }

    private static void periksa(PerangkatDaerah lama, List<IsianBiro> biro, String alasan) {
        var salah = new ArrayList<String>();
        var diminta = biro.stream().map(IsianBiro::kode).toList();
        var ada = lama.biro().stream().map(Biro::kode).toList();
        if (diminta.size() != ada.size() || !Set.copyOf(ada).equals(new HashSet<>(diminta))) {
            salah.add("Sebutkan setiap biro tepat satu kali: " + String.join(", ", ada) + ".");
        }
        var nama = new HashSet<String>();
        for (IsianBiro b : biro) {
            if (b.nama().length() < NAMA_BIRO_TERPENDEK || b.nama().length() > IsianIndikator.TERPANJANG) {
                salah.add("Nama biro wajib ditulis, paling panjang " + IsianIndikator.TERPANJANG + " karakter.");
            } else if (!nama.add(Kode.dari(b.nama()))) {
                salah.add("Dua biro bernama \"" + b.nama() + "\".");
            }
            if (b.singkatan().length() > SINGKATAN_TERPANJANG) {
                salah.add("Singkatan paling panjang " + SINGKATAN_TERPANJANG + " karakter.");
            }
        }
        if (alasan.length() < IsianIndikator.TERPENDEK || alasan.length() > IsianIndikator.TERPANJANG) {
            salah.add("Alasan wajib ditulis, " + IsianIndikator.TERPENDEK + " sampai " + IsianIndikator.TERPANJANG
                    + " karakter.");
        }
        tolak(salah);
    }

    private static void tolak(List<String> salah) {
        if (!salah.isEmpty()) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH, salah.stream().distinct().collect(Collectors.joining(" ")));
        }
    }

    private List<PerubahanSeri> dampak(Indikator lama, Indikator baru) {
        List<Integer> tahun = tahunAnggaran.findTahun(lama.perangkatDaerah()).stream()
                .map(TahunTersedia::tahun)
                .sorted()
                .toList();
        List<PerubahanSeri> hasil = new ArrayList<>();
        for (int awal = 0; awal < tahun.size(); awal += PerbandinganService.TAHUN_TERBANYAK) {
            List<Integer> sekali =
                    tahun.subList(awal, Math.min(tahun.size(), awal + PerbandinganService.TAHUN_TERBANYAK));
            hasil.addAll(Dampak.of(
                    perbandingan.compareYears(lama.perangkatDaerah(), sekali, List.of()),
                    perbandingan.compareYears(lama.perangkatDaerah(), sekali, baru)));
        }
        return List.copyOf(hasil);
    }

    /** Holds every year open whose figures change; the first closed one refuses with its reason. */
    private <T> T selamaTerbuka(String pd, List<Integer> tahun, Supplier<T> perubahan) {
        return tahun.isEmpty()
                ? perubahan.get()
                : kunci.selamaTerbuka(
                        pd, tahun.getFirst(), () -> selamaTerbuka(pd, tahun.subList(1, tahun.size()), perubahan));
    }

    private Indikator baru(Indikator lama, IsianIndikator isian) {
        return new Indikator(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.kode(),
                isian.nama(),
                isian.alias(),
                isian.satuan().isEmpty() ? null : isian.satuan(),
                isian.rumus(),
                isian.biro(),
                lama.berlakuDari(),
                lama.berlakuSampai(),
                lama.pendahulu(),
                pengubahan(isian.alasan()));
    }

    private Pengubahan pengubahan(String alasan) {
        Pelaku pelaku = Wewenang.pelaku();
        return new Pengubahan(pelaku.akun(), pelaku.nama(), clock.instant().truncatedTo(ChronoUnit.MILLIS), alasan);
    }

    private static Catatan catatan(Indikator lama, Indikator baru, IsianIndikator isian) {
        return Catatan.tentang(Tindakan.INDIKATOR_DIUBAH, "indikator/" + lama.id())
                .ubah("nama", lama.nama(), baru.nama())
                .ubah("alias", String.join("; ", lama.alias()), String.join("; ", baru.alias()))
                .ubah("satuan", lama.satuan(), baru.satuan())
                .ubah("rumus", lama.rumus(), baru.rumus())
                .ubah("biro", String.join(", ", lama.biro()), String.join(", ", baru.biro()))
                .dengan(isian.alasan());
    }

    private static PermintaanDitolak konflik(String apa, @Nullable Pengubahan oleh, String tersimpan, String isian) {
        return new PermintaanDitolak(
                Sebab.KONFLIK_VERSI,
                apa + " sudah berubah sejak Anda membukanya"
                        + (oleh == null ? "" : " (" + oleh.nama() + ": " + oleh.alasan() + ")")
                        + " dan tidak ditimpa. Yang tersimpan kini: " + tersimpan + ". Isian Anda: " + isian
                        + ". Muat ulang, bandingkan, lalu simpan lagi.");
    }

    private static String ringkas(Indikator i) {
        return ringkas(i.nama(), i.satuan(), i.rumus().name(), i.biro());
    }

    private static String ringkas(IsianIndikator i) {
        return ringkas(
                i.nama(), i.satuan().isEmpty() ? null : i.satuan(), i.rumus().name(), i.biro());
    }

    private static String ringkas(String nama, @Nullable String satuan, String rumus, List<String> biro) {
        return nama + ", satuan " + (satuan == null ? "tidak ada" : satuan) + ", rumus " + rumus + ", biro "
                + (biro.isEmpty() ? "tidak ada" : String.join(" dan ", biro));
    }

    private static String ringkas(List<Biro> biro) {
        return biro.stream()
                .map(b -> b.singkatan() == null ? b.nama() : b.nama() + " (" + b.singkatan() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String ringkasIsian(List<IsianBiro> biro) {
        return biro.stream()
                .map(b -> b.singkatan().isEmpty() ? b.nama() : b.nama() + " (" + b.singkatan() + ")")
                .collect(Collectors.joining("; "));
    }
}
