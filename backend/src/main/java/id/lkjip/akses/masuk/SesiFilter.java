package id.lkjip.akses.masuk;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.akun.DirektoriAkun;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account has changed since it began (password, roles, biro, state), in whatever process it
 * changed; and tells by which door and from where the person acts in this request.
 */
public final class SesiFilter extends OncePerRequestFilter {

    private final DirektoriAkun akun;
    private final Adaptor adaptor;

    public SesiFilter(DirektoriAkun akun, Adaptor adaptor) {
        this.akun = akun;
        this.adaptor = adaptor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Pelaku> pelaku = Pelaku.saatIni();
        if (pelaku.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        SecurityContext semula = SecurityContextHolder.getContext();
        if (akun.berlaku(pelaku.get())) {
            // A context of its own: the one of the session is shared by all its requests.
            SecurityContextHolder.setContext(
                    pelaku.get().melalui(adaptor, request.getRemoteAddr()).konteks());
        } else {
            HttpSession sesi = request.getSession(false);
            if (sesi != null) {
                sesi.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(semula);
        }
    }
}
