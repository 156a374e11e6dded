package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.kunci.KunciTahun;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.StatusTahun;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.format.FormatId;

/** The state of a year with its history; whoever may locks, opens or publishes it here, with a reason. */
class StatusTahunDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient KunciTahunService layanan;
    private final transient KunciTahun kunci;
    private final transient Runnable sesudah;
    private final TextArea alasan = new TextArea("Alasan");

    /**
     * A dialog about one year.
     *
     * @param sesudah what is done when the state has changed
     */
    StatusTahunDialog(KunciTahunService layanan, KunciTahun kunci, Runnable sesudah) {
        this.layanan = layanan;
        this.kunci = kunci;
        this.sesudah = sesudah;
        setHeaderTitle("Tahun " + kunci.tahun() + ": " + kunci.status().nama().toLowerCase(FormatId.INDONESIA));
        setWidth("min(560px, 100%)");
        var isi = new Div(new Paragraph(arti(kunci.status())));
        isi.addClassName("formulir");
        add(isi);
        if (!kunci.riwayat().isEmpty()) {
            var riwayat = new OrderedList();
            riwayat.addClassName("riwayat");
            kunci.riwayat().reversed().stream()
                    .map(p -> new ListItem(p.kalimat(kunci.tahun())))
                    .forEach(riwayat::add);
            isi.add(new H3("Riwayat, yang terbaru dahulu"), riwayat);
        }
        getFooter().add(new Button("Tutup", e -> close()));
        tindakan(isi);
    }

    private static String arti(StatusTahun status) {
        return switch (status) {
            case TERBUKA -> "Data tahun ini dapat diubah oleh yang berhak.";
            case DIKUNCI -> "Data tahun ini tidak dapat diubah sampai dibuka kembali.";
            case TERBIT -> "Data tahun ini sudah diterbitkan dan tidak dapat diubah sampai dibuka kembali.";
        };
    }

    private void tindakan(Div isi) {
        boolean terbuka = kunci.status() == StatusTahun.TERBUKA;
        boolean terbit = kunci.status() == StatusTahun.TERBIT;
        boolean bolehKunci = terbuka && boleh(Operasi.KUNCI_TAHUN);
        boolean bolehBuka = !terbuka && boleh(Operasi.BUKA_TAHUN);
        boolean bolehTerbit = !terbit && boleh(Operasi.TERBITKAN_TAHUN);
        if (!bolehKunci && !bolehBuka && !bolehTerbit) {
            return;
        }
        alasan.setRequiredIndicatorVisible(true);
        alasan.setMaxLength(KunciTahunService.ALASAN_TERPANJANG);
        alasan.setHelperText("Dibaca oleh setiap orang yang perubahannya ditolak, dan tersimpan di riwayat.");
        alasan.setValueChangeMode(ValueChangeMode.EAGER);
        alasan.addValueChangeListener(e -> alasan.setInvalid(false));
        isi.add(alasan);
        if (bolehBuka) {
            tombol("Buka kembali", !bolehTerbit, () -> layanan.buka(pd(), kunci.tahun(), alasan.getValue()));
        }
        if (bolehKunci) {
            tombol("Kunci", false, () -> layanan.kunci(pd(), kunci.tahun(), alasan.getValue()));
        }
        if (bolehTerbit) {
            tombol("Terbitkan", true, () -> layanan.terbitkan(pd(), kunci.tahun(), alasan.getValue()));
        }
    }

    private void tombol(String teks, boolean utama, Runnable kerja) {
        var tombol = new Button(teks, e -> {
            if (alasan.getValue().strip().length() < KunciTahunService.ALASAN_TERPENDEK) {
                alasan.setErrorMessage(
                        "Tulis alasannya, paling sedikit " + KunciTahunService.ALASAN_TERPENDEK + " karakter.");
                alasan.setInvalid(true);
                alasan.focus();
            } else if (Kabar.coba(kerja)) {
                close();
                sesudah.run();
            }
        });
        if (utama) {
            tombol.addThemeVariants(ButtonVariant.PRIMARY);
        }
        getFooter().add(tombol);
    }

    private String pd() {
        return kunci.perangkatDaerah();
    }

    private static boolean boleh(Operasi operasi) {
        return Pelaku.saatIni().filter(p -> p.boleh(operasi)).isPresent();
    }
}
