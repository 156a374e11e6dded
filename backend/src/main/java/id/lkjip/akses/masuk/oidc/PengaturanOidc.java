package id.lkjip.akses.masuk.oidc;

import id.lkjip.GagalMulai;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.core.env.Environment;

/**
 * What the operator says of the provider ({@code lkjip.oidc.*}, in the environment {@code LKJIP_OIDC_*}).
 *
 * @param issuer the provider's issuer, exactly as it names itself
 * @param nama its name as people read it
 * @param scope scopes asked for beside {@code openid}
 * @param klaimAkun claim the account's name is taken from at the first sign-in
 * @param klaimNama claim of the person's name
 * @param klaimPeran claim of the roles; a dot leads into a nested one ({@code realm_access.roles})
 * @param klaimBiro claim of the biro
 * @param petaPeran roles by value of the claim; empty when the claim names the roles themselves
 * @param petaBiro biro by value of the claim; empty when the claim names their codes ({@code setda/biro-hukum})
 */
record PengaturanOidc(
        String issuer,
        String clientId,
        String clientSecret,
        String nama,
        Set<String> scope,
        String klaimAkun,
        String klaimNama,
        String klaimPeran,
        String klaimBiro,
        Map<String, Peran> petaPeran,
        Map<String, UnitKerja> petaBiro) {

    private static final String AWALAN = "lkjip.oidc.";
    private static final String ISSUER = AWALAN + "issuer";
    private static final String CLIENT_ID = AWALAN + "client-id";
    private static final String CLIENT_SECRET = AWALAN + "client-secret";

    /** Whether anything of it is set at all. */
    static boolean ada(Environment env) {
        return Arrays.asList(ISSUER, CLIENT_ID, CLIENT_SECRET).stream()
                .anyMatch(n -> !env.getProperty(n, "").isBlank());
    }

    /**
     * Reads what is set.
     *
     * @throws GagalMulai when something is missing or cannot be right; all of it in one sentence
     */
    static PengaturanOidc dari(Environment env) {
        var salah = new ArrayList<String>();
        for (String wajib : List.of(ISSUER, CLIENT_ID, CLIENT_SECRET)) {
            if (env.getProperty(wajib, "").isBlank()) {
                salah.add(lingkungan(wajib) + " kosong");
            }
        }
        String issuer = env.getProperty(ISSUER, "").strip();
        if (!issuer.isEmpty()) {
            issuerSalah(issuer).ifPresent(salah::add);
        }
        Map<String, Peran> peran = peta(env, "peran", PengaturanOidc::peran, salah);
        Map<String, UnitKerja> biro = peta(env, "biro", UnitKerja::dari, salah);
        if (!salah.isEmpty()) {
            throw new GagalMulai(
                    "Pengaturan masuk lewat OpenID Connect belum benar: " + String.join("; ", salah) + ".");
        }
        return new PengaturanOidc(
                issuer,
                env.getProperty(CLIENT_ID, "").strip(),
                env.getProperty(CLIENT_SECRET, "").strip(),
                env.getProperty(AWALAN + "nama", "akun kantor").strip(),
                scope(env.getProperty(AWALAN + "scope", "profile")),
                env.getProperty(AWALAN + "klaim-akun", "preferred_username").strip(),
                env.getProperty(AWALAN + "klaim-nama", "name").strip(),
                env.getProperty(AWALAN + "klaim-peran", "peran").strip(),
                env.getProperty(AWALAN + "klaim-biro", "biro").strip(),
                peran,
                biro);
    }

    /** The role of a name as typed or claimed. */
    static Optional<Peran> peran(String nama) {
        String besar = nama.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Peran.values()).filter(p -> p.name().equals(besar)).findFirst();
    }

    private static Set<String> scope(String teks) {
        var semua = new TreeSet<>(Set.of("openid"));
        Arrays.stream(teks.split("[\\s,]+")).filter(s -> !s.isBlank()).forEach(semua::add);
        return Set.copyOf(semua);
    }

    private static Optional<String> issuerSalah(String issuer) {
        try {
            var uri = new URI(issuer);
            String host = uri.getHost();
            if (host == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.of(lingkungan(ISSUER) + " bukan alamat penyedia");
            }
            boolean sendiri = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
            return "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && sendiri)
                    ? Optional.empty()
                    : Optional.of(lingkungan(ISSUER) + " harus berawalan https://");
        } catch (URISyntaxException e) {
            return Optional.of(lingkungan(ISSUER) + " bukan alamat penyedia");
        }
    }

    /** Pairs {@code value=meaning} with semicolons between them; a value may itself hold commas and equals signs. */
    private static <T> Map<String, T> peta(
            Environment env, String nama, Function<String, Optional<T>> arti, List<String> salah) {
        var hasil = new LinkedHashMap<String, T>();
        for (String pasangan : env.getProperty(AWALAN + nama, "").split(";", -1)) {
            if (pasangan.isBlank()) {
                continue;
            }
            int sama = pasangan.lastIndexOf('=');
            String nilai = sama < 0 ? "" : pasangan.substring(0, sama).strip();
            Optional<T> makna = sama < 0
                    ? Optional.empty()
                    : arti.apply(pasangan.substring(sama + 1).strip());
            if (nilai.isEmpty() || makna.isEmpty()) {
                salah.add(lingkungan(AWALAN + nama) + " memuat \"" + pasangan.strip() + "\", bukan nilai=" + nama);
            } else {
                hasil.put(nilai, makna.get());
            }
        }
        return hasil;
    }

    private static String lingkungan(String properti) {
        return properti.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "PengaturanOidc[" + issuer + ", " + clientId + "]";
    }
}
