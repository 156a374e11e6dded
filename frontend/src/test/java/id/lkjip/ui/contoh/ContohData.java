package id.lkjip.ui.contoh;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.IndikatorPk.PernyataanTarget;
import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.JumlahBiro;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.PerjanjianKinerja.Penandatangan;
import id.lkjip.perencanaan.PerjanjianKinerja.TanggalTertulis;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.perencanaan.SasaranRencana;
import id.lkjip.perencanaan.SimpulRencana;
import id.lkjip.perencanaan.SubKegiatan;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the invented "Sekretariat Daerah Contoh": 8 biro, 12 sasaran, programs under a sasaran and under
 * none, a row whose name is lost, a stated loss, a carried-over value, a changed method, and two PK that differ.
 */
public final class ContohData {

    public static final String PD = "setda-contoh";
    public static final int TAHUN = 2025;

    /** Name of the sub kegiatan tests search for. */
    public static final String SUB_DICARI = "Fasilitasi Penyusunan Rancangan Peraturan Gubernur";

    /** Id of a finding: two targets of one indicator. */
    public static final String TEMUAN_TARGET = PD + "/" + TAHUN + "/TARGET_BERBEDA/indeks-reformasi-hukum";

    private static final String BERKAS = "lkjip-contoh-2025.md";

    private static final List<String> BIRO = List.of(
            "Biro Pemerintahan dan Otonomi Daerah",
            "Biro Kesejahteraan Rakyat",
            "Biro Hukum",
            "Biro Organisasi",
            "Biro Umum",
            "Biro Perekonomian dan Administrasi Pembangunan",
            "Biro Pengadaan Barang dan Jasa",
            "Biro Administrasi Pimpinan");

    /** A sasaran with its indicator; {@code nilai} are 2022 to 2025, empty where nothing is known. */
    private record Baris(
            String sasaran,
            String indikator,
            String satuan,
            int biro,
            String target,
            List<String> nilai,
            boolean murni,
            StatusRealisasi status) {}

    private static final List<Baris> SASARAN = List.of(
            baris(
                    "Meningkatnya Harmonisasi Kebijakan dan Regulasi",
                    "Indeks Reformasi Hukum",
                    "Indeks",
                    2,
                    "99,41",
                    "88,20",
                    "95,10",
                    "98,86",
                    "99,64"),
            baris(
                    "Meningkatnya Kualitas Penyelenggaraan Pemerintahan Daerah",
                    "Nilai Laporan Penyelenggaraan Pemerintahan Daerah",
                    "Nilai",
                    0,
                    "3,49",
                    "3,22",
                    "3,31",
                    "3,45",
                    "3,45",
                    StatusRealisasi.TERBAWA),
            baris(
                    "Meningkatnya Kepatuhan Implementasi Standar Pelayanan Publik",
                    "Nilai Kepatuhan Pelayanan Publik",
                    "Nilai",
                    3,
                    "94,02",
                    "78,40",
                    "91,77",
                    "93,52",
                    "89,53"),
            baris(
                    "Meningkatnya Pelaporan Kinerja yang Informatif",
                    "Nilai Komponen Pelaporan Kinerja",
                    "Nilai",
                    3,
                    "11,17",
                    "10,02",
                    "10,41",
                    "10,66",
                    "10,76"),
            baris(
                    "Meningkatnya Pelayanan Sekretariat Daerah",
                    "Indeks Pelayanan Sekretariat Daerah",
                    "Indeks",
                    4,
                    "3,20",
                    "",
                    "3,12",
                    "3,31",
                    "3,45"),
            baris(
                    "Meningkatnya Pengelolaan Pengadaan Barang dan Jasa",
                    "Indeks Tata Kelola Pengadaan Barang dan Jasa",
                    "Nilai",
                    6,
                    "89,30",
                    "71,25",
                    "80,10",
                    "91,15",
                    "93,63"),
            baris(
                    "Meningkatnya Hubungan Kerja Sama yang Diimplementasikan",
                    "Hubungan Kerja Sama antara Pemerintah Provinsi",
                    "Instansi",
                    0,
                    "7",
                    "",
                    "",
                    "5",
                    "7"),
            baris(
                    "Meningkatnya Kualitas Kebijakan Kesejahteraan Rakyat",
                    "Persentase Kebijakan Kesejahteraan Rakyat yang Dimanfaatkan",
                    "%",
                    1,
                    "100",
                    "",
                    "",
                    "",
                    "100"),
            baris(
                    "Meningkatnya Budaya Kerja ASN",
                    "Indeks ASN Berakhlak",
                    "Nilai",
                    3,
                    "76",
                    "",
                    "68,10",
                    "75,80",
                    "75,80",
                    StatusRealisasi.METODE_BERUBAH),
            baris(
                    "Meningkatnya Kualitas Kebijakan Administrasi Pembangunan",
                    "Persentase Kebijakan Administrasi Pembangunan yang Dimanfaatkan",
                    "%",
                    5,
                    "100",
                    "",
                    "",
                    "",
                    "100"),
            baris(
                    "Meningkatnya Kualitas Kebijakan Perekonomian",
                    "Persentase Kebijakan Ekonomi yang Dimanfaatkan",
                    "%",
                    5,
                    "100",
                    "",
                    "",
                    "96,00",
                    "100"),
            baris(
                    "Meningkatnya Pelayanan Pimpinan",
                    "Indeks Kepuasan Pelayanan Pimpinan",
                    "Indeks",
                    7,
                    "3,20",
                    "",
                    "",
                    "3,28",
                    "3,46"));

