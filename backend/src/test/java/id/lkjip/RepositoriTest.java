package id.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not stand in any tracked file. */
class RepositoriTest {

    private static final Path ROOT = root();

    /** A civil servant's number: birth date, appointment, sex, serial; 8-6-1-3 digits. */
    private static final Pattern NIP =
            Pattern.compile("(?<!\\d)(19|20)\\d{6}[ .]?(19|20)\\d{4}[ .]?[12][ .]?\\d{3}(?!\\d)");

    private static final Pattern URI_WITH_PASSWORD =
            Pattern.compile("[a-z+]+://[^/\\s:@\"']+:(?!sandi@)[^@\\s${\"']+@");

    private static final Pattern PASSWORD_SETTING =
            Pattern.compile("(?im)^[ \\t-]*[\\w.-]*(password|sandi)[\\w.-]*[ \\t]*[=:][ \\t]*[\"']?[^\\s\"'$#<{]");

    /** The title of a law or regulation is a name, not a sentence of the report. */
    private static final Pattern REGULATION = Pattern.compile("nomor \\d+ tahun \\d{4}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int RUN = 12;

    /** Lines of more words than this are prose; shorter ones hold names, headings and list items. */
    private static final int PROSE = 25;

    private static Map<String, String> texts = Map.of();

    @BeforeAll
    static void readTrackedFiles() throws IOException, InterruptedException {
        assumeTrue(Files.exists(ROOT.resolve(".git")), "SKIPPED: bukan klon git");
        texts = trackedTexts();
        assertThat(texts).containsKeys("pom.xml", "lkjip");
    }

    @Test
    void noCivilServantNumber() {
        assertThat(filesWith(NIP)).isEmpty();
    }

    @Test
    void nipPatternFindsTheUsualSpellings() {
        assertThat(NIP.matcher("NIP. 19700101 199503 1 " + "001").find()).isTrue();
        assertThat(NIP.matcher("19700101199503" + "1001").find()).isTrue();
        assertThat(NIP.matcher("253786078000 dan 4.01.01.1.01.0001").find()).isFalse();
    }

    @Test
    void noPathOfOneMachine() {
        assertThat(filesWith(Pattern.compile("(?<![\\w.}])/(work|home|root)/\\w")))
                .isEmpty();
    }

    @Test
    void buildNamesNoRepositoryOrMirror() {
        assertThat(filesWith(Pattern.compile("<(repositories|pluginRepositories|mirrors?)" + ">")))
                .isEmpty();
    }

    @Test
    void noPasswordInSettings() {
        var settings = texts.entrySet().stream()
                .filter(e -> !e.getKey().contains("/src/test/"))
                .filter(e -> e.getKey().matches(".*\\.(properties|ya?ml|xml|env|sh)|Dockerfile|lkjip|\\.ci/run"))
                .filter(e -> PASSWORD_SETTING.matcher(e.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
        var uris = filesWith(URI_WITH_PASSWORD).stream()
                .filter(f -> !f.contains("/src/test/"))
                .toList();

        assertThat(settings).isEmpty();
        assertThat(uris).isEmpty();
    }

    @Test
    void noSentenceOfTheRealReport() throws IOException {
        Path folder = ROOT.resolve("../shared/sumber");
        assumeTrue(Files.isDirectory(folder), "SKIPPED: laporan asli tidak ada di ../shared/sumber");
        Set<String> runs = new HashSet<>();
        try (var files = Files.list(folder)) {
            for (Path report : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                runs.addAll(proseRuns(Files.readString(report)));
            }
        }
        assertThat(runs).isNotEmpty();

        var copied = texts.entrySet().stream()
                .flatMap(e -> runs(words(e.getValue())).stream()
                        .filter(runs::contains)
                        .limit(1)
                        .map(run -> e.getKey() + ": " + run))
                .toList();

        assertThat(copied).isEmpty();
    }

    @Test
    void proseIsLongLinesOutsideTables() {
        String line = "kata ".repeat(PROSE + 1);

        assertThat(proseRuns(line)).hasSize(1);
        assertThat(proseRuns("kata ".repeat(PROSE))).isEmpty();
        assertThat(proseRuns("| " + line + " |")).isEmpty();
    }

    private static Set<String> proseRuns(String report) {
        return report.lines()
                .filter(line -> !line.stripLeading().startsWith("|") && !line.contains("\t"))
                .map(RepositoriTest::words)
                .filter(words -> words.size() > PROSE)
                .flatMap(words -> runs(words).stream())
                .filter(run -> !REGULATION.matcher(run).find())
                .collect(Collectors.toSet());
    }

    private static List<String> runs(List<String> words) {
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(m -> m.group())
                .toList();
    }

    private static List<String> filesWith(Pattern pattern) {
        return texts.entrySet().stream()
                .filter(e -> pattern.matcher(e.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> trackedTexts() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(ROOT.toFile())
                .start();
        String listing = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, "SKIPPED: git tidak dapat membaca klon ini");
        var read = new LinkedHashMap<String, String>();
        for (String name : listing.split("\0", -1)) {
            Path file = ROOT.resolve(name);
            if (!Files.isRegularFile(file)) {
                continue;
            }
            try {
                read.put(name, Files.readString(file));
            } catch (MalformedInputException e) {
                // a picture or another binary: no text to check
            }
        }
        return read;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("lkjip")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
