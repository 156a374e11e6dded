package id.lkjip.akses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Answers a program that has not signed in: 401 with a challenge and a body in the form of a GraphQL error. */
public final class MasukDitolakEntryPoint implements AuthenticationEntryPoint {

    static final String KODE = "BELUM_MASUK";

    private final HttpStatusEntryPoint status = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"LKjIP\", charset=\"UTF-8\"");
        status.commence(request, response, authException);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"errors\":[{\"message\":\"Nama atau kata sandi tidak diberikan atau salah.\","
                        + "\"extensions\":{\"kode\":\"" + KODE + "\"}}]}");
    }
}
