package id.lkjip.akses.masuk.oidc;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.AkunOidc;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.akses.masuk.PenundaMasuk;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in, or not, whom the provider vouches for, and writes both down. */
class PenerimaOidc {

    /** Name in the audit trail of somebody whom the provider did not name. */
    static final String TAK_BERNAMA = "oidc";

    private static final Logger LOG = LoggerFactory.getLogger(PenerimaOidc.class);

    private final PengaturanOidc pengaturan;
    private final AkunOidc akun;
    private final DirektoriAkun direktori;
    private final Predicate<UnitKerja> biroAda;
    private final PenundaMasuk penunda;
    private final JejakService jejak;

    PenerimaOidc(
            PengaturanOidc pengaturan,
            AkunOidc akun,
            DirektoriAkun direktori,
            Predicate<UnitKerja> biroAda,
            PenundaMasuk penunda,
            JejakService jejak) {
        this.pengaturan = pengaturan;
        this.akun = akun;
        this.direktori = direktori;
        this.biroAda = biroAda;
        this.penunda = penunda;
        this.jejak = jejak;
    }

    /**
     * The person, with the roles the claims give her now.
     *
     * @param subjek the provider's own name for her, which never passes to another person
     * @throws MasukOidcDitolak when she has no role, or her account was disabled here
     */
    Pelaku terima(String subjek, Map<String, ?> klaim, @Nullable String alamat) {
        KlaimOidc baca = KlaimOidc.baca(klaim, subjek, pengaturan, biroAda);
        Optional<Akun> ada = akun.terapkan(
                new AkunOidc.Orang(pengaturan.issuer(), subjek, baca.akun(), baca.nama()), baca.peran(), baca.biro());
        String id = ada.map(Akun::id).orElseGet(() -> AkunOidc.idDari(baca.akun()));
        String keterangan =
                "Lewat OIDC" + (baca.diabaikan().isEmpty() ? "" : "; " + String.join("; ", baca.diabaikan()));
        if (!baca.diabaikan().isEmpty()) {
            LOG.warn("Klaim {} dari penyedia masuk diabaikan: {}", id, String.join("; ", baca.diabaikan()));
        }
        if (baca.peran().isEmpty()) {
            catatGagal(id, alamat, keterangan + "; tanpa peran");
            throw new MasukOidcDitolak(HasilOidc.TANPA_PERAN);
        }
        Akun a = ada.orElseThrow();
        if (!a.aktif()) {
            catatGagal(id, alamat, "Lewat OIDC; akun nonaktif");
            throw new MasukOidcDitolak(HasilOidc.NONAKTIF);
        }
        Pelaku pelaku = a.pelaku(Adaptor.UI, alamat);
        direktori.catatMasuk(id);
        jejak.catat(pelaku, Catatan.tentang(Tindakan.MASUK, "akun/" + id).dengan(keterangan));
        return pelaku;
    }

    /** Writes a failure down, as long as the address has not failed very often. */
    void catatGagal(String id, @Nullable String alamat, String keterangan) {
        penunda.gagal(id, alamat);
        if (!penunda.membanjir(alamat)) {
            jejak.catat(
                    new Pelaku(id, id, Set.of(), Set.of(), Adaptor.UI, alamat, null, false, false, 0),
                    Catatan.tentang(Tindakan.MASUK_GAGAL, "akun/" + id).dengan(keterangan));
        }
    }
}
