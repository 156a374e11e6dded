package id.lkjip.impor;

import static id.lkjip.mongo.DokumenContoh.PD;
import static id.lkjip.mongo.DokumenContoh.TAHUN;
import static id.lkjip.mongo.DokumenContoh.angka;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.impor.PetaBaris.StatusBaris;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.mongo.DokumenContoh;
import id.lkjip.mongo.MongoUji;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.pemeriksaan.TemuanRepository;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.realisasi.Pencatatan;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Pengubahan;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import changes what came from the report, and only that. */
class ImporLayananTest {

    private final MongoUji mongo = MongoUji.inMemory();
    private BacaanLkjip bacaan = bacaan(TAHUN, "10,76", "Teks impor");

    @TempDir
    Path direktori = Path.of("");

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void aPreviewWritesNothing() {
        RingkasanImpor ringkasan = impor().pratinjau("laporan.md", isi("satu"));

        assertThat(ringkasan.tersimpan()).isFalse();
        assertThat(ringkasan.dokumen()).allMatch(d -> d.tindakan() == Tindakan.BARU);
        assertThat(semuaDokumen()).isEmpty();
    }

    @Test
    void aCommitStoresEveryDocumentAndTheSource() {
        RingkasanImpor ringkasan = impor().commit("laporan.md", isi("satu"), "uji");

        assertThat(ringkasan.tersimpan()).isTrue();
        assertThat(semuaDokumen().keySet())
                .containsExactlyInAnyOrderElementsOf(ringkasan.dokumen().stream()
                        .map(d -> d.koleksi() + ":" + d.id())
                        .toList());
        Sumber sumber = mongo.repository(SumberRepository.class)
                .findById(Sumber.idOf(PD, TAHUN, ringkasan.sha256()))
                .orElseThrow();
        assertThat(sumber.teks()).isEqualTo("satu");
        assertThat(sumber.ringkasan()).isEqualTo(ringkasan);
        assertThat(sumber.petaBaris()).isEqualTo(bacaan.petaBaris());
    }

    @Test
    void theSameBytesAgainChangeNothingNotEvenAVersion() {
        impor().commit("laporan.md", isi("satu"), "uji");
        var sebelum = semuaDokumen();

        RingkasanImpor ringkasan = impor().commit("laporan.md", isi("satu"), "orang lain");

        assertThat(ringkasan.dokumen()).allMatch(d -> d.tindakan() == Tindakan.SAMA);
        assertThat(semuaDokumen()).isEqualTo(sebelum);
    }

    @Test
    void aCorrectedFileReplacesWhatTheFirstBrought() {
        impor().commit("laporan.md", isi("satu"), "uji");
        bacaan = bacaan(TAHUN, "10,99", "Teks lebih baik");
        RingkasanImpor ringkasan = impor().commit("laporan-koreksi.md", isi("dua"), "uji");

        assertThat(tindakan(ringkasan, "realisasi")).containsEntry(PD + "/" + TAHUN, Tindakan.BERUBAH);
        assertThat(tindakan(ringkasan, "rencanaKerja")).containsEntry(PD + "/" + TAHUN, Tindakan.SAMA);
        assertThat(realisasi(TAHUN).pernyataan())
                .extracting(p -> p.realisasi().teks())
                .containsExactly("10,99");
        assertThat(narasi().teks()).isEqualTo("Teks lebih baik");
    }

    @Test
    void whatACorrectedFileNoLongerSaysGoes() {
        impor().commit("laporan.md", isi("satu"), "uji");
        BacaanLkjip lama = bacaan;
        bacaan = new BacaanLkjip(
                lama.namaBerkas(),
                lama.tahun(),
                lama.perangkatDaerah(),
                lama.renstra(),
                lama.indikator(),
                lama.perjanjianKinerja(),
                lama.rencanaKerja(),
                lama.realisasi().stream().filter(r -> r.tahun() == TAHUN).toList(),
                List.of(),
                List.of(),
                List.of(),
                lama.petaBaris());
        impor().commit("laporan.md", isi("dua"), "uji");

        assertThat(mongo.repository(RealisasiRepository.class)
                        .findByTahun(PD, TAHUN - 1)
                        .orElseThrow()
                        .indikator())
                .isEmpty();
        assertThat(mongo.repository(NarasiRepository.class).findByPerangkatDaerahAndTahunOrderByIdAsc(PD, TAHUN))
                .isEmpty();
        assertThat(mongo.repository(TemuanRepository.class).findByPerangkatDaerahAndTahunOrderByIdAsc(PD, TAHUN))
                .isEmpty();
    }

