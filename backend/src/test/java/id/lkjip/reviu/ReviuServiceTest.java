package id.lkjip.reviu;

import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.AkunUji;
import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.perencanaan.TahunContoh;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviuServiceTest {

    private static final String PD = TahunContoh.PD;
    private static final LocalDate HARI_INI = LocalDate.of(2026, 3, 2);

    private final AkunUji uji = new AkunUji();
    private final KunciTahunService kunci = KunciTahunUji.layanan(uji.mongo(), uji.jejak());
    // Already the next day in the office, two hours before midnight in UTC.
    private final ReviuService service = new ReviuService(
            uji.mongo().repository(PernyataanReviuRepository.class),
            PembacaTahunUji.pembaca(uji.mongo()),
            kunci,
            uji.jejak(),
            Clock.fixed(Instant.parse("2026-03-01T22:00:00Z"), ZoneOffset.UTC));

    private final Pelaku inspektorat = PelakuUji.dengan(Peran.INSPEKTORAT);

    @BeforeEach
    void store() {
        uji.mongo().template().save(organisasi("Hukum"));
        uji.mongo().template().save(realisasiTahun(2025));
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void theStatementIsRecordedAndACorrectedOneKeepsWhatItWas() {
        sebagai(inspektorat, () -> service.catat(PD, 2025, 0, isian("700/1", HasilReviu.HARUS_DIPERBAIKI)));
        PernyataanReviu kini =
                sebagai(inspektorat, () -> service.catat(PD, 2025, 1, isian("700/2", HasilReviu.SESUAI)));

        assertThat(kini.berlaku().nomor()).isEqualTo("700/2");
        assertThat(kini.riwayat()).extracting(PernyataanReviu.Isi::nomor).containsExactly("700/1", "700/2");
        assertThat(service.find(PD, 2025)).contains(kini);
    }

    @Test
    void anOutdatedSaveOverwritesNothingAndTellsBoth() {
        sebagai(inspektorat, () -> service.catat(PD, 2025, 0, isian("700/1", HasilReviu.SESUAI)));

        assertThatThrownBy(() ->
                        sebagai(inspektorat, () -> service.catat(PD, 2025, 0, isian("700/9", HasilReviu.SESUAI))))
                .hasMessageContaining("nomor 700/1")
                .hasMessageContaining("Isian Anda: nomor 700/9");
        assertThat(service.find(PD, 2025))
                .hasValueSatisfying(p -> assertThat(p.jumlah()).isEqualTo(1));
    }

    @Test
    void aDateOfTomorrowOrOfBeforeTheYearIsRefused() {
        assertThat(isian(HARI_INI).kesalahan(2025, service.hariIni())).isEmpty();
        assertThat(isian(HARI_INI.plusDays(1)).kesalahan(2025, service.hariIni()))
                .containsEntry(IsianReviu.Bagian.TANGGAL, "Tanggal pernyataan tidak boleh sesudah hari ini.");
        assertThat(isian(LocalDate.of(2024, 12, 31)).kesalahan(2025, service.hariIni()))
                .containsKey(IsianReviu.Bagian.TANGGAL);
    }

    @Test
    void everythingMissingIsNamed() {
        assertThat(new IsianReviu(null, " ", "", null, "pendek").kesalahan(2025, HARI_INI))
                .containsOnlyKeys(IsianReviu.Bagian.values());
    }

    @Test
    void anUnknownYearAndAClosedOneAreRefused() {
        assertThatThrownBy(() ->
                        sebagai(inspektorat, () -> service.catat(PD, 1999, 0, isian("700/1", HasilReviu.SESUAI))))
                .hasMessageStartingWith("Tidak ada dokumen tahun 1999");
        sebagai(PelakuUji.dengan(Peran.PERENCANA), () -> kunci.terbitkan(PD, 2025, "LKjIP final"));
        assertThatThrownBy(() ->
                        sebagai(inspektorat, () -> service.catat(PD, 2025, 0, isian("700/1", HasilReviu.SESUAI))))
                .hasMessageContaining("diterbitkan oleh Penguji Perencana");
    }

    @Test
    void beforeAndAfterStandInTheAuditTrail() {
        sebagai(inspektorat, () -> service.catat(PD, 2025, 0, isian("700/1", HasilReviu.HARUS_DIPERBAIKI)));
        sebagai(inspektorat, () -> service.catat(PD, 2025, 1, isian("700/2", HasilReviu.SESUAI)));

        Jejak entri = uji.jejak().cari(SaringanJejak.semua(), 1).getFirst();
        assertThat(entri.tindakan()).isEqualTo(Tindakan.REVIU_DICATAT);
        assertThat(entri.sebelum()).containsEntry("nomor", "700/1").containsEntry("hasil", "HARUS_DIPERBAIKI");
        assertThat(entri.sesudah()).containsEntry("nomor", "700/2").containsEntry("hasil", "SESUAI");
    }

    private static IsianReviu isian(LocalDate tanggal) {
        return new IsianReviu(
                tanggal, "700/1", "Nama Contoh, Inspektur", HasilReviu.SESUAI, "Laporan disajikan secara akurat.");
    }

    private static IsianReviu isian(String nomor, HasilReviu hasil) {
        return new IsianReviu(HARI_INI, nomor, "Nama Contoh, Inspektur", hasil, "Laporan disajikan secara akurat.");
    }

    private static <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
        return pelaku.melakukan(kerja);
    }
}
