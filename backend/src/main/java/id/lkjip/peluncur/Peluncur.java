package id.lkjip.peluncur;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts the application, or runs a verb of the command line. A failure becomes one sentence on standard error and an
 * exit code other than 0; stack traces go to the log file only.
 */
public final class Peluncur {

    private static final String DATA = "lkjip.data";
    private static final String LOG_FILE = "logging.file.name";

    private final Class<?> application;
    private final List<String> words;
    private final List<String> properties;
    private final PrintStream out;
    private final PrintStream err;
    private final Environment environment;
    private final SaringanKonsol saringan = new SaringanKonsol();

    private Peluncur(Class<?> application, String[] args, PrintStream out, PrintStream err) {
        this.application = application;
        this.words = Arrays.stream(args).filter(arg -> !isProperty(arg)).toList();
        this.properties = Arrays.stream(args).filter(Peluncur::isProperty).toList();
        this.out = out;
        this.err = err;
        this.environment = environment(properties);
    }

    /** The body of a main method: the process ends with an exit code other than 0 when it could not do its work. */
    public static void main(Class<?> application, String[] args) {
        int kode = jalankan(application, args, System.out, System.err);
        if (kode != 0) {
            System.exit(kode);
        }
    }

    /** Runs and returns the exit code; after 0 for the web application its server goes on in the background. */
    static int jalankan(Class<?> application, String[] args, PrintStream out, PrintStream err) {
        return new Peluncur(application, args, out, err).jalankan();
    }

    private int jalankan() {
        try {
            FolderData.siapkan(Path.of(data()));
            return words.isEmpty() ? start() : run(words.getFirst(), words.subList(1, words.size()));
        } catch (Exception | LinkageError failure) {
            err.println("lkjip: " + sentence(failure));
            return 1;
        }
    }

    private int start() throws IOException {
        // before anything is opened or stored; the port could still be taken in between, which SebabGagal tells as well
        Alamat.periksa(host(environment), port(environment));
        var spring = new SpringApplication(application);
        spring.addListeners((ApplicationListener<ApplicationReadyEvent>) this::announce);
        launch(spring);
        return 0;
    }

    private int run(String verb, List<String> argumen) {
        var spring = new SpringApplication(PerintahConfiguration.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        try (var context = launch(spring)) {
            var perintah = context.getBeanProvider(Perintah.class).stream()
                    .filter(p -> p.nama().equals(verb))
                    .findFirst();
            if (perintah.isEmpty()) {
                err.println("lkjip: Perintah \"" + verb + "\" tidak dikenal.");
                return 2;
            }
            return perintah.get().jalankan(argumen, out);
        }
    }

    private ConfigurableApplicationContext launch(SpringApplication spring) {
        spring.addListeners(saringan);
        spring.setDefaultProperties(Map.of(DATA, data(), LOG_FILE, logFile()));
        return spring.run(properties.toArray(String[]::new));
    }

    private void announce(ApplicationReadyEvent event) {
        saringan.buka();
        ConfigurableEnvironment env = event.getApplicationContext().getEnvironment();
        Duration taken = event.getTimeTaken();
        String detik = taken == null ? "" : String.format(Locale.of("id"), " (%.1f detik)", taken.toMillis() / 1000.0);
        out.println("LKjIP siap di " + Alamat.url(host(env), env.getProperty("local.server.port", "8080")) + detik);
        out.println("Masuk dengan nama admin dan "
                + (env.getProperty("lkjip.admin.password", "").isBlank()
                        ? "kata sandi yang dicetak pada start pertama"
                        : "kata sandi dari LKJIP_ADMIN_PASSWORD")
                + "; Ctrl-C menghentikan.");
    }

    private String sentence(Throwable failure) {
        return SebabGagal.kalimat(failure, host(environment), port(environment)).orElseGet(() -> {
            LoggerFactory.getLogger(Peluncur.class).error("Tidak dapat dijalankan", failure);
            return "Aplikasi tidak dapat dijalankan karena kesalahan yang tidak dikenal; rinciannya di " + logFile()
                    + ".";
        });
    }

    private String data() {
        return environment.getProperty(DATA, ".lkjip/data");
    }

    private String logFile() {
        return environment.getProperty(
                LOG_FILE, Path.of(data(), "log", "lkjip.log").toString());
    }

    private static String host(Environment env) {
        return env.getProperty("server.address", "127.0.0.1");
    }

    private static String port(Environment env) {
        return env.getProperty("server.port", "8080");
    }

    /** {@code --server.port=8080} is a property of the application; {@code --pratinjau} belongs to a verb. */
    private static boolean isProperty(String arg) {
        return arg.startsWith("--") && arg.indexOf('.') > 0 && arg.indexOf('.') < arg.indexOf('=');
    }

    private static Environment environment(List<String> properties) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(properties.toArray(String[]::new)));
        return environment;
    }
}
