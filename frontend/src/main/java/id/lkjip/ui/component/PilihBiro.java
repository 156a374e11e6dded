package id.lkjip.ui.component;

import com.vaadin.flow.component.select.Select;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Chooses one biro or all of them. */
public final class PilihBiro extends Select<BiroRef> {

    private static final long serialVersionUID = 1L;
    private static final BiroRef SEMUA = new BiroRef("", "Semua biro");

    public PilihBiro() {
        setAriaLabel("Biro");
        addClassName("pilih-biro");
        setItemLabelGenerator(BiroRef::nama);
    }

    /** Offers these biro and selects the one with the code; the empty code selects all, an unknown one is shown as such. */
    public void isi(List<BiroRef> biro, String kode) {
        List<BiroRef> pilihan = new ArrayList<>();
        pilihan.add(SEMUA);
        pilihan.addAll(biro);
        if (pilihan.stream().noneMatch(b -> b.kode().equals(kode))) {
            pilihan.add(new BiroRef(kode, "Biro tidak dikenal"));
        }
        setItems(pilihan);
        setValue(pilihan.stream().filter(b -> b.kode().equals(kode)).findFirst().orElse(SEMUA));
    }

    /** The name of what is chosen, "Semua biro" for all. */
    public String namaPilihan() {
        return getValue().nama();
    }

    /** Tells the code a person chooses; the empty code means all. */
    public void saatDipilih(Consumer<String> pilihan) {
        addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pilihan.accept(e.getValue().kode());
            }
        });
    }
}
