package id.lkjip.graphql;

import id.lkjip.akses.Pelaku;
import id.lkjip.permintaan.JawabanGalat;
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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door of GraphQL over HTTP. Whatever is not one well-formed request of a caller who has not asked too often is
 * refused here, with a code of its own, before any of it is understood.
 */
final class PermintaanFilter extends OncePerRequestFilter {

    /** Where requests are answered; below these paths there is nothing. */
    private static final Set<String> ALAMAT = Set.of("/graphql", "/konsol/graphql");

    private static final List<MediaType> JAWABAN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private final int terbesar;
    private final int perMenit;
    private final PembatasLaju laju;

    PermintaanFilter(BatasKueri batas, PembatasLaju laju) {
        this.terbesar = Math.toIntExact(batas.badan().toBytes());
        this.perMenit = batas.perMenit();
        this.laju = laju;
    }

    /** Why a request is not let through. */
    private record Penolakan(HttpStatus status, KodeGalat kode, String pesan) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PembatasLaju.Kelebihan> kelebihan = laju.count(pemanggil());
        if (kelebihan.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(kelebihan.get().detik()));
            refuse(response, terlaluSering(kelebihan.get()));
            return;
        }
        Penolakan kepala = checkHead(request);
        if (kepala != null) {
            if (kepala.kode == KodeGalat.METODE_DITOLAK) {
                response.setHeader(HttpHeaders.ALLOW, "POST");
            }
            refuse(response, kepala);
            return;
        }
        byte[] badan = request.getContentLengthLong() > terbesar
                ? new byte[0]
                : request.getInputStream().readNBytes(terbesar + 1);
        Penolakan isi = checkSize(badan.length, request.getContentLengthLong());
        if (isi == null) {
            isi = BadanPermintaan.check(badan)
                    .map(g -> new Penolakan(HttpStatus.BAD_REQUEST, g.kode(), g.pesan()))
                    .orElse(null);
        }
        if (isi == null) {
            chain.doFilter(new Tersimpan(request, badan), response);
        } else {
            refuse(response, isi);
        }
    }

    private static String pemanggil() {
        return Pelaku.saatIni()
                .map(p -> p.token() == null ? "akun " + p.akun() : "token " + p.token())
                .orElse("");
    }

    private Penolakan terlaluSering(PembatasLaju.Kelebihan kelebihan) {
        return new Penolakan(
                HttpStatus.TOO_MANY_REQUESTS,
                KodeGalat.TERLALU_SERING,
                "Permintaan ke-" + kelebihan.jumlah() + " dalam satu menit; paling banyak " + perMenit
                        + ". Coba lagi dalam " + kelebihan.detik() + " detik.");
    }

    private static @Nullable Penolakan checkHead(HttpServletRequest request) {
        if (!ALAMAT.contains(
                request.getRequestURI().substring(request.getContextPath().length()))) {
            return new Penolakan(HttpStatus.NOT_FOUND, KodeGalat.TIDAK_DITEMUKAN, "Tidak ada apa-apa di alamat ini.");
        }
        if (!"POST".equals(request.getMethod())) {
            return new Penolakan(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    KodeGalat.METODE_DITOLAK,
                    "Kueri dikirim dengan metode POST, bukan " + request.getMethod() + ".");
        }
        if (!isJson(request.getContentType())) {
            return new Penolakan(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    KodeGalat.JENIS_ISI_DITOLAK,
                    "Isi permintaan berjenis application/json dalam UTF-8.");
        }
        if (!acceptsJson(request.getHeader(HttpHeaders.ACCEPT))) {
            return new Penolakan(
                    HttpStatus.NOT_ACCEPTABLE,
                    KodeGalat.JENIS_JAWABAN_DITOLAK,
                    "Jawaban berjenis application/graphql-response+json atau application/json.");
        }
        return null;
    }

    private static boolean isJson(@Nullable String jenis) {
        try {
            MediaType isi = jenis == null ? null : MediaType.parseMediaType(jenis);
            Charset aksara = isi == null ? null : isi.getCharset();
            return MediaType.APPLICATION_JSON.isCompatibleWith(isi)
                    && (aksara == null || aksara.equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            return false;
        }
    }

    private static boolean acceptsJson(@Nullable String diterima) {
        try {
            return diterima == null
                    || diterima.isBlank()
                    || MediaType.parseMediaTypes(diterima).stream()
                            .anyMatch(m -> JAWABAN.stream().anyMatch(m::includes));
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            return false;
        }
    }

    private @Nullable Penolakan checkSize(int terbaca, long dikatakan) {
        long ukuran = Math.max(terbaca, dikatakan);
        if (ukuran <= terbesar) {
            return null;
        }
        return new Penolakan(
                HttpStatus.CONTENT_TOO_LARGE,
                KodeGalat.BADAN_TERLALU_BESAR,
                "Badan permintaan " + (dikatakan > terbesar ? dikatakan + " bita" : "lebih dari " + terbesar + " bita")
                        + "; paling besar " + terbesar + " bita.");
    }

    private static void refuse(HttpServletResponse response, Penolakan penolakan) throws IOException {
        JawabanGalat.write(response, penolakan.status, penolakan.kode.name(), penolakan.pesan);
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
