package id.lkjip.impor.naskah;

import id.lkjip.impor.ImporDitolak;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of an uploaded file into text, or refuses them with a reason.
 *
 * <p>UTF-8 (with or without a byte order mark) and UTF-16 with a mark are read as such. Windows-1252 is accepted only
 * when the bytes cannot be damaged UTF-8: no well-formed multi-byte sequence occurs and every high byte is a character
 * that office texts contain. Guessing any further would store wrong letters silently.
 */
public final class PembacaTeks {

    /** Largest file accepted; the biggest report known is some 200 kB. */
    public static final int UKURAN_TERBESAR = 16 * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PembacaTeks() {}

    /**
     * The text of a file.
     *
     * @throws ImporDitolak when the file is empty, too large, binary, or in an encoding that cannot be told
     */
    public static String baca(byte[] isi) {
        if (isi.length == 0) {
            throw new ImporDitolak("Berkas kosong; tidak ada yang dapat diimpor.");
        }
        if (isi.length > UKURAN_TERBESAR) {
            throw new ImporDitolak("Berkas berukuran " + isi.length / (1024 * 1024) + " MB; batasnya "
                    + UKURAN_TERBESAR / (1024 * 1024) + " MB.");
        }
        String teks = decode(isi);
        if (teks.isBlank()) {
            throw new ImporDitolak("Berkas hanya berisi baris kosong; tidak ada yang dapat diimpor.");
        }
        return teks;
    }

    private static String decode(byte[] isi) {
        if (startsWith(isi, 0xEF, 0xBB, 0xBF)) {
            return strict(isi, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (startsWith(isi, 0xFF, 0xFE, 0, 0) || startsWith(isi, 0, 0, 0xFE, 0xFF)) {
            throw new ImporDitolak("Berkas berkode UTF-32; simpan ulang sebagai UTF-8.");
        }
        if (startsWith(isi, 0xFF, 0xFE)) {
            return strict(isi, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (startsWith(isi, 0xFE, 0xFF)) {
            return strict(isi, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        refuseBinary(isi);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(isi))
                    .toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            if (surelyWindows1252(isi)) {
                return new String(isi, WINDOWS_1252);
            }
            return strict(isi, 0, StandardCharsets.UTF_8, "UTF-8");
        }
    }

    /** Decodes, or refuses with the position of the first byte that does not fit. */
    private static String strict(byte[] isi, int dari, Charset charset, String nama) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(isi, dari, isi.length - dari);
        var out = java.nio.CharBuffer.allocate(isi.length + 1);
        CoderResult hasil = decoder.decode(bytes, out, true);
        if (hasil.isError()) {
            int posisi = bytes.position();
            throw new ImporDitolak(
                    "Kode huruf berkas bukan " + nama + " yang utuh: bita ke-" + (posisi + 1)
                            + " tidak dapat dibaca. Simpan ulang berkas sebagai UTF-8.",
                    lineOf(isi, posisi));
        }
        decoder.flush(out);
        String teks = out.flip().toString();
        int nul = teks.indexOf('\0');
        if (nul >= 0) {
            throw new ImporDitolak(
                    "Berkas biner, bukan teks Markdown.",
                    1
                            + (int) teks.substring(0, nul)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
        }
        return teks;
    }

    private static void refuseBinary(byte[] isi) {
        if (startsWith(isi, '%', 'P', 'D', 'F')) {
            throw new ImporDitolak("Berkas ini PDF; ubah dahulu menjadi Markdown.");
        }
        if (startsWith(isi, 'P', 'K', 3, 4)) {
            throw new ImporDitolak("Berkas ini arsip atau dokumen Office (ZIP); ubah dahulu menjadi Markdown.");
        }
        int kendali = 0;
        for (int i = 0; i < isi.length; i++) {
            int b = isi[i];
            if (b == 0) {
                throw new ImporDitolak("Berkas biner, bukan teks Markdown (bita NUL).", lineOf(isi, i));
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && ++kendali > 16) {
                throw new ImporDitolak("Berkas biner, bukan teks Markdown (huruf kendali).", lineOf(isi, i));
            }
        }
    }

    private static boolean surelyWindows1252(byte[] isi) {
        int tinggi = 0;
        for (int i = 0; i < isi.length; i++) {
            int b = isi[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            tinggi++;
            boolean lead = b >= 0xC2 && b <= 0xF4;
            if (lead && i + 1 < isi.length && (isi[i + 1] & 0xC0) == 0x80) {
                return false;
            }
            boolean plausible = b == 0x85
                    || (b >= 0x91 && b <= 0x97)
                    || b == 0x99
                    || b == 0xA0
                    || b == 0xA9
                    || b == 0xAB
                    || b == 0xAE
                    || b == 0xB0
                    || b == 0xB1
                    || b == 0xB2
                    || b == 0xB3
                    || b == 0xB7
                    || b >= 0xBB;
            if (!plausible) {
                return false;
            }
        }
        // a text of mostly high bytes is another alphabet, not Latin
        return tinggi <= Math.max(16, isi.length / 20);
    }

    private static int lineOf(byte[] isi, int posisi) {
        int baris = 1;
        for (int i = 0; i < posisi; i++) {
            if (isi[i] == '\n') {
                baris++;
            }
        }
        return baris;
    }

    private static boolean startsWith(byte[] isi, int... awal) {
        if (isi.length < awal.length) {
            return false;
        }
        for (int i = 0; i < awal.length; i++) {
            if ((isi[i] & 0xFF) != awal[i]) {
                return false;
            }
        }
        return true;
    }
}
