package id.lkjip.ui.realisasi;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.lkjip.capaian.HasilCapaian;
import id.lkjip.pencatatan.IsianRealisasi;
import id.lkjip.pencatatan.IsianRealisasi.Bagian;
import id.lkjip.pencatatan.LembarRealisasi;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.format.FormatId;
import java.util.EnumMap;
import java.util.Map;

/** Asks for a realisasi, says how it is read and which capaian it gives, and stores it. */
class FormulirRealisasi extends Section {

    private static final long serialVersionUID = 1L;

    private final transient RealisasiService realisasi;
    private final transient LembarRealisasi lembar;
    private final transient Runnable sesudah;

    private final Select<StatusRealisasi> status = new Select<>();
    private final TextField nilai = new TextField("Nilai");
    private final IntegerField tahunData = new IntegerField("Tahun asal nilai");
    private final TextField sumber = new TextField("Sumber");
    private final TextArea keterangan = new TextArea("Keterangan (boleh kosong)");
    private final TextArea alasan = new TextArea("Alasan");
    private final Span hitungan = new Span();

    /**
     * A form for one indicator and year.
     *
     * @param sesudah what is done when it was stored
     */
    FormulirRealisasi(RealisasiService realisasi, LembarRealisasi lembar, Runnable sesudah) {
        this.realisasi = realisasi;
        this.lembar = lembar;
        this.sesudah = sesudah;
        addClassNames("kartu", "kartu-isi");
        isian();
        var simpan = new Button(lembar.berlaku() == null ? "Simpan" : "Simpan koreksi", e -> simpan());
        simpan.addThemeVariants(ButtonVariant.PRIMARY);
        var tindakan = new Div(simpan);
        tindakan.addClassName("tindakan");
        if (lembar.koreksi() != null) {
            tindakan.add(new Button("Kembali ke nilai laporan", e -> cabut()));
        }
        var formulir = new Div(status, nilai, tahunData, hitungan, sumber, keterangan, alasan, tindakan);
        formulir.addClassName("formulir");
        add(new H2(lembar.berlaku() == null ? "Catat realisasi" : "Koreksi realisasi"), formulir);
        sesuaikan();
    }

    private void isian() {
        status.setLabel("Macam");
        status.setItems(StatusRealisasi.values());
        status.setItemLabelGenerator(FormatId::status);
        status.setValue(
                lembar.status() == StatusRealisasi.BELUM_DIISI && lembar.berlaku() == null
                        ? StatusRealisasi.FINAL
                        : lembar.status());
        status.addValueChangeListener(e -> sesuaikan());
        nilai.setHelperText("Desimal dengan koma: 99,64. Titik hanya memisahkan ribuan: 1.234.");
        nilai.setValue(awal(lembar.realisasi()));
        nilai.setValueChangeMode(ValueChangeMode.LAZY);
        nilai.addValueChangeListener(e -> hitung());
        tahunData.setValue(lembar.tahunData());
        tahunData.setMax(lembar.tahun() - 1);
        sumber.setHelperText("Surat, berita acara, atau publikasi yang memuat nilainya.");
        sumber.setMaxLength(IsianRealisasi.TERPANJANG);
        keterangan.setMaxLength(IsianRealisasi.TERPANJANG);
        alasan.setMaxLength(IsianRealisasi.TERPANJANG);
        alasan.setHelperText("Tersimpan di riwayat dan jejak audit.");
        hitungan.addClassName("redup");
        hitungan.getElement().setAttribute("aria-live", "polite");
        nilai.setRequiredIndicatorVisible(true);
        sumber.setRequiredIndicatorVisible(true);
        alasan.setRequiredIndicatorVisible(true);
    }

    private static String awal(Nilai nilai) {
        return switch (nilai) {
            case Nilai.Angka a -> FormatId.desimal(a.nilai());
            case Nilai.Predikat p -> p.teks();
            default -> "";
        };
    }

    private void sesuaikan() {
        StatusRealisasi macam = status.getValue();
        boolean bernilai = macam != StatusRealisasi.BELUM_DIISI && macam != StatusRealisasi.TIDAK_BERLAKU;
        nilai.setVisible(bernilai);
        tahunData.setVisible(macam == StatusRealisasi.TERBAWA);
        hitung();
    }

    private IsianRealisasi masukan() {
        return new IsianRealisasi(
                nilai.isVisible() ? nilai.getValue() : "",
                null,
                status.getValue(),
                tahunData.isVisible() ? tahunData.getValue() : null,
                sumber.getValue(),
                keterangan.getValue(),
                alasan.getValue());
    }

    private void hitung() {
        nilai.setInvalid(false);
        HasilCapaian hasil = masukan().dibaca().map(lembar::dengan).orElse(null);
        String kalimat = hasil == null
                ? ""
                : hasil.nilai() == null
                        ? "Tanpa capaian: " + hasil.alasan()
                        : "Capaian menjadi " + FormatId.persen(hasil.nilai()) + ": " + hasil.uraian();
        hitungan.setText(kalimat);
    }

    private void simpan() {
        IsianRealisasi masukan = masukan();
        Map<Bagian, String> salah = masukan.kesalahan(lembar.tahun(), lembar.target());
        bagian().forEach((bagian, field) -> {
            String pesan = salah.get(bagian);
            field.setErrorMessage(pesan == null ? "" : pesan);
            field.setInvalid(pesan != null);
        });
        if (salah.isEmpty()
                && Kabar.coba(() -> realisasi.catat(
                        lembar.perangkatDaerah(), lembar.tahun(), lembar.indikator(), lembar.versi(), masukan))) {
            Kabar.berhasil("Realisasi " + lembar.nama() + " tahun " + lembar.tahun() + " tersimpan.");
            sesudah.run();
        }
    }

    private void cabut() {
        if (alasan.getValue().strip().length() < IsianRealisasi.TERPENDEK) {
            alasan.setErrorMessage(
                    "Tulis alasan mencabutnya, paling sedikit " + IsianRealisasi.TERPENDEK + " karakter.");
            alasan.setInvalid(true);
        } else if (Kabar.coba(() -> realisasi.cabut(
                lembar.perangkatDaerah(), lembar.tahun(), lembar.indikator(), lembar.versi(), alasan.getValue()))) {
            Kabar.berhasil("Koreksi dicabut; nilai laporan berlaku lagi.");
            sesudah.run();
        }
    }

    private Map<Bagian, HasValidation> bagian() {
        var semua = new EnumMap<Bagian, HasValidation>(Bagian.class);
        semua.put(Bagian.NILAI, nilai);
        semua.put(Bagian.TAHUN_DATA, tahunData);
        semua.put(Bagian.SUMBER, sumber);
        semua.put(Bagian.KETERANGAN, keterangan);
        semua.put(Bagian.ALASAN, alasan);
        return semua;
    }
}
