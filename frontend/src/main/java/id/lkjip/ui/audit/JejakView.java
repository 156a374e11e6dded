package id.lkjip.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.ekspor.PenulisCsv;
import id.lkjip.shared.WaktuWib;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.TeksKomponen;
import id.lkjip.ui.format.FormatId;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit trail: narrowed by account and action, page by page, verified, exported. */
@Route("audit")
@PageTitle("Jejak audit")
@RolesAllowed("BACA_JEJAK")
class JejakView extends Main implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int HALAMAN = 50;
    private static final String AKUN = "akun";
    private static final String TINDAKAN = "tindakan";
    private static final String SEBELUM = "sebelum";
    private static final String OBJEK = "objek";
    private static final String DARI = "dari";
    private static final String SAMPAI = "sampai";

    private final transient JejakService jejak;
    private final TextField akun = new TextField("Akun");
    private final MultiSelectComboBox<Tindakan> tindakan = new MultiSelectComboBox<>("Tindakan");
    private final TextField objek = new TextField("Objek");
    private final DatePicker dari = new DatePicker("Dari tanggal");
    private final DatePicker sampai = new DatePicker("Sampai tanggal");
    private final Div hasilPeriksa = new Div();
    private final Div isi = new Div();
    private SaringanJejak saringan = SaringanJejak.semua();

    JejakView(JejakService jejak) {
        this.jejak = jejak;
        addClassNames("halaman");
        tindakan.setItems(EnumSet.allOf(Tindakan.class));
        tindakan.setItemLabelGenerator(Tindakan::nama);
        akun.setClearButtonVisible(true);
        akun.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pindah(null);
            }
        });
        tindakan.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pindah(null);
            }
        });
        objek.setClearButtonVisible(true);
        objek.setPlaceholder("misalnya realisasi/setda/2025");
        objek.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pindah(null);
            }
        });
        for (DatePicker tanggal : List.of(dari, sampai)) {
            tanggal.setLocale(FormatId.INDONESIA);
            tanggal.setI18n(TeksKomponen.tanggal());
            tanggal.setClearButtonVisible(true);
            tanggal.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    pindah(null);
                }
            });
        }
        var periksa = new Button("Periksa rantai", e -> periksa());
        var ekspor = new Anchor(
                DownloadHandler.fromInputStream(e -> new DownloadResponse(
                        new ByteArrayInputStream(csv().getBytes(StandardCharsets.UTF_8)),
                        "jejak-audit.csv",
                        "text/csv;charset=utf-8",
                        -1)),
                AttachmentType.DOWNLOAD,
                "Unduh CSV");
        var alat = new Div(akun, tindakan, objek, dari, sampai, periksa, ekspor);
        alat.addClassName("alat-daftar");
        hasilPeriksa.getElement().setAttribute("aria-live", "polite");
        isi.addClassName("isi");
        var pengantar = new Paragraph("Setiap entri membawa sidik entri sebelumnya, sehingga perubahan satu bita pun"
                + " terlihat saat rantai diperiksa.");
        pengantar.addClassName("redup");
        add(new H2("Siapa melakukan apa"), pengantar, alat, hasilPeriksa, isi);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters q = event.getLocation().getQueryParameters();
        saringan = new SaringanJejak(
                q.getSingleParameter(AKUN).filter(a -> !a.isBlank()).orElse(null),
                actions(q.getParameters().getOrDefault(TINDAKAN, List.of())),
                q.getSingleParameter(OBJEK).filter(o -> !o.isBlank()).orElse(null),
                date(q, DARI)
                        .map(d -> d.atStartOfDay(WaktuWib.ZONA).toInstant())
                        .orElse(null),
                date(q, SAMPAI)
                        .map(d -> d.plusDays(1).atStartOfDay(WaktuWib.ZONA).toInstant())
                        .orElse(null),
                q.getSingleParameter(SEBELUM)
                        .filter(s -> s.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
        akun.setValue(saringan.akun() == null ? "" : saringan.akun());
        tindakan.setValue(saringan.tindakan());
        objek.setValue(saringan.objek() == null ? "" : saringan.objek());
        dari.setValue(date(q, DARI).orElse(null));
        sampai.setValue(date(q, SAMPAI).orElse(null));
        tampilkan();
    }

    /** A day of the address; what is no date does not narrow. */
    private static Optional<LocalDate> date(QueryParameters q, String nama) {
        try {
            return q.getSingleParameter(nama).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Set<Tindakan> actions(List<String> nama) {
        var hasil = new LinkedHashSet<Tindakan>();
        for (Tindakan t : Tindakan.values()) {
            if (nama.contains(t.name())) {
                hasil.add(t);
            }
        }
        return hasil;
    }

    private void pindah(@Nullable Long sebelum) {
        Map<String, List<String>> q = new HashMap<>();
        if (!akun.getValue().isBlank()) {
            q.put(AKUN, List.of(akun.getValue().strip()));
        }
        if (!tindakan.getValue().isEmpty()) {
            q.put(
                    TINDAKAN,
                    tindakan.getValue().stream().map(Enum::name).sorted().toList());
        }
        if (!objek.getValue().isBlank()) {
            q.put(OBJEK, List.of(objek.getValue().strip()));
        }
        if (dari.getValue() != null) {
            q.put(DARI, List.of(dari.getValue().toString()));
        }
        if (sampai.getValue() != null) {
            q.put(SAMPAI, List.of(sampai.getValue().toString()));
        }
        if (sebelum != null) {
            q.put(SEBELUM, List.of(sebelum.toString()));
        }
        getUI().ifPresent(ui -> ui.navigate(JejakView.class, new QueryParameters(q)));
    }

    private void tampilkan() {
        isi.removeAll();
        List<Jejak> entri = jejak.cari(saringan, HALAMAN);
        if (entri.isEmpty()) {
            isi.add(Pesan.kosong("Tidak ada entri", "Tidak ada entri yang cocok dengan saringan ini."));
            return;
        }
        var tabel = new Tabel("Entri jejak audit")
                .kolom("Nomor", Rata.ANGKA)
                .kolom("Saat (WIB)", Rata.TEKS)
                .kolom("Akun", Rata.TEKS)
                .kolom("Lewat", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS)
                .kolom("Objek", Rata.TEKS)
                .kolom("Perubahan", Rata.TEKS);
        for (Jejak j : entri) {
            tabel.baris(
                    Tabel.teks(FormatId.jumlah(j.nomor())),
                    Tabel.teks(FormatId.saat(j.waktu())),
                    Tabel.teks(j.akun()),
                    Tabel.teks(j.adaptor().nama() + (j.alamat() == null ? "" : " · " + j.alamat())),
                    Tabel.teks(j.tindakan().nama()),
                    Tabel.teks(j.objek()),
                    Tabel.teks(perubahan(j)));
        }
        tabel.addClassName("tabel-audit");
        isi.add(tabel);
        if (entri.size() == HALAMAN) {
            isi.add(new Button(
                    "Entri yang lebih lama", e -> pindah(entri.getLast().nomor())));
        }
    }

    /** What changed, as one line: each field as it was and as it is. */
    static String perubahan(Jejak j) {
        var bagian = new ArrayList<String>();
        var nama = new LinkedHashSet<>(j.sebelum().keySet());
        nama.addAll(j.sesudah().keySet());
        for (String n : nama) {
            String lama = j.sebelum().get(n);
            String baru = j.sesudah().get(n);
            bagian.add(n + ": " + (lama == null ? "" : lama + " → ") + (baru == null ? "tidak ada" : baru));
        }
        if (j.keterangan() != null) {
            bagian.add(j.keterangan());
        }
        return bagian.isEmpty() ? FormatId.KOSONG : String.join("; ", bagian);
    }

    private void periksa() {
        var hasil = jejak.periksa();
        hasilPeriksa.removeAll();
        hasilPeriksa.add(
                hasil.rusak() == null
                        ? Pesan.catatan("Rantai utuh: " + FormatId.jumlah(hasil.utuh()) + " entri.")
                        : Pesan.kosong(
                                "Rantai rusak pada entri " + FormatId.jumlah(hasil.rusak()),
                                hasil.sebab() + ". Entri 1 sampai " + FormatId.jumlah(hasil.utuh()) + " utuh."));
    }

    private String csv() {
        var csv = new StringBuilder(
                PenulisCsv.TANDA_UTF8 + "nomor;waktu;akun;lewat;alamat;token;tindakan;objek;perubahan;sidik\r\n");
        jejak.ekspor(
                saringan,
                j -> csv.append(List.of(
                                        Long.toString(j.nomor()),
                                        j.waktu().toString(),
                                        j.akun(),
                                        j.adaptor().nama(),
                                        String.valueOf(j.alamat() == null ? "" : j.alamat()),
                                        String.valueOf(j.token() == null ? "" : j.token()),
                                        j.tindakan().nama(),
                                        j.objek(),
                                        perubahan(j),
                                        j.sidik())
                                .stream()
                                .map(PenulisCsv::kutip)
                                .collect(Collectors.joining(";")))
                        .append("\r\n"));
        return csv.toString();
    }
}
