package id.lkjip.narasi;

import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.mongo.MongoUji;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.rujukan.RujukanUji;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenyuntinganServiceTest {

    private static final String PD = TahunContoh.PD;
    private static final int TAHUN = 2031;
    private static final String MASALAH = Narasi.idOf(PD, TAHUN, BagianNarasi.MASALAH, "indeks-hukum");
    private static final String IKHTISAR = Narasi.idOf(PD, TAHUN, BagianNarasi.IKHTISAR_EKSEKUTIF, null);

    private final MongoUji mongo = MongoUji.inMemory();
    private final JejakService jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
    private final KunciTahunService kunci = KunciTahunUji.layanan(mongo, jejak);
    private final NarasiRepository narasi = mongo.repository(NarasiRepository.class);
    private final RevisiRepository revisi = mongo.repository(RevisiRepository.class);
    private final DrafRepository draf = mongo.repository(DrafRepository.class);
    private final SeksiService seksi = PenyuntinganUji.seksi(mongo);
    private final PenyuntinganService service = new PenyuntinganService(narasi, revisi, draf, seksi, kunci, jejak);

    private final TerbitanService terbitan = new TerbitanService(
            mongo.repository(TerbitanRepository.class), narasi, seksi, RujukanUji.layanan(mongo), kunci, jejak);

    private final Pelaku hukum = PelakuUji.biro(PD, "hukum");
    private final Pelaku perencana = PelakuUji.dengan(Peran.PERENCANA);

    @BeforeEach
    void year() {
        PenyuntinganUji.simpanTahun(mongo, TAHUN);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void theTemplateSaysWhatIsToBeWrittenAndByWhom() {
        var semua = perencana.melakukan(() -> seksi.daftar(PD, TAHUN));

        assertThat(semua).hasSize(5 + 10);
        assertThat(semua.getFirst().bagian()).isEqualTo(BagianNarasi.IKHTISAR_EKSEKUTIF);
        assertThat(semua.getLast().bagian()).isEqualTo(BagianNarasi.SARAN);
        assertThat(hukum.melakukan(() -> seksi.tugasSaya(PD, TAHUN)))
                .hasSize(10)
                .allSatisfy(s -> assertThat(s.indikator()).isEqualTo("indeks-hukum"));
        assertThat(perencana.melakukan(() -> seksi.tugasSaya(PD, TAHUN)))
                .hasSize(5)
                .allSatisfy(s -> assertThat(s.pemilik()).isEmpty());
    }

    @Test
    void aDraftIsSeenByItsWriterOnlyAndLeavesTheSectionAlone() {
        var pertama = hukum.melakukan(() -> service.simpanDraf(MASALAH, null, null, "Perkara menump"));
        hukum.melakukan(() -> service.simpanDraf(MASALAH, pertama.versi(), null, "Perkara menumpuk."));

        var lembar = hukum.melakukan(() -> service.buka(MASALAH));
        assertThat(lembar.teks()).isEqualTo("Perkara menumpuk.");
        assertThat(lembar.narasi()).isNull();
        assertThat(perencana.melakukan(() -> service.buka(MASALAH)).teks()).isEmpty();
    }

    @Test
    void aDraftOfAnotherWindowIsNotOverwritten() {
        var pertama = hukum.melakukan(() -> service.simpanDraf(MASALAH, null, null, "satu"));
        hukum.melakukan(() -> service.simpanDraf(MASALAH, pertama.versi(), null, "satu dua"));

        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpanDraf(MASALAH, pertama.versi(), null, "satu tiga")))
                .isInstanceOfSatisfying(KonflikNarasi.class, k -> {
                    assertThat(k.teksTersimpan()).isEqualTo("satu dua");
                    assertThat(k.teksDikirim()).isEqualTo("satu tiga");
                    assertThat(k.versiTersimpan()).isEqualTo(1);
                });
        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpanDraf(MASALAH, null, null, "baru")))
                .isInstanceOf(KonflikNarasi.class);
    }

    @Test
    void everySaveIsARevisionAndDropsTheDraft() {
        hukum.melakukan(() -> service.simpanDraf(MASALAH, null, null, "Satu."));
        var satu = hukum.melakukan(() -> service.simpan(MASALAH, null, "Satu.", ""));
        var dua = hukum.melakukan(() -> service.simpan(MASALAH, satu.versi(), "Satu. Dua.", "menambah"));

        assertThat(dua.revisi()).isEqualTo(2);
        var lembar = hukum.melakukan(() -> service.buka(MASALAH));
        assertThat(lembar.draf()).isNull();
        assertThat(lembar.seksi().kata()).isEqualTo(2);
        assertThat(hukum.melakukan(() -> service.riwayat(MASALAH)))
                .extracting(RevisiNarasi.Ringkas::nomor, RevisiNarasi.Ringkas::alasan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "menambah"),
                        org.assertj.core.groups.Tuple.tuple(1, null));
        assertThat(hukum.melakukan(() -> service.revisi(MASALAH, 1)).teks()).isEqualTo("Satu.");
        assertThat(jejak.cari(SaringanJejak.semua(), 1).toString()).contains("NARASI_DISIMPAN", "Satu. Dua.");
    }

    @Test
    void aSaveOnAnOutdatedVersionStoresNothingAndGivesBothTexts() {
        var satu = hukum.melakukan(() -> service.simpan(MASALAH, null, "Satu.", null));
        hukum.melakukan(() -> service.simpanDraf(MASALAH, null, satu.versi(), "Punyaku."));
        hukum.melakukan(() -> {
            narasi.save(narasi.findById(MASALAH).orElseThrow().dengan("Punya orang.", kerja(2)));
            return null;
        });

        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpan(MASALAH, satu.versi(), "Punyaku.", null)))
                .isInstanceOfSatisfying(KonflikNarasi.class, k -> {
                    assertThat(k.teksTersimpan()).isEqualTo("Punya orang.");
                    assertThat(k.teksDikirim()).isEqualTo("Punyaku.");
                });
        assertThat(narasi.findById(MASALAH).orElseThrow().teks()).isEqualTo("Punya orang.");
        assertThat(hukum.melakukan(() -> service.buka(MASALAH)).teks()).isEqualTo("Punyaku.");
        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpan(MASALAH, null, "Punyaku.", null)))
                .isInstanceOf(KonflikNarasi.class);
    }

    @Test
    void aRevisionWhoseCopyWasCutOffIsMadeUpFor() {
        hukum.melakukan(() -> service.simpan(MASALAH, null, "Satu.", null));
        // The program ended between the section's write and the copy of its revision.
        mongo.template().getCollection("narasiRevisi").drop();

        assertThat(hukum.melakukan(() -> service.riwayat(MASALAH))).hasSize(1);
        hukum.melakukan(() -> service.simpan(MASALAH, 0L, "Dua.", null));
        assertThat(hukum.melakukan(() -> service.revisi(MASALAH, 1)).teks()).isEqualTo("Satu.");
        assertThat(hukum.melakukan(() -> service.riwayat(MASALAH))).hasSize(2);
    }

    @Test
    void anEarlierRevisionComesBackAsANewOne() {
        var satu = hukum.melakukan(() -> service.simpan(MASALAH, null, "Satu.", null));
        var dua = hukum.melakukan(() -> service.simpan(MASALAH, satu.versi(), "Dua.", null));
        long versi = java.util.Objects.requireNonNull(dua.versi());

        var pulih = hukum.melakukan(() -> service.pulihkan(MASALAH, versi, 1));

        assertThat(pulih.teks()).isEqualTo("Satu.");
        assertThat(pulih.revisi()).isEqualTo(3);
        assertThat(hukum.melakukan(() -> service.revisi(MASALAH, 2)).teks()).isEqualTo("Dua.");
    }

    @Test
    void theTextOfAReportIsTheFirstRevisionByTheImport() {
        imported("Dari laporan.", null);

        hukum.melakukan(() -> service.simpan(MASALAH, 0L, "Disunting.", null));

        assertThat(hukum.melakukan(() -> service.riwayat(MASALAH)))
                .extracting(RevisiNarasi.Ringkas::oleh)
                .containsExactly("uji-biro", RevisiNarasi.IMPOR);
        assertThat(hukum.melakukan(() -> service.revisi(MASALAH, 1)).teks()).isEqualTo("Dari laporan.");
    }

    @Test
    void theProposalOfALaterImportIsTakenOrIgnored() {
        imported("Tulisan orang.", "Teks impor baru.");
        var diambil = hukum.melakukan(() -> service.ambilUsulan(MASALAH, 0));
        assertThat(diambil.teks()).isEqualTo("Teks impor baru.");
        assertThat(diambil.usulanImpor()).isNull();

        narasi.deleteById(MASALAH);
        imported("Tulisan orang.", "Teks impor baru.");
        var diabaikan = hukum.melakukan(() -> service.abaikanUsulan(MASALAH, 0));
        assertThat(diabaikan.teks()).isEqualTo("Tulisan orang.");
        assertThat(diabaikan.usulanImpor()).isNull();
    }

    @Test
    void aSectionGoesFromItsOwnerToTheCoordinatorAndBack() {
        hukum.melakukan(() -> service.simpan(MASALAH, null, "Satu.", null));
        step(hukum, Peralihan.AJUKAN, null);
        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpan(MASALAH, version(), "Dua.", null)))
                .hasMessageContaining("berstatus Diajukan");

        step(hukum, Peralihan.TARIK, null);
        step(hukum, Peralihan.AJUKAN, null);
        assertThatThrownBy(() -> step(perencana, Peralihan.KEMBALIKAN, " ")).hasMessageContaining("Tulis catatan");
        step(perencana, Peralihan.KEMBALIKAN, "Lengkapi data.");
        hukum.melakukan(() -> service.simpan(MASALAH, version(), "Dua.", null));
        assertThat(narasi.findById(MASALAH).orElseThrow().status()).isEqualTo(StatusNarasi.PERLU_PERBAIKAN);
        step(hukum, Peralihan.AJUKAN, null);
        Narasi disetujui = step(perencana, Peralihan.SETUJUI, null);

        assertThat(disetujui.status()).isEqualTo(StatusNarasi.DISETUJUI);
        assertThat(java.util.Objects.requireNonNull(disetujui.alur()).langkah())
                .extracting(Alur.Langkah::menjadi)
                .containsExactly(
                        StatusNarasi.DIAJUKAN,
                        StatusNarasi.DRAF,
                        StatusNarasi.DIAJUKAN,
                        StatusNarasi.PERLU_PERBAIKAN,
                        StatusNarasi.DIAJUKAN,
                        StatusNarasi.DISETUJUI);
        assertThatThrownBy(() -> step(hukum, Peralihan.TARIK, null)).hasMessageContaining("tidak dapat dilakukan");
    }

    @Test
    void onlyTheOwnerWritesAndOnlyTheCoordinatorDecides() {
        var umum = PelakuUji.biro(PD, "umum");
        assertThatThrownBy(() -> umum.melakukan(() -> service.simpan(MASALAH, null, "x", null)))
                .hasMessageContaining("milik hukum");
        assertThatThrownBy(() -> perencana.melakukan(() -> service.simpanDraf(MASALAH, null, null, "x")))
                .hasMessageContaining("milik hukum");
        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpan(IKHTISAR, null, "x", null)))
                .hasMessageContaining("secara keseluruhan");
        hukum.melakukan(() -> service.simpan(MASALAH, null, "Satu.", null));
        step(hukum, Peralihan.AJUKAN, null);
        assertThatThrownBy(() -> step(hukum, Peralihan.SETUJUI, null)).hasMessageContaining("Perencana");
    }

    @Test
    void aTextWhoseFigureChangedIsToBeReadAgainAndIsNotRewritten() {
        String teks = "Targetnya {{target:indeks-hukum:2031}}.";
        hukum.melakukan(() -> service.simpan(MASALAH, null, teks, null));
        assertThat(hukum.melakukan(() -> service.buka(MASALAH)).seksi().angkaBerubah())
                .isEmpty();

        mongo.template()
                .save(pk(
                        TAHUN,
                        Tahap.PERUBAHAN,
                        100L,
                        sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", "78"))));

        var lembar = hukum.melakukan(() -> service.buka(MASALAH));
        assertThat(lembar.seksi().angkaBerubah()).containsExactly("Target Indeks Hukum 2031");
        assertThat(lembar.teks()).isEqualTo(teks);
        hukum.melakukan(() -> service.simpan(MASALAH, version(), teks, "Sudah dibaca ulang"));
        assertThat(hukum.melakukan(() -> service.buka(MASALAH)).seksi().angkaBerubah())
                .isEmpty();
    }

    @Test
    void whatIsPublishedStaysAsItWasWithLaterFiguresBesideIt() {
        assertThatThrownBy(() -> publish("Kosong")).hasMessageContaining("Belum ada narasi yang tertulis");
        hukum.melakukan(() -> service.simpan(MASALAH, null, "Targetnya {{target:indeks-hukum:2031}}.", null));
        assertThatThrownBy(() -> publish("Terlalu dini"))
                .hasMessage("1 bagian belum disetujui: Masalah – Indeks Hukum.");
        step(hukum, Peralihan.AJUKAN, null);
        step(perencana, Peralihan.SETUJUI, null);

        Terbitan satu = publish("LKjIP 2031");

        assertThat(satu.nomor()).isEqualTo(1);
        assertThat(satu.kosong()).hasSize(14);
        assertThat(narasi.findById(MASALAH).orElseThrow().status()).isEqualTo(StatusNarasi.TERBIT);
        mongo.template()
                .save(pk(
                        TAHUN,
                        Tahap.PERUBAHAN,
                        100L,
                        sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", "78"))));
        hukum.melakukan(() -> service.simpan(MASALAH, version(), "Ditulis ulang.", null));
        Terbitan dibaca = perencana.melakukan(() -> terbitan.find(PD, TAHUN, 1)).orElseThrow();
        assertThat(dibaca).isEqualTo(satu);
        assertThat(dibaca.bagian().getFirst().tampil()).isEqualTo("Targetnya 76.");
        assertThat(perencana.melakukan(() -> terbitan.angkaKini(dibaca)).get(MASALAH))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.angka().teks()).isEqualTo("76");
                    assertThat(a.kini()).isEqualTo("78");
                    assertThat(a.berubah()).isTrue();
                });
        assertThat(narasi.findById(MASALAH).orElseThrow().status()).isEqualTo(StatusNarasi.DRAF);
        assertThatThrownBy(() -> publish("Lagi")).hasMessageContaining("belum disetujui");
    }

    @Test
    void aFigureThatWasMissingThenAndNowIsNotCalledChanged() {
        hukum.melakukan(() -> service.simpan(
                MASALAH,
                null,
                "Serapan {{serapan:total:2031}}, kira-kira {{sisa:total:2031|Rp 5 miliar|angka menyusul|}}.",
                null));
        step(hukum, Peralihan.AJUKAN, null);
        step(perencana, Peralihan.SETUJUI, null);
        Terbitan satu = publish("LKjIP 2031");

        assertThat(satu.bagian().getFirst().tampil())
                .isEqualTo("Serapan [belum ada: Serapan total 2031], kira-kira Rp 5 miliar.");
        assertThat(perencana.melakukan(() -> terbitan.angkaKini(satu)).get(MASALAH))
                .hasSize(2)
                .noneMatch(TerbitanService.AngkaKini::berubah);
    }

    @Test
    void whatIsStoredOfManyYearsDoesNotCloseTheYear() {
        String awal = java.util.stream.IntStream.range(2000, 2008)
                .mapToObj(t -> "{{target:indeks-hukum:" + t + "}}")
                .collect(java.util.stream.Collectors.joining(" "));
        hukum.melakukan(() -> service.simpan(MASALAH, null, awal, null));
        String upaya = Narasi.idOf(PD, TAHUN, BagianNarasi.UPAYA_PERBAIKAN, "indeks-hukum");
        hukum.melakukan(() -> service.simpan(upaya, null, awal.replace(":20", ":19"), null));

        assertThat(hukum.melakukan(() -> seksi.daftar(PD, TAHUN))).hasSize(15);
        assertThat(hukum.melakukan(() -> service.simpan(MASALAH, version(), "Ringkas.", null))
                        .teks())
                .isEqualTo("Ringkas.");
    }

    @Test
    void whatComesFromElsewhereDoesNotTakeADraftWithIt() {
        imported("Tulisan orang.", "Teks impor baru.");
        hukum.melakukan(() -> service.simpanDraf(MASALAH, null, 0L, "Sedang ditulis."));

        assertThatThrownBy(() -> hukum.melakukan(() -> service.ambilUsulan(MASALAH, 0)))
                .hasMessageContaining("draf yang belum disimpan");
        assertThatThrownBy(() -> hukum.melakukan(() -> service.abaikanUsulan(MASALAH, 0)))
                .hasMessageContaining("draf yang belum disimpan");
        assertThatThrownBy(() -> hukum.melakukan(() -> service.pulihkan(MASALAH, 0, 1)))
                .hasMessageContaining("draf yang belum disimpan");
        assertThat(hukum.melakukan(() -> service.buka(MASALAH)).teks()).isEqualTo("Sedang ditulis.");
    }

    @Test
    void aSectionWhoseFigureChangedIsNotPublished() {
        hukum.melakukan(() -> service.simpan(MASALAH, null, "Targetnya {{target:indeks-hukum:2031}}.", null));
        step(hukum, Peralihan.AJUKAN, null);
        step(perencana, Peralihan.SETUJUI, null);
        mongo.template()
                .save(pk(
                        TAHUN,
                        Tahap.PERUBAHAN,
                        100L,
                        sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", "78"))));

        assertThatThrownBy(() -> publish("LKjIP 2031")).hasMessageContaining("perlu dibaca ulang");
    }

    private Terbitan publish(String nama) {
        return perencana.melakukan(() -> terbitan.terbitkan(PD, TAHUN, nama));
    }

    @Test
    void aLockedYearIsNotWrittenIn() {
        perencana.melakukan(() -> kunci.kunci(PD, TAHUN, "Angka diserahkan"));

        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpan(MASALAH, null, "x", null)))
                .hasMessageContaining("Tahun 2031 dikunci oleh");
        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpanDraf(MASALAH, null, null, "x")))
                .hasMessageContaining("Tahun 2031 dikunci oleh");
    }

    @Test
    void aSectionThatTheYearDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> hukum.melakukan(() -> service.simpan(PD + "/2031/MASALAH/tebakan", null, "x", null)))
                .hasMessageContaining("tidak ada pada tahun itu");
        assertThatThrownBy(() -> hukum.melakukan(() -> service.buka("tebakan")))
                .hasMessageContaining("tidak ada pada tahun itu");
    }

    @Test
    void ofManyWhoSaveAtOnceEachIsKeptOrToldOfTheConflict() throws Exception {
        hukum.melakukan(() -> service.simpan(MASALAH, null, "", null));
        int orang = 10;
        int kali = 10;
        List<Future<Integer>> tersimpan = new ArrayList<>();
        try (var pelaksana = Executors.newFixedThreadPool(orang)) {
            for (int i = 0; i < orang; i++) {
                String tanda = "#" + i + " ";
                tersimpan.add(pelaksana.submit((Callable<Integer>) () -> hukum.melakukan(() -> append(tanda, kali))));
            }
        }
        int semua = 0;
        for (Future<Integer> satu : tersimpan) {
            semua += satu.get();
        }
        assertThat(semua).isEqualTo(orang * kali);
        Narasi akhir = narasi.findById(MASALAH).orElseThrow();
        assertThat(akhir.teks().split(" ")).hasSize(orang * kali);
        assertThat(akhir.revisi()).isEqualTo(1 + orang * kali);
        for (int nomor = 1; nomor <= akhir.revisi(); nomor++) {
            int satu = nomor;
            assertThat(hukum.melakukan(() -> service.revisi(MASALAH, satu))
                            .teks()
                            .split(" "))
                    .hasSize(Math.max(1, satu - 1));
        }
    }

    /** Adds a mark so many times, each on what the last conflict showed. */
    private int append(String tanda, int kali) {
        int berhasil = 0;
        while (berhasil < kali) {
            Narasi ada = narasi.findById(MASALAH).orElseThrow();
            try {
                service.simpan(MASALAH, ada.versi(), ada.teks() + tanda, null);
                berhasil++;
            } catch (KonflikNarasi e) {
                assertThat(e.teksDikirim()).endsWith(tanda);
            }
        }
        return berhasil;
    }

    private Narasi step(Pelaku siapa, Peralihan peralihan, @org.jspecify.annotations.Nullable String catatan) {
        return siapa.melakukan(() -> service.beralih(MASALAH, version(), peralihan, catatan));
    }

    private long version() {
        return java.util.Objects.requireNonNull(
                narasi.findById(MASALAH).orElseThrow().versi());
    }

    private void imported(String teks, @org.jspecify.annotations.Nullable String usulan) {
        narasi.save(new Narasi(
                MASALAH,
                null,
                PD,
                TAHUN,
                BagianNarasi.MASALAH,
                "indeks-hukum",
                null,
                "hukum",
                "Masalah",
                teks,
                usulan == null ? Narasi.Asal.IMPOR : Narasi.Asal.PENGGUNA,
                usulan,
                "laporan.md",
                1,
                2,
                null));
    }

    private static Alur kerja(int nomor) {
        return new Alur(
                StatusNarasi.DRAF, nomor, "lain", "Orang lain", java.time.Instant.EPOCH, null, List.of(), List.of());
    }
}
