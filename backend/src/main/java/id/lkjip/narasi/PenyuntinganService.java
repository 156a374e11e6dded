package id.lkjip.narasi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Writes sections: drafts that nobody else sees, revisions that are never changed, and the steps of review.
 *
 * <p>A section's document holds its latest revision whole. It is written first, in one write that carries the version it
 * was read at; the copy among the revisions follows. Should the program end in between, the copy is made before the next
 * write or reading of the history, so no revision is ever missing.
 */
@Service
public class PenyuntinganService {

    private static final int TEKS_TERPANJANG = 200_000;
    private static final int ALASAN_TERPANJANG = 500;

    private final NarasiRepository narasi;
    private final RevisiRepository revisi;
    private final DrafRepository draf;
    private final SeksiService seksi;
    private final KunciTahunService kunci;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    PenyuntinganService(
            NarasiRepository narasi,
            RevisiRepository revisi,
            DrafRepository draf,
            SeksiService seksi,
            KunciTahunService kunci,
            JejakService jejak) {
        this(narasi, revisi, draf, seksi, kunci, jejak, Clock.systemUTC());
    }

    PenyuntinganService(
            NarasiRepository narasi,
            RevisiRepository revisi,
            DrafRepository draf,
            SeksiService seksi,
            KunciTahunService kunci,
            JejakService jejak,
            Clock clock) {
        this.narasi = narasi;
        this.revisi = revisi;
        this.draf = draf;
        this.seksi = seksi;
        this.kunci = kunci;
        this.jejak = jejak;
        this.clock = clock;
    }

    /**
     * A section open before a person.
     *
     * @param narasi its document; {@code null} when nothing is written yet
     * @param draf what she herself typed and did not save; {@code null} without
     * @param tahunLalu the same section of the year before; {@code null} without
     */
    public record LembarKerja(
            Seksi seksi,
            @Nullable Narasi narasi,
            @Nullable DrafNarasi draf,
            @Nullable Narasi tahunLalu) {

        /** The text to go on with: her draft, else what is saved, else nothing. */
        public String teks() {
            if (draf != null) {
                return draf.teks();
            }
            return narasi == null ? "" : narasi.teks();
        }
    }

    /** Opens a section. */
    @Memerlukan(Operasi.BACA_DATA)
    public LembarKerja buka(String kode) {
        Narasi tersimpan = narasi.findById(kode).orElse(null);
        DrafNarasi milikSendiri = ownDraft(kode).orElse(null);
        Seksi satu = seksi.buka(kode, tersimpan, milikSendiri).orElseThrow(() -> SeksiService.unknown(kode));
        String lalu = Narasi.idOf(satu.perangkatDaerah(), satu.tahun() - 1, satu.bagian(), satu.indikator());
        return new LembarKerja(
                satu, tersimpan, milikSendiri, narasi.findById(lalu).orElse(null));
    }

    /**
     * Stores what a person has typed so far. Nobody else's text is touched.
     *
     * @param versiDraf version of her draft as she knows it; {@code null} when she had none
     * @param dasar version of the section she began from; {@code null} when there was none
     * @throws KonflikNarasi when her draft was changed elsewhere, say in another window
     */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public DrafNarasi simpanDraf(String kode, @Nullable Long versiDraf, @Nullable Long dasar, String teks) {
        Seksi satu = writable(kode);
        requireText(teks);
        Pelaku pelaku = Wewenang.pelaku();
        return kunci.selamaTerbuka(satu.perangkatDaerah(), satu.tahun(), () -> {
            try {
                return draf.save(new DrafNarasi(
                        DrafNarasi.idOf(kode, pelaku.akun()),
                        versiDraf,
                        kode,
                        satu.perangkatDaerah(),
                        satu.tahun(),
                        pelaku.akun(),
                        pelaku.nama(),
                        teks,
                        dasar,
                        sekarang()));
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                throw draftConflict(kode, pelaku, teks);
            }
        });
    }

    /** Who else holds a draft of a section, also when no window of theirs is open. */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public List<DrafNarasi.Penulis> penulisLain(String kode) {
        return draf.findByNarasiAndAkunNotOrderByNamaAsc(kode, Wewenang.pelaku().akun());
    }

    /** Drops her own draft. */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public void buangDraf(String kode) {
        draf.deleteById(DrafNarasi.idOf(kode, Wewenang.pelaku().akun()));
    }

    /**
     * Saves a revision and drops her draft.
     *
     * @param versi version of the section as she knows it; {@code null} when there was none
     * @param alasan why; blank for no word about it
     * @throws KonflikNarasi when the section was changed since; nothing is stored, her draft stays
     */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public Narasi simpan(String kode, @Nullable Long versi, String teks, @Nullable String alasan) {
        Seksi satu = writable(kode);
        requireText(teks);
        return save(satu, versi, teks, reason(alasan));
    }

