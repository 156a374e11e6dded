package id.lkjip.kueri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.kueri.KueriService.Isi;
import id.lkjip.mongo.MongoUji;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KueriServiceTest {

    private static final Isi POHON = new Isi("Pohon", "{ daftarPerangkatDaerah { kode } }", "", false);

    private final MongoUji mongo = MongoUji.inMemory();
    private final JejakService jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
    private final KueriService service = new KueriService(mongo.repository(KueriRepository.class), jejak);
    private final Pelaku ani = analis("ani");
    private final Pelaku budi = analis("budi");

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void whatWasKeptIsFoundAgainByName() {
        ani.melakukan(() -> service.simpan(POHON));
        ani.melakukan(() -> service.simpan(new Isi(" Capaian ", "{ a }", "{\"tahun\": 2025}", false)));

        assertThat(ani.melakukan(service::daftar))
                .extracting(KueriTersimpan::nama, KueriTersimpan::variabel)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Capaian", "{\"tahun\": 2025}"),
                        org.assertj.core.groups.Tuple.tuple("Pohon", "{}"));
    }

    @Test
    void othersSeeWhatIsSharedAndChangeNothing() {
        ani.melakukan(() -> service.simpan(POHON));
        var bersama = ani.melakukan(() -> service.simpan(new Isi("Bersama", "{ a }", "", true)));

        assertThat(budi.melakukan(service::daftar)).containsExactly(bersama);
        assertThatThrownBy(() -> budi.melakukan(() -> service.ubah(bersama.id(), 0, POHON)))
                .hasMessage("Kueri itu tidak ada, atau milik orang lain.");
        assertThatThrownBy(() -> budi.melakukan(() -> service.hapus(bersama.id())))
                .hasMessage("Kueri itu tidak ada, atau milik orang lain.");
        assertThat(ani.melakukan(service::daftar)).hasSize(2);
    }

    @Test
    void anOutdatedCopyReplacesNothing() {
        var lama = ani.melakukan(() -> service.simpan(POHON));
        var baru = ani.melakukan(() -> service.ubah(lama.id(), 0, new Isi("Pohon", "{ baru }", "", false)));

        assertThatThrownBy(() -> ani.melakukan(() -> service.ubah(lama.id(), 0, POHON)))
                .hasMessageContaining("sudah diubah di tempat lain");
        assertThat(ani.melakukan(service::daftar)).containsExactly(baru);
        assertThat(baru.dibuat()).isEqualTo(lama.dibuat());
    }

    @Test
    void whatWasRemovedStandsInTheTrail() {
        var ada = ani.melakukan(() -> service.simpan(POHON));
        ani.melakukan(() -> service.hapus(ada.id()));

        assertThat(ani.melakukan(service::daftar)).isEmpty();
        assertThat(jejak.cari(SaringanJejak.semua(), 1).toString()).contains("KUERI_DIHAPUS", POHON.kueri());
    }

    @Test
    void whatCannotBeUsedIsRefused() {
        assertRefused(new Isi(" ", "{ a }", "", false), "Nama kueri wajib diisi");
        assertRefused(new Isi("x", "", "", false), "Kueri wajib diisi");
        assertRefused(new Isi("x", "a".repeat(20_001), "", false), "paling panjang 20000");
        assertRefused(new Isi("x", "{ a }", "[1]", false), "Variabel harus objek JSON");
        assertRefused(new Isi("x", "{ a }", "{", false), "Variabel harus objek JSON");
    }

    @Test
    void onePersonKeepsSoMany() {
        for (int i = 0; i < KueriService.TERBANYAK; i++) {
            ani.melakukan(() -> service.simpan(POHON));
        }
        assertRefused(POHON, "Sudah ada 200 kueri tersimpan");
    }

    private void assertRefused(Isi isi, String pesan) {
        assertThatThrownBy(() -> ani.melakukan(() -> service.simpan(isi))).hasMessageContaining(pesan);
    }

    private static Pelaku analis(String nama) {
        return new Pelaku(nama, nama, Set.of(Peran.ANALIS), Set.of(), Adaptor.GRAPHQL, null, null, false, false, 1);
    }
}
