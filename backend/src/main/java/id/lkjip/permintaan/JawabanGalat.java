package id.lkjip.permintaan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A refusal before GraphQL has begun, in the form of a GraphQL error: a sentence, a code, the request's number. */
public final class JawabanGalat {

    private static final Logger LOG = LoggerFactory.getLogger(JawabanGalat.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private JawabanGalat() {}

    /** Writes the answer and a line of the log under the same number. */
    public static void write(HttpServletResponse response, HttpStatus status, String kode, String pesan)
            throws IOException {
        String nomor = NomorPermintaan.saatIni();
        LOG.info("Permintaan {} ditolak: {} {}", nomor, status.value(), kode);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(
                response.getWriter(),
                Map.of(
                        "errors",
                        List.of(Map.of(
                                "message", pesan, "extensions", Map.of("kode", kode, "nomorPermintaan", nomor)))));
    }
}
