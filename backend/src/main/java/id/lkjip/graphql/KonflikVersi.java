package id.lkjip.graphql;

import id.lkjip.narasi.KonflikNarasi;
import org.jspecify.annotations.Nullable;

/** Both texts of a save on an outdated version; an expected answer, not an error. */
record KonflikVersi(String pesan, @Nullable Integer versiTersimpan, String teksTersimpan, String teksDikirim) {

    static KonflikVersi dari(KonflikNarasi konflik) {
        Long versi = konflik.versiTersimpan();
        return new KonflikVersi(
                String.valueOf(konflik.getMessage()),
                versi == null ? null : Math.toIntExact(versi),
                konflik.teksTersimpan(),
                konflik.teksDikirim());
    }
}
