package id.lkjip.ui.impor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.ImporService;
import id.lkjip.impor.RingkasanImpor;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.TeksKomponen;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Upload, preview, commit. The preview writes nothing; what is committed is byte for byte what was previewed, and a
 * refusal leaves the database as it was.
 */
@Route("impor")
@PageTitle("Impor")
@RolesAllowed("IMPOR_LAPORAN")
class ImporView extends Main {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ImporView.class);
    private static final int BATAS_BYTE = 16_000_000;
    private static final String BATAS = "16 MB";

    private final transient ImporService impor;
    private final transient PekerjaanImpor pekerjaan;
    private final String oleh;
    private final Div keadaan = new Div();

    ImporView(ImporService impor, PekerjaanImpor pekerjaan, AuthenticationContext pengguna) {
        this.impor = impor;
        this.pekerjaan = pekerjaan;
        this.oleh = pengguna.getPrincipalName().orElse("tidak dikenal");
        addClassNames("halaman", "halaman-sedang");
        keadaan.addClassName("isi");
        keadaan.getElement().setAttribute("aria-live", "polite");
        add(keadaan);
        tampilkanPilihBerkas();
    }

    /** Reads an uploaded file and shows what storing it would do. */
    void pratinjau(String namaBerkas, byte[] isi) {
        tampilkanKemajuan("Membaca dan membuktikan " + namaBerkas + "…", "Belum ada yang disimpan.");
        getUI().ifPresent(ui -> pekerjaan.jalankan(
                ui,
                () -> impor.pratinjau(namaBerkas, isi),
                ringkasan -> tampilkanPratinjau(ringkasan, isi),
                this::tampilkanPenolakan));
    }

    private void simpan(String namaBerkas, byte[] isi) {
        tampilkanKemajuan("Menyimpan " + namaBerkas + "…", "Jangan tutup halaman ini sampai selesai.");
        getUI().ifPresent(ui -> pekerjaan.jalankan(
                ui, () -> impor.commit(namaBerkas, isi, oleh), this::tampilkanTersimpan, this::tampilkanPenolakan));
    }

    private void tampilkanPilihBerkas() {
        keadaan.removeAll();
        var unggah = new Upload(UploadHandler.inMemory((berkas, isi) -> pratinjau(berkas.fileName(), isi)));
        unggah.setI18n(TeksKomponen.unggah(BATAS));
        unggah.setAcceptedFileExtensions(".md", ".markdown", ".txt");
        unggah.setMaxFiles(1);
        unggah.setMaxFileSize(BATAS_BYTE);
        unggah.addFileRejectedListener(e -> tampilkanKesalahan(e.getErrorMessage()));
        var pengantar = new Paragraph(
                "Unggah LKjIP dalam Markdown (.md), paling besar " + BATAS
                        + ". Aplikasi membacanya dan menunjukkan dahulu apa"
                        + " yang terbaca, diperbaiki, hilang, dan akan berubah. Data baru tersimpan setelah Anda menekan Simpan.");
        pengantar.addClassName("redup");
        var kartu = new Section(new H2("Impor laporan"), pengantar, unggah);
        kartu.addClassNames("kartu", "kartu-isi");
        keadaan.add(kartu);
    }

    private void tampilkanKemajuan(String judul, String uraian) {
        keadaan.removeAll();
        var kemajuan = new ProgressBar();
        kemajuan.setIndeterminate(true);
        kemajuan.getElement().setAttribute("aria-label", judul);
        var kartu = new Section(new H2(judul), new Paragraph(uraian), kemajuan);
        kartu.addClassNames("kartu", "kartu-isi");
        keadaan.add(kartu);
    }

    private void tampilkanPratinjau(RingkasanImpor ringkasan, byte[] isi) {
        keadaan.removeAll();
        var simpan = new Button("Simpan", e -> simpan(ringkasan.namaBerkas(), isi));
        simpan.addThemeVariants(ButtonVariant.PRIMARY);
        simpan.setDisableOnClick(true);
        var batal = new Button("Batal", e -> tampilkanPilihBerkas());
        var tindakan = new Div(simpan, batal);
        tindakan.addClassName("tindakan");
        keadaan.add(Pesan.catatan("Pratinjau: belum ada yang disimpan."), new IsiRingkasan(ringkasan), tindakan);
    }

    private void tampilkanTersimpan(RingkasanImpor ringkasan) {
        keadaan.removeAll();
        String parameter = "?pd=" + ringkasan.perangkatDaerah() + "&tahun=" + ringkasan.tahun();
        var tindakan = new Div(
                new Anchor(Tautan.POHON + parameter, "Lihat pohon kinerja"),
                new Anchor("tahap" + parameter, "Lihat murni dan perubahan"),
                new Button("Impor berkas lain", e -> tampilkanPilihBerkas()));
        tindakan.addClassName("tindakan");
        var berhasil = new Section(
                new H2("Tersimpan"),
                new Paragraph("LKjIP " + ringkasan.namaPerangkatDaerah() + " tahun " + ringkasan.tahun()
                        + " sudah tersimpan."),
                tindakan);
        berhasil.addClassNames("kartu", "kartu-isi", "berhasil");
        keadaan.add(berhasil, new IsiRingkasan(ringkasan));
    }

    private void tampilkanPenolakan(RuntimeException sebab) {
        if (sebab instanceof ImporDitolak ditolak) {
            tampilkanKesalahan(ditolak.getMessage());
        } else {
            LOG.error("Import failed", sebab);
            tampilkanKesalahan("Impor terhenti karena kesalahan di aplikasi; rinciannya ada di catatan aplikasi.");
        }
    }

    private void tampilkanKesalahan(@Nullable String pesan) {
        keadaan.removeAll();
        var ulang = new Button("Pilih berkas lain", e -> tampilkanPilihBerkas());
        ulang.addThemeVariants(ButtonVariant.PRIMARY);
        var kartu = new Section(
                new H2("Berkas tidak dapat diimpor"),
                new Paragraph(pesan == null ? "Berkas ditolak." : pesan),
                new Paragraph("Data yang sudah tersimpan tidak berubah."),
                new Div(ulang));
        kartu.addClassNames("kartu", "kartu-isi", "gagal");
        kartu.getElement().setAttribute("role", "alert");
        keadaan.add(kartu);
    }
}