    private static final List<String> PROGRAM = List.of(
            "Program Fasilitasi dan Koordinasi Hukum",
            "Program Penataan Organisasi",
            "Program Kebijakan Administrasi Pembangunan",
            "Program Pemerintahan dan Otonomi Daerah",
            "Program Kesejahteraan Rakyat",
            "Program Perekonomian dan Pembangunan",
            "Program Kebijakan dan Pelayanan Pengadaan Barang dan Jasa");

    private static final List<String> SUB = List.of(
            SUB_DICARI,
            "Pendokumentasian Produk Hukum dan Pengelolaan Informasi Hukum",
            "Koordinasi dan Sinkronisasi Kebijakan Lintas Perangkat Daerah",
            "Evaluasi Pelaksanaan Kebijakan",
            "Penyusunan Laporan Kinerja",
            "Pembinaan dan Pengawasan Kabupaten/Kota");

    private ContohData() {}

    /** Every document, in no particular order. */
    public static List<Object> dokumen() {
        List<Object> semua = new ArrayList<>();
        semua.add(perangkatDaerah());
        semua.add(rencanaKerja());
        semua.add(pk(Tahap.MURNI));
        semua.add(pk(Tahap.PERUBAHAN));
        for (int tahun = 2022; tahun <= TAHUN; tahun++) {
            semua.add(realisasi(tahun));
        }
        SASARAN.forEach(b -> semua.add(indikator(b)));
        semua.addAll(temuan());
        return semua;
    }

    private static Baris baris(
            String sasaran,
            String indikator,
            String satuan,
            int biro,
            String target,
            String a,
            String b,
            String c,
            String d) {
        return baris(sasaran, indikator, satuan, biro, target, a, b, c, d, StatusRealisasi.FINAL);
    }

    private static Baris baris(
            String sasaran,
            String indikator,
            String satuan,
            int biro,
            String target,
            String a,
            String b,
            String c,
            String d,
            StatusRealisasi status) {
        boolean murni = !c.isEmpty() && !b.isEmpty();
        return new Baris(sasaran, indikator, satuan, biro, target, List.of(a, b, c, d), murni, status);
    }

    private static PerangkatDaerah perangkatDaerah() {
        List<Biro> biro = BIRO.stream()
                .map(nama -> new Biro(
                        kodeBiro(nama), nama, List.of(), null, List.of(), null, List.of(), null, null, sitasi(40, "I")))
                .toList();
        return new PerangkatDaerah(
                PD,
                null,
                "Sekretariat Daerah Contoh",
                null,
                null,
                List.of(),
                List.of(),
                biro,
                List.of(sitasi(1, null)));
    }

