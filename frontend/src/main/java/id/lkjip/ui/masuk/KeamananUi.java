package id.lkjip.ui.masuk;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in of people. The chain comes last: paths of programs ({@code /graphql}) have chains of their own before it. */
@Configuration(proxyBeanMethods = false)
class KeamananUi {

    static final int URUTAN = 100;

    @Bean
    @Order(URUTAN)
    SecurityFilterChain rantaiUi(HttpSecurity http) throws Exception {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(MasukView.class))
                .build();
    }
}
