package id.lkjip.peluncur;

import id.lkjip.GagalMulai;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The address a person types to reach the application. */
final class Alamat {

    private Alamat() {}

    /** Throws what a server would throw that cannot listen there. */
    static void periksa(String host, String port) throws IOException {
        int number;
        try {
            number = Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new GagalMulai("Porta \"" + port + "\" bukan bilangan.", e);
        }
        if (number < 0 || number > 65_535) {
            throw new GagalMulai("Porta " + number + " di luar 0 sampai 65535.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), number));
        }
    }

    /** The URL for a listening address; a server that listens everywhere is reached on the loopback address too. */
    static String url(String host, String port) {
        String name = switch (host) {
            case "0.0.0.0", "::", "[::]", "" -> "127.0.0.1";
            default -> host;
        };
        boolean bareIpv6 = name.indexOf(':') >= 0 && !name.startsWith("[");
        return "http://" + (bareIpv6 ? "[" + name + "]" : name) + ":" + port + "/";
    }
}
