package id.lkjip.impor.laporanuji;

import id.lkjip.impor.laporanuji.KosaKata.Tema;
import id.lkjip.impor.laporanuji.KosaKata.TemaSasaran;
import id.lkjip.impor.laporanuji.LaporanUji.Asisten;
import id.lkjip.impor.laporanuji.LaporanUji.Blok;
import id.lkjip.impor.laporanuji.LaporanUji.Cabang;
import id.lkjip.impor.laporanuji.LaporanUji.Indikator;
import id.lkjip.impor.laporanuji.LaporanUji.IndikatorMurni;
import id.lkjip.impor.laporanuji.LaporanUji.IndikatorSasaran;
import id.lkjip.impor.laporanuji.LaporanUji.Kegiatan;
import id.lkjip.impor.laporanuji.LaporanUji.NaskahPk;
import id.lkjip.impor.laporanuji.LaporanUji.Organisasi;
import id.lkjip.impor.laporanuji.LaporanUji.Program;
import id.lkjip.impor.laporanuji.LaporanUji.Sasaran;
import id.lkjip.impor.laporanuji.LaporanUji.SasaranMurni;
import id.lkjip.impor.laporanuji.LaporanUji.Sub;
import id.lkjip.impor.laporanuji.LaporanUji.Tujuan;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import id.lkjip.impor.laporanuji.LaporanUji.Unit;
import id.lkjip.realisasi.StatusRealisasi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Makes truths from a seed: the same seed gives the same report for ever. */
final class PembangkitLaporan {

    private static final Organisasi SETDA_NUSA_RAYA = new Organisasi(
            "Sekretariat Daerah",
            "Provinsi Nusa Raya",
            "Lintang",
            "Sekretaris Daerah",
            "Dr. Bagas Wirayuda, M.Si",
            "Gubernur Nusa Raya",
            "4.01");

    private static final Organisasi SETDA_MANDALA = new Organisasi(
            "Sekretariat Daerah",
            "Provinsi Mandala Timur",
            "Kota Sabit",
            "Sekretaris Daerah",
            "Ir. Ratna Prameswari, M.T",
            "Gubernur Mandala Timur",
            "4.01");

    private static final Organisasi DINAS_TIRTAMAJU = new Organisasi(
            "Dinas Pendidikan",
            "Kabupaten Tirtamaju",
            "Tirtamaju",
            "Kepala Dinas Pendidikan",
            "Drs. Sulaksana Adi, M.Pd",
            "Bupati Tirtamaju",
            "1.01");

    private final Random acak;
    private final Organisasi organisasi;
    private final List<Tema> tema;
    private final int tahun;
    private final boolean kecil;
    private int nomorSub;
    private boolean adaKosong;
    private boolean adaNol;

    private PembangkitLaporan(long benih, Organisasi organisasi, List<Tema> tema, int tahun, boolean kecil) {
        this.acak = new Random(benih);
        this.organisasi = organisasi;
        this.tema = tema;
        this.tahun = tahun;
        this.kecil = kecil;
    }

    /** Nine biro, eleven sasaran, the year 2023. */
    static LaporanUji nusaRaya() {
        return new PembangkitLaporan(20_23L, SETDA_NUSA_RAYA, KosaKata.SETDA, 2023, false).bangkitkan();
    }

    /** Five biro of another province, the year 2026. */
    static LaporanUji mandalaTimur() {
        return new PembangkitLaporan(20_26L, SETDA_MANDALA, KosaKata.SETDA.subList(2, 7), 2026, false).bangkitkan();
    }

    /** A kabupaten's dinas with bidang instead of biro, the year 2021. */
    static LaporanUji tirtamaju() {
        return new PembangkitLaporan(20_21L, DINAS_TIRTAMAJU, KosaKata.DINAS_PENDIDIKAN, 2021, false).bangkitkan();
    }

    /** A small report of three or four units, for tests that make many. */
    static LaporanUji kecil(long benih) {
        var acak = new Random(benih * 31 + 7);
        int mulai = acak.nextInt(5);
        int jumlah = 3 + acak.nextInt(2);
        int[] tahun = {2021, 2023, 2024, 2026};
        return new PembangkitLaporan(
                        benih,
                        acak.nextBoolean() ? SETDA_NUSA_RAYA : SETDA_MANDALA,
                        KosaKata.SETDA.subList(mulai, mulai + jumlah),
                        tahun[acak.nextInt(tahun.length)],
                        true)
                .bangkitkan();
    }

