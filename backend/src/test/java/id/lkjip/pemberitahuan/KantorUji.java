package id.lkjip.pemberitahuan;

import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.akun.AkunUji;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.mongo.MongoUji;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.PenyuntinganUji;
import id.lkjip.narasi.Peralihan;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.TemplatNarasi;
import id.lkjip.narasi.TemplatNarasi.Butir;
import id.lkjip.narasi.komentar.KomentarService;
import id.lkjip.narasi.komentar.KomentarUji;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.shared.Ids;
import id.lkjip.shared.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small office at work on its report of 2031: two people of Biro Hukum, one of Biro Umum, planner and inspector. */
final class KantorUji implements AutoCloseable {

    static final String PD = TahunContoh.PD;
    static final int TAHUN = 2031;
    static final String MASALAH = Narasi.idOf(PD, TAHUN, BagianNarasi.MASALAH, "indeks-hukum");
    static final String KESIMPULAN = Narasi.idOf(PD, TAHUN, BagianNarasi.KESIMPULAN, null);

    final AkunUji akun = new AkunUji();
    final MongoUji mongo = akun.mongo();
    final JamUji jam = new JamUji(Instant.now());
    final KunciTahunService kunci = KunciTahunUji.layanan(mongo, akun.jejak());
    final SeksiService seksi = PenyuntinganUji.seksi(mongo);
    final PenyuntinganService penyuntingan = PenyuntinganUji.layanan(mongo, kunci, akun.jejak());
    final KomentarService komentar = KomentarUji.layanan(mongo, seksi, kunci, akun.jejak());
    final PencatatPemberitahuan pencatat = new PencatatPemberitahuan(
            mongo.template(),
            PembacaTahunUji.pembaca(mongo),
            seksi,
            mongo.repository(NarasiRepository.class),
            komentar,
            kunci,
            akun.direktori(),
            jam);
    final PemberitahuanService service = new PemberitahuanService(mongo.template());

    final Pelaku hani = orang("hani", "Hani Hukum", Peran.BIRO, "hukum");
    final Pelaku heru = orang("heru", "Heru Hukum", Peran.BIRO, "hukum");
    final Pelaku umar = orang("umar", "Umar Umum", Peran.BIRO, "umum");
    final Pelaku putri = orang("putri", "Putri Perencana", Peran.PERENCANA, null);
    final Pelaku indra = orang("indra", "Indra Inspektorat", Peran.INSPEKTORAT, null);

    KantorUji() {
        PenyuntinganUji.simpanTahun(mongo, TAHUN);
    }

    private Pelaku orang(String id, String nama, Peran peran, @Nullable String biro) {
        return akun.orang(id, nama, peran, biro == null ? new UnitKerja[0] : new UnitKerja[] {new UnitKerja(PD, biro)})
                .pelaku(Adaptor.UI, null);
    }

    /** Notices are looked for, as after a change by nobody known. */
    void cari() {
        pencatat.catat(PD, TAHUN, null);
    }

    List<Pemberitahuan> milik(Pelaku siapa) {
        return siapa.melakukan(() -> service.daftar(false, null, 100));
    }

    List<JenisPemberitahuan> jenis(Pelaku siapa) {
        return milik(siapa).stream().map(Pemberitahuan::jenis).toList();
    }

    long baru(Pelaku siapa) {
        return siapa.melakukan(service::jumlahBaru);
    }

    Narasi tulis(Pelaku siapa, String kode, String teks) {
        return siapa.melakukan(() -> penyuntingan.simpan(kode, versi(kode), teks, null));
    }

    Narasi langkah(Pelaku siapa, String kode, Peralihan langkah, @Nullable String catatan) {
        return siapa.melakukan(() -> penyuntingan.beralih(kode, Objects.requireNonNull(versi(kode)), langkah, catatan));
    }

    @Nullable
    Long versi(String kode) {
        Narasi ada = mongo.template().findById(kode, Narasi.class);
        return ada == null ? null : ada.versi();
    }

    /** Another target of the year than the 76 it begins with. */
    void ubahTarget(String target) {
        mongo.template().remove(new org.springframework.data.mongodb.core.query.Query(), "perjanjianKinerja");
        mongo.template()
                .save(pk(
                        TAHUN,
                        Tahap.MURNI,
                        100L,
                        sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", target))));
    }

    /** The template asks for one section, due then. */
    void tenggat(BagianNarasi bagian, LocalDate hari, @Nullable String biro) {
        mongo.template()
                .save(new TemplatNarasi(
                        Ids.of(PD, TAHUN),
                        null,
                        PD,
                        TAHUN,
                        List.of(new Butir(bagian, "Tulis seperlunya.", hari, biro))));
    }

    @Override
    public void close() {
        akun.close();
    }
}
