package id.lkjip.ui.contoh;

import id.lkjip.LkjipApplication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** Starts the application over {@link ContohData}, for looking at it while working on a view. */
public final class AplikasiContoh {

    private AplikasiContoh() {}

    public static void main(String[] args) {
        List<String> semua = new ArrayList<>(
                List.of("--lkjip.data=:memori:", "--server.address=127.0.0.1", "--lkjip.admin.password=rahasia"));
        semua.addAll(Arrays.asList(args));
        new SpringApplication(LkjipApplication.class, KonfigurasiContoh.class).run(semua.toArray(String[]::new));
    }
}