    private LaporanUji bangkitkan() {
        var blok = new ArrayList<Blok>();
        for (int i = 0; i < tema.size(); i++) {
            blok.add(blok(tema.get(i), i));
        }
        var sasaran =
                tema.stream().map(t -> sasaran(t, blok)).flatMap(List::stream).toList();
        int renstraAwal = tahun - tahun % 5 + (tahun % 5 == 0 ? -4 : 1);
        Uang total = Uang.jumlah(blok.stream().map(Blok::uang));
        return new LaporanUji(
                organisasi,
                tahun,
                renstraAwal,
                renstraAwal + 4,
                organisasi.namaWilayah().toUpperCase(Locale.ROOT) + " TANGGUH, RUKUN, DAN MANDIRI",
                List.of(
                        "Menguatkan birokrasi yang terbuka dan cekatan",
                        "Menumbuhkan usaha warga di setiap kecamatan",
                        "Merawat alam sebagai titipan anak cucu"),
                List.of(
                        new Tujuan("Terwujudnya birokrasi yang cekatan", List.of("Indeks Birokrasi Cekatan")),
                        new Tujuan(
                                "Terwujudnya layanan yang dipercaya warga",
                                List.of("Indeks Kepercayaan Warga", "Nilai Keterbukaan Layanan"))),
                List.of(
                        "Belum meratanya mutu layanan di pulau terluar",
                        "Belum tuntasnya penataan aset kantor",
                        "Belum padunya data kinerja antarunit"),
                asisten(),
                tema.stream().map(this::unit).toList(),
                sasaran,
                sasaranMurni(),
                List.copyOf(blok),
                new NaskahPk(
                        organisasi.namaKepala(),
                        "H. Arga Sentanu, S.E",
                        kecil || tahun == 2023 ? Integer.valueOf(9) : null,
                        "Januari"),
                new NaskahPk("Dra. Laras Kinanti, M.A", "H. Arga Sentanu, S.E", 1 + acak.nextInt(27), "Oktober"),
                total.perubahanAtauNol() * (880 + acak.nextInt(100)) / 1000);
    }

    private Blok blok(Tema tema, int nomor) {
        String kodeProgram = organisasi.kodeUrusan() + "." + "%02d".formatted(nomor + 2);
        var cabang = new ArrayList<Cabang>();
        int objek = 0;
        for (int i = 0; i < tema.sasaran().size(); i++) {
            var sasaran = tema.sasaran().get(i);
            boolean terakhir = i == tema.sasaran().size() - 1;
            int sampai = terakhir ? tema.objek().size() : Math.min(tema.objek().size() - 1, objek + 1);
            var bagian = tema.objek().subList(objek, kecil ? Math.min(sampai, objek + 2) : sampai);
            objek = sampai;
            cabang.add(new Cabang(sasaran.nama(), List.of(programInti(kodeProgram, tema.program(), bagian))));
        }
        boolean penunjangDulu = acak.nextBoolean();
        cabang.add(penunjangDulu ? 0 : cabang.size(), new Cabang(null, List.of(programPenunjang())));
        return new Blok(tema.unit(), List.copyOf(cabang));
    }

    private Program programInti(String kode, String nama, List<String> objek) {
        var kegiatan = new ArrayList<Kegiatan>();
        for (int i = 0; i < objek.size(); i++) {
            String kata = KosaKata.KATA_KEGIATAN.get(acak.nextInt(KosaKata.KATA_KEGIATAN.size()));
            String kodeKegiatan = kode + ".1." + "%02d".formatted(i + 1);
            var subNama = new ArrayList<String>();
            int mulai = acak.nextInt(KosaKata.KATA_SUB.size());
            int jumlah = kecil ? 2 + acak.nextInt(2) : 2 + acak.nextInt(4);
            for (int j = 0; j < jumlah; j++) {
                subNama.add(KosaKata.KATA_SUB.get((mulai + j) % KosaKata.KATA_SUB.size()) + " " + objek.get(i));
            }
            kegiatan.add(kegiatan(kodeKegiatan, kata + " " + objek.get(i), subNama));
        }
        var indikator = new ArrayList<Indikator>();
        indikator.add(new Indikator("Persentase Pelaksanaan " + nama, "Persen", Ukuran.angka(100)));
        if (acak.nextInt(3) == 0) {
            indikator.add(new Indikator("Tingkat Kematangan " + nama, "Nilai", Ukuran.angka("26.13")));
        }
        return new Program(kode, nama, List.copyOf(indikator), List.copyOf(kegiatan));
    }

    private Program programPenunjang() {
        String kode = organisasi.kodeUrusan() + ".01";
        String nama = "Program Penunjang Urusan Pemerintahan Daerah " + organisasi.jenisWilayah();
        var kegiatan = new ArrayList<Kegiatan>();
        for (int i = 0; i < KosaKata.PENUNJANG.size(); i++) {
            if (acak.nextInt(kecil ? 2 : 4) == 0 && i > 0) {
                continue;
            }
            var nama2 = KosaKata.PENUNJANG.get(i);
            kegiatan.add(kegiatan(
                    kode + ".1." + "%02d".formatted(i + 1),
                    nama2.getFirst(),
                    nama2.subList(1, kecil ? Math.min(nama2.size(), 4) : nama2.size())));
        }
        return new Program(
                kode,
                nama,
                List.of(new Indikator("Nilai Akuntabilitas Kinerja Unit", "Nilai", Ukuran.angka("79.90"))),
                List.copyOf(kegiatan));
    }

