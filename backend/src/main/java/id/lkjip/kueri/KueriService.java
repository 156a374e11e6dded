package id.lkjip.kueri;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps queries. Whether a text is a valid query is found when it is run: one under work may be kept too. */
@Service
public class KueriService {

    static final int TERBANYAK = 200;
    private static final int NAMA_TERPANJANG = 120;
    private static final int KUERI_TERPANJANG = 20_000;
    private static final int VARIABEL_TERPANJANG = 8_000;

    private final KueriRepository kueri;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    KueriService(KueriRepository kueri, JejakService jejak) {
        this(kueri, jejak, Clock.systemUTC());
    }

    KueriService(KueriRepository kueri, JejakService jejak, Clock clock) {
        this.kueri = kueri;
        this.jejak = jejak;
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param variabel text of a JSON object; blank for none
     * @param dibagikan whether everybody is to see it
     */
    public record Isi(String nama, String kueri, String variabel, boolean dibagikan) {}

    /** Her own queries, then those that others share; each part by name. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<KueriTersimpan> daftar() {
        String akun = Wewenang.pelaku().akun();
        return Stream.concat(
                        kueri.findByPemilikOrderByNamaAsc(akun).stream(),
                        kueri.findTop200ByDibagikanTrueOrderByNamaAsc().stream()
                                .filter(k -> !k.pemilik().equals(akun)))
                .toList();
    }

    /**
     * Keeps a new query.
     *
     * @throws PermintaanDitolak when a part of it cannot be used, or she keeps too many
     */
    @Memerlukan(Operasi.SIMPAN_KUERI)
    public KueriTersimpan simpan(Isi isi) {
        Isi sah = checked(isi);
        String akun = Wewenang.pelaku().akun();
        if (kueri.countByPemilik(akun) >= TERBANYAK) {
            throw tidakSah("Sudah ada " + TERBANYAK + " kueri tersimpan; hapus yang tidak dipakai lagi.");
        }
        Instant sekarang = sekarang();
        var baru = new KueriTersimpan(
                UUID.randomUUID().toString(),
                null,
                akun,
                sah.nama,
                sah.kueri,
                sah.variabel,
                sah.dibagikan,
                sekarang,
                sekarang);
        return save(null, baru);
    }

    /**
     * Replaces one of her own.
     *
     * @param versi the version that was read
     * @throws PermintaanDitolak when there is none, it has changed since, or a part of it cannot be used
     */
    @Memerlukan(Operasi.SIMPAN_KUERI)
    public KueriTersimpan ubah(String id, long versi, Isi isi) {
        Isi sah = checked(isi);
        KueriTersimpan ada = own(id);
        if (!Objects.equals(ada.versi(), versi)) {
            throw konflik(ada);
        }
        return save(
                ada,
                new KueriTersimpan(
                        id,
                        versi,
                        ada.pemilik(),
                        sah.nama,
                        sah.kueri,
                        sah.variabel,
                        sah.dibagikan,
                        ada.dibuat(),
                        sekarang()));
    }

    /** Removes one of her own; gives what it was. */
    @Memerlukan(Operasi.SIMPAN_KUERI)
    public KueriTersimpan hapus(String id) {
        KueriTersimpan ada = own(id);
        return jejak.mencatat(catatan(Tindakan.KUERI_DIHAPUS, ada, null), () -> {
            kueri.deleteById(id);
            return ada;
        });
    }

    private KueriTersimpan own(String id) {
        String akun = Wewenang.pelaku().akun();
        return kueri.findById(id)
                .filter(k -> k.pemilik().equals(akun))
                .orElseThrow(() ->
                        new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Kueri itu tidak ada, atau milik orang lain."));
    }

    private KueriTersimpan save(@Nullable KueriTersimpan semula, KueriTersimpan menjadi) {
        return jejak.mencatat(catatan(Tindakan.KUERI_DISIMPAN, semula, menjadi), () -> {
            try {
                return kueri.save(menjadi);
            } catch (OptimisticLockingFailureException e) {
                throw konflik(menjadi);
            }
        });
    }

    private static Catatan catatan(
            Tindakan tindakan, @Nullable KueriTersimpan semula, @Nullable KueriTersimpan menjadi) {
        var satu = semula == null ? Objects.requireNonNull(menjadi) : semula;
        return Catatan.tentang(tindakan, "kueri/" + satu.id())
                .ubah("nama", semula == null ? null : semula.nama(), menjadi == null ? null : menjadi.nama())
                .ubah("kueri", semula == null ? null : semula.kueri(), menjadi == null ? null : menjadi.kueri())
                .ubah(
                        "variabel",
                        semula == null ? null : semula.variabel(),
                        menjadi == null ? null : menjadi.variabel())
                .ubah(
                        "dibagikan",
                        semula == null ? null : semula.dibagikan(),
                        menjadi == null ? null : menjadi.dibagikan());
    }

    private static Isi checked(Isi isi) {
        if (isi.nama.isBlank() || isi.nama.length() > NAMA_TERPANJANG) {
            throw tidakSah("Nama kueri wajib diisi, paling panjang " + NAMA_TERPANJANG + " karakter.");
        }
        if (isi.kueri.isBlank() || isi.kueri.length() > KUERI_TERPANJANG) {
            throw tidakSah("Kueri wajib diisi, paling panjang " + KUERI_TERPANJANG + " karakter.");
        }
        String variabel = isi.variabel.isBlank() ? "{}" : isi.variabel;
        if (variabel.length() > VARIABEL_TERPANJANG || !isObject(variabel)) {
            throw tidakSah("Variabel harus objek JSON, paling panjang " + VARIABEL_TERPANJANG + " karakter.");
        }
        return new Isi(isi.nama.strip(), isi.kueri, variabel, isi.dibagikan);
    }

    private static boolean isObject(String teks) {
        try {
            return JsonMapper.shared().readTree(teks).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static PermintaanDitolak konflik(KueriTersimpan ada) {
        return new PermintaanDitolak(
                Sebab.KONFLIK_VERSI,
                "Kueri \"" + ada.nama() + "\" sudah diubah di tempat lain; muat ulang sebelum menyimpan.");
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }
}
