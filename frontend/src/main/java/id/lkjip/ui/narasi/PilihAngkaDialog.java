package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.lkjip.narasi.Seksi;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.rujukan.Ukuran;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a figure to be named in a text, by year, by what it is told of, by measure and by words. */
final class PilihAngkaDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Nobody reads more; words narrow it. */
    private static final int TERBANYAK = 60;

    private final transient RujukanService rujukan;
    private final transient Seksi seksi;
    private final transient Consumer<Rujukan> terpilih;
    private final transient Map<Integer, List<AngkaRujukan>> perTahun = new HashMap<>();
    private final TextField kata = new TextField("Cari angka");
    private final Select<Integer> tahun = new Select<>();
    private final Select<SaringanAngka.Tingkat> tingkat = new Select<>();
    private final Select<Ukuran> ukuran = new Select<>();
    private final Div hasil = new Div();

    /**
     * A choice of figures.
     *
     * @param tersimpan the years of which something is stored
     * @param terpilih gets the one that is chosen
     */
    PilihAngkaDialog(RujukanService rujukan, Seksi seksi, List<Integer> tersimpan, Consumer<Rujukan> terpilih) {
        this.rujukan = rujukan;
        this.seksi = seksi;
        this.terpilih = terpilih;
        setHeaderTitle("Sisipkan angka");
        addClassName("dialog-lebar");
        kata.setPlaceholder("nama indikator, biro, program …");
        kata.setClearButtonVisible(true);
        kata.setValueChangeMode(ValueChangeMode.LAZY);
        kata.setValueChangeTimeout(250);
        kata.addValueChangeListener(e -> segarkan());
        kata.focus();
        tahun.setLabel("Tahun");
        tahun.setItems(Stream.concat(tersimpan.stream(), Stream.of(seksi.tahun()))
                .distinct()
                .sorted((a, b) -> b - a)
                .toList());
        tahun.setValue(seksi.tahun());
        tahun.addValueChangeListener(e -> segarkan());
        tingkat.setLabel("Tingkat");
        tingkat.setItems(Arrays.stream(SaringanAngka.Tingkat.values())
                .filter(t -> t != SaringanAngka.Tingkat.INDIKATOR_INI || seksi.indikator() != null)
                .toList());
        tingkat.setItemLabelGenerator(SaringanAngka.Tingkat::label);
        tingkat.setValue(seksi.indikator() == null ? SaringanAngka.Tingkat.SEMUA : SaringanAngka.Tingkat.INDIKATOR_INI);
        tingkat.addValueChangeListener(e -> segarkan());
        ukuran.setLabel("Ukuran");
        ukuran.setItems(Ukuran.values());
        ukuran.setItemLabelGenerator(u -> u == null ? "Semua ukuran" : u.nama());
        ukuran.setEmptySelectionAllowed(true);
        ukuran.setEmptySelectionCaption("Semua ukuran");
        ukuran.addValueChangeListener(e -> segarkan());
        var saringan = new Div(kata, tahun, tingkat, ukuran);
        saringan.addClassName("saringan-angka");
        hasil.addClassName("daftar-angka");
        hasil.getElement().setAttribute("aria-live", "polite");
        add(saringan, hasil);
        getFooter().add(new Button("Batal", e -> close()));
        segarkan();
    }

    private void segarkan() {
        Integer dipilih = tahun.getValue();
        var saringan = new SaringanAngka(
                kata.getValue().strip(), dipilih, tingkat.getValue(), ukuran.getValue(), seksi.indikator());
        List<AngkaRujukan> cocok =
                perTahun.computeIfAbsent(dipilih, t -> rujukan.tersedia(seksi.perangkatDaerah(), t, null)).stream()
                        .filter(saringan::cocok)
                        .toList();
        hasil.removeAll();
        hasil.add(Tabel.teks(jumlah(cocok.size(), dipilih), "redup"));
        var daftar = new UnorderedList();
        cocok.stream().limit(TERBANYAK).map(this::butir).map(ListItem::new).forEach(daftar::add);
        hasil.add(daftar);
    }

    private static String jumlah(int banyak, int tahun) {
        if (banyak == 0) {
            return "Tidak ada angka tahun " + tahun + " yang cocok. Angka yang belum ada nilainya tidak ditawarkan.";
        }
        return FormatId.jumlah(banyak) + " angka"
                + (banyak > TERBANYAK ? "; " + TERBANYAK + " yang pertama ditampilkan, persempit katanya." : "");
    }

    private Component butir(AngkaRujukan angka) {
        var tombol = new NativeButton();
        var apa = new Span(angka.uraian());
        apa.addClassName("nama");
        var nilai = new Span(teks(angka.teks()));
        nilai.addClassName("angka-pilihan");
        tombol.add(apa, nilai, Tabel.teks(asal(angka), "kecil"));
        tombol.addClickListener(e -> {
            close();
            terpilih.accept(angka.rujukan());
        });
        return tombol;
    }

    /** Where a figure comes from, in a few words. */
    static String asal(AngkaRujukan angka) {
        if (angka.sitasi() != null) {
            return FormatId.sitasi(angka.sitasi());
        }
        String cara = angka.penjelasan();
        return angka.dihitung() ? "Dihitung" + (cara == null ? "" : ": " + cara) : cara == null ? "Dari data" : cara;
    }

    static String teks(@Nullable String teks) {
        return teks == null ? FormatId.KOSONG : teks;
    }
}
