package id.lkjip.impor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents and summaries as JSON for people and programs: money as an integer, measures with their exact digits, a
 * missing value left out, a {@link Nilai} with its kind in {@code jenis}.
 */
final class DokumenJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Rupiah.class, RupiahJson.class)
            .addMixIn(Nilai.class, NilaiJson.class)
            .build();

    private DokumenJson() {}

    static String tulis(Object dokumen) {
        return MAPPER.writeValueAsString(dokumen);
    }

    static <T> T baca(byte[] json, Class<T> jenis) {
        return MAPPER.readValue(json, jenis);
    }

    private record RupiahJson(@JsonValue long nilai) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private RupiahJson {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Nilai.Angka.class, name = "ANGKA"),
        @JsonSubTypes.Type(value = Nilai.Rentang.class, name = "RENTANG"),
        @JsonSubTypes.Type(value = Nilai.Predikat.class, name = "PREDIKAT"),
        @JsonSubTypes.Type(value = Nilai.BelumDiisi.class, name = "BELUM_DIISI"),
        @JsonSubTypes.Type(value = Nilai.TidakBerlaku.class, name = "TIDAK_BERLAKU")
    })
    private interface NilaiJson {}
}
