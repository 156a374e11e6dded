package id.lkjip.akses.masuk;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.token.PemeriksaToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request in that brings a token: {@code Authorization: Bearer lkjip_...}. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final PemeriksaToken pemeriksa;
    private final AuthenticationEntryPoint ditolak;

    TokenFilter(PemeriksaToken pemeriksa, AuthenticationEntryPoint ditolak) {
        this.pemeriksa = pemeriksa;
        this.ditolak = ditolak;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String kepala = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (kepala == null || !kepala.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Pelaku> pelaku =
                pemeriksa.periksa(kepala.substring(BEARER.length()).strip(), request.getRemoteAddr());
        if (pelaku.isEmpty()) {
            ditolak.commence(
                    request, response, new BadCredentialsException("Token tidak dikenal, dicabut, atau kedaluwarsa."));
            return;
        }
        SecurityContextHolder.setContext(pelaku.get().konteks());
        chain.doFilter(request, response);
    }
}
