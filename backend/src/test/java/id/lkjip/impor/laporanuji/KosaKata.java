package id.lkjip.impor.laporanuji;

import java.util.List;

/** Invented names in the manner of Indonesian offices; nothing here comes from a real report. */
final class KosaKata {

    private KosaKata() {}

    /**
     * What one unit does.
     *
     * @param objek what its kegiatan and sub kegiatan are about
     */
    record Tema(String unit, String program, List<TemaSasaran> sasaran, List<String> objek, List<String> bagian) {}

    record TemaSasaran(String nama, String indikator, String satuan) {}

    static final List<Tema> SETDA = List.of(
            new Tema(
                    "Biro Tata Pemerintahan",
                    "Program Tata Kelola Pemerintahan Daerah",
                    List.of(
                            new TemaSasaran(
                                    "Meningkatnya Mutu Tata Kelola Pemerintahan",
                                    "Skor Evaluasi Penyelenggaraan Pemerintahan",
                                    "Skor"),
                            new TemaSasaran(
                                    "Meluasnya Kemitraan Antardaerah",
                                    "Jumlah Naskah Kemitraan yang Dijalankan",
                                    "Naskah")),
                    List.of("Batas Wilayah", "Otonomi Kewilayahan", "Toponimi", "Kemitraan Antardaerah"),
                    List.of("kepala bagian kewilayahan", "kepala bagian kemitraan daerah")),
            new Tema(
                    "Biro Kesejahteraan Masyarakat",
                    "Program Kesejahteraan Masyarakat",
                    List.of(new TemaSasaran(
                            "Meningkatnya Pemanfaatan Rumusan Kesejahteraan Masyarakat",
                            "Persentase Rumusan Kesejahteraan Masyarakat yang Dipakai",
                            "Persen")),
                    List.of("Bina Rohani", "Layanan Dasar Warga", "Kepemudaan dan Olahraga"),
                    List.of("kepala bagian bina rohani", "kepala bagian layanan dasar")),
            new Tema(
                    "Biro Hukum dan HAM",
                    "Program Penataan Regulasi Daerah",
                    List.of(new TemaSasaran(
                            "Meningkatnya Keselarasan Regulasi Daerah", "Indeks Mutu Regulasi Daerah", "Indeks")),
                    List.of("Produk Hukum Provinsi", "Produk Hukum Kabupaten", "Bantuan Hukum", "Dokumentasi Hukum"),
                    List.of("kepala bagian perundang-undangan", "kepala bagian bantuan hukum dan HAM")),
            new Tema(
                    "Biro Perekonomian",
                    "Program Perekonomian Daerah",
                    List.of(new TemaSasaran(
                            "Meningkatnya Kualitas Rumusan Perekonomian",
                            "Persentase Rumusan Perekonomian yang Ditindaklanjuti",
                            "Persen")),
                    List.of("Ekonomi Makro", "Badan Usaha Milik Daerah", "Sumber Daya Alam"),
                    List.of("kepala bagian ekonomi makro", "kepala bagian badan usaha")),
            new Tema(
                    "Biro Administrasi Pembangunan",
                    "Program Pengendalian Pembangunan",
                    List.of(new TemaSasaran(
                            "Meningkatnya Ketepatan Pengendalian Pembangunan",
                            "Nilai Ketepatan Pengendalian Pembangunan",
                            "Nilai")),
                    List.of("Program Pembangunan Daerah", "Pelaporan Pembangunan"),
                    List.of("kepala bagian pengendalian", "kepala bagian pelaporan")),
            new Tema(
                    "Biro Pengadaan Barang dan Jasa",
                    "Program Pelayanan Pengadaan",
                    List.of(new TemaSasaran(
                            "Meningkatnya Kematangan Pengadaan", "Indeks Kematangan Pengadaan", "Indeks")),
                    List.of("Strategi Pengadaan", "Layanan Pengadaan Elektronik", "Advokasi Pengadaan"),
                    List.of("kepala bagian strategi pengadaan", "kepala bagian layanan elektronik")),
            new Tema(
                    "Biro Organisasi",
                    "Program Penataan Kelembagaan",
                    List.of(
                            new TemaSasaran(
                                    "Meningkatnya Kematangan Kelembagaan", "Nilai Kematangan Kelembagaan", "Nilai"),
                            new TemaSasaran(
                                    "Meningkatnya Mutu Pelaporan Kinerja", "Nilai Mutu Pelaporan Kinerja", "Nilai")),
                    List.of("Analisis Jabatan", "Akuntabilitas Kinerja", "Tata Laksana", "Budaya Kerja"),
                    List.of("kepala bagian kelembagaan", "kepala bagian akuntabilitas kinerja")),
            new Tema(
                    "Biro Umum",
                    "Program Pelayanan Perkantoran",
                    List.of(new TemaSasaran(
                            "Meningkatnya Kepuasan atas Layanan Perkantoran",
                            "Indeks Kepuasan Layanan Perkantoran",
                            "Indeks")),
                    List.of("Rumah Tangga", "Kendaraan Dinas", "Aset Kantor"),
                    List.of("kepala bagian rumah tangga", "kepala bagian keuangan")),
            new Tema(
                    "Biro Administrasi Pimpinan",
                    "Program Layanan Pimpinan",
                    List.of(new TemaSasaran(
                            "Meningkatnya Kepuasan atas Layanan Pimpinan",
                            "Indeks Kepuasan Layanan Pimpinan",
                            "Indeks")),
                    List.of("Protokol", "Komunikasi Pimpinan"),
                    List.of("kepala bagian protokol", "kepala bagian komunikasi pimpinan")));

