package id.lkjip.ui.akun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.akun.AkunService;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.NarasiContoh;
import id.lkjip.ui.contoh.UjiTampilan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.core.context.SecurityContextHolder;

/** The table of {@link Operasi} through the pages: each role tries every door; it opens exactly when the table says so. */
@UjiTampilan
class HakUiTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=" + ContohData.PD + "&tahun=" + ContohData.TAHUN;
    private static final String MILIK_HUKUM = TAHUN + "&rincian=indeks-reformasi-hukum";
    private static final String MILIK_BERSAMA = TAHUN + "&rincian=indeks-bersama";

    private static final String NARASI_HUKUM =
            TAHUN + "&rincian=setda-contoh/2025/CAPAIAN_TAHUN_INI/indeks-reformasi-hukum";
    private static final String NARASI_BERSAMA = TAHUN + "&rincian=setda-contoh/2025/LATAR_BELAKANG";
    private static final String NARASI_DIAJUKAN = TAHUN + "&rincian=setda-contoh/2025/SARAN";

    /** Operations the pages offer no door to: the console keeps queries, programs read metrics. */
    private static final Set<Operasi> TANPA_PINTU = EnumSet.of(Operasi.SIMPAN_KUERI, Operasi.BACA_METRIK);

    /**
     * A page, and what stands there for who may: a button, or the page itself when {@code tombol} is empty.
     *
     * @param status whether the button is in the dialog about the state of the year
     */
    private record Pintu(String alamat, String query, String tombol, boolean status) {

        static Pintu halaman(String alamat) {
            return new Pintu(alamat, TAHUN, "", false);
        }

        static Pintu tombol(String alamat, String query, String tombol) {
            return new Pintu(alamat, query, tombol, false);
        }

        static Pintu status(String tombol) {
            return new Pintu("", TAHUN, tombol, true);
        }
    }

    private static final Map<Operasi, List<Pintu>> PINTU = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Operasi.BACA_DATA,
                    Stream.of(
                                    "",
                                    "pohon",
                                    "indikator/indeks-reformasi-hukum",
                                    "biro/hukum",
                                    "cari",
                                    "tahun",
                                    "tahap",
                                    "biro-banding",
                                    "realisasi",
                                    "temuan",
                                    "reviu",
                                    "terbitan",
                                    "narasi",
                                    "narasi/riwayat",
                                    "narasi/templat",
                                    "panduan")
                            .map(Pintu::halaman)
                            .toList()),
            Map.entry(
                    Operasi.UBAH_INDIKATOR,
                    List.of(
                            Pintu.tombol("indikator", TAHUN, "Simpan biro"),
                            Pintu.tombol("indikator", MILIK_HUKUM, "Simpan"))),
            Map.entry(Operasi.IMPOR_LAPORAN, List.of(Pintu.halaman("impor"))),
            Map.entry(
                    Operasi.SUNTING_REALISASI,
                    List.of(
                            Pintu.tombol("realisasi", MILIK_HUKUM, "Simpan koreksi"),
                            Pintu.tombol("realisasi", MILIK_BERSAMA, "Simpan"))),
            Map.entry(
                    Operasi.SUNTING_NARASI,
                    List.of(
                            Pintu.tombol("narasi/sunting", NARASI_HUKUM, "Simpan revisi"),
                            Pintu.tombol("narasi/sunting", NARASI_BERSAMA, "Simpan revisi"))),
            Map.entry(
                    Operasi.SETUJUI_NARASI,
                    List.of(
                            Pintu.tombol("narasi/sunting", NARASI_DIAJUKAN, "Setujui"),
                            Pintu.tombol("narasi/sunting", NARASI_DIAJUKAN, "Kembalikan"))),
            Map.entry(Operasi.TERBITKAN_NARASI, List.of(Pintu.tombol("terbitan", TAHUN, "Terbitkan narasi"))),
            Map.entry(Operasi.ATUR_TEMPLAT, List.of(Pintu.tombol("narasi/templat", TAHUN, "Simpan templat"))),
            Map.entry(
                    Operasi.KOMENTARI_NARASI,
                    List.of(
                            Pintu.tombol("narasi/sunting", NARASI_HUKUM, "Beri komentar"),
                            Pintu.tombol("narasi/sunting", NARASI_BERSAMA, "Beri komentar"))),
            Map.entry(Operasi.CATAT_REVIU, List.of(Pintu.tombol("reviu", TAHUN, "Simpan pernyataan"))),
            Map.entry(
                    Operasi.KOMENTARI_TEMUAN,
                    List.of(Pintu.tombol("temuan", TAHUN + "&rincian=" + ContohData.TEMUAN_TARGET, "Kirim komentar"))),
            Map.entry(
                    Operasi.PUTUSKAN_TEMUAN,
                    List.of(
                            Pintu.tombol("temuan", TAHUN + "&rincian=" + ContohData.TEMUAN_TARGET, "Terima"),
                            Pintu.tombol("temuan", TAHUN + "&rincian=" + ContohData.TEMUAN_TARGET, "Kembalikan"))),
            Map.entry(Operasi.KUNCI_TAHUN, List.of(Pintu.status("Kunci"))),
            Map.entry(Operasi.BUKA_TAHUN, List.of(Pintu.status("Buka kembali"))),
            Map.entry(Operasi.TERBITKAN_TAHUN, List.of(Pintu.status("Terbitkan"))),
            Map.entry(Operasi.KELOLA_TOKEN_SENDIRI, List.of(Pintu.tombol("akun-saya", "", "Buat token"))),
            Map.entry(Operasi.UBAH_SANDI_SENDIRI, List.of(Pintu.tombol("akun-saya", "", "Ganti kata sandi"))),
            Map.entry(
                    Operasi.TANDAI_PEMBERITAHUAN_SENDIRI,
                    List.of(Pintu.tombol("pemberitahuan", "", "Tandai semua sudah dibaca"))),
            Map.entry(Operasi.KELOLA_AKUN, List.of(Pintu.halaman("akun"), Pintu.tombol("akun", "", "Buat akun"))),
            Map.entry(Operasi.CABUT_TOKEN_ORANG, List.of(Pintu.tombol("akun", "", "Token"))),
            Map.entry(Operasi.BACA_JEJAK, List.of(Pintu.halaman("audit")))));

    /** Pages that are not about any operation. */
    private static final Set<String> BEBAS = Set.of("masuk");

    @Autowired
    KunciTahunService kunci;

    @Autowired
    AkunService akun;

    @Autowired
    DirektoriAkun direktori;

    @Autowired
    MongoOperations mongo;

    private final Indikator bersama = new Indikator(
            Indikator.idOf(ContohData.PD, "indeks-bersama"),
            null,
            ContohData.PD,
            "indeks-bersama",
            "Indeks Bersama",
            List.of(),
            "Indeks",
            RumusCapaian.POSITIF,
            List.of(),
            null,
            null,
            null);

    @BeforeEach
    void store() {
        mongo.save(bersama);
        mongo.save(NarasiContoh.diajukan(BagianNarasi.SARAN));
        sebagai(Peran.ADMIN);
        if (direktori.find("pintu.uji").isEmpty()) {
            akun.buat("pintu.uji", "Akun yang tampil", Set.of(Peran.PIMPINAN), List.of());
        }
    }

    @AfterEach
    void remove() {
        mongo.remove(new Query(), "kunciTahun");
        mongo.remove(new Query(), Narasi.class);
        mongo.remove(new Query(Criteria.where("_id").is(bersama.id())), Indikator.class);
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    void aRoleFindsTheDoorsTheTableGivesItAndNoOther(Peran peran) {
        PINTU.forEach((operasi, pintu) -> {
            if (operasi == Operasi.BUKA_TAHUN) {
                sebagai(Peran.PERENCANA);
                kunci.kunci(ContohData.PD, ContohData.TAHUN, "Supaya dapat dibuka");
            }
            for (Pintu satu : pintu) {
                sebagai(peran);
                assertThat(terbuka(satu))
                        .as("%s, %s, %s", peran, operasi, satu)
                        .isEqualTo(operasi.peran().contains(peran) && milik(peran, operasi, satu));
            }
            mongo.remove(new Query(), "kunciTahun");
        });
    }

    @Test
    void everyOperationHasADoorOrIsNamedAsHavingNone() {
        assertThat(PINTU.keySet()).doesNotContainAnyElementsOf(TANPA_PINTU);
        Set<Operasi> semua = EnumSet.copyOf(PINTU.keySet());
        semua.addAll(TANPA_PINTU);

        assertThat(semua).containsExactlyInAnyOrder(Operasi.values());
    }

    @Test
    void everyPageIsTried() {
        Set<String> dicoba = new HashSet<>(BEBAS);
        PINTU.values().forEach(pintu -> pintu.forEach(p -> dicoba.add(p.alamat())));

        assertThat(RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                        .map(RouteData::getTemplate))
                .allSatisfy(rute -> assertThat(dicoba).anyMatch(alamat -> leadsTo(rute, alamat)));
    }

    /** What {@code Operasi.menurutPemilik} adds: a biro its own, the planner what nobody owns. */
    private static boolean milik(Peran peran, Operasi operasi, Pintu pintu) {
        if (!operasi.menurutPemilik(peran)) {
            return true;
        }
        return switch (pintu.query()) {
            case MILIK_HUKUM, NARASI_HUKUM -> peran == Peran.BIRO;
            case MILIK_BERSAMA, NARASI_BERSAMA -> peran == Peran.PERENCANA;
            default -> true;
        };
    }

    /** Whether an address is one of a route, whose parameters stand for one part each. */
    private static boolean leadsTo(String rute, String alamat) {
        return alamat.matches(rute.replaceAll(":\\w+", "[^/]+"));
    }

    private boolean terbuka(Pintu pintu) {
        UI.getCurrent().navigate(pintu.alamat(), QueryParameters.fromString(pintu.query()));
        Component tampil = (Component) getCurrentView();
        Route route = tampil.getClass().getAnnotation(Route.class);
        if (route == null || !leadsTo(route.value(), pintu.alamat())) {
            return false;
        }
        if (pintu.tombol().isEmpty()) {
            return true;
        }
        if (pintu.status()) {
            test(find(Button.class).withClassName("status-tahun").single()).click();
        }
        boolean ada = find(Button.class).withText(pintu.tombol()).exists();
        find(Dialog.class).all().forEach(Dialog::close);
        return ada;
    }

    private static void sebagai(Peran peran) {
        Set<UnitKerja> biro = peran == Peran.BIRO ? Set.of(new UnitKerja(ContohData.PD, "hukum")) : Set.of();
        var pelaku =
                new Pelaku("admin", "Penguji", Set.of(peran), biro, Adaptor.UI, "127.0.0.1", null, false, false, 1);
        SecurityContextHolder.setContext(pelaku.konteks());
    }
}
