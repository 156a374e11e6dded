package id.lkjip.ui.pohon;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider.HierarchyFormat;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tree grid. On a narrow window there is one column, and each row stacks its figures below its name; the wider the
 * window, the more columns.
 */
class TabelPohon extends TreeGrid<BarisPohon> {

    private static final long serialVersionUID = 1L;

    /** From here on figures get columns of their own. */
    private static final int LEBAR_SEDANG = 760;

    /** From here on the difference in rupiah fits beside both pagu. */
    private static final int LEBAR_BESAR = 1120;

    /** From here on the targets fit as well; below, they stand under the name. */
    private static final int LEBAR_PENUH = 1500;

    /** The toggle holds no text, so that a click on the name selects the row and only the arrow opens it. */
    private static final String URAIAN = """
            <div class="sel-uraian">
              <vaadin-grid-tree-toggle @click=${onToggle} .leaf=${!model.hasChildren} .expanded=${live(model.expanded)}
                .level=${model.level}></vaadin-grid-tree-toggle>
              <div class="teks">
                <span class="nama jenis-${item.jenis}">${item.nama}</span>
                ${item.kecil ? html`<span class="kecil">${item.kecil}</span>` : ''}
                ${item.target ? html`<span class="kecil target-susun">${item.target}</span>` : ''}
                <span class="susun"><span>${item.perubahan}</span><span class=${item.arah}>${item.selisih}</span></span>
              </div>
            </div>""";

    private static final String TARGET = """
            <span class="target">${item.target}</span>""";

    private static final String SELISIH = """
            <span class=${item.arah}>${item.teks}</span>""";

    private final Column<BarisPohon> uraian;
    private final Column<BarisPohon> target;
    private final Column<BarisPohon> murni;
    private final Column<BarisPohon> perubahan;
    private final Column<BarisPohon> selisih;
    private final Column<BarisPohon> persen;
    private boolean sempit;
    private boolean mengisi;
    private String labelTotal = "Total";
    private Pagu total = Pagu.KOSONG;

    TabelPohon() {
        addClassNames("tabel", "tabel-pohon");
        setAriaLabel("Pohon kinerja: sasaran, program, kegiatan, dan sub kegiatan");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.SINGLE);
        setSizeFull();
        setPartNameGenerator(b -> "baris-" + b.jenis().name().toLowerCase(Locale.ROOT));

        uraian = addColumn(LitRenderer.<BarisPohon>of(URAIAN)
                        .withProperty("nama", BarisPohon::nama)
                        .withProperty(
                                "jenis",
                                b -> b.namaTercantum() ? b.jenis().name().toLowerCase(Locale.ROOT) : "tanpa_nama")
                        .withProperty("kecil", TeksBaris::kecil)
                        .withProperty("target", TeksBaris::target)
                        .withProperty("perubahan", b -> FormatId.rupiah(b.pagu().perubahan()))
                        .withProperty(
                                "selisih", b -> FormatId.selisihPersen(b.pagu().persenSelisih()))
                        .withProperty("arah", TeksBaris::arah)
                        .withFunction("onToggle", this::toggle))
                .setHeader("Uraian")
                .setFlexGrow(1)
                .setWidth("320px")
                .setResizable(true);
        uraian.setRowHeader(true);
        target = addColumn(LitRenderer.<BarisPohon>of(TARGET).withProperty("target", TeksBaris::target))
                .setHeader("Indikator dan target")
                .setWidth("320px")
                .setFlexGrow(0);
        murni = angka("Pagu murni (Rp)", b -> FormatId.angkaRupiah(b.pagu().murni()), "160px");
        perubahan =
                angka("Pagu perubahan (Rp)", b -> FormatId.angkaRupiah(b.pagu().perubahan()), "170px");
        selisih = perubahan("Selisih (Rp)", b -> FormatId.selisihRupiah(b.pagu().selisih()), "160px");
        persen = perubahan("Selisih (%)", b -> FormatId.selisihPersen(b.pagu().persenSelisih()), "105px");

        setEmptyStateText("Tidak ada baris yang cocok. Longgarkan pencarian atau pilih semua biro.");
    }

    /** Shows these rows, opened down to a level and wherever the search has a hit. */
    void isi(List<BarisPohon> rows, Tingkat tingkat, List<BarisPohon> terbuka) {
        mengisi = true;
        // Flattened, the grid knows its whole length: the scroll bar is true, and a jump loads only what it shows.
        setDataProvider(new TreeDataProvider<>(
                new TreeData<BarisPohon>().addItems(rows, BarisPohon::anak), HierarchyFormat.FLATTENED));
        if (tingkat.kedalaman() > 0) {
            expandRecursively(rows, tingkat.kedalaman() - 1);
        }
        expand(terbuka);
        mengisi = false;
    }

    void isiTotal(String label, Pagu pagu) {
        labelTotal = label;
        total = pagu;
        drawFooter();
    }

    void pilih(@Nullable BarisPohon baris) {
        mengisi = true;
        if (baris == null) {
            deselectAll();
        } else {
            select(baris);
        }
        mengisi = false;
    }

    void saatDipilih(Consumer<@Nullable BarisPohon> pilihan) {
        asSingleSelect().addValueChangeListener(e -> {
            if (!mengisi && e.isFromClient()) {
                pilihan.accept(e.getValue());
            }
        });
    }

    void sesuaikanLebar(int lebar) {
        // A width the browser has not told counts as wide.
        boolean unknown = lebar <= 0;
        sempit = !unknown && lebar < LEBAR_SEDANG;
        boolean penuh = unknown || lebar >= LEBAR_PENUH;
        setClassName("sempit", sempit);
        setClassName("target-berkolom", penuh);
        target.setVisible(penuh);
        murni.setVisible(!sempit);
        perubahan.setVisible(!sempit);
        selisih.setVisible(unknown || lebar >= LEBAR_BESAR);
        persen.setVisible(!sempit);
        uraian.setWidth(sempit ? "200px" : "320px");
        drawFooter();
    }

    private void drawFooter() {
        uraian.setFooter(sempit ? labelTotal + "\n" + FormatId.rupiah(total.perubahan()) : labelTotal);
        murni.setFooter(FormatId.angkaRupiah(total.murni()));
        perubahan.setFooter(FormatId.angkaRupiah(total.perubahan()));
        selisih.setFooter(FormatId.selisihRupiah(total.selisih()));
        persen.setFooter(FormatId.selisihPersen(total.persenSelisih()));
    }

    private void toggle(BarisPohon baris) {
        if (isExpanded(baris)) {
            collapse(baris);
        } else {
            expand(baris);
        }
    }

    private Column<BarisPohon> angka(String header, ValueProvider<BarisPohon, String> nilai, String lebar) {
        return addColumn(nilai)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(lebar)
                .setFlexGrow(0);
    }

    private Column<BarisPohon> perubahan(String header, ValueProvider<BarisPohon, String> nilai, String lebar) {
        return addColumn(LitRenderer.<BarisPohon>of(SELISIH)
                        .withProperty("arah", TeksBaris::arah)
                        .withProperty("teks", nilai))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(lebar)
                .setFlexGrow(0);
    }
}
