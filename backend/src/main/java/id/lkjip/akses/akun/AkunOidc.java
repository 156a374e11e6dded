package id.lkjip.akses.akun;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Accounts of people who sign in at a provider. Such an account is found by issuer and subject, never by a name: names
 * are given to others in time. Its own name begins with {@code oidc:}, which no local account's can, so neither can
 * ever be taken for the other.
 */
@Component
public class AkunOidc {

    private static final String AWALAN = "oidc:";
    private static final int NAMA_TERPANJANG = 60;
    private static final int PERCOBAAN = 5;

    private final AkunRepository akun;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    AkunOidc(AkunRepository akun, JejakService jejak) {
        this(akun, jejak, Clock.systemUTC());
    }

    AkunOidc(AkunRepository akun, JejakService jejak, Clock clock) {
        this.akun = akun;
        this.jejak = jejak;
        this.clock = clock;
    }

    /**
     * Whom the provider vouches for.
     *
     * @param usulan wish for the account's name, used at the first sign-in only
     */
    public record Orang(String penerbit, String subjek, String usulan, String nama) {}

    /** The account's name that a wish leads to, when no other account has it. */
    public static String idDari(String usulan) {
        String bersih = usulan.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._@-]+", "-");
        return AWALAN + (bersih.length() <= NAMA_TERPANJANG ? bersih : bersih.substring(0, NAMA_TERPANJANG));
    }

    /**
     * Gives the account the name and the rights the provider says now; open sessions end when the rights differ. A
     * disabled one stays as it is. Without a role no account is made, and one that is loses its roles.
     */
    public Optional<Akun> terapkan(Orang orang, Set<Peran> peran, Collection<UnitKerja> biro) {
        for (int i = 1; ; i++) {
            try {
                return sekali(orang, peran, biro);
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                // The same person signs in twice at once, or an administrator changes the account at this moment.
                if (i == PERCOBAAN) {
                    throw e;
                }
            }
        }
    }

    private Optional<Akun> sekali(Orang orang, Set<Peran> peran, Collection<UnitKerja> biro) {
        Optional<Akun> ada = akun.findFirstByPenerbitAndSubjekOrderByIdAsc(orang.penerbit(), orang.subjek());
        if (ada.isEmpty() && peran.isEmpty()) {
            return Optional.empty();
        }
        Akun lama = ada.orElse(null);
        if (lama != null && !lama.aktif()) {
            return ada;
        }
        Akun dasar = lama != null
                ? lama
                : Akun.baru(idBebas(orang.usulan()), orang.nama(), Akun.Asal.OIDC, clock.instant(), "sistem")
                        .milik(orang.penerbit(), orang.subjek());
        Akun baru = dasar.dengan(orang.nama(), peran, biro, true);
        if (!baru.equals(lama)) {
            var catatan = Catatan.tentang(
                            lama == null ? Tindakan.AKUN_DIBUAT : Tindakan.AKUN_DIUBAH, "akun/" + baru.id())
                    .dengan("Menurut penyedia " + orang.penerbit())
                    .ubah("nama", lama == null ? null : lama.nama(), baru.nama())
                    .ubah("peran", lama == null ? null : lama.peran(), baru.peran())
                    .ubah("biro", lama == null ? null : lama.biro(), baru.biro());
            return Optional.of(simpan(catatan, baru));
        }
        return Optional.of(baru);
    }

    private Akun simpan(Catatan catatan, Akun baru) {
        return Pelaku.sistem().melakukan(() -> jejak.mencatat(catatan, () -> akun.save(baru)));
    }

    private String idBebas(String usulan) {
        String dasar = idDari(usulan);
        String id = dasar;
        for (int i = 2; akun.findById(id).isPresent(); i++) {
            id = dasar + "-" + i;
        }
        return id;
    }
}