    private static RencanaKerja rencanaKerja() {
        List<SasaranRencana> sasaran = new ArrayList<>();
        for (int i = 0; i < SASARAN.size(); i++) {
            Baris b = SASARAN.get(i);
            Program program = program(i, b.biro(), i % 4 == 3 ? 2 : 1);
            sasaran.add(new SasaranRencana(
                    Kode.dari(b.sasaran()),
                    b.sasaran(),
                    kodeBiro(BIRO.get(b.biro())),
                    List.of(indikatorRencana(b.indikator(), b.satuan(), b.target(), 700 + 10 * i)),
                    program.pagu(),
                    List.of(program),
                    sitasi(700 + 10 * i, "Tabel 2.1")));
        }
        List<Program> lain = new ArrayList<>();
        for (int biro = 0; biro < BIRO.size(); biro++) {
            lain.add(penunjang(biro));
        }
        Map<Integer, List<Pagu>> perBiro = new LinkedHashMap<>();
        for (int i = 0; i < SASARAN.size(); i++) {
            perBiro.computeIfAbsent(SASARAN.get(i).biro(), k -> new ArrayList<>())
                    .add(sasaran.get(i).pagu());
        }
        for (int biro = 0; biro < BIRO.size(); biro++) {
            perBiro.computeIfAbsent(biro, k -> new ArrayList<>())
                    .add(lain.get(biro).pagu());
        }
        List<JumlahBiro> jumlah = perBiro.entrySet().stream()
                .map(e -> new JumlahBiro(
                        kodeBiro(BIRO.get(e.getKey())), Pagu.jumlah(e.getValue()), sitasi(1200, "Tabel 2.1")))
                .toList();
        var hilang = new Kehilangan(
                kodeBiro(BIRO.get(4)),
                List.of("Program Penunjang Urusan Pemerintahan Daerah", "Administrasi Umum"),
                Rupiah.of(1_250_000_000),
                Rupiah.of(980_500_000),
                "Halaman hilang: jumlah kegiatan lebih besar dari sub kegiatan yang terbaca.",
                sitasi(1180, "Tabel 2.1"));
        Pagu terbaca = Pagu.jumlah(jumlah.stream().map(JumlahBiro::pagu).toList());
        return new RencanaKerja(
                RencanaKerja.idOf(PD, TAHUN),
                null,
                PD,
                TAHUN,
                Pagu.tercantum(terbaca.murni(), terbaca.perubahan()),
                sasaran,
                lain,
                jumlah,
                List.of(hilang));
    }

    private static Program program(int urut, int biro, int kegiatan) {
        List<Kegiatan> isi = new ArrayList<>();
        for (int k = 0; k < kegiatan; k++) {
            isi.add(kegiatan("Kegiatan Fasilitasi Kebijakan " + BIRO.get(biro).substring(5), urut * 7 + k, biro, 3));
        }
        Pagu pagu = Pagu.jumlah(isi.stream().map(Kegiatan::pagu).toList());
        String nama = PROGRAM.get(urut % PROGRAM.size());
        return new Program(
                "4.01.0" + (urut % PROGRAM.size() + 2),
                nama,
                true,
                kodeBiro(BIRO.get(biro)),
                List.of(indikatorRencana("Persentase Fasilitasi " + nama.substring(8), "%", "100", 800 + urut)),
                Pagu.tercantum(pagu.murni(), pagu.perubahan()),
                isi,
                sitasi(800 + urut, "Tabel 2.1"));
    }

    private static Program penunjang(int biro) {
        List<Kegiatan> isi = List.of(
                kegiatan("Administrasi Umum", 40 + biro, biro, 4),
                kegiatan("Administrasi Keuangan", 60 + biro, biro, 2));
        Pagu pagu = Pagu.jumlah(isi.stream().map(Kegiatan::pagu).toList());
        return new Program(
                "4.01.01",
                "Program Penunjang Urusan Pemerintahan Daerah",
                true,
                kodeBiro(BIRO.get(biro)),
                List.of(),
                pagu,
                isi,
                sitasi(1000 + biro, "Tabel 2.1"));
    }

