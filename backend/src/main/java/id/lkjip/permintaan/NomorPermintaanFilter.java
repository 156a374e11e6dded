package id.lkjip.permintaan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Numbers every request, before anything can refuse it. A number that the client sends is not taken. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NomorPermintaanFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nomor = NomorPermintaan.baru();
        response.setHeader(NomorPermintaan.HEADER, nomor);
        NomorPermintaan.mulai(nomor);
        try {
            chain.doFilter(request, response);
        } finally {
            NomorPermintaan.selesai();
        }
    }
}
