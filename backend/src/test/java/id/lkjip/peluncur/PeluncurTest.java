package id.lkjip.peluncur;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.GagalMulai;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class PeluncurTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void knownFailureIsOneSentence() {
        int kode = start(Rusak.class);

        assertThat(kode).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("lkjip: Penyimpanan rusak.\n");
    }

    @Test
    void unknownFailureNamesTheLogFileWhichHoldsTheTrace() throws IOException {
        int kode = start(Aneh.class);

        Path log = folder.resolve("data/log/lkjip.log");
        assertThat(kode).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("rinciannya di " + log + ".");
        assertThat(log).content().contains("sebab yang tidak terduga", "\tat ");
    }

    @Test
    void dataFolderThatIsAFileIsSaid() throws IOException {
        Files.createFile(folder.resolve("data"));

        assertThat(start(Rusak.class)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("sudah ada berkas bernama itu");
    }

    @Test
    void takenPortIsSaidBeforeAnythingIsStored() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int kode = start(Rusak.class, taken.getLocalPort());

            assertThat(kode).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("lkjip: Porta " + taken.getLocalPort() + " sudah dipakai");
            assertThat(folder.resolve("data")).isEmptyDirectory();
        }
    }

    private int start(Class<?> application) {
        return start(application, 0);
    }

    private int start(Class<?> application, int port) {
        String[] args = {
            "--lkjip.data=" + folder.resolve("data"), "--server.port=" + port, "--spring.main.web-application-type=none"
        };
        return Peluncur.jalankan(
                application,
                args,
                new PrintStream(java.io.OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rusak {
        @Bean
        String gagal() {
            throw new GagalMulai("Penyimpanan rusak.");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Aneh {
        @Bean
        String gagal() {
            throw new IllegalStateException("sebab yang tidak terduga");
        }
    }
}
