package id.lkjip.ui.realisasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Peran;
import id.lkjip.ekspor.SelEkspor;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@UjiTampilan
class RealisasiViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";
    private static final String LEMBAR = TAHUN + "&rincian=indeks-reformasi-hukum";

    @Autowired
    MongoOperations mongo;

    @Autowired
    RealisasiService layanan;

    @Autowired
    RealisasiRepository realisasi;

    @AfterEach
    void restore() {
        mongo.remove(realisasi.findByTahun(ContohData.PD, ContohData.TAHUN).orElseThrow());
        ContohData.dokumen().stream()
                .filter(d -> d instanceof RealisasiKinerja r && r.tahun() == ContohData.TAHUN)
                .forEach(mongo::save);
    }

    @Test
    void everyIndicatorOfTheYearIsListedWithItsFiguresAndOrigin() {
        Buka.halaman(RealisasiView.class, TAHUN);

        assertThat(findInView(NativeTableRow.class).all()).hasSize(13);
        assertThat(baris("Indeks Reformasi Hukum")).contains("99,41", "99,64", "100,23%", "lkjip-contoh-2025.md");
    }

    @Test
    void theFileHoldsNumbersAsNumbersWithTheirSource() {
        var tabel = EksporRealisasi.of(ContohData.TAHUN, layanan.daftar(ContohData.PD, ContohData.TAHUN));

        int realisasiDiLaporan = tabel.kolom().indexOf("Realisasi di laporan");
        assertThat(tabel.baris())
                .hasSize(12)
                .filteredOn(b -> b.getFirst().equals(new SelEkspor.Teks("Indeks Reformasi Hukum")))
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.subList(3, 5))
                            .containsExactly(
                                    new SelEkspor.Angka(new BigDecimal("99.41")),
                                    new SelEkspor.Angka(new BigDecimal("99.64")));
                    assertThat(b.get(realisasiDiLaporan)).isEqualTo(new SelEkspor.Angka(new BigDecimal("99.64")));
                    assertThat(b.get(realisasiDiLaporan + 1)).isInstanceOf(SelEkspor.Sumber.class);
                });
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void aBiroCorrectsItsIndicatorAndSeesBothValues() {
        Buka.halaman(RealisasiView.class, LEMBAR);
        isi("Nilai", "99,70");
        assertThat(teks()).contains("Capaian menjadi 100,29%: 99,70 / 99,41 x 100 = 100,29");
        simpan();

        assertThat(teks())
                .contains("Tertulis di laporan", "99,64 · lkjip-contoh-2025.md")
                .contains("Surat Kemenkumham 12/2026 (dicatat di aplikasi)", "Ralat instansi pembina");
        Buka.halaman(RealisasiView.class, TAHUN);
        assertThat(baris("Indeks Reformasi Hukum")).contains("99,70", "dicatat di aplikasi", "laporan: 99,64");
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void aCorrectionIsWithdrawnWithAReason() {
        Buka.halaman(RealisasiView.class, LEMBAR);
        isi("Nilai", "99,70");
        simpan();
        Buka.halaman(RealisasiView.class, LEMBAR);
        test(find(Button.class).withText("Kembali ke nilai laporan").single()).click();
        assertThat(find(TextArea.class).withCaption("Alasan").single().isInvalid())
                .isTrue();

        find(TextArea.class).withCaption("Alasan").single().setValue("Surat dibatalkan");
        test(find(Button.class).withText("Kembali ke nilai laporan").single()).click();

        assertThat(teks()).contains("koreksi dicabut, laporan berlaku lagi", "Surat dibatalkan");
        assertThat(find(Button.class).withText("Kembali ke nilai laporan").exists())
                .isFalse();
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void eachFieldSaysWhatIsWrongWithItAndNothingIsStored() {
        Buka.halaman(RealisasiView.class, LEMBAR);
        isi("Nilai", "99.70");
        test(find(Button.class).withText("Simpan koreksi").single()).click();

        assertThat(field("Nilai").getErrorMessage()).startsWith("Tulis desimal dengan koma");
        assertThat(field("Sumber").getErrorMessage()).startsWith("Sumber wajib ditulis");
        assertThat(find(TextArea.class).withCaption("Alasan").single().getErrorMessage())
                .startsWith("Alasan wajib ditulis");
        assertThat(realisasi
                        .findByTahun(ContohData.PD, ContohData.TAHUN)
                        .orElseThrow()
                        .indikator())
                .allSatisfy(i -> assertThat(i.koreksi()).isNull());
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    @SuppressWarnings("unchecked")
    void theFormAsksForTheYearOfACarriedOverValueAndForNoValueWhereThereIsNone() {
        Buka.halaman(RealisasiView.class, LEMBAR);
        Select<StatusRealisasi> macam = find(Select.class).withCaption("Macam").single();
        macam.setValue(StatusRealisasi.TERBAWA);
        assertThat(find(IntegerField.class).withCaption("Tahun asal nilai").exists())
                .isTrue();

        macam.setValue(StatusRealisasi.TIDAK_BERLAKU);
        assertThat(find(TextField.class).withCaption("Nilai").exists()).isFalse();
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/umum")
    void anotherBiroReadsButHasNoForm() {
        Buka.halaman(RealisasiView.class, LEMBAR);

        assertThat(find(Button.class).withText("Simpan koreksi").exists()).isFalse();
        assertThat(teks()).contains("dicatat oleh akun Biro Hukum");
    }

    @Test
    @Sebagai(Peran.PIMPINAN)
    void aReaderIsOfferedToLookOnly() {
        Buka.halaman(RealisasiView.class, TAHUN);

        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Lihat")
                .doesNotContain("Catat");
    }

    private void simpan() {
        isi("Sumber", "Surat Kemenkumham 12/2026");
        find(TextArea.class).withCaption("Alasan").single().setValue("Ralat instansi pembina");
        test(find(Button.class).withText("Simpan koreksi").single()).click();
    }

    private void isi(String field, String nilai) {
        field(field).setValue(nilai);
    }

    private TextField field(String nama) {
        return find(TextField.class).withCaption(nama).single();
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String baris(String indikator) {
        return findInView(NativeTableRow.class).all().stream()
                .map(r -> r.getElement().getTextRecursively())
                .filter(t -> t.contains(indikator))
                .findFirst()
                .orElseThrow();
    }
}
