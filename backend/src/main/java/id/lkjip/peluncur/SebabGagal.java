package id.lkjip.peluncur;

import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import id.lkjip.GagalMulai;
import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one Indonesian sentence why the application did not start, where the reason is a known one. */
final class SebabGagal {

    /** Longer chains of causes are circular. */
    private static final int MAX_DEPTH = 50;

    private SebabGagal() {}

    /**
     * The sentence for a failure.
     *
     * @param host the address the application was told to listen on
     * @param port the port it was told to listen on
     * @return empty when the cause is unknown
     */
    static Optional<String> kalimat(Throwable failure, String host, String port) {
        List<Throwable> causes = causes(failure);
        // what our own code says outranks what a library makes of it
        return causes.stream()
                .filter(GagalMulai.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .or(() -> causes.stream()
                        .flatMap(cause -> Optional.ofNullable(known(cause, host, port)).stream())
                        .findFirst());
    }

    private static @Nullable String known(Throwable cause, String host, String port) {
        return switch (cause) {
            case PortInUseException inUse ->
                "Porta " + inUse.getPort()
                        + " sudah dipakai program lain; hentikan program itu atau pilih porta lain dengan --port.";
            case BindException bind
            when message(bind).contains("in use") ->
                "Porta " + port
                        + " sudah dipakai program lain; hentikan program itu atau pilih porta lain dengan --port.";
            case BindException bind
            when message(bind).contains("assign") ->
                "Alamat " + host + " bukan alamat mesin ini; pilih alamat lain dengan --host.";
            case SocketException socket
            when message(socket).contains("permission denied") ->
                "Porta " + port + " tidak boleh dibuka oleh pengguna ini; pilih porta di atas 1023 dengan --port.";
            case ConnectorStartFailedException start ->
                "Porta " + start.getPort() + " di alamat " + host
                        + " tidak dapat dibuka; pilih porta atau alamat lain.";
            case UnknownHostException unknown -> "Alamat " + host + " tidak dikenal; pilih alamat lain dengan --host.";
            case MongoSecurityException refused -> "MongoDB menolak nama pengguna atau kata sandi yang diberikan.";
            case MongoTimeoutException timeout ->
                "MongoDB tidak dapat dihubungi; periksa alamatnya dan apakah servernya berjalan.";
            default -> null;
        };
    }

    private static String message(Throwable t) {
        return String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable t = failure; t != null && causes.size() < MAX_DEPTH; t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }
}
