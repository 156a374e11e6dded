package id.lkjip.akses.akun;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The administration of accounts, and the one thing everybody may do with her own: change its password. */
@Service
public class AkunService {

    private static final Pattern NAMA_AKUN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int NAMA_TERPANJANG = 120;

    private final AkunRepository akun;
    private final PasswordEncoder encoder;
    private final JejakService jejak;
    private final AkunPertama pertama;
    private final Clock clock;

    @Autowired
    AkunService(AkunRepository akun, PasswordEncoder encoder, JejakService jejak, AkunPertama pertama) {
        this(akun, encoder, jejak, pertama, Clock.systemUTC());
    }

    AkunService(AkunRepository akun, PasswordEncoder encoder, JejakService jejak, AkunPertama pertama, Clock clock) {
        this.akun = akun;
        this.encoder = encoder;
        this.jejak = jejak;
        this.pertama = pertama;
        this.clock = clock;
    }

    /**
     * An account and the password that was made for it; it is shown this once.
     *
     * @param sandi the password in plain letters
     */
    public record DenganSandi(Akun akun, String sandi) {

        /** Without the password. */
        @Override
        public String toString() {
            return "DenganSandi[" + akun + "]";
        }
    }

    /** All accounts, by name. */
    @Memerlukan(Operasi.KELOLA_AKUN)
    public List<Akun> daftar() {
        return akun.findAllByOrderByIdAsc();
    }

    /**
     * Makes an account with a password of its own, which must be changed at the first sign-in.
     *
     * @throws PermintaanDitolak when the name is taken or not a name, or no role is given
     */
    @Memerlukan(Operasi.KELOLA_AKUN)
    public DenganSandi buat(String id, String nama, Set<Peran> peran, Collection<UnitKerja> biro) {
        String kunci = DirektoriAkun.idOf(id);
        if (!NAMA_AKUN.matcher(kunci).matches()) {
            throw tidakSah("Nama akun terdiri atas 3 sampai 40 huruf kecil, angka, titik, garis bawah, atau tanda"
                    + " hubung, dan diawali huruf atau angka.");
        }
        periksa(nama, peran, biro);
        if (akun.findById(kunci).isPresent()) {
            throw tidakSah("Nama akun \"" + kunci + "\" sudah dipakai.");
        }
        String sandi = SandiAcak.buat();
        Akun baru = Akun.baru(
                        kunci,
                        nama.strip(),
                        pengurusPeragaan() ? Akun.Asal.DEMO : Akun.Asal.LOKAL,
                        clock.instant(),
                        Wewenang.pelaku().akun())
                .dengan(nama.strip(), peran, biro, true)
                .denganSandi(encoder.encode(sandi), true, clock.instant());
        return new DenganSandi(simpan(null, baru, Tindakan.AKUN_DIBUAT), sandi);
    }

    /**
     * Changes name, roles, biro and whether the account may sign in; open sessions end when the rights differ.
     *
     * @param versi the version it was read at
     * @throws PermintaanDitolak when somebody else changed it meanwhile, or no administrator would be left
     */
    @Memerlukan(Operasi.KELOLA_AKUN)
    public Akun ubah(String id, long versi, String nama, Set<Peran> peran, Collection<UnitKerja> biro, boolean aktif) {
        Akun lama = require(id);
        requireBolehDiurus(lama);
        boolean dariPenyedia = lama.asal() == Akun.Asal.OIDC;
        if (dariPenyedia) {
            requireHakTetap(lama, peran, biro);
        } else {
            periksa(nama, peran, biro);
        }
        if (lama.versi() == null || lama.versi() != versi) {
            throw konflik();
        }
        boolean administrator = aktif && peran.contains(Peran.ADMIN);
        if (!administrator && lama.aktif() && lama.peran().contains(Peran.ADMIN) && satuSatunyaAdmin(lama)) {
            throw tidakSah("Akun ini satu-satunya administrator yang aktif; angkat administrator lain dahulu.");
        }
        String namaBaru = dariPenyedia ? lama.nama() : nama.strip();
        return simpan(lama, lama.dengan(namaBaru, peran, biro, aktif), Tindakan.AKUN_DIUBAH);
    }

    /** Gives the account a new password, which must be changed at the next sign-in; open sessions end. */
    @Memerlukan(Operasi.KELOLA_AKUN)
    public DenganSandi aturUlangSandi(String id) {
        Akun lama = require(id);
        requireBolehDiurus(lama);
        requireSandiSendiri(lama);
        String sandi = SandiAcak.buat();
        return new DenganSandi(
                simpan(
                        lama,
                        lama.denganSandi(encoder.encode(sandi), true, clock.instant()),
                        Tindakan.SANDI_DIATUR_ULANG),
                sandi);
    }

    /** Ends every open session of the account. */
    @Memerlukan(Operasi.KELOLA_AKUN)
    public Akun akhiriSesi(String id) {
        requireBolehDiurus(require(id));
        return simpanUlang(id, Akun::tanpaSesi, Tindakan.SESI_DIAKHIRI);
    }