    @Test
    void aTextEditedByAPersonStaysAndTheImportBecomesAProposal() {
        impor().commit("laporan.md", isi("satu"), "uji");
        sunting("Teks orang");

        RingkasanImpor sama = impor().commit("laporan.md", isi("satu"), "uji");
        assertThat(tindakan(sama, "narasi")).containsValue(Tindakan.DIPERTAHANKAN);
        assertThat(narasi().usulanImpor()).as("the same bytes propose nothing").isNull();

        bacaan = bacaan(TAHUN, "10,76", "Teks koreksi");
        impor().commit("laporan.md", isi("dua"), "uji");
        assertThat(narasi().teks()).isEqualTo("Teks orang");
        assertThat(narasi().asal()).isEqualTo(Narasi.Asal.PENGGUNA);
        assertThat(narasi().usulanImpor()).isEqualTo("Teks koreksi");

        Long versi = narasi().versi();
        impor().commit("laporan.md", isi("dua"), "uji");
        assertThat(narasi().versi()).isEqualTo(versi);
    }

    @Test
    void aLaterReportAddsItsOwnStatementsToAnEarlierYear() {
        impor().commit("laporan.md", isi("satu"), "uji");
        bacaan = bacaan(TAHUN + 1, "11,11", "Teks tahun depan");
        impor().commit("laporan-depan.md", isi("depan"), "uji");

        assertThat(realisasi(TAHUN).pernyataan())
                .extracting(PernyataanRealisasi::tahunLaporan)
                .containsExactly(TAHUN, TAHUN + 1);
        assertThat(realisasi(TAHUN).berlaku(TAHUN))
                .satisfies(p -> assertThat(p.realisasi().teks()).isEqualTo("10,76"));
    }

    @Test
    void theOrderInWhichReportsAreImportedDoesNotMatter() {
        impor().commit("laporan.md", isi("satu"), "uji");
        bacaan = bacaan(TAHUN + 1, "11,11", "Teks tahun depan");
        impor().commit("laporan-depan.md", isi("depan"), "uji");
        var maju = tanpaVersi(semuaDokumen());
        mongo.template().getDb().drop();

        impor().commit("laporan-depan.md", isi("depan"), "uji");
        bacaan = bacaan(TAHUN, "10,76", "Teks impor");
        impor().commit("laporan.md", isi("satu"), "uji");

        assertThat(tanpaVersi(semuaDokumen())).isEqualTo(maju);
    }

    @Test
    void theFormulaAnOwnerChoseAndOtherSpellingsSurviveAnImport() {
        impor().commit("laporan.md", isi("satu"), "uji");
        var repository = mongo.repository(IndikatorRepository.class);
        Indikator i = repository.findById(PD + "/indeks").orElseThrow();
        repository.save(new Indikator(
                i.id(),
                i.versi(),
                i.perangkatDaerah(),
                i.kode(),
                i.nama(),
                List.of("Indeks lama"),
                i.satuan(),
                RumusCapaian.NEGATIF_B,
                i.biro(),
                i.berlakuDari(),
                i.berlakuSampai(),
                "pendahulu"));
        impor().commit("laporan.md", isi("satu"), "uji");

        Indikator sesudah = repository.findById(PD + "/indeks").orElseThrow();
        assertThat(sesudah.rumus()).isEqualTo(RumusCapaian.NEGATIF_B);
        assertThat(sesudah.pendahulu()).isEqualTo("pendahulu");
        assertThat(sesudah.alias()).contains("Indeks lama", "Nilai Indeks");
    }

    @Test
    void anImportThatWasCutOffIsCompletedByImportingAgain() {
        impor().commit("laporan.md", isi("satu"), "uji");
        var lengkap = tanpaVersi(semuaDokumen());
        // what a crash after the definitions leaves behind
        for (String koleksi : List.of("sumber", "temuan", "narasi", "realisasi")) {
            mongo.template().getDb().getCollection(koleksi).drop();
        }
        impor().commit("laporan.md", isi("satu"), "uji");

        assertThat(tanpaVersi(semuaDokumen())).isEqualTo(lengkap);
    }

