package id.lkjip.akses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documented table of rights is the one the program holds to. */
class DaftarHakTest {

    @Test
    void theDocumentedTableIsTheOneThatHolds() throws IOException {
        assertThat(Files.readString(Path.of("docs/hak.md"))).isEqualTo(document());
    }

    private static String document() {
        var teks = new StringBuilder("""
                # Siapa boleh apa

                Peran bertambah: seseorang boleh melakukan apa pun yang boleh dilakukan salah satu perannya. "sendiri"
                berarti hanya untuk milik biro sendiri, "tanpa biro" hanya untuk yang tidak dimiliki biro mana pun.

                """);
        teks.append("| operasi |")
                .append(Arrays.stream(Peran.values())
                        .map(p -> " " + p.nama() + " |")
                        .collect(Collectors.joining()))
                .append("\n|---|")
                .append("---|".repeat(Peran.values().length))
                .append('\n');
        for (Operasi o : Operasi.values()) {
            teks.append("| ").append(o.uraian()).append(" |");
            for (Peran p : Peran.values()) {
                teks.append(' ').append(cell(o, p)).append(" |");
            }
            teks.append('\n');
        }
        return teks.toString();
    }

    private static String cell(Operasi o, Peran p) {
        if (!o.peran().contains(p)) {
            return "–";
        }
        return o.menurutPemilik(p) ? (p == Peran.BIRO ? "sendiri" : "tanpa biro") : "ya";
    }
}
