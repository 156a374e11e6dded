package id.lkjip.impor.bagian;

import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The budget of a PK as one place states it: the programs, the row of the sum, the row of the organisation. */
final class RincianBelanja {

    final List<BelanjaProgram> program = new ArrayList<>();

    @Nullable
    Rupiah jumlah;

    @Nullable
    Rupiah organisasi;

    boolean kosong() {
        return program.isEmpty() && jumlah == null && organisasi == null;
    }

    /** The sum of the programs, or null when one of them has no amount. */
    @Nullable
    Rupiah jumlahProgram() {
        List<Rupiah> uang = uang();
        return uang.size() == program.size() && !uang.isEmpty() ? Rupiah.jumlah(uang) : null;
    }

    /** The total that this place states; of two that differ the one that the programs add up to. */
    @Nullable
    Rupiah total() {
        if (jumlah != null && organisasi != null && !jumlah.equals(organisasi)) {
            return Rupiah.jumlah(uang()).equals(organisasi) ? organisasi : jumlah;
        }
        return jumlah != null ? jumlah : organisasi;
    }

    private List<Rupiah> uang() {
        return program.stream()
                .map(BelanjaProgram::anggaran)
                .filter(Objects::nonNull)
                .toList();
    }
}
