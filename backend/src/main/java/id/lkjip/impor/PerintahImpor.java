package id.lkjip.impor;

import id.lkjip.akses.Pelaku;
import id.lkjip.peluncur.Perintah;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** {@code impor BERKAS [--pratinjau] [--json]}: reads a report, tells what it holds, and stores it. */
@Component
class PerintahImpor implements Perintah {

    private static final int BERHASIL = 0;
    private static final int SALAH_MASUKAN = 2;
    private static final Set<String> OPSI = Set.of("--pratinjau", "--json");

    private final ImporService impor;
    private final PrintStream galat;

    @Autowired
    PerintahImpor(ImporService impor) {
        this(impor, System.err);
    }

    PerintahImpor(ImporService impor, PrintStream galat) {
        this.impor = impor;
        this.galat = galat;
    }

    @Override
    public String nama() {
        return "impor";
    }

    @Override
    public int jalankan(List<String> argumen, PrintStream keluaran) {
        var opsi = new HashSet<String>();
        var berkas = new ArrayList<String>();
        argumen.forEach(a -> (a.startsWith("--") ? opsi : berkas).add(a));
        if (berkas.size() != 1 || !OPSI.containsAll(opsi)) {
            galat.println("lkjip: Pemakaian: impor BERKAS [--pratinjau] [--json]");
            return SALAH_MASUKAN;
        }
        try {
            RingkasanImpor ringkasan = jalankan(Path.of(berkas.getFirst()), opsi.contains("--pratinjau"));
            keluaran.print(
                    opsi.contains("--json") ? DokumenJson.tulis(ringkasan) + "\n" : RingkasanTeks.susun(ringkasan));
            keluaran.flush();
            return BERHASIL;
        } catch (ImporDitolak ditolak) {
            galat.println("lkjip: " + berkas.getFirst() + ": " + ditolak.getMessage());
            return SALAH_MASUKAN;
        }
    }

    private RingkasanImpor jalankan(Path berkas, boolean pratinjau) {
        byte[] isi = BerkasLaporan.baca(berkas);
        String nama = String.valueOf(berkas.getFileName());
        Pelaku pelaku = Pelaku.barisPerintah();
        return pelaku.melakukan(() -> pratinjau ? impor.pratinjau(nama, isi) : impor.commit(nama, isi, pelaku.akun()));
    }
}
