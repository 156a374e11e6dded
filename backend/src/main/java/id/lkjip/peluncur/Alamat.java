package id.lkjip.peluncur;

/** The address a person types to reach the application. */
final class Alamat {

    private Alamat() {}

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
