package id.lkjip.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large or holds several requests, before anything of it is parsed. */
final class PermintaanFilter extends OncePerRequestFilter {

    private final int terbesar;

    PermintaanFilter(DataSize badan) {
        this.terbesar = Math.toIntExact(badan.toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] badan = request.getContentLengthLong() > terbesar
                ? new byte[terbesar + 1]
                : request.getInputStream().readNBytes(terbesar + 1);
        if (badan.length > terbesar) {
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    KodeGalat.BADAN_TERLALU_BESAR,
                    "Badan permintaan paling besar " + terbesar / 1024 + " kB.");
        } else if (isArray(badan)) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    KodeGalat.KUMPULAN_DITOLAK,
                    "Satu permintaan memuat satu kueri; larik permintaan tidak diterima.");
        } else {
            chain.doFilter(new Tersimpan(request, badan), response);
        }
    }

    private static boolean isArray(byte[] badan) {
        for (byte satu : badan) {
            if (!Character.isWhitespace(satu)) {
                return satu == '[';
            }
        }
        return false;
    }

    private static void refuse(HttpServletResponse response, int status, KodeGalat kode, String pesan)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"errors\":[{\"message\":\"" + pesan + "\",\"extensions\":{\"" + Galat.KODE + "\":\""
                        + kode.name() + "\"}}]}");
    }

    /** A request whose body was read already. */
    private static final class Tersimpan extends HttpServletRequestWrapper {
        private final byte[] badan;

        Tersimpan(HttpServletRequest request, byte[] badan) {
            super(request);
            this.badan = badan;
        }

        @Override
        public ServletInputStream getInputStream() {
            var isi = new ByteArrayInputStream(badan);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return isi.read();
                }

                @Override
                public int read(byte[] tujuan, int awal, int panjang) {
                    return isi.read(tujuan, awal, panjang);
                }

                @Override
                public boolean isFinished() {
                    return isi.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is read already");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
