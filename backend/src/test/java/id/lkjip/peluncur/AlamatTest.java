package id.lkjip.peluncur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlamatTest {

    @Test
    void namedHostIsKept() {
        assertThat(Alamat.url("kinerja.example", "80")).isEqualTo("http://kinerja.example:80/");
    }

    @Test
    void listeningEverywhereIsReachedOnLoopback() {
        assertThat(Alamat.url("0.0.0.0", "8080")).isEqualTo("http://127.0.0.1:8080/");
        assertThat(Alamat.url("::", "8080")).isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void ipv6AddressStandsInBrackets() {
        assertThat(Alamat.url("::1", "8080")).isEqualTo("http://[::1]:8080/");
        assertThat(Alamat.url("[::1]", "8080")).isEqualTo("http://[::1]:8080/");
    }
}
