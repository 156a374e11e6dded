package id.lkjip.impor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a report's file without taking more of it into memory than a report can be long. */
public final class BerkasLaporan {

    /** A report of 250 pages is about 0.3 MB of Markdown. */
    public static final int BATAS_BYTE = 16 << 20;

    private BerkasLaporan() {}

    /** The bytes of a file, or a refusal when it is too large or cannot be read. */
    public static byte[] baca(Path berkas) {
        try (InputStream in = Files.newInputStream(berkas)) {
            tolakTerlaluBesar(Files.size(berkas));
            // The size of a file that is still growing, or of a device, says nothing.
            byte[] isi = in.readNBytes(BATAS_BYTE + 1);
            tolakTerlaluBesar(isi.length);
            return isi;
        } catch (IOException e) {
            throw new ImporDitolak("berkas ini tidak dapat dibaca; periksa nama dan izinnya.");
        }
    }

    /** Refuses a file larger than a report can be. */
    public static void tolakTerlaluBesar(long ukuran) {
        if (ukuran > BATAS_BYTE) {
            throw new ImporDitolak("Berkas lebih besar dari " + (BATAS_BYTE >> 20)
                    + " MB; LKjIP dalam Markdown jauh lebih kecil, jadi ini bukan berkas yang dimaksud.");
        }
    }
}
