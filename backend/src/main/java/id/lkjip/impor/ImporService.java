package id.lkjip.impor;

/**
 * Previews and commits the import of a report.
 *
 * <p>A preview reads and compares but writes nothing; a commit writes the documents of the report's year, keeps every
 * text a person has edited, and stores the summary with the import.
 */
public interface ImporService {

    /** Reads the file and tells what a commit would change. Throws {@link ImporDitolak} on a bad file. */
    RingkasanImpor pratinjau(String namaBerkas, byte[] isi);

    /** Reads and stores. Importing the same bytes twice changes nothing. Throws {@link ImporDitolak} on a bad file. */
    RingkasanImpor commit(String namaBerkas, byte[] isi, String oleh);
}
