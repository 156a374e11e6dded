package id.lkjip.ui.narasi;

import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.StatusNarasi;
import java.time.LocalDate;

/** Which sections are listed, by their state or by what is missing. */
enum SaringanSeksi {
    SEMUA("Semua keadaan"),
    KOSONG("Masih kosong"),
    TERLAMBAT("Lewat tenggat"),
    DRAF_SAYA("Draf saya belum disimpan"),
    USULAN("Ada usulan dari impor"),
    BACA_ULANG("Perlu dibaca ulang"),
    DRAF("Draf"),
    DIAJUKAN("Diajukan"),
    PERLU_PERBAIKAN("Perlu perbaikan"),
    DISETUJUI("Disetujui"),
    TERBIT("Terbit");

    private final String label;

    SaringanSeksi(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The one of that name; all for a name that is not known. */
    static SaringanSeksi of(String nama) {
        for (SaringanSeksi s : values()) {
            if (s.name().equals(nama)) {
                return s;
            }
        }
        return SEMUA;
    }

    boolean cocok(Seksi seksi, LocalDate hariIni) {
        return switch (this) {
            case SEMUA -> true;
            case KOSONG -> seksi.kata() == 0;
            case TERLAMBAT -> seksi.terlambat(hariIni);
            case DRAF_SAYA -> seksi.draf() != null;
            case USULAN -> seksi.adaUsulan();
            case BACA_ULANG -> !seksi.angkaBerubah().isEmpty();
            case DRAF, DIAJUKAN, PERLU_PERBAIKAN, DISETUJUI, TERBIT -> seksi.status() == StatusNarasi.valueOf(name());
        };
    }
}