    private Kegiatan kegiatan(String kode, String nama, List<String> namaSub) {
        var sub = new ArrayList<Sub>();
        for (int i = 0; i < namaSub.size(); i++) {
            var satuan = List.of("Dokumen", "Laporan", "Orang", "Paket", "Unit").get(acak.nextInt(5));
            sub.add(new Sub(
                    kode + "." + "%04d".formatted(i + 1),
                    namaSub.get(i),
                    new Indikator(
                            "Jumlah " + satuan + " " + namaSub.get(i), satuan, Ukuran.angka(1 + acak.nextInt(40))),
                    uang(i > 0)));
        }
        var indikator = new ArrayList<Indikator>();
        indikator.add(new Indikator("Persentase Ketuntasan " + nama, "Persen", Ukuran.angka(90 + acak.nextInt(11))));
        if (acak.nextInt(5) == 0) {
            indikator.add(new Indikator("Nilai Kepuasan " + nama, "Nilai", new Ukuran.Kosong()));
        }
        return new Kegiatan(kode, nama, List.copyOf(indikator), List.copyOf(sub));
    }

    private Uang uang(boolean bolehKosong) {
        nomorSub++;
        long murni = acak.nextInt(100) < 15
                ? (1_000_000_000L + acak.nextLong(30_000_000_000L)) / 1000 * 1000
                : (2_000_000L + acak.nextLong(600_000_000L)) / 1000 * 1000;
        long perubahan = murni / 1000 * (450 + acak.nextInt(700));
        if (acak.nextInt(4) == 0) {
            perubahan += 1 + acak.nextInt(999);
        }
        if (bolehKosong && !adaKosong && nomorSub > 5) {
            adaKosong = true;
            return new Uang(null, perubahan);
        }
        if (bolehKosong && !adaNol && nomorSub > 9) {
            adaNol = true;
            return new Uang(murni, 0L);
        }
        return new Uang(murni, perubahan);
    }

    private List<Sasaran> sasaran(Tema tema, List<Blok> blok) {
        var hasil = new ArrayList<Sasaran>();
        var milik = blok.stream()
                .filter(b -> b.unit().equals(tema.unit()))
                .findFirst()
                .orElseThrow();
        for (var t : tema.sasaran()) {
            var program = milik.cabang().stream()
                    .filter(c -> t.nama().equals(c.sasaran()))
                    .findFirst()
                    .orElseThrow()
                    .program()
                    .getFirst();
            hasil.add(new Sasaran(t.nama(), tema.unit(), List.of(indikator(t, program))));
        }
        return hasil;
    }

    private IndikatorSasaran indikator(TemaSasaran t, Program program) {
        BigDecimal target = nilai(t.satuan(), 0);
        BigDecimal realisasi = nilaiDekat(target, t.satuan());
        var status = StatusRealisasi.FINAL;
        @Nullable Integer tahunData = null;
        switch (acak.nextInt(6)) {
            case 0 -> {
                status = StatusRealisasi.TERBAWA;
                tahunData = tahun - 1;
            }
            case 1 -> status = StatusRealisasi.SWANILAI;
            case 2 -> status = StatusRealisasi.METODE_BERUBAH;
            default -> {}
        }
        SequencedMap<Integer, Ukuran> lampau = new LinkedHashMap<>();
        int sejak = tahun - 2 - acak.nextInt(2);
        boolean baru = acak.nextInt(5) == 0 && status != StatusRealisasi.TERBAWA;
        String penulisan = List.of("N/A", "NA", "-").get(acak.nextInt(3));
        for (int y = sejak; y < tahun; y++) {
            boolean kosong = baru || (y == sejak && acak.nextInt(4) == 0);
            Ukuran nilai = kosong
                    ? new Ukuran.TidakAda(penulisan)
                    : new Ukuran.Angka(
                            tahunData != null && y == tahunData ? realisasi : nilaiDekat(target, t.satuan()));
            lampau.put(y, nilai);
        }
        SequencedMap<String, BigDecimal> tetangga = new LinkedHashMap<>();
        if (acak.nextInt(3) == 0) {
            for (String wilayah : List.of("Karang Jati", "Bukit Sari", "Teluk Permai")) {
                tetangga.put(wilayah, nilaiDekat(target, t.satuan()));
            }
        }
        long aaro = program.uang().perubahanAtauNol();
        int mulai = acak.nextInt(3);
        return new IndikatorSasaran(
                t.indikator(),
                t.satuan(),
                new Ukuran.Angka(target),
                new Ukuran.Angka(realisasi),
                status,
                tahunData,
                lampau,
                new Ukuran.Angka(targetAkhir(target, t.satuan())),
                tetangga,
                aaro,
                aaro / 1000 * (870 + acak.nextInt(120)),
                program.nama(),
                program.kegiatan().stream().map(Kegiatan::nama).toList(),
                KosaKata.FAKTOR.subList(mulai, mulai + 2),
                KosaKata.MASALAH.subList(mulai, mulai + 1),
                KosaKata.UPAYA.subList(mulai, mulai + 2));
    }

