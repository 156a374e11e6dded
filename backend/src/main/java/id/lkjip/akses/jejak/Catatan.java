package id.lkjip.akses.jejak;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the audit trail; who, when and whence are added when it is.
 *
 * @param objek what it is done to, as an id
 * @param sebelum fields before, as text
 * @param sesudah fields after, as text
 */
public record Catatan(
        Tindakan tindakan,
        String objek,
        Map<String, String> sebelum,
        Map<String, String> sesudah,
        @Nullable String keterangan) {

    public Catatan {
        sebelum = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sebelum));
        sesudah = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sesudah));
    }

    /** Something that has no before and after. */
    public static Catatan tentang(Tindakan tindakan, String objek) {
        return new Catatan(tindakan, objek, Map.of(), Map.of(), null);
    }

    /** The same with a word about it, such as a reason. */
    public Catatan dengan(@Nullable String kata) {
        return new Catatan(tindakan, objek, sebelum, sesudah, kata);
    }

    /** The same with one field as it was and as it is; {@code null} stands for nothing. */
    public Catatan ubah(String field, @Nullable Object semula, @Nullable Object menjadi) {
        var lama = new LinkedHashMap<>(sebelum);
        var baru = new LinkedHashMap<>(sesudah);
        if (semula != null) {
            lama.put(field, semula.toString());
        }
        if (menjadi != null) {
            baru.put(field, menjadi.toString());
        }
        return new Catatan(tindakan, objek, lama, baru, keterangan);
    }
}
