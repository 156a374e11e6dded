package id.lkjip;

import id.lkjip.peluncur.Peluncur;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The application people start: the user interface and GraphQL in one process. */
@SpringBootApplication(scanBasePackages = "id.lkjip.ui")
@Import(BackendModule.class)
public class LkjipApplication {

    public static void main(String[] args) {
        Peluncur.main(LkjipApplication.class, args);
    }
}
