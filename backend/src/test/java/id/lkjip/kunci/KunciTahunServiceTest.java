package id.lkjip.kunci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.AkunUji;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KunciTahunServiceTest {

    private final AkunUji uji = new AkunUji();
    private final Pelaku perencana = PelakuUji.dengan(Peran.PERENCANA);
    private final KunciTahunService service = new KunciTahunService(
            uji.mongo().repository(KunciTahunRepository.class),
            uji.jejak(),
            Clock.fixed(Instant.parse("2026-02-10T03:15:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aYearIsOpenUntilSomebodyLocksIt() {
        assertThat(service.find("setda-x", 2025).status()).isEqualTo(StatusTahun.TERBUKA);
        assertThat(service.<String>selamaTerbuka("setda-x", 2025, () -> "jadi")).isEqualTo("jadi");
    }

    @Test
    void aRefusedChangeSaysWhoLockedTheYearWhenAndWhy() {
        perencana.melakukan(() -> service.kunci("setda-x", 2025, "Angka sudah diserahkan"));

        assertThatThrownBy(() -> service.<String>selamaTerbuka("setda-x", 2025, () -> "jadi"))
                .hasMessage("Tahun 2025 dikunci oleh Penguji Perencana pada 10 Februari 2026 10.15 WIB: Angka sudah"
                        + " diserahkan");
        assertThat(service.<String>selamaTerbuka("setda-x", 2024, () -> "jadi")).isEqualTo("jadi");
        assertThat(service.<String>selamaTerbuka("setda-y", 2025, () -> "jadi")).isEqualTo("jadi");
    }

    @Test
    void openingAgainNeedsAReasonAndKeepsTheHistory() {
        perencana.melakukan(() -> service.kunci("setda-x", 2025, "Angka sudah diserahkan"));
        assertThatThrownBy(() -> perencana.melakukan(() -> service.buka("setda-x", 2025, "  ")))
                .hasMessageStartingWith("Alasan wajib ditulis");

        KunciTahun terbuka = perencana.melakukan(() -> service.buka("setda-x", 2025, "Koreksi BPK"));
        assertThat(terbuka.riwayat())
                .extracting(KunciTahun.Peralihan::menjadi)
                .containsExactly(StatusTahun.DIKUNCI, StatusTahun.TERBUKA);
        assertThat(service.<String>selamaTerbuka("setda-x", 2025, () -> "jadi")).isEqualTo("jadi");
    }

    @Test
    void aPublishedYearIsClosedToo() {
        perencana.melakukan(() -> service.terbitkan("setda-x", 2025, "LKjIP final"));

        assertThatThrownBy(() -> service.<String>selamaTerbuka("setda-x", 2025, () -> "jadi"))
                .hasMessageStartingWith("Tahun 2025 diterbitkan oleh");
        assertThatThrownBy(() -> perencana.melakukan(() -> service.kunci("setda-x", 2025, "Sekali lagi")))
                .hasMessageContaining("buka dahulu");
    }

    @Test
    void severalYearsAreAskedForAtOnce() {
        perencana.melakukan(() -> service.kunci("setda-x", 2024, "Selesai diperiksa"));

        assertThat(service.find("setda-x", List.of(2023, 2024)))
                .extracting(KunciTahun::status)
                .containsExactly(StatusTahun.TERBUKA, StatusTahun.DIKUNCI);
    }
}
