package id.lkjip.permintaan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a demonstration only under the names of this machine itself. Its sign-in page shows the password, and a page
 * of the web could have its own name point to 127.0.0.1 (DNS rebinding) and read that page in a visitor's browser.
 */
@Component
@ConditionalOnBooleanProperty("lkjip.demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NamaServerFilter extends OncePerRequestFilter {

    private static final Pattern MESIN_INI = Pattern.compile(
            "localhost|[a-z0-9-]{1,63}\\.localhost|127(?:\\.\\d{1,3}){3}|\\[?(?:::1|0:0:0:0:0:0:0:1)]?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mesinIni(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            JawabanGalat.write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "ALAMAT_ASING",
                    "Peragaan hanya dapat dibuka dengan alamat mesin ini sendiri, misalnya http://127.0.0.1 atau"
                            + " http://localhost.");
        }
    }

    /** Whether a name in a request can only mean this machine. */
    static boolean mesinIni(String nama) {
        return MESIN_INI.matcher(nama.toLowerCase(Locale.ROOT)).matches();
    }
}
