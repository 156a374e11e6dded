package id.lkjip;

/**
 * The application cannot start or go on, for a reason a person can mend; the message is one plain Indonesian sentence.
 *
 * <p>The main methods print it to standard error and exit with a code other than 0, without a stack trace.
 */
public class GagalMulai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GagalMulai(String kalimat) {
        super(kalimat);
    }

    public GagalMulai(String kalimat, Throwable sebab) {
        super(kalimat, sebab);
    }
}
