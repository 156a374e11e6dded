package id.lkjip.peluncur;

import java.io.PrintStream;
import java.util.List;

/**
 * A verb of the command line, run instead of the web application: {@code java -jar lkjip.jar impor FILE}. A bean; the
 * context it runs in holds the documents and their services, but no web server.
 */
public interface Perintah {

    /** The verb as typed. */
    String nama();

    /**
     * Runs the verb. A {@link id.lkjip.GagalMulai} thrown here becomes one sentence on standard error and exit code 1.
     *
     * @param argumen what follows the verb, without the application's own {@code --key=value} properties
     * @param keluaran where results go
     * @return exit code; 0 for success, 2 for wrong arguments
     */
    int jalankan(List<String> argumen, PrintStream keluaran);
}