    static final List<Tema> DINAS_PENDIDIKAN = List.of(
            new Tema(
                    "Bidang Sekolah Dasar",
                    "Program Pengelolaan Sekolah Dasar",
                    List.of(
                            new TemaSasaran(
                                    "Meningkatnya Literasi Murid Sekolah Dasar",
                                    "Persentase Murid Sekolah Dasar yang Cakap Literasi",
                                    "Persen"),
                            new TemaSasaran(
                                    "Meningkatnya Partisipasi Sekolah Dasar",
                                    "Angka Partisipasi Murni Sekolah Dasar",
                                    "Persen")),
                    List.of("Kurikulum Sekolah Dasar", "Ruang Kelas Sekolah Dasar", "Murid Sekolah Dasar"),
                    List.of("kepala seksi kurikulum sekolah dasar", "kepala seksi sarana sekolah dasar")),
            new Tema(
                    "Bidang Sekolah Menengah Pertama",
                    "Program Pengelolaan Sekolah Menengah Pertama",
                    List.of(new TemaSasaran(
                            "Meningkatnya Numerasi Murid Sekolah Menengah Pertama",
                            "Persentase Murid Sekolah Menengah Pertama yang Cakap Numerasi",
                            "Persen")),
                    List.of("Kurikulum Sekolah Menengah", "Laboratorium Sekolah"),
                    List.of("kepala seksi kurikulum sekolah menengah", "kepala seksi sarana sekolah menengah")),
            new Tema(
                    "Bidang Pendidikan Anak Usia Dini",
                    "Program Pendidikan Anak Usia Dini",
                    List.of(new TemaSasaran(
                            "Meluasnya Layanan Pendidikan Anak Usia Dini", "Angka Kesiapan Sekolah", "Persen")),
                    List.of("Taman Kanak-Kanak", "Kelompok Bermain"),
                    List.of("kepala seksi taman kanak-kanak", "kepala seksi kelompok bermain")),
            new Tema(
                    "Bidang Ketenagaan",
                    "Program Pendidik dan Tenaga Kependidikan",
                    List.of(new TemaSasaran(
                            "Meningkatnya Kompetensi Pendidik", "Rata-Rata Nilai Uji Kompetensi Pendidik", "Nilai")),
                    List.of("Pendidik", "Tenaga Kependidikan"),
                    List.of("kepala seksi pendidik", "kepala seksi tenaga kependidikan")),
            new Tema(
                    "Bidang Kebudayaan",
                    "Program Pelestarian Kebudayaan",
                    List.of(new TemaSasaran(
                            "Lestarinya Kebudayaan Daerah", "Jumlah Karya Budaya yang Dilestarikan", "Karya")),
                    List.of("Cagar Budaya", "Kesenian Daerah"),
                    List.of("kepala seksi cagar budaya", "kepala seksi kesenian")));

