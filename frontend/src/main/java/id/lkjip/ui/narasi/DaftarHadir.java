package id.lkjip.ui.narasi;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.DrafNarasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.ui.format.FormatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who else works on a section that is open for writing: whose window is here, who holds a draft of it, and who has saved
 * a revision meanwhile. It asks by itself as long as it is shown.
 */
final class DaftarHadir extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DaftarHadir.class);
    private static final int SELANG_MS = 10_000;

    private final transient Kehadiran kehadiran;
    private final transient PenyuntinganService penyuntingan;
    private final transient LongSupplier dasar;
    private final String kode;
    private final String jendela = UUID.randomUUID().toString();
    private transient List<String> kalimat = List.of();
    private @Nullable Registration tanya;

    /**
     * Those at a section.
     *
     * @param dasar version of the section that this window goes on from; -1 for none
     */
    DaftarHadir(Kehadiran kehadiran, PenyuntinganService penyuntingan, String kode, LongSupplier dasar) {
        this.kehadiran = kehadiran;
        this.penyuntingan = penyuntingan;
        this.kode = kode;
        this.dasar = dasar;
        addClassName("hadir");
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(SELANG_MS);
        tanya = ui.addPollListener(e -> segarkan());
        segarkan();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (tanya != null) {
            tanya.remove();
        }
        kehadiran.pergi(kode, jendela);
    }

    /** Says what is so now; what was said already is left alone, so that it is not read out again. */
    private void segarkan() {
        Pelaku pelaku = Pelaku.saatIni().orElse(null);
        if (pelaku == null) {
            return;
        }
        kehadiran.hadir(kode, jendela, pelaku.akun(), pelaku.nama());
        List<String> kini = susun(pelaku);
        if (!kini.equals(kalimat)) {
            kalimat = kini;
            removeAll();
            kini.stream().map(Span::new).forEach(this::add);
        }
    }

    private List<String> susun(Pelaku pelaku) {
        List<String> hasil = new ArrayList<>();
        List<Kehadiran.Hadir> lain = kehadiran.lain(kode, jendela);
        if (!lain.isEmpty()) {
            hasil.add("Juga membuka bagian ini: "
                    + lain.stream()
                            .map(h -> h.akun().equals(pelaku.akun()) ? "Anda sendiri, di jendela lain" : h.nama())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        Set<String> disebut = lain.stream().map(Kehadiran.Hadir::akun).collect(Collectors.toSet());
        penulis()
                .forEach(p -> hasil.add(p.nama() + " punya draf yang belum disimpan"
                        + (disebut.contains(p.akun()) ? "" : "; sedang tidak membuka bagian ini")
                        + ". Terakhir diketik " + FormatId.saat(p.disimpan()) + " WIB."));
        kehadiran
                .simpananSelain(kode, dasar.getAsLong())
                .ifPresent(s -> hasil.add(s.nama() + " menyimpan revisi pukul " + FormatId.jam(s.pada())
                        + ". Bila Anda menyimpan, kedua teks ditampilkan untuk dipilih."));
        return List.copyOf(hasil);
    }

    private List<DrafNarasi.Penulis> penulis() {
        try {
            return penyuntingan.penulisLain(kode);
        } catch (RuntimeException e) {
            // Asked every few seconds, and nothing she does depends on it: the next answer will do.
            LOG.warn("Who holds a draft of {} could not be read: {}", kode, e.toString());
            return List.of();
        }
    }
}
