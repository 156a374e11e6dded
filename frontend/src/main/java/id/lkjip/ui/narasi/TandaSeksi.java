package id.lkjip.ui.narasi;

import com.vaadin.flow.component.html.Div;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.StatusNarasi;
import id.lkjip.ui.component.Tanda;
import java.time.LocalDate;

/** The state of a section and what is missing, as marks. */
final class TandaSeksi {

    private TandaSeksi() {}

    /** Where it stands. */
    static Tanda status(StatusNarasi status) {
        return new Tanda(
                status.nama(),
                switch (status) {
                    case DRAF -> Tanda.Jenis.NETRAL;
                    case DIAJUKAN -> Tanda.Jenis.BERUBAH;
                    case PERLU_PERBAIKAN -> Tanda.Jenis.PERHATIAN;
                    case DISETUJUI, TERBIT -> Tanda.Jenis.BARU;
                });
    }

    /** Where it stands, and everything that waits for somebody. */
    static Div semua(Seksi seksi, LocalDate hariIni) {
        var hasil = new Div(status(seksi.status()));
        hasil.addClassName("tanda-tanda");
        if (seksi.kata() == 0) {
            hasil.add(new Tanda("kosong", Tanda.Jenis.PERHATIAN));
        }
        if (seksi.terlambat(hariIni)) {
            hasil.add(new Tanda("lewat tenggat", Tanda.Jenis.DIHAPUS));
        }
        if (seksi.draf() != null) {
            hasil.add(new Tanda("draf Anda belum disimpan", Tanda.Jenis.PERHATIAN));
        }
        if (!seksi.angkaBerubah().isEmpty()) {
            hasil.add(new Tanda("perlu dibaca ulang", Tanda.Jenis.PERHATIAN));
        }
        if (seksi.adaUsulan()) {
            hasil.add(new Tanda("usulan dari impor", Tanda.Jenis.BERUBAH));
        }
        return hasil;
    }
}
