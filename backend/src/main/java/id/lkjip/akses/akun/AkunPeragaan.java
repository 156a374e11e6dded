package id.lkjip.akses.akun;

import id.lkjip.GagalMulai;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts of a demonstration ({@code --demo}): one for each role, with one password that the sign-in page shows to
 * everybody. Therefore only on a loopback address. The password is made anew at each start and taken away at a start
 * without a demonstration, besides that {@link DirektoriAkun} does not know the accounts then.
 */
@Component
public class AkunPeragaan {

    /** Two people of different biro show that each changes only what is her own. */
    private static final int ORANG_BIRO = 2;

    private static final String AWALAN = "demo-";
    private static final Logger LOG = LoggerFactory.getLogger(AkunPeragaan.class);

    private final AkunRepository akun;
    private final PerangkatDaerahRepository organisasi;
    private final PasswordEncoder encoder;
    private final JejakService jejak;
    private final Clock clock = Clock.systemUTC();
    private final boolean aktif;
    private final String sandi;
    private volatile List<Tersedia> tersedia = List.of();

    AkunPeragaan(
            AkunRepository akun,
            PerangkatDaerahRepository organisasi,
            PasswordEncoder encoder,
            JejakService jejak,
            Environment env) {
        this.akun = akun;
        this.organisasi = organisasi;
        this.encoder = encoder;
        this.jejak = jejak;
        this.aktif = env.getProperty("lkjip.demo", Boolean.class, false);
        if (aktif) {
            periksaTertutup(env);
        }
        String ditentukan = env.getProperty("lkjip.demo.password", "");
        this.sandi = ditentukan.isBlank() ? SandiAcak.buat() : ditentukan;
    }

    /**
     * An account that can be tried.
     *
     * @param sebagai what it is, as a phrase
     */
    public record Tersedia(String akun, String sebagai) {}

    /** The accounts, in the order of the roles; none when this is no demonstration. */
    public List<Tersedia> tersedia() {
        return tersedia;
    }

    /** The password of all of them, in this run. */
    public String sandi() {
        return sandi;
    }

    /** Only this machine may reach a program whose passwords everybody can read; a proxy would open it to others. */
    private static void periksaTertutup(Environment env) {
        String alamat = env.getProperty("server.address", "");
        boolean sendiri;
        try {
            sendiri = !alamat.isBlank() && InetAddress.getByName(alamat).isLoopbackAddress();
        } catch (UnknownHostException e) {
            sendiri = false;
        }
        if (!sendiri) {
            throw new GagalMulai("Peragaan (--demo) hanya boleh di alamat loopback seperti 127.0.0.1, karena kata"
                    + " sandinya terlihat oleh siapa pun; alamat yang diminta: "
                    + (alamat.isBlank() ? "semua" : alamat) + ".");
        }
        if (!"none".equalsIgnoreCase(env.getProperty("server.forward-headers-strategy", "none"))) {
            throw new GagalMulai("Peragaan (--demo) tidak boleh berada di belakang proksi"
                    + " (server.forward-headers-strategy terpasang).");
        }
    }

    /** Makes the accounts ready when a server comes up, or makes sure that nothing of the last demonstration is left. */
    @EventListener
    void onStarted(ApplicationStartedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            if (aktif) {
                siapkan();
                announce(System.out);
            } else {
                lepaskan();
            }
        }
    }

    void siapkan() {
        var siap = new ArrayList<Tersedia>();
        String hash = encoder.encode(sandi);
        for (Peran peran : Peran.values()) {
            if (peran != Peran.BIRO) {
                siapkan(AWALAN + peran.name().toLowerCase(Locale.ROOT), peran.nama(), peran, Set.of(), hash, siap);
                continue;
            }
            int nomor = 1;
            for (BiroContoh b : biroContoh()) {
                siapkan(AWALAN + "biro-" + nomor++, b.nama(), Peran.BIRO, Set.of(b.unit()), hash, siap);
            }
        }
        tersedia = List.copyOf(siap);
    }

    private List<BiroContoh> biroContoh() {
        return organisasi.findAllByOrderByNamaAsc().stream()
                .flatMap(pd -> pd.biro().stream().map(b -> new BiroContoh(new UnitKerja(pd.id(), b.kode()), b.nama())))
                .limit(ORANG_BIRO)
                .toList();
    }

    private record BiroContoh(UnitKerja unit, String nama) {}

    private void siapkan(
            String id, String sebagai, Peran peran, Set<UnitKerja> biro, String hash, List<Tersedia> siap) {
        Akun lama = akun.findById(id).orElse(null);
        if (lama != null && lama.asal() != Akun.Asal.DEMO) {
            LOG.warn("Akun peragaan {} tidak dibuat, karena ada akun sungguhan bernama itu.", id);
            return;
        }
        Akun dasar = lama != null ? lama : Akun.baru(id, sebagai, Akun.Asal.DEMO, clock.instant(), "sistem");
        jejak.catat(
                Pelaku.sistem(),
                Catatan.tentang(lama == null ? Tindakan.AKUN_DIBUAT : Tindakan.SANDI_DIATUR_ULANG, "akun/" + id)
                        .dengan("Peragaan dimulai"));
        akun.save(dasar.dengan("Peragaan " + sebagai, Set.of(peran), biro, true)
                .denganSandi(hash, false, clock.instant()));
        siap.add(new Tersedia(id, sebagai));
    }

    void lepaskan() {
        for (Akun a : akun.findAllByAsal(Akun.Asal.DEMO)) {
            if (a.sandi() != null) {
                jejak.catat(
                        Pelaku.sistem(),
                        Catatan.tentang(Tindakan.SANDI_DIATUR_ULANG, "akun/" + a.id())
                                .dengan("Peragaan berakhir"));
                akun.save(a.denganSandi(null, false, clock.instant()));
            }
        }
    }

    @SuppressWarnings("SystemOut") // Meant for the person at the terminal.
    private void announce(PrintStream terminal) {
        terminal.println("Mode peragaan, hanya di mesin ini. Akun: "
                + String.join(", ", tersedia.stream().map(Tersedia::akun).toList()) + "  Kata sandi semuanya: "
                + sandi);
    }
}