    private static Kegiatan kegiatan(String nama, int benih, int biro, int sub) {
        List<SubKegiatan> isi = new ArrayList<>();
        for (int s = 0; s < sub; s++) {
            boolean named = !(benih == 21 && s == 1);
            long murni = 152_350_000L + (benih * 37_911_000L + s * 211_477_500L) % 1_900_000_000L;
            long perubahan = s == 1 ? murni : murni - murni / 23 * (s == 2 ? -1 : 1);
            isi.add(new SubKegiatan(
                    null,
                    named ? SUB.get((benih + s) % SUB.size()) : SimpulRencana.TANPA_NAMA,
                    named,
                    kodeBiro(BIRO.get(biro)),
                    List.of(indikatorRencana("Jumlah dokumen yang disusun", "Dokumen", "" + (2 + s), 900 + benih)),
                    Pagu.tercantum(Rupiah.of(murni), Rupiah.of(perubahan)),
                    sitasi(900 + benih * 3 + s, "Tabel 2.1")));
        }
        return new Kegiatan(
                null,
                nama,
                true,
                kodeBiro(BIRO.get(biro)),
                List.of(),
                Pagu.jumlah(isi.stream().map(SubKegiatan::pagu).toList()),
                isi,
                sitasi(900 + benih, "Tabel 2.1"));
    }

    private static PerjanjianKinerja pk(Tahap tahap) {
        List<SasaranPk> sasaran = SASARAN.stream()
                .filter(b -> tahap == Tahap.PERUBAHAN ? !b.indikator().startsWith("Nilai Kepatuhan") : b.murni())
                .map(b -> sasaranPk(b, tahap))
                .toList();
        Map<String, Pagu> perProgram = new LinkedHashMap<>();
        Map<String, String> nama = new LinkedHashMap<>();
        rencanaKerja().semuaProgram().forEach(p -> {
            String kode = p.kode() == null ? "" : p.kode();
            nama.put(kode, p.nama());
            perProgram.merge(kode, p.pagu(), (a, b) -> Pagu.jumlah(List.of(a, b)));
        });
        List<BelanjaProgram> belanja = perProgram.entrySet().stream()
                .map(e -> {
                    Rupiah nilai = tahap == Tahap.MURNI
                            ? e.getValue().murni()
                            : e.getValue().perubahan();
                    return new BelanjaProgram(
                            e.getKey(),
                            nama.getOrDefault(e.getKey(), ""),
                            nilai,
                            "" + nilai,
                            null,
                            sitasi(1900, "Lampiran"));
                })
                .toList();
        Rupiah total = Rupiah.jumlah(
                Stream.concat(belanja.stream().map(BelanjaProgram::anggaran), Stream.<@Nullable Rupiah>empty())
                        .filter(r -> r != null)
                        .toList());
        return new PerjanjianKinerja(
                PerjanjianKinerja.idOf(PD, TAHUN, tahap),
                null,
                PD,
                TAHUN,
                tahap,
                List.of(new Penandatangan(
                        "Nama Contoh", "Sekretaris Daerah", "Pihak Pertama", sitasi(1880, "Lampiran"))),
                new TanggalTertulis(
                        tahap == Tahap.MURNI ? "Januari 2025" : "Oktober 2025", null, sitasi(1879, "Lampiran")),
                total,
                List.of(),
                sasaran,
                belanja);
    }

    private static SasaranPk sasaranPk(Baris b, Tahap tahap) {
        boolean changed = tahap == Tahap.MURNI && b.indikator().startsWith("Indeks Tata");
        List<PernyataanTarget> pernyataan = new ArrayList<>();
        pernyataan.add(new PernyataanTarget(
                angka(changed ? "85,00" : b.target()), AsalPernyataan.LAMPIRAN, sitasi(1895, "Lampiran")));
        pernyataan.add(new PernyataanTarget(
                angka(
                        b.indikator().startsWith("Indeks Reformasi") && tahap == Tahap.PERUBAHAN
                                ? "99,14"
                                : changed ? "85,00" : b.target()),
                AsalPernyataan.BAB,
                sitasi(520, "Tabel 2.2")));
        return new SasaranPk(
                Kode.dari(b.sasaran()),
                b.sasaran(),
                List.of(),
                List.of(new IndikatorPk(Kode.dari(b.indikator()), b.indikator(), b.satuan(), pernyataan)),
                sitasi(1890, "Lampiran"));
    }

