package id.lkjip.impor.laporanuji;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample reports under {@code src/test/resources/laporan}; run by hand when the writer changes. */
final class ContohLaporan {

    private ContohLaporan() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("setda-nusa-raya-2023.md"),
                PenulisLaporan.tulis(PembangkitLaporan.nusaRaya(), Gaya.baku()));
    }
}
