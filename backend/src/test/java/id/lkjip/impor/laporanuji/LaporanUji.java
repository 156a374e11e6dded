package id.lkjip.impor.laporanuji;

import id.lkjip.realisasi.StatusRealisasi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The truth of one invented report: what a reader must find, whatever the report looks like.
 *
 * <p>Only the leaves carry money; every sum above them is computed here, so a written report always adds up until a
 * fault is applied.
 */
record LaporanUji(
        Organisasi organisasi,
        int tahun,
        int renstraAwal,
        int renstraAkhir,
        String visi,
        List<String> misi,
        List<Tujuan> tujuan,
        List<String> isu,
        List<Asisten> asisten,
        List<Unit> unit,
        List<Sasaran> sasaran,
        List<SasaranMurni> sasaranMurni,
        List<Blok> rencana,
        NaskahPk pkMurni,
        NaskahPk pkPerubahan,
        long realisasiAnggaran) {

    /**
     * The reporting organisation.
     *
     * @param nama without the region
     * @param wilayah region with its kind, for example "Provinsi Nusa Raya"
     */
    record Organisasi(
            String nama,
            String wilayah,
            String ibuKota,
            String jabatanKepala,
            String namaKepala,
            String jabatanKepalaWilayah,
            String kodeUrusan) {

        String namaLengkap() {
            return nama + " " + wilayah;
        }

        /** The region's own name, for example "Nusa Raya". */
        String namaWilayah() {
            return wilayah.substring(wilayah.indexOf(' ') + 1);
        }

        String jenisWilayah() {
            return wilayah.substring(0, wilayah.indexOf(' '));
        }
    }

    record Asisten(String nama, List<String> unit) {}

    /** A biro, bidang or sekretariat that owns a block of the work plan. */
    record Unit(String nama, List<String> bagian, String tugas, List<String> fungsi) {}

    record Tujuan(String nama, List<String> indikator) {}

    record Sasaran(String nama, String unit, List<IndikatorSasaran> indikator) {}

    /**
     * An indicator of the PK perubahan with all that the report says about it.
     *
     * @param tahunData year of the value when it is carried over
     * @param lampau values of earlier years, oldest first
     * @param tetangga values of other regions; empty when the report says it cannot be compared
     * @param aaro allocation of the supporting program, {@code raro} its spending
     */
    record IndikatorSasaran(
            String nama,
            String satuan,
            Ukuran target,
            Ukuran realisasi,
            StatusRealisasi status,
            @Nullable Integer tahunData,
            SequencedMap<Integer, Ukuran> lampau,
            Ukuran targetRenstra,
            SequencedMap<String, BigDecimal> tetangga,
            long aaro,
            long raro,
            String programPendukung,
            List<String> kegiatanPendukung,
            List<String> faktor,
            List<String> masalah,
            List<String> upaya) {

        /** R / T x 100; {@code null} when either is no number. */
        @Nullable
        BigDecimal capaian() {
            return persen(realisasi, target);
        }

        /** R / T_akhir x 100. */
        @Nullable
        BigDecimal capaianRenstra() {
            return persen(realisasi, targetRenstra);
        }

        private static @Nullable BigDecimal persen(Ukuran atas, Ukuran bawah) {
            if (!(atas instanceof Ukuran.Angka r)
                    || !(bawah instanceof Ukuran.Angka t)
                    || t.nilai().signum() == 0) {
                return null;
            }
            return r.nilai().multiply(BigDecimal.valueOf(100)).divide(t.nilai(), 2, RoundingMode.HALF_UP);
        }
    }

    record SasaranMurni(String nama, List<IndikatorMurni> indikator) {}

    record IndikatorMurni(String nama, String satuan, Ukuran target) {}

    /** What one unit carries out, in the order of the table. */
    record Blok(String unit, List<Cabang> cabang) {

        Uang uang() {
            return Uang.jumlah(cabang.stream().map(Cabang::uang));
        }
    }

    /** Programs under one sasaran, or under none. */
    record Cabang(@Nullable String sasaran, List<Program> program) {

        Uang uang() {
            return Uang.jumlah(program.stream().map(Program::uang));
        }
    }

    record Indikator(String nama, String satuan, Ukuran target) {}

    record Program(String kode, String nama, List<Indikator> indikator, List<Kegiatan> kegiatan) {

        Uang uang() {
            return Uang.jumlah(kegiatan.stream().map(Kegiatan::uang));
        }
    }

    record Kegiatan(String kode, String nama, List<Indikator> indikator, List<Sub> sub) {

        Uang uang() {
            return Uang.jumlah(sub.stream().map(Sub::uang));
        }
    }

    record Sub(String kode, String nama, Indikator indikator, Uang uang) {}

    /** Money at both stages; {@code null} is an empty cell, which is not zero. */
    record Uang(@Nullable Long murni, @Nullable Long perubahan) {

        static Uang jumlah(Stream<Uang> bagian) {
            return bagian.reduce(new Uang(null, null), Uang::plus);
        }

        Uang plus(Uang lain) {
            return new Uang(plus(murni, lain.murni), plus(perubahan, lain.perubahan));
        }

        long murniAtauNol() {
            return murni == null ? 0 : murni;
        }

        long perubahanAtauNol() {
            return perubahan == null ? 0 : perubahan;
        }

        private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
            if (a == null) {
                return b;
            }
            return b == null ? a : Long.valueOf(a + b);
        }
    }

    /** The signed document of a stage. */
    record NaskahPk(
            String namaKepala,
            String namaKepalaWilayah,
            @Nullable Integer hari,
            String bulan) {

        String tanggal(int tahun) {
            return (hari == null ? "" : hari + " ") + bulan + " " + tahun;
        }
    }

    /** A leaf with its place in the tree. */
    record Daun(String unit, @Nullable String sasaran, Program program, Kegiatan kegiatan, Sub sub) {}

    Uang total() {
        return Uang.jumlah(rencana.stream().map(Blok::uang));
    }

    List<Daun> daun() {
        return rencana.stream()
                .flatMap(b -> b.cabang().stream()
                        .flatMap(c -> c.program().stream()
                                .flatMap(p -> p.kegiatan().stream()
                                        .flatMap(k ->
                                                k.sub().stream().map(s -> new Daun(b.unit(), c.sasaran(), p, k, s))))))
                .toList();
    }

    List<IndikatorSasaran> indikator() {
        return sasaran.stream().flatMap(s -> s.indikator().stream()).toList();
    }

    /** Money per program code, as the lampiran prints it, by code. */
    SequencedMap<String, Uang> belanja() {
        var perKode = new TreeMap<String, Uang>();
        semuaProgram().forEach(p -> perKode.merge(p.kode(), p.uang(), Uang::plus));
        return perKode;
    }

    /** Program name per code. */
    Map<String, String> namaProgram() {
        var nama = new LinkedHashMap<String, String>();
        semuaProgram().forEach(p -> nama.put(p.kode(), p.nama()));
        return nama;
    }

    Unit unit(String nama) {
        return unit.stream().filter(u -> u.nama().equals(nama)).findFirst().orElseThrow();
    }

    private Stream<Program> semuaProgram() {
        return rencana.stream()
                .flatMap(b -> b.cabang().stream())
                .map(Cabang::program)
                .flatMap(List::stream);
    }

    /** Spending in percent of the amended budget. */
    BigDecimal serapan() {
        return BigDecimal.valueOf(realisasiAnggaran)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(total().perubahanAtauNol()), 2, RoundingMode.HALF_UP);
    }

    long sisaAnggaran() {
        return total().perubahanAtauNol() - realisasiAnggaran;
    }

    BigDecimal sisaPersen() {
        return BigDecimal.valueOf(100).subtract(serapan());
    }
}
