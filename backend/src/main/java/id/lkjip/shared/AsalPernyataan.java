package id.lkjip.shared;

/** In which part of a report a figure is stated; the same fact may be stated in several. */
public enum AsalPernyataan {
    /** A table or sentence of the chapters. */
    BAB,
    /** The signed document in the lampiran. */
    LAMPIRAN,
    /** The ikhtisar eksekutif or the kesimpulan, which repeat figures. */
    RINGKASAN,
    /** Entered or imported through the application, not read from a report. */
    APLIKASI
}