    /** Saves the text of an earlier revision as a new one. */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public Narasi pulihkan(String kode, long versi, int nomor) {
        Seksi satu = writable(kode);
        requireNoDraft(kode);
        return save(satu, versi, revisi(kode, nomor).teks(), "Memulihkan revisi " + nomor);
    }

    /** Takes the text that a later import brought as a new revision. */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public Narasi ambilUsulan(String kode, long versi) {
        Seksi satu = writable(kode);
        requireNoDraft(kode);
        String usulan = stored(kode).usulanImpor();
        if (usulan == null) {
            throw new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Tidak ada usulan dari impor untuk bagian ini.");
        }
        return save(satu, versi, usulan, "Mengambil teks dari impor");
    }

    /** Keeps the text and drops what a later import brought. */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public Narasi abaikanUsulan(String kode, long versi) {
        Seksi satu = writable(kode);
        requireNoDraft(kode);
        Narasi ada = stored(kode);
        requireVersion(ada, versi, ada.teks());
        var catatan =
                Catatan.tentang(Tindakan.NARASI_DISIMPAN, "narasi/" + kode).dengan("Usulan impor diabaikan");
        return write(satu, catatan, ada.tanpaUsulan(), ada.teks());
    }

    /**
     * Takes a step of review.
     *
     * @param catatan a remark; required to return a section
     */
    @Memerlukan(Operasi.BACA_DATA)
    public Narasi beralih(String kode, long versi, Peralihan peralihan, @Nullable String catatan) {
        Wewenang.periksa(peralihan.operasi());
        Seksi satu = seksi.find(kode);
        Pelaku pelaku = Wewenang.periksa(
                peralihan.operasi(),
                satu.perangkatDaerah(),
                satu.pemilik().stream().map(BiroRef::kode).toList());
        Narasi ada = stored(kode);
        requireVersion(ada, versi, ada.teks());
        if (!peralihan.dapatDari(ada.status())) {
            throw tidakSah("Bagian ini berstatus " + ada.status().nama() + "; langkah \"" + peralihan.nama()
                    + "\" tidak dapat dilakukan.");
        }
        String kata = reason(catatan);
        if (peralihan.wajibCatatan() && kata == null) {
            throw tidakSah("Tulis catatan apa yang perlu diperbaiki.");
        }
        if (ada.teks().isBlank()) {
            throw tidakSah("Bagian ini masih kosong.");
        }
        Narasi awal = ada.alur() == null ? ada.dengan(ada.teks(), imported(ada)) : ada;
        var langkah =
                new Alur.Langkah(ada.status(), peralihan.menjadi(), pelaku.akun(), pelaku.nama(), sekarang(), kata);
        Narasi baru =
                awal.dengan(ada.teks(), Objects.requireNonNull(awal.alur()).setelah(langkah));
        var isi = Catatan.tentang(Tindakan.NARASI_BERALIH, "narasi/" + kode)
                .ubah("status", ada.status(), peralihan.menjadi())
                .dengan(kata);
        return write(satu, isi, baru, ada.teks());
    }

    /** The revisions of a section without their texts, the newest first. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<RevisiNarasi.Ringkas> riwayat(String kode) {
        Narasi ada = stored(kode);
        List<RevisiNarasi.Ringkas> tersimpan = revisi.findTop200ByNarasiOrderByNomorDesc(kode);
        return tersimpan.isEmpty() || tersimpan.getFirst().nomor() < ada.revisi()
                ? Stream.concat(Stream.of(RevisiNarasi.dari(ada).ringkas()), tersimpan.stream())
                        .toList()
                : tersimpan;
    }

    /** One revision whole. */
    @Memerlukan(Operasi.BACA_DATA)
    public RevisiNarasi revisi(String kode, int nomor) {
        Narasi ada = stored(kode);
        return nomor == ada.revisi()
                ? RevisiNarasi.dari(ada)
                : revisi.findById(RevisiNarasi.idOf(kode, nomor))
                        .orElseThrow(() -> new PermintaanDitolak(
                                Sebab.TIDAK_DITEMUKAN, "Revisi " + nomor + " tidak ada pada bagian ini."));
    }

    private Narasi save(Seksi satu, @Nullable Long versi, String teks, @Nullable String alasan) {
        Optional<Narasi> tersimpan = narasi.findById(satu.kode());
        if (tersimpan.isEmpty() && versi != null) {
            throw new KonflikNarasi("Bagian ini tidak ada lagi.", null, "", teks);
        }
        Narasi ada = tersimpan.orElseGet(() -> unwritten(satu));
        requireVersion(ada, versi, teks);
        Pelaku pelaku = Wewenang.pelaku();
        Alur lama = ada.alur();
        int nomor = tersimpan.isEmpty() ? 1 : ada.revisi() + 1;
        var alur = new Alur(
                // What was published or returned is worked on again.
                ada.status() == StatusNarasi.PERLU_PERBAIKAN ? StatusNarasi.PERLU_PERBAIKAN : StatusNarasi.DRAF,
                nomor,
                pelaku.akun(),
                pelaku.nama(),
                sekarang(),
                alasan,
                seksi.angka(satu.perangkatDaerah(), teks),
                lama == null ? List.of() : lama.langkah());
        var catatan = Catatan.tentang(Tindakan.NARASI_DISIMPAN, "narasi/" + satu.kode())
                .ubah("revisi", tersimpan.isEmpty() ? null : ada.revisi(), nomor)
                .ubah("teks", tersimpan.isEmpty() ? null : ada.teks(), teks)
                .dengan(alasan);
        tersimpan.ifPresent(this::keepRevision);
        Narasi baru = write(satu, catatan, ada.dengan(teks, alur), teks);
        keepRevision(baru);
        draf.deleteById(DrafNarasi.idOf(satu.kode(), pelaku.akun()));
        return baru;
    }

