package id.lkjip.ui.temuan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.pemeriksaan.TemuanService;
import id.lkjip.pemeriksaan.TemuanTercatat;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Tabel;

/** Comments on a finding or decides on it, as far as whoever looks may. */
class FormulirTanggapan extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Runnable sesudah;
    private final TextArea teks = new TextArea("Komentar atau catatan putusan");
    private final Div tindakan = new Div();

    /**
     * A form for one finding.
     *
     * @param tertutup whether the year is closed
     * @param sesudah what is done when something was stored
     */
    FormulirTanggapan(TemuanService temuan, TemuanTercatat satu, boolean tertutup, Runnable sesudah) {
        this.sesudah = sesudah;
        boolean komentar = boleh(Operasi.KOMENTARI_TEMUAN);
        boolean putusan = boleh(Operasi.PUTUSKAN_TEMUAN);
        if (!komentar && !putusan) {
            setVisible(false);
            return;
        }
        addClassNames("kartu", "kartu-isi");
        add(new H2("Tanggapi"));
        if (tertutup) {
            add(Tabel.teks("Tahun ini tidak terbuka, sehingga temuannya tidak dapat ditanggapi.", "redup"));
            return;
        }
        teks.setMaxLength(TemuanService.TERPANJANG);
        teks.setRequiredIndicatorVisible(true);
        teks.setValueChangeMode(ValueChangeMode.EAGER);
        teks.addValueChangeListener(e -> teks.setInvalid(false));
        teks.setMinRows(3);
        tindakan.addClassName("tindakan");
        if (putusan) {
            teks.setHelperText("Menerima berarti angkanya dibiarkan dengan catatan ini; mengembalikan berarti harus"
                    + " diperbaiki.");
            tombol("Terima", true, "Temuan diterima.", () -> temuan.terima(satu.kode(), satu.versi(), teks.getValue()));
            tombol(
                    "Kembalikan",
                    false,
                    "Temuan dikembalikan.",
                    () -> temuan.kembalikan(satu.kode(), satu.versi(), teks.getValue()));
        }
        if (komentar) {
            tombol(
                    "Kirim komentar",
                    !putusan,
                    "Komentar tersimpan.",
                    () -> temuan.komentari(satu.kode(), teks.getValue()));
        }
        var formulir = new Div(teks, tindakan);
        formulir.addClassNames("formulir", "formulir-lebar");
        add(formulir);
    }

    private void tombol(String nama, boolean utama, String kabar, Runnable kerja) {
        var tombol = new Button(nama, e -> {
            if (teks.getValue().strip().length() < TemuanService.TERPENDEK) {
                teks.setErrorMessage("Tulis sekurang-kurangnya " + TemuanService.TERPENDEK + " karakter.");
                teks.setInvalid(true);
                teks.focus();
            } else if (Kabar.coba(kerja)) {
                Kabar.berhasil(kabar);
                sesudah.run();
            }
        });
        if (utama) {
            tombol.addThemeVariants(ButtonVariant.PRIMARY);
        }
        tindakan.add(tombol);
    }

    private static boolean boleh(Operasi operasi) {
        return Pelaku.saatIni().filter(p -> p.boleh(operasi)).isPresent();
    }
}
