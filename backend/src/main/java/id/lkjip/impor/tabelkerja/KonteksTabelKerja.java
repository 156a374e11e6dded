package id.lkjip.impor.tabelkerja;

import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.shared.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the report states about the same money: the second statements that the table is checked against.
 *
 * @param belanjaMurni, belanjaPerubahan the PK's budget per program, without its total line
 * @param totalMurni, totalPerubahan the PK's total; {@code null} when not stated
 * @param sasaran the sasaran of both PK
 * @param realisasi what is stated per indicator: owners, and the budget of the efficiency tables
 * @param diAtas the texts directly above the table, which may name its unit of money
 */
public record KonteksTabelKerja(
        String namaBerkas,
        String perangkatDaerah,
        int tahun,
        List<BelanjaProgram> belanjaMurni,
        List<BelanjaProgram> belanjaPerubahan,
        @Nullable Rupiah totalMurni,
        @Nullable Rupiah totalPerubahan,
        List<Biro> biro,
        List<SasaranPk> sasaran,
        List<RealisasiIndikator> realisasi,
        List<String> diAtas) {

    /** The PK's totals at both stages. */
    Uang total() {
        return new Uang(
                totalMurni == null ? null : totalMurni.nilai(), totalPerubahan == null ? null : totalPerubahan.nilai());
    }
}
