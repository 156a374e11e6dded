package id.lkjip.peluncur;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import id.lkjip.GagalMulai;
import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class SebabGagalTest {

    @Test
    void ownSentenceOutranksTheCauseBelowIt() {
        var failure = new IllegalStateException(
                "bean", new GagalMulai("Penyimpanan rusak.", new BindException("Address already in use")));

        assertThat(SebabGagal.kalimat(failure, "127.0.0.1", "8080")).contains("Penyimpanan rusak.");
    }

    @Test
    void ownSentenceOutranksALibrarysAboveIt() {
        var failure = new PortInUseException(8080, new GagalMulai("Folder data sedang dipakai."));

        assertThat(SebabGagal.kalimat(failure, "127.0.0.1", "8080")).contains("Folder data sedang dipakai.");
    }

    @Test
    void takenPortIsNamed() {
        assertThat(sentence(new PortInUseException(9001))).startsWith("Porta 9001 sudah dipakai");
        assertThat(sentence(new BindException("Address already in use"))).startsWith("Porta 8080 sudah dipakai");
    }

    @Test
    void foreignAddressIsNamed() {
        assertThat(sentence(new BindException("Cannot assign requested address")))
                .startsWith("Alamat 10.9.8.7 bukan alamat mesin ini");
        assertThat(sentence(new UnknownHostException("10.9.8.7"))).startsWith("Alamat 10.9.8.7 tidak dikenal");
    }

    @Test
    void privilegedPortIsNamed() {
        assertThat(sentence(new SocketException("Permission denied"))).startsWith("Porta 8080 tidak boleh dibuka");
    }

    @Test
    void unreachableMongoIsSaid() {
        assertThat(sentence(new MongoTimeoutException("Timed out after 5000 ms while waiting")))
                .startsWith("MongoDB tidak dapat dihubungi");
    }

    @Test
    void unknownCauseHasNoSentence() {
        assertThat(SebabGagal.kalimat(new IllegalStateException("?"), "127.0.0.1", "8080"))
                .isEmpty();
    }

    @Test
    void circularCausesEnd() {
        var a = new IllegalStateException("a");
        var b = new IllegalStateException("b", a);
        a.initCause(b);

        assertThat(SebabGagal.kalimat(a, "127.0.0.1", "8080")).isEmpty();
    }

    private static String sentence(Throwable cause) {
        return SebabGagal.kalimat(new IllegalStateException("context", cause), "10.9.8.7", "8080")
                .orElseThrow();
    }
}