    private Narasi write(Seksi satu, Catatan catatan, Narasi baru, String teks) {
        return kunci.selamaTerbuka(
                satu.perangkatDaerah(),
                satu.tahun(),
                () -> jejak.mencatat(catatan, () -> {
                    try {
                        return narasi.save(baru);
                    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                        throw conflict(narasi.findById(satu.kode()).orElse(baru), teks);
                    }
                }));
    }

    private void keepRevision(Narasi satu) {
        RevisiNarasi kini = RevisiNarasi.dari(satu);
        if (!revisi.existsById(kini.id())) {
            try {
                revisi.save(kini);
            } catch (DuplicateKeyException e) {
                // Another writer has kept the same revision in the meantime.
                return;
            }
        }
    }

    private Optional<DrafNarasi> ownDraft(String kode) {
        return draf.findById(DrafNarasi.idOf(kode, Wewenang.pelaku().akun()));
    }

    /** What replaces the text from elsewhere must not take what she has typed with it. */
    private void requireNoDraft(String kode) {
        if (ownDraft(kode).isPresent()) {
            throw tidakSah("Anda mempunyai draf yang belum disimpan untuk bagian ini; simpan atau buang dahulu.");
        }
    }

    private Seksi writable(String kode) {
        Seksi satu = seksi.find(kode);
        Wewenang.periksa(
                Operasi.SUNTING_NARASI,
                satu.perangkatDaerah(),
                satu.pemilik().stream().map(BiroRef::kode).toList());
        if (!satu.status().dapatDisunting()) {
            throw tidakSah("Bagian ini berstatus " + satu.status().nama()
                    + "; tarik kembali atau minta dikembalikan sebelum menyuntingnya.");
        }
        return satu;
    }

    private Narasi stored(String kode) {
        return narasi.findById(kode)
                .orElseThrow(
                        () -> new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Bagian \"" + kode + "\" belum ditulis."));
    }

    private static Narasi unwritten(Seksi satu) {
        return new Narasi(
                satu.kode(),
                null,
                satu.perangkatDaerah(),
                satu.tahun(),
                satu.bagian(),
                satu.indikator(),
                null,
                satu.pemilik().isEmpty() ? null : satu.pemilik().getFirst().kode(),
                satu.judul(),
                "",
                Narasi.Asal.PENGGUNA,
                null,
                null,
                null,
                null,
                null);
    }

    /** The work on a text that only an import has touched. */
    private Alur imported(Narasi ada) {
        return new Alur(ada.status(), 1, RevisiNarasi.IMPOR, "Impor", sekarang(), ada.berkas(), List.of(), List.of());
    }

    private static void requireVersion(Narasi ada, @Nullable Long versi, String teks) {
        if (!Objects.equals(ada.versi(), versi)) {
            throw conflict(ada, teks);
        }
    }

    private static KonflikNarasi conflict(Narasi ada, String teks) {
        Alur alur = ada.alur();
        return new KonflikNarasi(
                "Bagian ini sudah disimpan " + (alur == null ? "impor" : alur.nama())
                        + " setelah Anda membukanya; tidak ada yang ditimpa.",
                ada.versi(),
                ada.teks(),
                teks);
    }

    private KonflikNarasi draftConflict(String kode, Pelaku pelaku, String teks) {
        Optional<DrafNarasi> ada = draf.findById(DrafNarasi.idOf(kode, pelaku.akun()));
        return new KonflikNarasi(
                "Draf Anda untuk bagian ini berubah di jendela lain; tidak ada yang ditimpa.",
                ada.map(DrafNarasi::versi).orElse(null),
                ada.map(DrafNarasi::teks).orElse(""),
                teks);
    }

    private static void requireText(String teks) {
        if (teks.length() > TEKS_TERPANJANG) {
            throw tidakSah("Teks sepanjang " + teks.length() + " karakter; paling panjang " + TEKS_TERPANJANG + ".");
        }
    }

    private static @Nullable String reason(@Nullable String alasan) {
        if (alasan == null || alasan.isBlank()) {
            return null;
        }
        if (alasan.strip().length() > ALASAN_TERPANJANG) {
            throw tidakSah("Alasan atau catatan paling panjang " + ALASAN_TERPANJANG + " karakter.");
        }
        return alasan.strip();
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }
}
