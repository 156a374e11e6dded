package id.lkjip.ui.masuk;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.masuk.HarusMenunggu;
import id.lkjip.akses.masuk.KepalaAman;
import id.lkjip.akses.masuk.SesiFilter;
import id.lkjip.akses.masuk.oidc.MasukOidc;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sign-in of people. The chain comes last: paths of programs ({@code /graphql}) have chains of their own before it. */
@Configuration(proxyBeanMethods = false)
class KeamananUi {

    static final int URUTAN = 100;

    private static final String HALAMAN_MASUK = "/" + MasukView.ALAMAT;

    /** A browser that waits for Vaadin's answer is told there where to go. */
    private static final RedirectStrategy PENGALIH = new UidlRedirectStrategy();

    @Bean
    @Order(URUTAN)
    SecurityFilterChain rantaiUi(HttpSecurity http, DirektoriAkun akun, ObjectProvider<MasukOidc> oidc)
            throws Exception {
        // Browser code of ours; Vaadin's configurer closes what is neither a view nor its own.
        http.authorizeHttpRequests(
                        akses -> akses.requestMatchers("/editor-narasi/**").authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.loginView(MasukView.class);
                    oidc.ifAvailable(penyedia -> keluarJuga(vaadin, penyedia));
                })
                .formLogin(form ->
                        form.failureHandler((request, response, sebab) -> response.sendRedirect(request.getContextPath()
                                + HALAMAN_MASUK
                                + (sebab instanceof HarusMenunggu tunggu ? "?tunggu=" + tunggu.detik() : "?error"))))
                .headers(KepalaAman.dengan(KebijakanHalaman.tanpaAngka()))
                .addFilterAfter(new SesiFilter(akun, Adaptor.UI), AnonymousAuthenticationFilter.class);
        oidc.ifAvailable(penyedia -> penyedia.pasang(http, HALAMAN_MASUK));
        return http.build();
    }

    /** Who came from the provider leaves it as well: on a shared machine the next person must not be let in for her. */
    private static void keluarJuga(VaadinSecurityConfigurer vaadin, MasukOidc penyedia) {
        vaadin.addLogoutHandler(penyedia.ingatSebelumKeluar()).logoutSuccessHandler((request, response, siapa) -> {
            String diPenyedia = penyedia.alamatKeluar(request, halamanMasuk(request));
            PENGALIH.sendRedirect(request, response, diPenyedia != null ? diPenyedia : HALAMAN_MASUK);
        });
    }

    private static String halamanMasuk(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(HALAMAN_MASUK)
                .build()
                .toUriString();
    }
}
