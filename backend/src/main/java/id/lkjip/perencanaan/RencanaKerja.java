package id.lkjip.perencanaan;

import id.lkjip.shared.Ids;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The work-plan tree of one organisation and year: sasaran, program, kegiatan, sub kegiatan, each with pagu murni and
 * perubahan.
 *
 * @param total the printed total of the organisation
 * @param programTanpaSasaran programs the report hangs under no sasaran; reachable through their biro
 * @param kehilangan what the source has lost, as amounts
 */
@Document("rencanaKerja")
public record RencanaKerja(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        Pagu total,
        List<SasaranRencana> sasaran,
        List<Program> programTanpaSasaran,
        List<JumlahBiro> jumlahBiro,
        List<Kehilangan> kehilangan) {

    public static String idOf(String perangkatDaerah, int tahun) {
        return Ids.of(perangkatDaerah, tahun);
    }

    /** Every program of the tree in report order: those under a sasaran, then those under none. */
    public Stream<Program> semuaProgram() {
        return Stream.concat(sasaran.stream().flatMap(s -> s.program().stream()), programTanpaSasaran.stream());
    }
}