    private BigDecimal nilai(String satuan, int tambahan) {
        return switch (satuan) {
            case "Persen" ->
                acak.nextInt(3) == 0
                        ? BigDecimal.valueOf(100)
                        : BigDecimal.valueOf(7000 + acak.nextInt(2500) + tambahan, 2);
            case "Skor", "Indeks" -> BigDecimal.valueOf(280 + acak.nextInt(110) + tambahan, 2);
            case "Naskah", "Karya" -> BigDecimal.valueOf(5 + acak.nextInt(12) + tambahan);
            default -> BigDecimal.valueOf(6000 + acak.nextInt(3000) + tambahan, 2);
        };
    }

    private BigDecimal nilaiDekat(BigDecimal target, String satuan) {
        if (satuan.equals("Naskah") || satuan.equals("Karya")) {
            return target.add(BigDecimal.valueOf(acak.nextInt(5) - 2));
        }
        if (target.compareTo(BigDecimal.valueOf(100)) == 0) {
            return acak.nextBoolean() ? target : BigDecimal.valueOf(8000 + acak.nextInt(1999), 2);
        }
        return target.multiply(BigDecimal.valueOf(930 + acak.nextInt(130), 3)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal targetAkhir(BigDecimal target, String satuan) {
        if (satuan.equals("Naskah") || satuan.equals("Karya")) {
            return target.add(BigDecimal.valueOf(3));
        }
        return target.compareTo(BigDecimal.valueOf(100)) == 0
                ? target
                : target.multiply(new BigDecimal("1.04")).setScale(2, RoundingMode.HALF_UP);
    }

    private List<SasaranMurni> sasaranMurni() {
        var hasil = new ArrayList<SasaranMurni>();
        int jumlah = 2 + acak.nextInt(4);
        for (var t :
                KosaKata.SASARAN_MURNI.subList(KosaKata.SASARAN_MURNI.size() - jumlah, KosaKata.SASARAN_MURNI.size())) {
            var indikator = new ArrayList<IndikatorMurni>();
            Ukuran target = switch (t.satuan()) {
                case "Rasio" -> Ukuran.angka("0.35");
                case "Ribu Rupiah" -> Ukuran.angka(10_000L + acak.nextInt(9_000));
                default ->
                    Ukuran.angka(
                            BigDecimal.valueOf(5000 + acak.nextInt(4000), 2).toPlainString());
            };
            indikator.add(new IndikatorMurni(t.indikator(), t.satuan(), target));
            if (t.nama().endsWith("Birokrasi")) {
                indikator.add(new IndikatorMurni("Indeks Pengawasan Melekat", "Nilai", new Ukuran.Rentang(2, 3)));
                indikator.add(new IndikatorMurni("Opini atas Laporan Keuangan", "Opini", new Ukuran.Predikat("WTP")));
            }
            hasil.add(new SasaranMurni(t.nama(), List.copyOf(indikator)));
        }
        return List.copyOf(hasil);
    }

    private List<Asisten> asisten() {
        if (!organisasi.nama().startsWith("Sekretariat Daerah")) {
            return List.of();
        }
        var nama = List.of(
                "Asisten Pemerintahan dan Kesejahteraan Masyarakat",
                "Asisten Perekonomian dan Pembangunan",
                "Asisten Administrasi Umum");
        var hasil = new ArrayList<Asisten>();
        int perAsisten = (tema.size() + 2) / 3;
        for (int i = 0; i < 3 && i * perAsisten < tema.size(); i++) {
            hasil.add(new Asisten(
                    nama.get(i),
                    tema.subList(i * perAsisten, Math.min(tema.size(), (i + 1) * perAsisten)).stream()
                            .map(Tema::unit)
                            .toList()));
        }
        return List.copyOf(hasil);
    }

    private Unit unit(Tema t) {
        String objek = String.join(", ", t.objek()).toLowerCase(Locale.ROOT);
        return new Unit(
                t.unit(),
                t.bagian(),
                "membantu " + organisasi.jabatanKepala() + " di bidang " + objek,
                List.of(
                        "penyiapan bahan kebijakan di bidang " + objek,
                        "pemantauan pelaksanaan kebijakan di bidang " + objek));
    }
}
