package id.lkjip;

import id.lkjip.peluncur.Peluncur;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The backend alone: GraphQL without a user interface. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(BackendModule.class)
public class BackendApplication {

    public static void main(String[] args) {
        Peluncur.main(BackendApplication.class, args);
    }
}
