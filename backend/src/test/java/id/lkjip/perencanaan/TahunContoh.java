package id.lkjip.perencanaan;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short ways to write documents in tests. */
public final class TahunContoh {

    public static final String PD = "setda-contoh";

    private TahunContoh() {}

    public static Sitasi baris(int baris) {
        return new Sitasi("contoh.md", baris, "Tabel 2.1");
    }

    public static Nilai angka(String teks) {
        return new Nilai.Angka(teks, new BigDecimal(teks.replace(".", "").replace(',', '.')));
    }

    public static PerangkatDaerah organisasi(String... namaBiro) {
        return new PerangkatDaerah(
                PD,
                null,
                "Sekretariat Daerah Contoh",
                null,
                null,
                List.of(),
                List.of(),
                Stream.of(namaBiro)
                        .map(nama -> new Biro(
                                Kode.dari(nama),
                                "Biro " + nama,
                                List.of(),
                                null,
                                List.of(),
                                null,
                                List.of(),
                                null,
                                null,
                                baris(1)))
                        .toList(),
                List.of());
    }

    public static Indikator indikator(String nama, RumusCapaian rumus, List<String> alias, String... biro) {
        String kode = Kode.dari(nama);
        return new Indikator(
                Indikator.idOf(PD, kode), null, PD, kode, nama, alias, null, rumus, List.of(biro), null, null, null);
    }

    public static IndikatorPk indikatorPk(String nama, @Nullable String satuan, String target) {
        return new IndikatorPk(
                Kode.dari(nama),
                nama,
                satuan,
                List.of(new IndikatorPk.PernyataanTarget(angka(target), AsalPernyataan.LAMPIRAN, baris(2))));
    }

    public static SasaranPk sasaranPk(String nama, IndikatorPk... indikator) {
        return new SasaranPk(Kode.dari(nama), nama, List.of(), List.of(indikator), baris(2));
    }

    public static PerjanjianKinerja pk(int tahun, Tahap tahap, @Nullable Long total, SasaranPk... sasaran) {
        return new PerjanjianKinerja(
                PerjanjianKinerja.idOf(PD, tahun, tahap),
                null,
                PD,
                tahun,
                tahap,
                List.of(),
                null,
                total == null ? null : Rupiah.of(total),
                List.of(),
                List.of(sasaran),
                List.of());
    }

    public static PernyataanRealisasi pernyataan(
            int tahunLaporan,
            @Nullable String target,
            Nilai realisasi,
            StatusRealisasi status,
            @Nullable Integer tahunData) {
        return new PernyataanRealisasi(
                tahunLaporan,
                AsalPernyataan.BAB,
                target == null ? null : angka(target),
                realisasi,
                status,
                tahunData,
                null,
                List.of(),
                baris(3));
    }

    public static RealisasiIndikator realisasi(String nama, PernyataanRealisasi... pernyataan) {
        return new RealisasiIndikator(
                Kode.dari(nama), nama, null, null, List.of(), List.of(pernyataan), List.of(), null, null);
    }

    public static RealisasiKinerja realisasiTahun(int tahun, RealisasiIndikator... indikator) {
        return new RealisasiKinerja(
                RealisasiKinerja.idOf(PD, tahun), null, PD, tahun, List.of(indikator), null, List.of());
    }

    public static Pagu pagu(@Nullable Long murni, @Nullable Long perubahan) {
        return Pagu.tercantum(murni == null ? null : Rupiah.of(murni), perubahan == null ? null : Rupiah.of(perubahan));
    }

    public static Program program(@Nullable String kode, String nama, @Nullable String biro, Pagu pagu) {
        return program(kode, nama, biro, pagu, kegiatan("Kegiatan " + nama + " " + pagu.murni(), biro, pagu));
    }

    public static Program program(
            @Nullable String kode, String nama, @Nullable String biro, Pagu pagu, Kegiatan... kegiatan) {
        return new Program(kode, nama, true, biro, List.of(), pagu, List.of(kegiatan), baris(4));
    }

    public static Kegiatan kegiatan(String nama, @Nullable String biro, Pagu pagu, SubKegiatan... sub) {
        return new Kegiatan(null, nama, true, biro, List.of(), pagu, List.of(sub), baris(5));
    }

    public static SubKegiatan subKegiatan(String nama, @Nullable String biro, Pagu pagu) {
        return new SubKegiatan(
                null,
                nama,
                true,
                biro,
                List.of(new IndikatorRencana(
                        Kode.dari("Jumlah " + nama), "Jumlah " + nama, "Dokumen", angka("12"), baris(6))),
                pagu,
                baris(6));
    }

    public static SasaranRencana sasaranRencana(String nama, @Nullable String biro, Program... program) {
        return new SasaranRencana(Kode.dari(nama), nama, biro, List.of(), Pagu.KOSONG, List.of(program), baris(7));
    }

    public static RencanaKerja rencana(
            int tahun,
            Pagu total,
            List<SasaranRencana> sasaran,
            List<Program> tanpaSasaran,
            List<JumlahBiro> jumlahBiro,
            Kehilangan... kehilangan) {
        return new RencanaKerja(
                RencanaKerja.idOf(PD, tahun),
                null,
                PD,
                tahun,
                total,
                sasaran,
                tanpaSasaran,
                jumlahBiro,
                List.of(kehilangan));
    }
}
