package id.lkjip.akses.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PenundaMasukTest {

    private final AtomicLong waktu = new AtomicLong();
    private final PenundaMasuk penunda = new PenundaMasuk(waktu::get);

    @Test
    void aFewFailuresAreFreeThenEachWaitIsTwiceAsLong() {
        gagal("budi", "a", 4);
        assertThat(penunda.tunggu("budi", "a")).isZero();

        penunda.gagal("budi", "a");
        assertThat(penunda.tunggu("budi", "a")).isEqualTo(Duration.ofSeconds(1));
        penunda.gagal("budi", "a");
        assertThat(penunda.tunggu("budi", "a")).isEqualTo(Duration.ofSeconds(2));
        gagal("budi", "a", 20);
        assertThat(penunda.tunggu("budi", "a")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aWaitEnds() {
        gagal("budi", "a", 6);
        waktu.addAndGet(Duration.ofMillis(1_500).toNanos());
        assertThat(penunda.tunggu("budi", "a")).isEqualTo(Duration.ofMillis(500));

        waktu.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(penunda.tunggu("budi", "a")).isZero();
    }

    @Test
    void anOutsiderWhoGuessesDoesNotKeepTheOwnerOut() {
        for (int i = 0; i < 200; i++) {
            gagal("budi", "penyerang-" + i, 5);
        }

        assertThat(penunda.tunggu("budi", "kantor")).isZero();
        assertThat(penunda.tunggu("budi", "penyerang-7")).isPositive();
    }

    @Test
    void onAnAccountThatIsBeingGuessedTheFirstFailureOfAnAddressCounts() {
        for (int i = 0; i < 10; i++) {
            gagal("budi", "penyerang-" + i, 5);
        }
        penunda.gagal("budi", "baru");

        assertThat(penunda.tunggu("budi", "baru")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsForAllButNeverLong() {
        for (int i = 0; i < 100; i++) {
            penunda.gagal("akun-" + i, "a");
        }

        assertThat(penunda.tunggu("belum-dicoba", "a")).isEqualTo(PenundaMasuk.TERLAMA_LUAS);
        assertThat(penunda.tunggu("belum-dicoba", "b")).isZero();
    }

    @Test
    void aSuccessForgivesTheAddress() {
        gagal("budi", "a", 10);
        penunda.berhasil("budi", "a");

        assertThat(penunda.tunggu("budi", "a")).isZero();
    }

    private void gagal(String akun, String alamat, int kali) {
        for (int i = 0; i < kali; i++) {
            penunda.gagal(akun, alamat);
        }
    }
}
