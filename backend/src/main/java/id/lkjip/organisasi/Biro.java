package id.lkjip.organisasi;

import id.lkjip.shared.Sitasi;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A unit that owns indicators, budget and narrative sections.
 *
 * @param kode stable code made from the name without "Biro", for example {@code hukum}
 * @param alias other spellings found in reports, for example "Biro Organisasi dan Reformasi Birokrasi"
 * @param asisten code of the asisten above it
 * @param singkatan abbreviation people use; {@code null} when there is none
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
        Sitasi sitasi,
        @Nullable String singkatan) {

    @PersistenceCreator
    public Biro {
        alias = List.copyOf(alias);
    }

    /** A biro without an abbreviation. */
    public Biro(
            String kode,
            String nama,
            List<String> alias,
            @Nullable String asisten,
            List<Bagian> bagian,
            @Nullable String tugas,
            List<String> fungsi,
            @Nullable Integer berlakuDari,
            @Nullable Integer berlakuSampai,
            Sitasi sitasi) {
        this(kode, nama, alias, asisten, bagian, tugas, fungsi, berlakuDari, berlakuSampai, sitasi, null);
    }

    /** The same under another name, with the former one as an alias; an empty abbreviation is none. */
    public Biro dengan(String namaBaru, String singkatanBaru) {
        var semua = new LinkedHashSet<>(alias);
        semua.add(nama);
        semua.remove(namaBaru);
        return new Biro(
                kode,
                namaBaru,
                List.copyOf(semua),
                asisten,
                bagian,
                tugas,
                fungsi,
                berlakuDari,
                berlakuSampai,
                sitasi,
                singkatanBaru.isEmpty() ? null : singkatanBaru);
    }
}
