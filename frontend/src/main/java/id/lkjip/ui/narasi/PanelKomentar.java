package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.lkjip.narasi.komentar.KomentarService;
import id.lkjip.narasi.komentar.PencariPetikan;
import id.lkjip.narasi.komentar.Petikan;
import id.lkjip.narasi.komentar.Petikan.Letak;
import id.lkjip.narasi.komentar.UtasKomentar;
import id.lkjip.narasi.komentar.UtasKomentar.Komentar;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is said about a section and its passages; who may says something, answers and settles. */
final class PanelKomentar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KomentarService komentar;
    private final transient TeksBerpetikan teks;
    private final String kode;
    private final boolean boleh;

    /**
     * The comments of a section.
     *
     * @param teks the text that they hang on
     * @param boleh whether whoever looks may comment now
     */
    PanelKomentar(KomentarService komentar, String kode, TeksBerpetikan teks, boolean boleh) {
        this.komentar = komentar;
        this.kode = kode;
        this.teks = teks;
        this.boleh = boleh;
        addClassName("bahan-narasi");
        segarkan();
    }

    /** Reads and shows them anew. */
    void segarkan() {
        removeAll();
        List<UtasKomentar> semua = komentar.daftar(kode);
        if (boleh) {
            var beri = new Button("Beri komentar", e -> teks.pilihan(this::tulis));
            beri.addThemeVariants(ButtonVariant.PRIMARY);
            add(
                    new Div(beri),
                    Tabel.teks(
                            "Pilih dahulu petikan di teks untuk mengomentari petikan itu; tanpa pilihan, komentar berlaku"
                                    + " untuk seluruh bagian.",
                            "kecil"));
        }
        Predicate<UtasKomentar> selesai = u -> u.selesai() != null;
        List<UtasKomentar> terbuka =
                semua.stream().filter(Predicate.not(selesai)).toList();
        add(
                terbuka.isEmpty()
                        ? Tabel.teks(semua.isEmpty() ? "Belum ada komentar." : "Semua komentar sudah selesai.", "redup")
                        : daftar(terbuka));
        List<UtasKomentar> lama = semua.stream().filter(selesai).toList();
        if (!lama.isEmpty()) {
            add(new NativeDetails("Selesai (" + lama.size() + ")", daftar(lama)));
        }
    }

    private Component daftar(List<UtasKomentar> semua) {
        var hasil = new UnorderedList();
        hasil.addClassName("utas-komentar");
        semua.stream().map(this::utas).forEach(hasil::add);
        return hasil;
    }

    private ListItem utas(UtasKomentar satu) {
        var butir = new ListItem();
        Petikan petikan = satu.petikan();
        butir.add(petikan == null ? Tabel.teks("Seluruh bagian", "kecil") : petikan(petikan));
        satu.isi().forEach(k -> butir.add(isi(k)));
        UtasKomentar.Selesai selesai = satu.selesai();
        if (selesai != null) {
            butir.add(Tabel.teks(
                    "Diselesaikan " + selesai.nama() + ", " + FormatId.saat(selesai.pada()) + " WIB", "kecil"));
        }
        if (boleh) {
            long versi = Objects.requireNonNull(satu.versi());
            var jawab = new Button("Jawab", e -> dialog("Jawab komentar", null, t -> komentar.jawab(satu.id(), t)));
            var beres = selesai == null
                    ? new Button("Selesai", e -> setelah(() -> komentar.selesaikan(satu.id(), versi)))
                    : new Button("Buka lagi", e -> setelah(() -> komentar.bukaLagi(satu.id(), versi)));
            var tindakan = new Div(jawab, beres);
            tindakan.addClassName("tindakan");
            butir.add(tindakan);
        }
        return butir;
    }

    private Component petikan(Petikan petikan) {
        var kutipan = new Div(new Span(petikan.kutipan()));
        kutipan.addClassName("petikan-komentar");
        Optional<Letak> letak = PencariPetikan.cari(petikan, teks.teksPetikan());
        if (letak.isPresent()) {
            // Where it stands is looked for when it is asked for: the text may have changed since.
            var tunjuk = new Button(
                    "Tunjukkan",
                    e -> PencariPetikan.cari(petikan, teks.teksPetikan())
                            .ifPresentOrElse(teks::tunjuk, this::segarkan));
            tunjuk.addThemeVariants(ButtonVariant.TERTIARY);
            kutipan.add(tunjuk);
        } else {
            kutipan.add(Tabel.teks("Petikan tidak ada lagi", "turun"));
        }
        return kutipan;
    }

    private static Component isi(Komentar satu) {
        var kata = new Paragraph(satu.teks());
        kata.addClassName("teks-utuh");
        return new Div(Tabel.teks(satu.nama() + ", " + FormatId.saat(satu.pada()) + " WIB", "kecil"), kata);
    }

    /** Lets her comment on a passage, or on the section as a whole. */
    void tulis(@Nullable Petikan petikan) {
        if (petikan != null && petikan.kutipan().length() > Petikan.TERPANJANG) {
            Kabar.gagal("Petikan terlalu panjang; pilih paling banyak " + Petikan.TERPANJANG + " karakter.");
            return;
        }
        dialog("Beri komentar", petikan, t -> komentar.mulai(kode, petikan, t));
    }

    private void dialog(String judul, @Nullable Petikan petikan, java.util.function.Consumer<String> simpan) {
        var dialog = new Dialog(judul);
        dialog.addClassName("dialog-formulir");
        if (petikan != null) {
            var kutipan = new Paragraph(petikan.kutipan());
            kutipan.addClassName("petikan-komentar");
            dialog.add(kutipan);
        }
        var isian = new TextArea("Komentar");
        isian.setMaxLength(KomentarService.TERPANJANG);
        isian.setRequiredIndicatorVisible(true);
        isian.setMinRows(3);
        isian.setWidthFull();
        isian.focus();
        var kirim = new Button("Kirim", e -> {
            boolean kosong = isian.getValue().strip().length() < KomentarService.TERPENDEK;
            isian.setErrorMessage(kosong ? "Tulis sekurang-kurangnya " + KomentarService.TERPENDEK + " karakter." : "");
            isian.setInvalid(kosong);
            if (!kosong && setelah(() -> simpan.accept(isian.getValue()))) {
                dialog.close();
            }
        });
        kirim.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(isian);
        dialog.getFooter().add(new Button("Batal", e -> dialog.close()), kirim);
        dialog.open();
    }

    private boolean setelah(Runnable tindakan) {
        boolean berhasil = Kabar.coba(tindakan);
        segarkan();
        return berhasil;
    }
}
