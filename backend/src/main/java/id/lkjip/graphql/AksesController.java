package id.lkjip.graphql;

import id.lkjip.akses.Operasi;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.AkunService;
import id.lkjip.akses.token.TokenApi;
import id.lkjip.akses.token.TokenService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Accounts and tokens. */
@Controller
class AksesController {

    private final AkunService akun;
    private final TokenService token;

    AksesController(AkunService akun, TokenService token) {
        this.akun = akun;
        this.token = token;
    }

    @QueryMapping
    Akun akunSaya() {
        return akun.sendiri();
    }

    @QueryMapping
    List<Akun> daftarAkun() {
        return akun.daftar();
    }

    @QueryMapping
    List<TokenApi> tokenSaya() {
        return token.milikSendiri();
    }

    @QueryMapping
    List<TokenApi> tokenAkun(@Argument String akun) {
        return token.milik(akun);
    }

    @MutationMapping
    Akun gantiSandi(@Argument String lama, @Argument String baru) {
        return akun.gantiSandi(lama, baru);
    }

    @MutationMapping
    AkunService.DenganSandi buatAkun(
            @Argument String nama,
            @Argument String namaOrang,
            @Argument List<Peran> peran,
            @Argument List<String> biro) {
        return akun.buat(nama, namaOrang, Set.copyOf(peran), units(biro));
    }

    @MutationMapping
    Akun ubahAkun(
            @Argument String nama,
            @Argument int versi,
            @Argument String namaOrang,
            @Argument List<Peran> peran,
            @Argument List<String> biro,
            @Argument boolean aktif) {
        return akun.ubah(nama, versi, namaOrang, Set.copyOf(peran), units(biro), aktif);
    }

    @MutationMapping
    AkunService.DenganSandi aturUlangSandi(@Argument String nama) {
        return akun.aturUlangSandi(nama);
    }

    @MutationMapping
    Akun akhiriSesi(@Argument String nama) {
        return akun.akhiriSesi(nama);
    }

    @MutationMapping
    TokenService.DenganTeks buatToken(
            @Argument String nama, @Argument Instant kedaluwarsa, @Argument boolean bacaSaja) {
        return token.buat(nama, kedaluwarsa, bacaSaja);
    }

    @MutationMapping
    TokenApi cabutToken(@Argument String kode) {
        return token.cabut(kode);
    }

    @MutationMapping
    TokenApi cabutTokenOrang(@Argument String kode) {
        return token.cabutOrang(kode);
    }

    @SchemaMapping
    String nama(Akun akun) {
        return akun.id();
    }

    @SchemaMapping
    String namaOrang(Akun akun) {
        return akun.nama();
    }

    @SchemaMapping
    int versi(Akun akun) {
        return Math.toIntExact(Objects.requireNonNull(akun.versi(), "only stored accounts are shown"));
    }

    @SchemaMapping
    String kode(TokenApi token) {
        return token.id();
    }

    private static List<UnitKerja> units(List<String> kode) {
        // Who may not is told so before the form of what she sent is looked at.
        Wewenang.periksa(Operasi.KELOLA_AKUN);
        return kode.stream()
                .map(k -> UnitKerja.dari(k)
                        .orElseThrow(() -> new PermintaanDitolak(
                                Sebab.MASUKAN_TIDAK_SAH,
                                "Biro ditulis sebagai kode-perangkat-daerah/kode-biro, bukan \"" + k + "\".")))
                .toList();
    }
}
