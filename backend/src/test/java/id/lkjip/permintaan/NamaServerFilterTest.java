package id.lkjip.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NamaServerFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "LOCALHOST", "lkjip.localhost", "::1", "[::1]"})
    void namesOfThisMachineAreAnswered(String nama) throws Exception {
        assertThat(reached(nama)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jahat.example",
                "127.0.0.1.jahat.example",
                "localhost.jahat.example",
                "127.0.0.1.nip.io",
                "10.0.0.5",
                "0.0.0.0",
                ""
            })
    void everyOtherNameIsRefused(String nama) throws Exception {
        assertThat(reached(nama)).isFalse();
    }

    @Test
    void theRefusalHasACodeAndSaysWhatToDo() throws Exception {
        var jawaban = new MockHttpServletResponse();
        new NamaServerFilter().doFilter(permintaan("jahat.example"), jawaban, new MockFilterChain());

        assertThat(jawaban.getStatus()).isEqualTo(400);
        assertThat(jawaban.getContentAsString()).contains("ALAMAT_ASING", "http://localhost");
    }

    private static boolean reached(String nama) throws Exception {
        var rantai = new MockFilterChain();
        new NamaServerFilter().doFilter(permintaan(nama), new MockHttpServletResponse(), rantai);
        return rantai.getRequest() != null;
    }

    private static MockHttpServletRequest permintaan(String nama) {
        var permintaan = new MockHttpServletRequest("GET", "/masuk");
        permintaan.setServerName(nama);
        return permintaan;
    }
}
