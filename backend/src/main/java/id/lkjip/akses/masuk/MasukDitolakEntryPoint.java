package id.lkjip.akses.masuk;

import id.lkjip.permintaan.JawabanGalat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a program that has not signed in: 401 with challenges and a body in the form of a GraphQL error. */
public final class MasukDitolakEntryPoint implements AuthenticationEntryPoint {

    static final String KODE = "BELUM_MASUK";
    static final String KODE_MENUNGGU = "TERLALU_SERING";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException sebab)
            throws IOException {
        boolean bearer = "bearer".equalsIgnoreCase(skema(request));
        if (sebab instanceof HarusMenunggu tunggu) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tunggu.detik()));
            JawabanGalat.write(
                    response, HttpStatus.TOO_MANY_REQUESTS, KODE_MENUNGGU, String.valueOf(tunggu.getMessage()));
            return;
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"LKjIP\", charset=\"UTF-8\"");
        response.addHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                bearer ? "Bearer realm=\"LKjIP\", error=\"invalid_token\"" : "Bearer realm=\"LKjIP\"");
        JawabanGalat.write(
                response,
                HttpStatus.UNAUTHORIZED,
                KODE,
                bearer
                        ? "Token tidak dikenal, dicabut, atau kedaluwarsa."
                        : "Nama atau kata sandi tidak diberikan atau salah.");
    }

    private static String skema(HttpServletRequest request) {
        String kepala = request.getHeader(HttpHeaders.AUTHORIZATION);
        return kepala == null ? "" : kepala.split(" ", 2)[0];
    }
}
