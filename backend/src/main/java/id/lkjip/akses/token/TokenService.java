package id.lkjip.akses.token;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Makes, lists and revokes tokens. */
@Service
public class TokenService {

    /** Longest life of a token. */
    public static final Duration TERLAMA = Duration.ofDays(366);

    /** Most tokens of one person that stand at the same time. */
    static final int TERBANYAK = 20;

    private static final int NAMA_TERPANJANG = 80;

    private final TokenRepository token;
    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    TokenService(TokenRepository token, JejakService jejak) {
        this(token, jejak, Clock.systemUTC());
    }

    TokenService(TokenRepository token, JejakService jejak, Clock clock) {
        this.token = token;
        this.jejak = jejak;
        this.clock = clock;
    }

    /**
     * A token and its text, which is shown this once.
     *
     * @param teks what stands after {@code Bearer}
     */
    public record DenganTeks(TokenApi token, String teks) {

        /** Without the text. */
        @Override
        public String toString() {
            return "DenganTeks[" + token + "]";
        }
    }

    /** Her own tokens, the newest first, revoked and expired ones too. */
    @Memerlukan(Operasi.KELOLA_TOKEN_SENDIRI)
    public List<TokenApi> milikSendiri() {
        return token.findByAkunOrderByDibuatDesc(Wewenang.pelaku().akun());
    }

    /**
     * Makes a token for whoever asks.
     *
     * @param kedaluwarsa when it ends, at most {@link #TERLAMA} from now
     * @throws PermintaanDitolak when name or end cannot be used, she has too many, or she came with a token herself
     */
    @Memerlukan(Operasi.KELOLA_TOKEN_SENDIRI)
    public DenganTeks buat(String nama, Instant kedaluwarsa, boolean bacaSaja) {
        Pelaku pelaku = Wewenang.pelaku();
        if (pelaku.token() != null) {
            // Else a stolen token could outlive its own revocation.
            throw new PermintaanDitolak(
                    Sebab.TIDAK_BERWENANG, "Token baru dibuat setelah masuk dengan kata sandi, bukan dengan token.");
        }
        if (nama.isBlank() || nama.length() > NAMA_TERPANJANG) {
            throw tidakSah("Nama token wajib diisi, paling panjang " + NAMA_TERPANJANG + " karakter.");
        }
        Instant sekarang = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!kedaluwarsa.isAfter(sekarang) || kedaluwarsa.isAfter(sekarang.plus(TERLAMA))) {
            throw tidakSah("Masa berlaku token berakhir setelah sekarang dan paling lama satu tahun lagi.");
        }
        long berlaku = token.findByAkunOrderByDibuatDesc(pelaku.akun()).stream()
                .filter(t -> t.berlaku(sekarang))
                .count();
        if (berlaku >= TERBANYAK) {
            throw tidakSah("Sudah ada " + TERBANYAK + " token yang berlaku; cabut yang tidak dipakai lagi.");
        }
        String id = TeksToken.idBaru();
        String teks = TeksToken.buat(id);
        var baru = new TokenApi(
                id,
                null,
                pelaku.akun(),
                nama.strip(),
                TeksToken.sidik(teks),
                bacaSaja,
                sekarang,
                kedaluwarsa.truncatedTo(ChronoUnit.MILLIS),
                null,
                null);
        var catatan = Catatan.tentang(Tindakan.TOKEN_DIBUAT, "token/" + id)
                .ubah("nama", null, baru.nama())
                .ubah("kedaluwarsa", null, baru.kedaluwarsa())
                .ubah("bacaSaja", null, bacaSaja);
        return new DenganTeks(jejak.mencatat(catatan, () -> token.save(baru)), teks);
    }

    /** Revokes one of her own; at once. */
    @Memerlukan(Operasi.KELOLA_TOKEN_SENDIRI)
    public TokenApi cabut(String id) {
        String akun = Wewenang.pelaku().akun();
        return cabut(id, t -> t.akun().equals(akun));
    }

    /** The tokens of an account, the newest first. */
    @Memerlukan(Operasi.CABUT_TOKEN_ORANG)
    public List<TokenApi> milik(String akun) {
        return token.findByAkunOrderByDibuatDesc(akun);
    }

    /** Revokes anybody's. */
    @Memerlukan(Operasi.CABUT_TOKEN_ORANG)
    public TokenApi cabutOrang(String id) {
        return cabut(id, t -> true);
    }

    private TokenApi cabut(String id, Predicate<TokenApi> boleh) {
        TokenApi ada = token.findById(id)
                .filter(boleh)
                .orElseThrow(() -> new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Token itu tidak ada."));
        if (ada.dicabut() != null) {
            return ada;
        }
        var catatan = Catatan.tentang(Tindakan.TOKEN_DICABUT, "token/" + id)
                .ubah("akun", ada.akun(), null)
                .ubah("nama", ada.nama(), null);
        return jejak.mencatat(catatan, () -> {
            try {
                return token.save(ada.dicabutPada(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            } catch (OptimisticLockingFailureException e) {
                throw new PermintaanDitolak(Sebab.KONFLIK_VERSI, "Token itu baru saja dicabut orang lain.");
            }
        });
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }
}