    @Test
    void aRefusedFileLeavesTheDatabaseUnchanged() {
        impor().commit("laporan.md", isi("satu"), "uji");
        var sebelum = semuaDokumen();
        ImporService menolak = layanan((nama, isi) -> {
            throw new ImporDitolak("terpotong di tengah tabel", 12);
        });

        assertThatThrownBy(() -> menolak.commit("laporan.md", isi("rusak"), "uji"))
                .isInstanceOf(ImporDitolak.class)
                .hasMessageContaining("Baris 12");
        assertThat(semuaDokumen()).isEqualTo(sebelum);
    }

    @Test
    void theProofAddsLeavesAndLossesPerColumn() {
        RingkasanImpor ringkasan = impor().pratinjau("laporan.md", isi("satu"));
        var bukti = requireNonNull(ringkasan.pembuktian());

        assertThat(bukti.murni())
                .isEqualTo(new RingkasanImpor.Kolom(Rupiah.of(20), Rupiah.of(5), Rupiah.of(15), false));
        assertThat(bukti.perubahan()).isEqualTo(new RingkasanImpor.Kolom(Rupiah.NOL, Rupiah.NOL, null, false));
    }

    @Test
    void aFileLargerThanAReportIsRefusedBeforeItIsRead() throws IOException {
        Path besar = direktori.resolve("besar.md");
        try (var file = new RandomAccessFile(besar.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        var galat = new ByteArrayOutputStream();

        int kode = perintah(galat).jalankan(List.of(besar.toString()), kosong());

        assertThat(kode).isEqualTo(2);
        assertThat(galat.toString(StandardCharsets.UTF_8)).contains("16 MB").doesNotContain("\tat ");
    }

    @Test
    void theCommandPrintsASummaryOrExactJson() throws IOException {
        Path berkas = Files.writeString(direktori.resolve("laporan.md"), "satu");
        var keluaran = new ByteArrayOutputStream();
        var cetak = new PrintStream(keluaran, true, StandardCharsets.UTF_8);

        int pratinjau = perintah(new ByteArrayOutputStream())
                .jalankan(List.of(berkas.toString(), "--pratinjau", "--json"), cetak);
        String json = keluaran.toString(StandardCharsets.UTF_8);
        keluaran.reset();
        int commit = perintah(new ByteArrayOutputStream()).jalankan(List.of(berkas.toString()), cetak);

        assertThat(List.of(pratinjau, commit)).containsExactly(0, 0);
        assertThat(json).contains("\"terbaca\" : 20").contains("\"tersimpan\" : false");
        assertThat(DokumenJson.baca(json.getBytes(StandardCharsets.UTF_8), RingkasanImpor.class)
                        .isi())
                .isEqualTo(impor().pratinjau("laporan.md", isi("satu")).isi());
        assertThat(keluaran.toString(StandardCharsets.UTF_8))
                .contains("Impor tersimpan")
                .contains("Dinas Contoh (dinas-contoh), tahun 2031")
                .contains("Baris 3 = 1 terpeta + 1 perabot + 1 kosong + 0 tidak terpeta")
                .contains("20 + 5, tercetak 15  TIDAK TERTUTUP, selisih -10");
    }

    @Test
    void wrongArgumentsAreRefusedWithTheUsage() {
        var galat = new ByteArrayOutputStream();

        assertThat(perintah(galat).jalankan(List.of(), kosong())).isEqualTo(2);
        assertThat(perintah(galat).jalankan(List.of("a.md", "--salah"), kosong()))
                .isEqualTo(2);
        assertThat(perintah(galat).jalankan(List.of("tidak-ada.md"), kosong())).isEqualTo(2);
        assertThat(galat.toString(StandardCharsets.UTF_8)).contains("Pemakaian").contains("tidak-ada.md");
    }

    private PerintahImpor perintah(ByteArrayOutputStream galat) {
        return new PerintahImpor(impor(), new PrintStream(galat, true, StandardCharsets.UTF_8));
    }

    private static PrintStream kosong() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    private ImporLayanan impor() {
        return layanan((nama, isi) -> bacaan);
    }

    private ImporLayanan layanan(PembacaLkjip pembaca) {
        return ImporUji.layanan(mongo, pembaca);
    }

    private static byte[] isi(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    private Narasi narasi() {
        return mongo.repository(NarasiRepository.class)
                .findById(Narasi.idOf(PD, TAHUN, BagianNarasi.SARAN, null))
                .orElseThrow();
    }

    private void sunting(String teks) {
        Narasi n = narasi();
        mongo.repository(NarasiRepository.class)
                .save(new Narasi(
                        n.id(),
                        n.versi(),
                        n.perangkatDaerah(),
                        n.tahun(),
                        n.bagian(),
                        n.indikator(),
                        n.sasaran(),
                        n.biro(),
                        n.judul(),
                        teks,
                        Narasi.Asal.PENGGUNA,
                        null,
                        n.berkas(),
                        n.barisAwal(),
                        n.barisAkhir(),
                        null));
    }

    @Test
    void aCorrectionMadeByHandStaysAndPreviewAndCommitSayWhatTheReportStatesInstead() {
        impor().commit("laporan.md", isi("satu"), "uji");
        correctByHand("10,90");

        RingkasanImpor sama = impor().commit("laporan.md", isi("satu"), "uji");
        assertThat(tindakan(sama, "realisasi")).containsEntry(PD + "/" + TAHUN, Tindakan.SAMA);

        bacaan = bacaan(TAHUN, "10,80", "Teks impor");
        RingkasanImpor pratinjau = impor().pratinjau("laporan-koreksi.md", isi("dua"));
        RingkasanImpor tersimpan = impor().commit("laporan-koreksi.md", isi("dua"), "uji");

        for (RingkasanImpor r : List.of(sama, pratinjau, tersimpan)) {
            assertThat(r.koreksi())
                    .singleElement()
                    .satisfies(k -> assertThat(k.koreksi().teks()).isEqualTo("10,90"));
        }
        assertThat(RingkasanTeks.susun(pratinjau))
                .contains("Indeks tahun " + TAHUN + ": tetap 10,90 (dicatat Siti); laporan menyatakan 10,80");
        assertThat(realisasi(TAHUN).berlaku(TAHUN))
                .satisfies(p -> assertThat(p.realisasi().teks()).isEqualTo("10,90"));
        assertThat(realisasi(TAHUN).tertulis(TAHUN))
                .satisfies(p -> assertThat(p.realisasi().teks()).isEqualTo("10,80"));
    }

    @Test
    void aReportThatStatesTheCorrectedValueItselfHasNothingToSay() {
        impor().commit("laporan.md", isi("satu"), "uji");
        correctByHand("10,8");
        bacaan = bacaan(TAHUN, "10,80", "Teks impor");

        assertThat(impor().pratinjau("laporan-koreksi.md", isi("dua")).koreksi())
                .isEmpty();
    }

    @Test
    void aDefinitionChangedByHandStaysAndTheSummarySaysSo() {
        impor().commit("laporan.md", isi("satu"), "uji");
        var repository = mongo.repository(IndikatorRepository.class);
        Indikator lama = repository.findById(DokumenContoh.indikator().id()).orElseThrow();
        repository.save(new Indikator(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.kode(),
                "Nama Perencana",
                List.of("Nama Lain"),
                "Skor",
                lama.rumus(),
                List.of("umum"),
                lama.berlakuDari(),
                lama.berlakuSampai(),
                lama.pendahulu(),
                new Pengubahan("siti", "Siti", Instant.parse("2026-02-10T03:15:00Z"), "Penyesuaian")));

        RingkasanImpor ringkasan = impor().commit("laporan-koreksi.md", isi("dua"), "uji");

        assertThat(repository.findById(lama.id())).hasValueSatisfying(i -> {
            assertThat(i.nama()).isEqualTo("Nama Perencana");
            assertThat(i.satuan()).isEqualTo("Skor");
            assertThat(i.biro()).containsExactly("umum");
            assertThat(i.alias()).containsExactly("Nama Lain");
        });
        assertThat(tindakan(ringkasan, "indikator")).containsEntry(lama.id(), Tindakan.DIPERTAHANKAN);
    }

    private void correctByHand(String nilai) {
        var repository = mongo.repository(RealisasiRepository.class);
        RealisasiKinerja lama = repository.findByTahun(PD, TAHUN).orElseThrow();
        RealisasiIndikator semula = lama.indikator().getFirst();
        var koreksi = new PernyataanRealisasi(
                TAHUN,
                AsalPernyataan.APLIKASI,
                null,
                angka(nilai, nilai.replace(',', '.')),
                StatusRealisasi.FINAL,
                null,
                null,
                List.of(),
                new Sitasi("Surat 12", null, null),
                new Pencatatan("siti", "Siti", Instant.parse("2026-02-10T03:15:00Z"), "Ralat", "Surat 12", false));
        repository.save(new RealisasiKinerja(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.tahun(),
                List.of(semula.dengan(Stream.concat(semula.pernyataan().stream(), Stream.of(koreksi)))),
                lama.anggaran(),
                lama.skala()));
    }

    private RealisasiIndikator realisasi(int tahun) {
        return mongo.repository(RealisasiRepository.class)
                .findByTahun(PD, tahun)
                .orElseThrow()
                .indikator()
                .getFirst();
    }

    private static Map<String, Tindakan> tindakan(RingkasanImpor ringkasan, String koleksi) {
        var hasil = new TreeMap<String, Tindakan>();
        ringkasan.dokumen().stream()
                .filter(d -> d.koleksi().equals(koleksi))
                .forEach((PerubahanDokumen d) -> hasil.put(d.id(), d.tindakan()));
        return hasil;
    }

    /** Every stored document as it lies in the database, versions included. */
    private Map<String, Document> semuaDokumen() {
        var semua = new TreeMap<String, Document>();
        for (String koleksi : mongo.template().getDb().listCollectionNames()) {
            if (koleksi.startsWith("jejakAudit")) {
                continue; // every import leaves its entry, also one that changes nothing
            }
            mongo.template()
                    .getDb()
                    .getCollection(koleksi)
                    .find()
                    .forEach(d -> semua.put(koleksi + ":" + d.get("_id"), d));
        }
        return semua;
    }

    private static Map<String, Document> tanpaVersi(Map<String, Document> dokumen) {
        var hasil = new TreeMap<String, Document>();
        dokumen.forEach((id, d) -> {
            if (!id.startsWith("sumber:")) {
                var salinan = new Document(d);
                salinan.remove("versi");
                hasil.put(id, salinan);
            }
        });
        return hasil;
    }

    /** A report of a year that also looks back on the year before. */
    private static BacaanLkjip bacaan(int tahun, String nilai, String teks) {
        return new BacaanLkjip(
                tahun == TAHUN ? "laporan.md" : "laporan-depan.md",
                tahun,
                DokumenContoh.perangkatDaerah(),
                DokumenContoh.renstra(),
                List.of(DokumenContoh.indikator()),
                tahun == TAHUN ? List.of(DokumenContoh.perjanjianKinerja(Tahap.MURNI)) : List.of(),
                tahun == TAHUN ? DokumenContoh.rencanaKerja() : null,
                List.of(realisasi(tahun, tahun, nilai), realisasi(tahun - 1, tahun, "9,50")),
                tahun == TAHUN ? List.of(DokumenContoh.narasi(BagianNarasi.SARAN, teks)) : List.of(),
                List.of(),
                tahun == TAHUN ? List.of(DokumenContoh.temuan("a", "Beda")) : List.of(),
                new PetaBaris(new ArrayList<>(List.of(
                        new StatusBaris(1, Jenis.TERPETA, "narasi"),
                        new StatusBaris(2, Jenis.PERABOT, "judul halaman"),
                        new StatusBaris(3, Jenis.KOSONG, null)))));
    }

    private static RealisasiKinerja realisasi(int tahun, int tahunLaporan, String nilai) {
        var pernyataan =
                DokumenContoh.pernyataan(tahunLaporan, AsalPernyataan.BAB, angka(nilai, nilai.replace(',', '.')));
        var indikator = new RealisasiIndikator(
                "indeks",
                "Indeks",
                "Poin",
                tahun == tahunLaporan ? "s1" : null,
                List.of("hukum"),
                List.of(pernyataan),
                List.of(),
                null,
                null);
        return new RealisasiKinerja(
                RealisasiKinerja.idOf(PD, tahun), null, PD, tahun, List.of(indikator), null, List.of());
    }
}
