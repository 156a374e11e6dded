package id.lkjip.impor;

import id.lkjip.impor.bagian.PembacaLaporan;
import id.lkjip.impor.naskah.Naskah;

/** Reads an LKjIP in Markdown, as converters make it of an office's PDF. Knows no Spring and no database. */
public final class PembacaLkjipMarkdown implements PembacaLkjip {

    @Override
    public BacaanLkjip baca(String namaBerkas, byte[] isi) {
        return PembacaLaporan.baca(Naskah.baca(namaBerkas, isi));
    }
}