    private static RealisasiKinerja realisasi(int tahun) {
        List<RealisasiIndikator> isi = SASARAN.stream()
                .filter(b -> !b.nilai().get(tahun - 2022).isEmpty())
                .map(b -> {
                    boolean own = tahun == TAHUN;
                    StatusRealisasi status = own ? b.status() : StatusRealisasi.FINAL;
                    return new RealisasiIndikator(
                            Kode.dari(b.indikator()),
                            b.indikator(),
                            b.satuan(),
                            Kode.dari(b.sasaran()),
                            List.of(kodeBiro(BIRO.get(b.biro()))),
                            List.of(new PernyataanRealisasi(
                                    TAHUN,
                                    AsalPernyataan.BAB,
                                    own ? angka(b.target()) : null,
                                    angka(b.nilai().get(tahun - 2022)),
                                    status,
                                    status == StatusRealisasi.TERBAWA ? Integer.valueOf(2024) : null,
                                    null,
                                    List.of(),
                                    sitasi(1300 + tahun - 2022, "3.1.2"))),
                            List.of(),
                            null,
                            null);
                })
                .toList();
        return new RealisasiKinerja(RealisasiKinerja.idOf(PD, tahun), null, PD, tahun, isi, null, List.of());
    }

    private static List<Temuan> temuan() {
        return List.of(
                new Temuan(
                        TEMUAN_TARGET,
                        null,
                        PD,
                        TAHUN,
                        "TARGET_BERBEDA",
                        Temuan.Tingkat.PERINGATAN,
                        "Target Indeks Reformasi Hukum 99,14 di bab, sedangkan 99,41 di lampiran.",
                        List.of(sitasi(520, "Tabel 2.2"), sitasi(1895, "Lampiran"))),
                new Temuan(
                        PD + "/" + TAHUN + "/CAPAIAN_SALAH_HITUNG/nilai-komponen-pelaporan-kinerja",
                        null,
                        PD,
                        TAHUN,
                        "CAPAIAN_SALAH_HITUNG",
                        Temuan.Tingkat.KESALAHAN,
                        "Capaian Nilai Komponen Pelaporan Kinerja tertulis 98,28%, sedangkan 10,76 / 11,17 x 100 ="
                                + " 96,33.",
                        List.of(sitasi(1303, "3.1.2"))),
                new Temuan(
                        PD + "/" + TAHUN + "/NAMA_TIDAK_TERCANTUM/9999",
                        null,
                        PD,
                        TAHUN,
                        "NAMA_TIDAK_TERCANTUM",
                        Temuan.Tingkat.CATATAN,
                        "Satu baris rencana kerja tidak bernama.",
                        List.of(sitasi(9999, "Tabel 2.1"))));
    }

    private static Indikator indikator(Baris b) {
        String kode = Kode.dari(b.indikator());
        return new Indikator(
                Indikator.idOf(PD, kode),
                null,
                PD,
                kode,
                b.indikator(),
                List.of(),
                b.satuan(),
                RumusCapaian.POSITIF,
                List.of(kodeBiro(BIRO.get(b.biro()))),
                null,
                null,
                null);
    }

    private static IndikatorRencana indikatorRencana(String nama, String satuan, String target, int baris) {
        return new IndikatorRencana(Kode.dari(nama), nama, satuan, angka(target), sitasi(baris, "Tabel 2.1"));
    }

    private static Nilai angka(String teks) {
        return new Nilai.Angka(teks, new BigDecimal(teks.replace(',', '.')));
    }

    /** The code of a biro of the fixture, made from its name without "Biro". */
    public static String kodeBiro(String nama) {
        return Kode.dari(nama.substring("Biro ".length()));
    }

    private static Sitasi sitasi(int baris, @Nullable String tempat) {
        return new Sitasi(BERKAS, baris, tempat);
    }
}