    /** Kegiatan of the supporting program; the same names return in every unit, as they do in real tables. */
    static final List<List<String>> PENUNJANG = List.of(
            List.of(
                    "Perencanaan dan Evaluasi Kinerja Perangkat Daerah",
                    "Penyusunan Dokumen Rencana Kerja",
                    "Penyusunan Dokumen Anggaran",
                    "Penyusunan Dokumen Perubahan Anggaran",
                    "Evaluasi Kinerja Unit"),
            List.of(
                    "Administrasi Keuangan Perangkat Daerah",
                    "Pelaksanaan Akuntansi",
                    "Penyusunan Laporan Keuangan Akhir Tahun",
                    "Penyusunan Laporan Keuangan Bulanan"),
            List.of(
                    "Administrasi Kepegawaian Perangkat Daerah",
                    "Pendidikan dan Pelatihan Pegawai",
                    "Pengadaan Pakaian Dinas"),
            List.of(
                    "Administrasi Umum Perangkat Daerah",
                    "Penyediaan Peralatan Kantor",
                    "Penyediaan Barang Cetakan",
                    "Penyediaan Logistik Kantor",
                    "Penyelenggaraan Rapat Koordinasi"),
            List.of(
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan",
                    "Penyediaan Jasa Komunikasi dan Listrik",
                    "Penyediaan Jasa Pelayanan Umum Kantor"));

    static final List<String> KATA_KEGIATAN = List.of("Pengelolaan", "Pembinaan", "Pengendalian", "Koordinasi");

    static final List<String> KATA_SUB =
            List.of("Fasilitasi", "Penyusunan Pedoman", "Pemantauan", "Evaluasi", "Penyuluhan", "Pendataan");

    static final List<TemaSasaran> SASARAN_MURNI = List.of(
            new TemaSasaran("Menurunnya Kesenjangan Pendapatan", "Rasio Gini", "Rasio"),
            new TemaSasaran("Meningkatnya Daya Saing Tenaga Kerja", "Tingkat Produktivitas Tenaga Kerja", "Persen"),
            new TemaSasaran("Meningkatnya Belanja Rumah Tangga", "Pengeluaran Riil per Kapita", "Ribu Rupiah"),
            new TemaSasaran("Meningkatnya Mutu Air dan Udara", "Indeks Mutu Air dan Udara", "Nilai"),
            new TemaSasaran("Meningkatnya Kepercayaan atas Birokrasi", "Indeks Kepercayaan Birokrasi", "Nilai"));

    static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    static final List<String> URUTAN = List.of(
            "pertama",
            "kedua",
            "ketiga",
            "keempat",
            "kelima",
            "keenam",
            "ketujuh",
            "kedelapan",
            "kesembilan",
            "kesepuluh",
            "kesebelas",
            "keduabelas",
            "ketigabelas",
            "keempatbelas");

    static final List<String> FAKTOR = List.of(
            "Rapat kerja triwulanan berjalan sesuai jadwal",
            "Data dasar diperbarui sebelum penilaian dimulai",
            "Pegawai pelaksana berganti di tengah tahun",
            "Aplikasi pendukung sempat tidak dapat dipakai",
            "Anggaran tersedia sejak awal tahun");

    static final List<String> MASALAH = List.of(
            "Jumlah pegawai teknis belum mencukupi",
            "Bukti dukung tersimpan di beberapa tempat",
            "Jadwal penilaian datang terlambat",
            "Sarana kerja sudah melewati umur pakai");

    static final List<String> UPAYA = List.of(
            "Menyusun jadwal penilaian bersama unit lain",
            "Menyatukan penyimpanan bukti dukung",
            "Melatih pegawai teknis dua kali setahun",
            "Mengusulkan peremajaan sarana kerja");
}
