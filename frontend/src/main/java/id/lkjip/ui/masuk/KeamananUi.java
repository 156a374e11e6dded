package id.lkjip.ui.masuk;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.masuk.HarusMenunggu;
import id.lkjip.akses.masuk.SesiFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Sign-in of people. The chain comes last: paths of programs ({@code /graphql}) have chains of their own before it. */
@Configuration(proxyBeanMethods = false)
class KeamananUi {

    static final int URUTAN = 100;

    @Bean
    @Order(URUTAN)
    SecurityFilterChain rantaiUi(HttpSecurity http, DirektoriAkun akun) throws Exception {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(MasukView.class))
                .formLogin(form -> form.failureHandler((request, response, sebab) ->
                        response.sendRedirect(request.getContextPath() + "/" + MasukView.ALAMAT
                                + (sebab instanceof HarusMenunggu tunggu ? "?tunggu=" + tunggu.detik() : "?error"))))
                .addFilterAfter(new SesiFilter(akun, Adaptor.UI), AnonymousAuthenticationFilter.class)
                .build();
    }
}
