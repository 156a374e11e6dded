package id.lkjip.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.mongo.MongoUji;
import id.lkjip.realisasi.RealisasiRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImporTerkunciTest {

    private final MongoUji mongo = MongoUji.inMemory();
    private final JejakService jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
    private final KunciTahunService kunci = KunciTahunUji.layanan(mongo, jejak);
    private final Contoh contoh = Contoh.muat().orElseThrow();
    private final String pd = contoh.bacaan().perangkatDaerah().id();
    private final int tahun = contoh.bacaan().tahun();

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void aLockedYearRefusesAnImportAndSaysWhoLockedItAndWhy() {
        lock(tahun);

        assertThatThrownBy(this::commit)
                .isInstanceOf(ImporDitolak.class)
                .hasMessageStartingWith("Tahun " + tahun + " dikunci oleh Penguji Perencana pada ")
                .hasMessageEndingWith(": Angka diserahkan");
        assertThat(mongo.repository(RealisasiRepository.class).findById(pd + "/" + tahun))
                .isEmpty();
    }

    @Test
    void whatAReportSaysInLookingBackDoesNotChangeAClosedYear() {
        lock(tahun - 1);

        RingkasanImpor ringkasan = commit();

        assertThat(mongo.repository(RealisasiRepository.class).findById(pd + "/" + (tahun - 1)))
                .isEmpty();
        assertThat(mongo.repository(RealisasiRepository.class).findById(pd + "/" + (tahun - 2)))
                .isPresent();
        assertThat(ringkasan.dokumen())
                .anySatisfy(d -> assertThat(String.valueOf(d.keterangan())).contains("tidak lagi terbuka"));
    }

    @Test
    void anImportIsInTheAuditTrail() {
        commit();

        Jejak entri = jejak.cari(SaringanJejak.semua(), 1).getFirst();
        assertThat(entri.tindakan()).isEqualTo(Tindakan.LAPORAN_DIIMPOR);
        assertThat(entri.sesudah()).containsKey("sha256");
    }

    private RingkasanImpor commit() {
        return ImporUji.layanan(mongo, (nama, isi) -> contoh.bacaan()).commit("laporan.md", contoh.isi(), "uji");
    }

    private void lock(int satu) {
        PelakuUji.dengan(Peran.PERENCANA).melakukan(() -> kunci.kunci(pd, satu, "Angka diserahkan"));
    }
}
