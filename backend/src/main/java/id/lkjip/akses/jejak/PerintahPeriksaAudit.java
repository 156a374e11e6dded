package id.lkjip.akses.jejak;

import id.lkjip.akses.Pelaku;
import id.lkjip.peluncur.Perintah;
import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** {@code periksa-audit}: follows the chain of the audit trail and names the first broken entry. */
@Component
class PerintahPeriksaAudit implements Perintah {

    private static final int UTUH = 0;
    private static final int RUSAK = 1;
    private static final int SALAH_MASUKAN = 2;

    private final JejakService jejak;
    private final PrintStream galat;

    @Autowired
    PerintahPeriksaAudit(JejakService jejak) {
        this(jejak, System.err);
    }

    PerintahPeriksaAudit(JejakService jejak, PrintStream galat) {
        this.jejak = jejak;
        this.galat = galat;
    }

    @Override
    public String nama() {
        return "periksa-audit";
    }

    @Override
    public int jalankan(List<String> argumen, PrintStream keluaran) {
        if (!argumen.isEmpty()) {
            galat.println("lkjip: Pemakaian: periksa-audit");
            return SALAH_MASUKAN;
        }
        var hasil = Pelaku.barisPerintah().melakukan(jejak::periksa);
        if (hasil.rusak() != null) {
            galat.println("lkjip: Jejak audit rusak pada entri " + hasil.rusak() + ": " + hasil.sebab() + ". Entri 1"
                    + " sampai " + hasil.utuh() + " utuh.");
            return RUSAK;
        }
        keluaran.println("Jejak audit utuh: " + hasil.utuh() + " entri, sidik terakhir " + hasil.sidikTerakhir() + ".");
        return UTUH;
    }
}