    /**
     * Changes the password of whoever asks; her other sessions end.
     *
     * @return the account as it is now, for the session that goes on
     * @throws PermintaanDitolak when the old one is wrong or the new one breaks {@link AturanSandi}
     */
    @Memerlukan(Operasi.UBAH_SANDI_SENDIRI)
    public Akun gantiSandi(String lama, String baru) {
        Akun sendiri = require(Wewenang.pelaku().akun());
        requireSandiSendiri(sendiri);
        if (!encoder.matches(lama, sendiri.sandi())) {
            throw tidakSah("Kata sandi lama salah.");
        }
        AturanSandi.periksa(baru, sendiri.id(), sendiri.nama());
        if (encoder.matches(baru, sendiri.sandi())) {
            throw tidakSah("Kata sandi baru sama dengan yang lama.");
        }
        return simpan(
                sendiri, sendiri.denganSandi(encoder.encode(baru), false, clock.instant()), Tindakan.SANDI_DIGANTI);
    }

    private void requireSandiSendiri(Akun a) {
        if (a.asal() == Akun.Asal.OIDC) {
            throw tidakSah("Akun ini masuk lewat penyedia identitas; kata sandinya diganti di sana.");
        }
        if (a.asal() == Akun.Asal.DEMO) {
            throw tidakSah("Kata sandi akun peragaan tidak dapat diganti.");
        }
        if (pertama.ditentukanLingkungan(a.id())) {
            throw tidakSah("Kata sandi akun ini ditentukan oleh LKJIP_ADMIN_PASSWORD; gantilah di sana.");
        }
    }

    /** In a demonstration everybody is an administrator: nothing done then may let anybody in afterwards. */
    private void requireBolehDiurus(Akun lain) {
        if (lain.asal() != Akun.Asal.DEMO && pengurusPeragaan()) {
            throw new PermintaanDitolak(
                    Sebab.TIDAK_BERWENANG, "Akun peragaan hanya dapat mengurus akun peragaan lain.");
        }
    }

    private boolean pengurusPeragaan() {
        return akun.findById(Wewenang.pelaku().akun())
                .filter(a -> a.asal() == Akun.Asal.DEMO)
                .isPresent();
    }

    private static void requireHakTetap(Akun lama, Set<Peran> peran, Collection<UnitKerja> biro) {
        if (!Set.copyOf(lama.peran()).equals(peran)
                || !Set.copyOf(lama.unitKerja()).equals(Set.copyOf(biro))) {
            throw tidakSah("Peran dan biro akun ini ditentukan penyedia masuk; ubahlah di sana. Di sini akun hanya"
                    + " dapat dinonaktifkan.");
        }
    }

    private static void periksa(String nama, Set<Peran> peran, Collection<UnitKerja> biro) {
        if (nama.isBlank() || nama.length() > NAMA_TERPANJANG) {
            throw tidakSah("Nama orang wajib diisi, paling panjang " + NAMA_TERPANJANG + " karakter.");
        }
        if (peran.isEmpty()) {
            throw tidakSah("Pilih paling sedikit satu peran.");
        }
        if (peran.contains(Peran.BIRO) && biro.isEmpty()) {
            throw tidakSah("Peran Biro memerlukan paling sedikit satu biro.");
        }
        if (!peran.contains(Peran.BIRO) && !biro.isEmpty()) {
            throw tidakSah("Biro hanya dipilih untuk peran Biro.");
        }
    }

    private boolean satuSatunyaAdmin(Akun a) {
        return akun.findAllByOrderByIdAsc().stream()
                .filter(Akun::aktif)
                .filter(lain -> lain.asal() == Akun.Asal.LOKAL)
                .filter(lain -> lain.peran().contains(Peran.ADMIN))
                .allMatch(lain -> lain.id().equals(a.id()));
    }

    private Akun require(String id) {
        return akun.findById(DirektoriAkun.idOf(id))
                .orElseThrow(() -> new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Akun \"" + id + "\" tidak ada."));
    }

    private Akun simpanUlang(String id, UnaryOperator<Akun> perubahan, Tindakan tindakan) {
        Akun lama = require(id);
        return simpan(lama, perubahan.apply(lama), tindakan);
    }

    private Akun simpan(@Nullable Akun lama, Akun baru, Tindakan tindakan) {
        var catatan = Catatan.tentang(tindakan, "akun/" + baru.id());
        if (lama == null || !lama.nama().equals(baru.nama())) {
            catatan = catatan.ubah("nama", lama == null ? null : lama.nama(), baru.nama());
        }
        if (lama == null || !lama.peran().equals(baru.peran())) {
            catatan = catatan.ubah("peran", lama == null ? null : lama.peran(), baru.peran());
        }
        if (lama == null || !lama.biro().equals(baru.biro())) {
            catatan = catatan.ubah("biro", lama == null ? null : lama.biro(), baru.biro());
        }
        if (lama == null || lama.aktif() != baru.aktif()) {
            catatan = catatan.ubah("aktif", lama == null ? null : lama.aktif(), baru.aktif());
        }
        return jejak.mencatat(catatan, () -> {
            try {
                return akun.save(baru);
            } catch (OptimisticLockingFailureException e) {
                throw konflik();
            } catch (DuplicateKeyException e) {
                throw tidakSah("Nama akun \"" + baru.id() + "\" sudah dipakai.");
            }
        });
    }

    private static PermintaanDitolak konflik() {
        return new PermintaanDitolak(
                Sebab.KONFLIK_VERSI, "Akun ini baru saja diubah orang lain; muat ulang lalu ulangi perubahannya.");
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }

    /** The account of whoever asks. */
    @Memerlukan(Operasi.UBAH_SANDI_SENDIRI)
    public Akun sendiri() {
        Pelaku pelaku = Wewenang.pelaku();
        return require(pelaku.akun());
    }
}
