package id.lkjip.impor;

/** Reads a whole LKjIP. Pure: no database, no clock, no files. */
@FunctionalInterface
public interface PembacaLkjip {

    /**
     * Reads a report.
     *
     * @param namaBerkas name used in citations, without directory
     * @param isi the raw bytes of the file
     * @throws ImporDitolak when the bytes are no readable LKjIP
     */
    BacaanLkjip baca(String namaBerkas, byte[] isi);
}
