package id.lkjip.narasi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.narasi.Terbitan.AngkaTerbit;
import id.lkjip.narasi.Terbitan.BagianTerbit;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Publishes the narratives of a year and reads what was published.
 *
 * <p>The publication is one document, written first: from then on it can be read as it was. The sections are marked
 * afterwards; one that somebody changes in between keeps the state of its change.
 */
@Service
public class TerbitanService {

    private static final int NAMA_TERPANJANG = 120;
    private static final int DISEBUT_TERBANYAK = 5;

    private final TerbitanRepository terbitan;
    private final NarasiRepository narasi;
    private final SeksiService seksi;
    private final RujukanService rujukan;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    TerbitanService(
            TerbitanRepository terbitan,
            NarasiRepository narasi,
            SeksiService seksi,
            RujukanService rujukan,
            KunciTahunService kunci,
            JejakService jejak) {
        this(terbitan, narasi, seksi, rujukan, kunci, jejak, Clock.systemUTC());
    }

    TerbitanService(
            TerbitanRepository terbitan,
            NarasiRepository narasi,
            SeksiService seksi,
            RujukanService rujukan,
            KunciTahunService kunci,
            JejakService jejak,
            Clock clock) {
        this.terbitan = terbitan;
        this.narasi = narasi;
        this.seksi = seksi;
        this.rujukan = rujukan;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /**
     * A published figure beside what it is today.
     *
     * @param kini as it is written now; {@code null} when the data no longer have it
     * @param berubah whether that is another figure than the published one; a replacement counts for the figure it replaced
     */
    public record AngkaKini(AngkaTerbit angka, @Nullable String kini, boolean berubah) {}

    /** The publications of a year, the newest first. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<Terbitan.Ringkas> daftar(String perangkatDaerah, int tahun) {
        return terbitan.findTop100ByPerangkatDaerahAndTahunOrderByNomorDesc(perangkatDaerah, tahun);
    }

    /** One publication as it was. */
    @Memerlukan(Operasi.BACA_DATA)
    public Optional<Terbitan> find(String perangkatDaerah, int tahun, int nomor) {
        return terbitan.findById(Terbitan.idOf(perangkatDaerah, tahun, nomor));
    }

    /** The figures of a publication beside those of today, by section. */
    @Memerlukan(Operasi.BACA_DATA)
    public Map<String, List<AngkaKini>> angkaKini(Terbitan satu) {
        List<Rujukan> disebut = satu.bagian().stream()
                .flatMap(b -> Rujukan.dalam(b.teks()).stream())
                .map(l -> l.rujukan().asli())
                .distinct()
                .toList();
        Map<Rujukan, AngkaRujukan> kini = rujukan.kini(satu.perangkatDaerah(), disebut);
        var hasil = new LinkedHashMap<String, List<AngkaKini>>();
        satu.bagian()
                .forEach(b -> hasil.put(
                        b.kode(), b.angka().stream().map(a -> beside(a, kini)).toList()));
        return hasil;
    }

    /**
     * Publishes every written section of the year with its figures of today.
     *
     * @param nama what the publication is called
     * @throws PermintaanDitolak when a section is not approved or its figures changed since it was read, the year is
     *     closed, or nothing is written
     */
    @Memerlukan(Operasi.TERBITKAN_NARASI)
    public Terbitan terbitkan(String perangkatDaerah, int tahun, String nama) {
        if (nama.isBlank() || nama.length() > NAMA_TERPANJANG) {
            throw tidakSah("Nama terbitan wajib diisi, paling panjang " + NAMA_TERPANJANG + " karakter.");
        }
        return kunci.selamaTerbuka(perangkatDaerah, tahun, () -> publish(perangkatDaerah, tahun, nama.strip()));
    }

    private Terbitan publish(String perangkatDaerah, int tahun, String nama) {
        // Read once: what is looked at here is what is published, whatever others do meanwhile.
        List<Narasi> dibaca = narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun);
        List<Seksi> semua = seksi.daftar(perangkatDaerah, tahun, dibaca);
        List<Seksi> tertulis = semua.stream().filter(s -> s.kata() > 0).toList();
        if (tertulis.isEmpty()) {
            throw tidakSah("Belum ada narasi yang tertulis untuk tahun " + tahun + ".");
        }
        refuseIfAny(
                tertulis.stream()
                        .filter(s -> s.status() != StatusNarasi.DISETUJUI && s.status() != StatusNarasi.TERBIT)
                        .toList(),
                "belum disetujui");
        refuseIfAny(
                tertulis.stream().filter(s -> !s.angkaBerubah().isEmpty()).toList(),
                "perlu dibaca ulang karena angkanya berubah");
        Map<String, Narasi> dokumen = dibaca.stream().collect(Collectors.toMap(Narasi::id, n -> n));
        List<BagianTerbit> bagian = frozen(
                perangkatDaerah,
                tertulis,
                tertulis.stream()
                        .map(s -> Objects.requireNonNull(dokumen.get(s.kode()), "a written section is stored"))
                        .toList());
        Pelaku pelaku = Wewenang.pelaku();
        int nomor = 1
                + daftar(perangkatDaerah, tahun).stream()
                        .findFirst()
                        .map(Terbitan.Ringkas::nomor)
                        .orElse(0);
        var baru = new Terbitan(
                Terbitan.idOf(perangkatDaerah, tahun, nomor),
                perangkatDaerah,
                tahun,
                nomor,
                nama,
                pelaku.akun(),
                pelaku.nama(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                bagian,
                semua.stream()
                        .filter(s -> s.kata() == 0)
                        .map(SeksiService::sebut)
                        .toList());
        var catatan = Catatan.tentang(Tindakan.NARASI_DITERBITKAN, "terbitan/" + baru.id())
                .ubah("nama", null, nama)
                .ubah("bagian", null, bagian.size());
        jejak.mencatat(catatan, () -> {
            try {
                return terbitan.insert(baru);
            } catch (DuplicateKeyException e) {
                throw new PermintaanDitolak(
                        Sebab.KONFLIK_VERSI, "Orang lain baru saja menerbitkan tahun ini; periksa terbitannya dahulu.");
            }
        });
        bagian.forEach(b -> mark(Objects.requireNonNull(dokumen.get(b.kode())), baru));
        return baru;
    }

    private List<BagianTerbit> frozen(String perangkatDaerah, List<Seksi> seksi, List<Narasi> dokumen) {
        List<RujukanService.Terisi> terisi =
                rujukan.isi(perangkatDaerah, dokumen.stream().map(Narasi::teks).toList());
        return IntStream.range(0, seksi.size())
                .mapToObj(i -> frozen(seksi.get(i), dokumen.get(i), terisi.get(i)))
                .toList();
    }

    private static BagianTerbit frozen(Seksi satu, Narasi dokumen, RujukanService.Terisi terisi) {
        return new BagianTerbit(
                satu.kode(),
                satu.bagian(),
                satu.indikator(),
                SeksiService.sebut(satu),
                dokumen.teks(),
                terisi.teks(),
                dokumen.revisi(),
                terisi.sebutan().stream()
                        .map(s -> new AngkaTerbit(
                                s.rujukan().teks(),
                                s.angka().uraian(),
                                s.tampil(),
                                s.angka().teks()))
                        .toList());
    }

    private void mark(Narasi dokumen, Terbitan baru) {
        Alur alur = dokumen.alur();
        if (alur == null || alur.status() == StatusNarasi.TERBIT) {
            return;
        }
        var langkah = new Alur.Langkah(
                alur.status(),
                StatusNarasi.TERBIT,
                baru.oleh(),
                baru.namaOrang(),
                baru.pada(),
                "Terbitan " + baru.nomor() + ": " + baru.nama());
        try {
            narasi.save(dokumen.dengan(dokumen.teks(), alur.setelah(langkah)));
        } catch (OptimisticLockingFailureException e) {
            // Somebody took the section back in the meantime: what is published stays published, and her state stays.
            return;
        }
    }

    private static AngkaKini beside(AngkaTerbit angka, Map<Rujukan, AngkaRujukan> kini) {
        List<Rujukan.Letak> letak = Rujukan.dalam(angka.sebutan());
        if (letak.isEmpty()) {
            return new AngkaKini(angka, null, false);
        }
        Rujukan sebutan = letak.getFirst().rujukan();
        AngkaRujukan sekarang = kini.get(sebutan.asli());
        String teks = sekarang == null ? null : sekarang.teks();
        return new AngkaKini(
                angka,
                teks,
                sebutan.pengganti() == null
                        ? !Objects.equals(teks, angka.nilai())
                        : sebutan.pengganti().perluDitinjau(teks));
    }

    private static void refuseIfAny(List<Seksi> bermasalah, String sebab) {
        if (bermasalah.isEmpty()) {
            return;
        }
        List<String> disebut = new ArrayList<>(bermasalah.stream()
                .limit(DISEBUT_TERBANYAK)
                .map(SeksiService::sebut)
                .toList());
        if (bermasalah.size() > DISEBUT_TERBANYAK) {
            disebut.add("dan " + (bermasalah.size() - DISEBUT_TERBANYAK) + " bagian lain");
        }
        throw tidakSah(bermasalah.size() + " bagian " + sebab + ": " + String.join("; ", disebut) + ".");
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }
}
