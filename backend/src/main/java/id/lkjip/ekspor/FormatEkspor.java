package id.lkjip.ekspor;

/** Kinds of files. */
public enum FormatEkspor {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** As an Indonesian spreadsheet reads it: semicolons between cells, a comma before decimals. */
    CSV("csv", "text/csv;charset=utf-8");

    private final String akhiran;
    private final String jenisIsi;

    FormatEkspor(String akhiran, String jenisIsi) {
        this.akhiran = akhiran;
        this.jenisIsi = jenisIsi;
    }

    /** How the file's name ends, without the dot. */
    public String akhiran() {
        return akhiran;
    }

    /** The media type. */
    public String jenisIsi() {
        return jenisIsi;
    }
}
