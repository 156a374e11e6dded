package id.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code lkjip}, in a folder of its own with a JDK and a Maven that only tell how they were called. */
class SkripTest {

    private static final Path SKRIP = Path.of("..", "lkjip");

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "SKIPPED: bash tidak ada");
        Files.createDirectories(folder.resolve("backend/src/main"));
        Files.createDirectories(folder.resolve("frontend/src/main"));
        Files.createDirectories(folder.resolve(".mvn"));
        for (String file : List.of("pom.xml", "backend/pom.xml", "frontend/pom.xml", "backend/src/main/A.java")) {
            Files.writeString(folder.resolve(file), "");
        }
        executable("lkjip", Files.readString(SKRIP));
        jdk("jdk", "25.0.3");
        executable("bin/mvn", """
                #!/bin/bash
                echo "$JAVA_HOME $*" >> maven.log
                [ ! -e maven.gagal ] || exit 1
                sleep "${LAMA:-0}"
                mkdir -p frontend/target
                echo isi > frontend/target/lkjip-frontend-1.jar
                """);
    }

    @Test
    void startBuildsOnceAndRunsTheJarOnLoopback() throws Exception {
        Hasil first = run("start");
        Hasil second = run("start");

        assertThat(first.kode()).isZero();
        assertThat(first.out())
                .contains("-jar " + folder.toRealPath().resolve(".lkjip/app/lkjip.jar"))
                .contains("--server.port=8080 --server.address=127.0.0.1")
                .contains("--lkjip.data=" + folder.toRealPath().resolve(".lkjip/data"))
                .contains("--lkjip.contoh=true");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void optionsBecomeProperties() throws Exception {
        Hasil hasil = run("start", "--port", "9001", "--host", "::1", "--data", "/tmp/d e", "--no-sample");

        assertThat(hasil.out())
                .contains("--server.port=9001 --server.address=::1 --lkjip.data=/tmp/d e --lkjip.contoh=false");
    }

    @Test
    void changedSourceIsBuilt() throws Exception {
        run("start");
        Files.setLastModifiedTime(
                folder.resolve("backend/src/main/A.java"),
                FileTime.from(Instant.now().plusSeconds(2)));
        run("start");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void sourceMovedInWithAnOldDateIsBuilt() throws Exception {
        Path old = Files.writeString(folder.resolve("B.java"), "");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        run("start");
        Files.move(old, folder.resolve("frontend/src/main/B.java"));
        run("start");

        assertThat(builds()).hasSize(2);
    }

    /** So many that the list of them does not fit into a pipe. */
    @Test
    void manyNewSourcesAreBuilt() throws Exception {
        run("start");
        Path paket = Files.createDirectories(folder.resolve("backend/src/main/paket"));
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(paket.resolve("Berkas" + i + ".java"), "");
        }
        run("start");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void deletedSourceIsBuilt() throws Exception {
        run("start");
        Files.delete(folder.resolve("backend/src/main/A.java"));
        run("start");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void failedBuildDoesNotCount() throws Exception {
        Files.writeString(folder.resolve("maven.gagal"), "");
        Hasil failed = run("start");
        Files.delete(folder.resolve("maven.gagal"));
        Hasil good = run("start");

        assertThat(failed.kode()).isEqualTo(1);
        assertThat(failed.err()).contains("Pembangunan gagal");
        assertThat(failed.out()).isEmpty();
        assertThat(good.kode()).isZero();
        assertThat(builds()).hasSize(2);
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        Process first = process(Map.of("LAMA", "2"), "start");
        Process second = process(Map.of("LAMA", "2"), "start");

        assertThat(result(first).kode()).isZero();
        assertThat(result(second).kode()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void mongoPasswordStandsInNoArgument() throws Exception {
        Hasil hasil = run("start", "--mongo", "mongodb://kepala:rahasia@db:27017/lkjip", "--port", "9001");

        assertThat(hasil.kode()).isZero();
        assertThat(hasil.out())
                .contains("LKJIP_MONGO_URI=mongodb://kepala:rahasia@db:27017/lkjip")
                .contains("--server.port=9001");
        assertThat(hasil.out().lines().filter(l -> l.startsWith("java "))).noneMatch(l -> l.contains("rahasia"));
        assertThat(hasil.err()).doesNotContain("rahasia");
    }

    @Test
    void hostOutsideLoopbackIsWarnedOf() throws Exception {
        assertThat(run("start", "--host", "0.0.0.0").err()).contains("tanpa TLS");
        assertThat(run("start", "--host", "127.0.0.1").err()).doesNotContain("TLS");
    }

    @Test
    void aDemonstrationStaysOnThisMachine() throws Exception {
        assertThat(run("start", "--demo").out()).contains("--lkjip.demo=true");
        assertThat(run("start", "--demo", "--host", "::1").out()).contains("--lkjip.demo=true");
        assertThat(run("start").out()).doesNotContain("demo");

        for (List<String> args : List.of(
                List.of("start", "--demo", "--host", "0.0.0.0"), List.of("start", "--host", "10.1.2.3", "--demo"))) {
            Hasil refused = run(args.toArray(String[]::new));

            assertThat(refused.kode()).isEqualTo(1);
            assertThat(refused.err()).startsWith("lkjip: Peragaan (--demo) hanya boleh di alamat loopback");
            assertThat(refused.out()).isEmpty();
        }
    }

    @Test
    void aDemonstrationOnAnotherMongoKeepsItsPasswordHidden() throws Exception {
        assertThat(run("start", "--demo", "--mongo", "mongodb://kepala:rahasia@db:27017/lkjip")
                        .out())
                .contains("--lkjip.demo=true")
                .contains("LKJIP_MONGO_URI=mongodb://kepala:rahasia@db:27017/lkjip");
    }

    @Test
    void wrongUseIsOneSentenceAndUsage() throws Exception {
        for (List<String> args : List.of(
                List.of("start", "--port"),
                List.of("start", "--port", "0"),
                List.of("start", "--port", "65536"),
                List.of("start", "--port", "80a"),
                List.of("start", "--mongo", "db:27017"),
                List.of("start", "--apa"),
                List.of("start", "berkas.md"),
                List.of("impor"),
                List.of("impor", "--apa", "x"),
                List.of("impor", "pom.xml", "pom.xml"),
                List.of("test", "x"),
                List.of("apa"))) {
            Hasil hasil = run(args.toArray(String[]::new));

            assertThat(hasil.kode()).as("%s", args).isEqualTo(2);
            assertThat(hasil.err()).as("%s", args).startsWith("lkjip: ").contains("Pemakaian:");
            assertThat(hasil.out()).as("%s", args).isEmpty();
        }
    }

    @Test
    void importForwardsFileAndFlags() throws Exception {
        Path report = Files.writeString(folder.resolve("lap oran.md"), "# LKjIP");

        assertThat(run("impor", report.toString(), "--pratinjau", "--json").out())
                .contains(" impor " + report + " --pratinjau --json --lkjip.data=");
    }

    @Test
    void missingReportIsSaidBeforeAnythingIsBuilt() throws Exception {
        Hasil hasil = run("impor", "tidak-ada.md");

        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.err()).isEqualTo("lkjip: Berkas tidak-ada.md tidak ada.\n");
        assertThat(folder.resolve("maven.log")).doesNotExist();
    }

    @Test
    void oldJdkIsOneSentence() throws Exception {
        jdk("tua", "17.0.15");
        Hasil hasil = result(process(Map.of("LKJIP_JDK", folder.resolve("tua").toString()), "start"));

        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.err().lines()).singleElement().asString().contains("JDK 17", "JDK 21 atau lebih baru");
    }

    @Test
    void runtimeWithoutCompilerIsNoJdk() throws Exception {
        Files.createDirectories(folder.resolve("jre/bin"));
        Hasil hasil = result(process(Map.of("LKJIP_JDK", folder.resolve("jre").toString()), "start"));

        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.err().lines()).singleElement().asString().contains("tidak berisi JDK");
    }

    private record Hasil(int kode, String out, String err) {}

    private Hasil run(String... args) throws IOException, InterruptedException {
        return result(process(Map.of(), args));
    }

    private Process process(Map<String, String> more, String... args) throws IOException {
        var command =
                new ArrayList<>(List.of("/bin/bash", folder.resolve("lkjip").toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LKJIP_"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().putAll(more);
        return builder.start();
    }

    private static Hasil result(Process process) throws IOException, InterruptedException {
        // what the script prints here fits the pipe, so the streams may be read one after the other
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Hasil(process.exitValue(), out, err);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(folder.resolve("maven.log"));
    }

    private void jdk(String name, String version) throws IOException {
        executable(name + "/bin/javac", "");
        executable(name + "/bin/java", """
                #!/bin/bash
                echo "java $*"
                echo "LKJIP_MONGO_URI=$LKJIP_MONGO_URI"
                """);
        Files.writeString(folder.resolve(name + "/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void executable(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
