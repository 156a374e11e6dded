package id.lkjip.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** Vaadin's own component texts in Indonesian. */
public final class TeksKomponen {

    private TeksKomponen() {}

    /** Texts of the sign-in form. */
    public static LoginI18n masuk() {
        var i18n = LoginI18n.createDefault();
        var form = i18n.getForm();
        form.setTitle("Masuk");
        form.setUsername("Nama akun");
        form.setPassword("Kata sandi");
        form.setSubmit("Masuk");
        i18n.setForm(form);
        var salah = i18n.getErrorMessage();
        salah.setTitle("Nama akun atau kata sandi salah");
        salah.setMessage("Periksa ejaan dan huruf besar, lalu coba lagi.");
        salah.setUsername("Nama akun wajib diisi");
        salah.setPassword("Kata sandi wajib diisi");
        i18n.setErrorMessage(salah);
        return i18n;
    }

    /** Texts of the sign-in form after too many failures. */
    public static LoginI18n menunggu(int detik) {
        LoginI18n i18n = masuk();
        i18n.getErrorMessage().setTitle("Terlalu banyak percobaan yang gagal");
        i18n.getErrorMessage().setMessage("Coba lagi dalam " + detik + " detik.");
        return i18n;
    }

    /** Texts of a date field. */
    public static DatePicker.DatePickerI18n tanggal() {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(
                        "Januari",
                        "Februari",
                        "Maret",
                        "April",
                        "Mei",
                        "Juni",
                        "Juli",
                        "Agustus",
                        "September",
                        "Oktober",
                        "November",
                        "Desember"))
                .setWeekdays(List.of("Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"))
                .setWeekdaysShort(List.of("Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"))
                .setFirstDayOfWeek(1)
                .setDateFormats("d MMMM yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy")
                .setToday("Hari ini")
                .setCancel("Batal");
    }

    /** Texts of a menu bar. */
    public static MenuBarI18n menuBar() {
        return new MenuBarI18n().setMoreOptions("Pilihan lain");
    }

    /**
     * Texts of an upload field for one file.
     *
     * @param batas the size limit as a person reads it, for example "16 MB"
     */
    public static UploadI18N unggah(String batas) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne("Jatuhkan berkas di sini")
                        .setMany("Jatuhkan berkas di sini"))
                .setAddFiles(new UploadI18N.AddFiles().setOne("Pilih berkas…").setMany("Pilih berkas…"))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Satu berkas saja pada satu waktu.")
                        .setFileIsTooBig("Berkas lebih besar dari " + batas + ".")
                        .setIncorrectFileType("Hanya berkas Markdown (.md, .markdown, .txt)."))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Menghubungi…")
                                .setStalled("Terhenti")
                                .setProcessing("Memproses…")
                                .setHeld("Menunggu"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("sisa waktu: ")
                                .setUnknown("sisa waktu belum diketahui"))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable("Aplikasi tidak menjawab. Coba unggah lagi.")
                                .setUnexpectedServerError("Pengunggahan gagal. Coba unggah lagi.")
                                .setForbidden("Anda tidak berhak mengunggah.")
                                .setFileTooLarge("Berkas lebih besar dari " + batas + ".")))
                .setFile(new UploadI18N.File()
                        .setRetry("Ulangi")
                        .setStart("Mulai")
                        .setRemove("Buang"))
                .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB"), 1000));
    }
}
