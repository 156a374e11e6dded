package id.lkjip.ui.narasi;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.TemplatNarasi.Butir;
import id.lkjip.narasi.TemplatService;
import id.lkjip.organisasi.Biro;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.TeksKomponen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one section of a template. */
final class BarisTemplat {

    private final BagianNarasi bagian;
    private final Checkbox diminta = new Checkbox();
    private final TextArea panduan = new TextArea();
    private final DatePicker tenggat = new DatePicker();
    private final Select<Biro> penulis = new Select<>();

    /** Fields with what the template says; without a {@code butir} the section is not asked for. */
    BarisTemplat(BagianNarasi bagian, Optional<Butir> butir, List<Biro> biro, boolean boleh) {
        this.bagian = bagian;
        String nama = bagian.nama();
        diminta.setAriaLabel(nama + " diminta");
        diminta.setValue(butir.isPresent());
        diminta.setReadOnly(!boleh);
        panduan.setAriaLabel("Panduan " + nama);
        panduan.setValue(butir.map(Butir::panduan).orElse(""));
        panduan.setMaxLength(TemplatService.PANDUAN_TERPANJANG);
        panduan.setReadOnly(!boleh);
        panduan.addClassName("panduan-bagian");
        tenggat.setAriaLabel("Tenggat " + nama);
        tenggat.setI18n(TeksKomponen.tanggal());
        tenggat.setValue(butir.map(Butir::tenggat).orElse(null));
        tenggat.setReadOnly(!boleh);
        penulis.setAriaLabel("Penulis " + nama);
        penulis.setItems(biro);
        penulis.setItemLabelGenerator(b -> b == null ? "Perencana" : b.nama());
        penulis.setEmptySelectionAllowed(true);
        penulis.setEmptySelectionCaption("Perencana");
        penulis.setReadOnly(!boleh);
        penulis.setValue(butir.map(Butir::biro)
                .flatMap(
                        kode -> biro.stream().filter(b -> b.kode().equals(kode)).findFirst())
                .orElse(null));
    }

    /** Adds the fields as a row. */
    void ke(Tabel tabel) {
        tabel.baris(
                diminta,
                new Div(new Div(Tabel.teks(bagian.nama(), "utama")), Tabel.teks(TemplatView.lingkup(bagian), "redup")),
                panduan,
                tenggat,
                bagian.perIndikator() ? Tabel.teks("Biro indikatornya", "redup") : penulis);
    }

    /** Sets when it is due, if it is asked for. */
    void tenggat(@Nullable LocalDate hari) {
        if (diminta.getValue()) {
            tenggat.setValue(hari);
        }
    }

    /** What is to be stored; nothing when the section is not asked for. */
    Optional<Butir> butir() {
        if (!diminta.getValue()) {
            return Optional.empty();
        }
        Biro biro = bagian.perIndikator() ? null : penulis.getValue();
        return Optional.of(
                new Butir(bagian, panduan.getValue(), tenggat.getValue(), biro == null ? null : biro.kode()));
    }
}
