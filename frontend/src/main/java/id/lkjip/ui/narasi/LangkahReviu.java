package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.Alur;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.Peralihan;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.StatusNarasi;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of review: those that can be taken, and those that were. */
final class LangkahReviu {

    private static final int CATATAN_TERPANJANG = 500;

    /** Takes a step with a remark; tells whether it was taken. */
    @FunctionalInterface
    interface Pelaksana {

        boolean lakukan(Peralihan peralihan, @Nullable String catatan);
    }

    private LangkahReviu() {}

    /** A button for each step she may take now. */
    static List<Button> tombol(Seksi seksi, Pelaku pelaku, Pelaksana lakukan) {
        return Arrays.stream(Peralihan.values())
                .filter(p -> p.dapatDari(seksi.status()))
                .filter(p -> SeksiService.boleh(pelaku, p.operasi(), seksi))
                .map(p -> tombol(p, lakukan))
                .toList();
    }

    private static Button tombol(Peralihan p, Pelaksana lakukan) {
        return new Button(p.nama(), e -> {
            if (p.wajibCatatan()) {
                dialog(p, lakukan).open();
            } else {
                lakukan.lakukan(p, null);
            }
        });
    }

    private static Dialog dialog(Peralihan p, Pelaksana lakukan) {
        var dialog = new Dialog(p.nama());
        var catatan = new TextArea("Apa yang perlu diperbaiki");
        catatan.setMaxLength(CATATAN_TERPANJANG);
        catatan.setRequiredIndicatorVisible(true);
        catatan.setWidthFull();
        catatan.addClassName("catatan-reviu");
        var lanjut = new Button(p.nama(), e -> {
            boolean kosong = catatan.getValue().isBlank();
            catatan.setErrorMessage(kosong ? "Tulis apa yang perlu diperbaiki." : "");
            catatan.setInvalid(kosong);
            if (!kosong && lakukan.lakukan(p, catatan.getValue())) {
                dialog.close();
            }
        });
        lanjut.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(catatan);
        dialog.getFooter().add(new Button("Batal", e -> dialog.close()), lanjut);
        return dialog;
    }

    /** The steps that were taken, the latest first. */
    static Component riwayat(@Nullable Narasi narasi) {
        var hasil = new Div(new H3("Langkah reviu"));
        hasil.addClassName("bahan-narasi");
        List<Alur.Langkah> langkah = narasi == null || narasi.alur() == null
                ? List.of()
                : narasi.alur().langkah();
        if (langkah.isEmpty()) {
            hasil.add(Tabel.teks("Bagian ini belum pernah diajukan.", "redup"));
            return hasil;
        }
        var daftar = new OrderedList();
        daftar.addClassName("riwayat");
        langkah.reversed().stream()
                .map(LangkahReviu::kalimat)
                .map(ListItem::new)
                .forEach(daftar::add);
        hasil.add(daftar);
        return hasil;
    }

    private static String kalimat(Alur.Langkah l) {
        return l.dari().nama() + " → " + l.menjadi().nama() + ", " + l.nama() + ", " + FormatId.saat(l.pada()) + " WIB"
                + (l.catatan() == null ? "" : ": " + l.catatan());
    }

    /** The remark with which it was returned, when it waits to be mended. */
    static Optional<Component> catatanTerakhir(@Nullable Narasi narasi) {
        if (narasi == null || narasi.alur() == null || narasi.status() != StatusNarasi.PERLU_PERBAIKAN) {
            return Optional.empty();
        }
        return narasi.alur().langkah().reversed().stream()
                .filter(l -> l.menjadi() == StatusNarasi.PERLU_PERBAIKAN && l.catatan() != null)
                .findFirst()
                .map(l -> {
                    var catatan = new Paragraph(
                            "Dikembalikan " + l.nama() + ", " + FormatId.saat(l.pada()) + " WIB: " + l.catatan());
                    catatan.addClassNames("catatan", "teks-utuh");
                    return catatan;
                });
    }
}
