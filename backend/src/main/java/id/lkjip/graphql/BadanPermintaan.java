package id.lkjip.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of a request's body, as the GraphQL-over-HTTP specification has it. */
final class BadanPermintaan {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, Predicate<JsonNode>> BAGIAN = Map.of(
            "operationName", JsonNode::isString,
            "variables", JsonNode::isObject,
            "extensions", JsonNode::isObject);

    private BadanPermintaan() {}

    /** What is wrong with a body. */
    record Kesalahan(KodeGalat kode, String pesan) {}

    /** Empty for one request that can be handed on. */
    static Optional<Kesalahan> check(byte[] badan) {
        JsonNode isi;
        try {
            isi = JSON.readTree(badan);
        } catch (JacksonException e) {
            return salah("Badan permintaan bukan JSON yang sah.");
        }
        if (isi.isArray()) {
            return Optional.of(new Kesalahan(
                    KodeGalat.KUMPULAN_DITOLAK, "Satu permintaan memuat satu kueri; larik permintaan tidak diterima."));
        }
        if (!isi.isObject()) {
            return salah("Badan permintaan harus objek JSON dengan \"query\".");
        }
        if (!isi.path("query").isString()) {
            return salah("\"query\" wajib diisi dengan teks kueri.");
        }
        return BAGIAN.entrySet().stream()
                .filter(bagian -> isi.hasNonNull(bagian.getKey()))
                .filter(bagian -> !bagian.getValue().test(isi.get(bagian.getKey())))
                .map(bagian -> "\"" + bagian.getKey() + "\" harus "
                        + (bagian.getKey().equals("operationName") ? "teks." : "objek JSON."))
                .findFirst()
                .map(pesan -> new Kesalahan(KodeGalat.BADAN_TIDAK_SAH, pesan));
    }

    private static Optional<Kesalahan> salah(String pesan) {
        return Optional.of(new Kesalahan(KodeGalat.BADAN_TIDAK_SAH, pesan));
    }
}
