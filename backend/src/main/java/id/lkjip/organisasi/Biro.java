package id.lkjip.organisasi;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that owns indicators, budget and narrative sections.
 *
 * @param kode stable code made from the name without "Biro", for example {@code hukum}
 * @param alias other spellings found in reports, for example "Biro Organisasi dan Reformasi Birokrasi"
 * @param asisten code of the asisten above it
 * @param berlakuDari first year this biro existed, when known
 */
public record Biro(
        String kode,
        String nama,
        List<String> alias,
        @Nullable String asisten,
        List<Bagian> bagian,
        @Nullable String tugas,
        List<String> fungsi,
        @Nullable Integer berlakuDari,
        @Nullable Integer berlakuSampai,
        Sitasi sitasi) {}
