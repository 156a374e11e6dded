package id.lkjip.impor.laporanuji;

import id.lkjip.impor.laporanuji.BarisKerja.Kolom;
import id.lkjip.impor.laporanuji.BarisKerja.Peran;
import id.lkjip.impor.laporanuji.LaporanUji.IndikatorSasaran;
import id.lkjip.impor.laporanuji.LaporanUji.NaskahPk;
import id.lkjip.impor.laporanuji.LaporanUji.Sasaran;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import id.lkjip.realisasi.StatusRealisasi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a truth as a Markdown LKjIP in the structure of PermenPANRB 53/2014, in a chosen style. */
final class PenulisLaporan {

    private final LaporanUji laporan;
    private final Gaya gaya;
    private final Penulisan tulis;
    private final List<BarisKerja> rencana;
    private final List<String> baris = new ArrayList<>();
    private final int tahun;

    private PenulisLaporan(LaporanUji laporan, Gaya gaya, List<BarisKerja> rencana) {
        this.laporan = laporan;
        this.gaya = gaya;
        this.tulis = new Penulisan(gaya);
        this.rencana = rencana;
        this.tahun = laporan.tahun();
    }

    /** The report without faults. */
    static String tulis(LaporanUji laporan, Gaya gaya) {
        return tulis(laporan, gaya, TabelKerja.dari(laporan, gaya));
    }

    /** The report with these rows in its work-plan table. */
    static String tulis(LaporanUji laporan, Gaya gaya, List<BarisKerja> rencana) {
        var penulis = new PenulisLaporan(laporan, gaya, rencana);
        penulis.semua();
        return String.join("\n", penulis.baris) + "\n";
    }

    private void semua() {
        sampul();
        ikhtisar();
        pengantar();
        daftarIsi();
        pendahuluan();
        perencanaan();
        akuntabilitas();
        penutup();
        lampiran("", laporan.pkMurni(), false);
        lampiran("PERUBAHAN ", laporan.pkPerubahan(), true);
        reviu();
    }

    private void sampul() {
        String organisasi = laporan.organisasi().namaLengkap().toUpperCase(Locale.ROOT);
        tambah("# LAPORAN KINERJA INSTANSI PEMERINTAH", "", "**TAHUN " + tahun + "**", "");
        tambah("**" + organisasi + "**", "", "**TAHUN " + (tahun + 1) + "**", "");
    }

    private void ikhtisar() {
        bab("", "IKHTISAR EKSEKUTIF");
        paragraf("Sepanjang tahun " + tahun + " " + nama() + " mengukur "
                + laporan.sasaran().size() + " sasaran strategis dengan hasil sebagai berikut:");
        int nomor = 1;
        for (var s : urutan(laporan.sasaran(), 11)) {
            for (var i : s.indikator()) {
                paragraf(nomor++ + ". " + s.nama() + " dengan indikator " + i.nama() + " (" + i.satuan()
                        + ") yang diampu " + s.unit() + " " + ringkas(i) + ";");
            }
        }
        Uang total = laporan.total();
        paragraf("Seluruh kerja tahun " + tahun + " dibiayai sebagai berikut:");
        paragraf("**Pagu Anggaran " + tulis.rupiah(total.perubahanAtauNol()) + "** (*"
                + Penulisan.terbilang(total.perubahanAtauNol()) + "*)");
        paragraf("**Realisasi Anggaran " + tulis.rupiah(laporan.realisasiAnggaran()) + "** (*"
                + Penulisan.terbilang(laporan.realisasiAnggaran()) + "*) atau **" + tulis.persen(laporan.serapan())
                + "**, **Sisa anggaran " + tulis.rupiah(laporan.sisaAnggaran()) + "** atau **"
                + tulis.persen(laporan.sisaPersen()) + "**.");
    }

    private String ringkas(IndikatorSasaran i) {
        String target = "ditargetkan sebesar " + ukuran(i.target(), i.satuan());
        return i.status() == StatusRealisasi.TERBAWA
                ? target + ", nilai tahun " + tahun + " belum dirilis sehingga memakai nilai tahun " + i.tahunData()
                        + " yaitu sebesar " + ukuran(i.realisasi(), i.satuan()) + " atau capaian " + persen(i.capaian())
                : target + ", dengan realisasi sebesar " + ukuran(i.realisasi(), i.satuan()) + " atau capaian "
                        + persen(i.capaian());
    }

    private void pengantar() {
        bab("", "KATA PENGANTAR");
        paragraf("Laporan ini disusun " + nama() + " sebagai pertanggungjawaban atas kinerja tahun " + tahun
                + " kepada warga dan para pemangku kepentingan, menurut Peraturan Menteri PANRB Nomor 53 Tahun 2014.");
        tambah(laporan.organisasi().ibuKota() + ", 20 Februari " + (tahun + 1) + "  ");
        tambah(
                laporan.organisasi().jabatanKepala() + "  ",
                "  ",
                "**" + laporan.pkPerubahan().namaKepala() + "**",
                "");
    }

    private void daftarIsi() {
        bab("", "DAFTAR ISI");
        tambah("IKHTISAR EKSEKUTIF .....\ti", "KATA PENGANTAR .....\tiv", "BAB I PENDAHULUAN .....\t1");
        tambah("1.1 Latar Belakang .....\t1", "BAB II PERENCANAAN KINERJA .....\t14");
        tambah("2.2 Rencana Kerja Tahun " + tahun + " .....\t17", "BAB III AKUNTABILITAS KINERJA .....\t60");
        tambah("3.1 Capaian Kinerja .....\t60", "3.2 Realisasi Anggaran .....\t96", "BAB IV PENUTUP .....\t98", "");
        bab("", "DAFTAR TABEL");
        tambah("Tabel 2.1\tRincian Program, Kegiatan dan Anggaran .....\t18", "");
    }

    private void pendahuluan() {
        bab("I", "PENDAHULUAN");
        subbab("1.1", "Latar Belakang");
        paragraf("Akuntabilitas berarti setiap rupiah dan setiap jam kerja dapat dijelaskan kepada warga. " + nama()
                + " memakai laporan ini untuk menjelaskan apa yang direncanakan, apa yang dikerjakan, dan apa yang "
                + "dihasilkan pada tahun " + tahun + ", beserta sebab dari setiap selisih.");
        subbab("1.2", "Maksud dan Tujuan");
        paragraf("Laporan ini bermaksud memberi gambaran utuh tentang kinerja tahun " + tahun + ".");
        subbab("1.3", "Dasar Hukum");
        daftar(List.of(
                "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
                "Peraturan Menteri PANRB Nomor 53 Tahun 2014;"));
        subbab("1.4", "Struktur Organisasi, Tugas Pokok dan Fungsi");
        susunanOrganisasi();
        subbab("1.5", "Isu Strategis " + laporan.organisasi().nama());
        paragraf("Isu strategis yang dihadapi pada tahun " + tahun + " antara lain:");
        daftar(laporan.isu().stream().map(i -> i + ".").toList());
        subbab("1.6", "Sistematika Penyusunan Laporan");
        paragraf("Laporan ini terdiri atas empat bab dan lampiran.");
    }

    private void susunanOrganisasi() {
        paragraf("Susunan organisasi " + nama() + " terdiri dari:");
        char huruf = 'a';
        tambah("- " + huruf++ + ". " + laporan.organisasi().jabatanKepala() + ";");
        if (laporan.asisten().isEmpty()) {
            for (var u : laporan.unit()) {
                tambah("- " + huruf++ + ". " + u.nama() + ";");
            }
        }
        for (var a : laporan.asisten()) {
            tambah("- " + huruf++ + ". " + a.nama() + ", membawahkan:");
            int nomor = 1;
            for (String u : a.unit()) {
                tambah("  " + nomor + ". " + u + (nomor == a.unit().size() ? "." : ";"));
                nomor++;
            }
        }
        tambah("");
        for (var u : laporan.unit()) {
            tambah("**Susunan Organisasi " + u.nama() + " terdiri atas :**", "");
            String kepala =
                    "kepala " + u.nama().substring(0, u.nama().indexOf(' ')).toLowerCase(Locale.ROOT);
            tambah("- a. " + kepala + ";");
            char h = 'b';
            for (String b : u.bagian()) {
                tambah("- " + h++ + ". " + b + ";");
            }
            tambah("- " + h + ". kelompok jabatan fungsional.", "");
        }
        for (var u : laporan.unit()) {
            paragraf("Kepala " + u.nama() + " mempunyai tugas pokok " + u.tugas() + ".");
            paragraf(u.nama() + " mempunyai fungsi:");
            char h = 'a';
            for (String f : u.fungsi()) {
                tambah("- " + h++ + ". " + f + ";");
            }
            tambah("");
        }
    }

    private void perencanaan() {
        bab("II", "PERENCANAAN KINERJA");
        String masa = laporan.renstraAwal() + "-" + laporan.renstraAkhir();
        subbab("2.1", "Rencana Strategis Tahun " + masa);
        paragraf("Rencana Strategis (Renstra) " + nama() + " Tahun " + masa + " memuat tujuan dan sasaran berikut.");
        subsubbab("2.1.1", "Visi");
        paragraf("Visi pembangunan " + laporan.organisasi().wilayah() + " tahun " + masa + " yaitu:");
        tambah("***\"" + laporan.visi() + "\"***", "");
        subsubbab("2.1.2", "Misi");
        paragraf("Visi itu ditempuh melalui " + laporan.misi().size() + " misi sebagai berikut:");
        daftar(laporan.misi().stream().map(m -> m + ";").toList());
        subsubbab("2.1.3", "Tujuan");
        paragraf("Tujuan menurut Rencana Strategis adalah:");
        daftar(laporan.tujuan().stream()
                .map(t -> t.nama() + " dengan indikator '" + String.join(" dan ", t.indikator()) + "';")
                .toList());
        subsubbab("2.1.4", "Sasaran");
        paragraf("Sasaran menurut Rencana Strategis Tahun " + masa + " adalah sebagai berikut:");
        daftar(urutan(laporan.sasaran(), 21).stream()
                .flatMap(s -> s.indikator().stream()
                        .map(i -> s.nama() + " dengan indikator " + i.nama() + " (" + i.satuan() + ") penanggung jawab "
                                + s.unit() + ";"))
                .toList());
        if (gaya.urutanLain) {
            perjanjian("2.2");
            rencanaKerja("2.3");
        } else {
            rencanaKerja("2.2");
            perjanjian("2.3");
        }
    }

    private void rencanaKerja(String nomor) {
        subbab(nomor, "Rencana Kerja Tahun " + tahun);
        Uang total = laporan.total();
        paragraf("Pagu anggaran tahun " + tahun + " semula sebesar **" + tulis.rupiah(total.murniAtauNol())
                + "** menjadi **" + tulis.rupiah(total.perubahanAtauNol())
                + "** setelah perubahan. Rinciannya ada pada tabel 2.1 berikut:");
        tambah("Tabel 2.1  ", "Rincian Program, Kegiatan dan Anggaran " + nama() + " Tahun " + tahun, "");
        tabelKerja();
    }

    private void tabelKerja() {
        var kolom = kolomKerja();
        var kepala = kepalaKerja(kolom);
        var halaman = new ArrayList<List<String>>();
        for (int i = 0; i < rencana.size(); i++) {
            var b = rencana.get(i);
            boolean penuh = gaya.barisPerHalaman > 0 && halaman.size() >= gaya.barisPerHalaman;
            if (!halaman.isEmpty() && (penuh || b.halamanBaru())) {
                tambahTabel(kepala, halaman);
                halaman.clear();
            }
            boolean tebal = b.peran() == Peran.JUMLAH_UNIT || b.peran() == Peran.TOTAL;
            halaman.add(kolom.stream()
                    .map(k -> k.isi(b))
                    .map(s -> tebal && !s.isEmpty() ? "*" + s : s)
                    .toList());
        }
        tambahTabel(kepala, halaman);
    }

    /** A printed column: its heading and how a row fills it. */
    private record KolomCetak(String judul, String judulBawah, java.util.function.Function<BarisKerja, String> cara) {
        String isi(BarisKerja b) {
            return cara.apply(b);
        }
    }

    private List<KolomCetak> kolomKerja() {
        var kolom = new ArrayList<KolomCetak>();
        BiConsumer<String, Kolom> biasa = (judul, k) -> kolom.add(new KolomCetak(judul, "", b -> b.sel(k)));
        if (gaya.kode == Gaya.LetakKode.KOLOM) {
            biasa.accept("KODE", Kolom.KODE);
        }
        biasa.accept("SASARAN STRATEGIS", Kolom.SASARAN);
        biasa.accept("INDIKATOR SASARAN", Kolom.INDIKATOR_SASARAN);
        if (gaya.satuUraian) {
            kolom.add(new KolomCetak(
                    "PROGRAM / KEGIATAN / SUB KEGIATAN", "", b -> gabung(b, Kolom.PROGRAM, Kolom.KEGIATAN, Kolom.SUB)));
            kolom.add(new KolomCetak(
                    "INDIKATOR KINERJA",
                    "",
                    b -> gabung(b, Kolom.INDIKATOR_PROGRAM, Kolom.INDIKATOR_KEGIATAN, Kolom.INDIKATOR_SUB)));
        } else {
            biasa.accept("PROGRAM", Kolom.PROGRAM);
            biasa.accept("INDIKATOR PROGRAM", Kolom.INDIKATOR_PROGRAM);
            biasa.accept("KEGIATAN", Kolom.KEGIATAN);
            biasa.accept("INDIKATOR KEGIATAN", Kolom.INDIKATOR_KEGIATAN);
            biasa.accept("SUB KEGIATAN", Kolom.SUB);
            biasa.accept("INDIKATOR SUB KEGIATAN", Kolom.INDIKATOR_SUB);
        }
        biasa.accept("SATUAN", Kolom.SATUAN);
        biasa.accept("TARGET", Kolom.TARGET);
        if (gaya.kolomTambahan) {
            kolom.add(new KolomCetak(
                    "LOKASI",
                    "",
                    b -> b.peran() == Peran.SUB ? laporan.organisasi().ibuKota() : ""));
        }
        var murni = new KolomCetak(
                "PAGU MURNI (Rp)", "MURNI", b -> tulis.uang(b.uang().murni()));
        var perubahan = new KolomCetak(
                "PAGU PERUBAHAN (Rp)", "PERUBAHAN", b -> tulis.uang(b.uang().perubahan()));
        kolom.add(gaya.perubahanDulu ? perubahan : murni);
        kolom.add(gaya.perubahanDulu ? murni : perubahan);
        if (gaya.kolomTambahan) {
            kolom.add(new KolomCetak("KETERANGAN", "", b -> b.peran() == Peran.PROGRAM ? "APBD" : ""));
        }
        if (gaya.kolomPemilik) {
            biasa.accept("PENANGGUNG JAWAB", Kolom.UNIT);
        }
        return kolom;
    }

    private static String gabung(BarisKerja b, Kolom... kolom) {
        return Stream.of(kolom).map(b::sel).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private List<List<String>> kepalaKerja(List<KolomCetak> kolom) {
        if (!gaya.kepalaDuaBaris) {
            return List.of(kolom.stream().map(KolomCetak::judul).toList());
        }
        var atas = new ArrayList<String>();
        boolean pertama = true;
        for (var k : kolom) {
            if (k.judulBawah().isEmpty()) {
                atas.add(k.judul());
            } else {
                atas.add(pertama ? "PAGU ANGGARAN (Rp)" : "");
                pertama = false;
            }
        }
        return List.of(atas, kolom.stream().map(KolomCetak::judulBawah).toList());
    }

    private void perjanjian(String nomor) {
        subbab(nomor, "Perjanjian Kinerja");
        paragraf("Perjanjian kinerja murni tahun " + tahun + " disajikan pada tabel 2.2 berikut:");
        tambah(
                "Tabel 2.2",
                "",
                "Perjanjian Kinerja Murni " + laporan.organisasi().nama() + " Tahun " + tahun,
                "");
        tabelPk(false, false);
        paragraf("Pada bulan " + laporan.pkPerubahan().bulan() + " perjanjian itu diubah. Perubahan perjanjian kinerja "
                + "disajikan pada tabel 2.3 berikut:");
        tambah(
                "Tabel 2.3",
                "",
                "Perubahan Perjanjian Kinerja " + laporan.organisasi().nama() + " Tahun " + tahun,
                "");
        tabelPk(true, false);
    }

    private void tabelPk(boolean perubahan, boolean besar) {
        var isi = new ArrayList<List<String>>();
        int nomor = 1;
        if (perubahan) {
            for (var s : laporan.sasaran()) {
                String no = String.valueOf(nomor++);
                String sasaran = s.nama();
                for (var i : s.indikator()) {
                    isi.add(List.of(no, sasaran, i.nama(), i.satuan(), tulis.ukuran(i.target())));
                    no = "";
                    sasaran = "";
                }
            }
        } else {
            for (var s : laporan.sasaranMurni()) {
                String no = String.valueOf(nomor++);
                String sasaran = s.nama();
                for (var i : s.indikator()) {
                    isi.add(List.of(no, sasaran, i.nama(), i.satuan(), targetMurni(i)));
                    no = "";
                    sasaran = "";
                }
            }
        }
        var kepala = List.of("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target");
        tambahTabel(
                List.of(
                        besar
                                ? kepala.stream()
                                        .map(s -> s.toUpperCase(Locale.ROOT))
                                        .toList()
                                : kepala),
                isi);
    }

    /** Thousands of a measure carry a separator, which only the unit tells apart from a decimal. */
    private String targetMurni(LaporanUji.IndikatorMurni i) {
        return i.satuan().equals("Ribu Rupiah") && i.target() instanceof Ukuran.Angka a
                ? Penulisan.berpisah(a.nilai().longValueExact(), '.')
                : tulis.ukuran(i.target());
    }

    private void akuntabilitas() {
        bab("III", "AKUNTABILITAS KINERJA");
        paragraf("Bab ini menguraikan kinerja dan anggaran tahun " + tahun + ".");
        tambah("**Tabel 3.1**  ", "**Skala Nilai Peringkat Kinerja**", "");
        tambahTabel(
                List.of(List.of("No.", "Interval Nilai Realisasi Kinerja", "Kriteria Penilaian Realisasi Kinerja")),
                List.of(
                        List.of("1", "91 ≤ 100", "Sangat Tinggi"),
                        List.of("2", "76 ≤ 90", "Tinggi"),
                        List.of("3", "66 ≤ 75", "Sedang"),
                        List.of("4", "51 ≤ 65", "Rendah"),
                        List.of("5", "≤ 50", "Sangat Rendah")));
        subbab("3.1", "Capaian Kinerja " + laporan.organisasi().nama());
        paragraf("Hasil pengukuran atas perjanjian kinerja perubahan diuraikan dalam tujuh analisis.");
        subsubbab("3.1.1", "Perbandingan Target dan Realisasi Kinerja Tahun " + tahun);
        capaianTahunIni();
        subsubbab("3.1.2", "Perbandingan Realisasi Kinerja dengan Tahun-Tahun Sebelumnya");
        capaianTahunLalu();
        subsubbab("3.1.3", "Perbandingan Realisasi Kinerja dengan Target Akhir Renstra");
        capaianRenstra();
        subsubbab("3.1.4", "Perbandingan Realisasi Kinerja dengan Standar Nasional");
        capaianNasional();
        if (gaya.urutanLain) {
            efisiensi("3.1.5");
            faktor("3.1.6");
        } else {
            faktor("3.1.5");
            efisiensi("3.1.6");
        }
        subsubbab("3.1.7", "Analisis Program dan Kegiatan yang Menunjang Capaian Kinerja");
        perIndikator(
                37,
                (s, i) -> paragraf(awal(s, i) + " Capaian ini didukung oleh " + i.programPendukung()
                        + " dengan kegiatan " + String.join(", kegiatan ", i.kegiatanPendukung()) + "."));
        masalahDanUpaya();
        realisasiAnggaran();
    }

    private void capaianTahunIni() {
        if (gaya.capaian == Gaya.CaraCapaian.TABEL) {
            var isi = new ArrayList<List<String>>();
            perIndikator(
                    31,
                    (s, i) -> isi.add(List.of(
                            String.valueOf(isi.size() + 1),
                            s.nama(),
                            i.nama(),
                            i.satuan(),
                            tulis.ukuran(i.target()),
                            tulis.ukuran(i.realisasi()),
                            i.capaian() == null ? "" : tulis.desimal(angka(i.capaian())))));
            tambahTabel(
                    List.of(List.of(
                            "No",
                            "Sasaran Strategis",
                            "Indikator Kinerja",
                            "Satuan",
                            "Target",
                            "Realisasi",
                            "Capaian (%)")),
                    isi);
            perIndikator(31, (s, i) -> {
                String catatan = catatanStatus(i);
                if (!catatan.isEmpty()) {
                    paragraf("Indikator " + i.nama() + ":" + catatan);
                }
            });
            return;
        }
        int[] nomor = {0};
        perIndikator(31, (s, i) -> paragraf(awal(s, i) + " " + kalimatCapaian(i, nomor[0]++) + catatanStatus(i)));
    }

    private String kalimatCapaian(IndikatorSasaran i, int cara) {
        String target = ukuran(i.target(), i.satuan());
        String realisasi = ukuran(i.realisasi(), i.satuan());
        String capaian = persen(i.capaian());
        if (i.status() == StatusRealisasi.TERBAWA) {
            return "Nilai tahun " + tahun + " belum dirilis, sehingga realisasi menggunakan nilai tahun "
                    + i.tahunData() + " yaitu sebesar " + realisasi + ". Dibandingkan dengan target tahun " + tahun
                    + " sebesar " + target + ", capaiannya " + capaian + ".";
        }
        return switch (cara % 4) {
            case 0 ->
                "Indikator ini ditargetkan sebesar " + target + " pada tahun " + tahun + ", dengan realisasi sebesar "
                        + realisasi + ", sehingga capaian " + capaian + ".";
            case 1 ->
                "Capaian indikator " + i.nama() + " adalah " + capaian + " dari target tahun " + tahun + " yaitu "
                        + target + " dan realisasinya " + realisasi + ".";
            case 2 ->
                "Target tahun " + tahun + " sebesar **" + target + "** terealisasi sebesar **" + realisasi
                        + "** atau capaian **" + capaian + "**.";
            default ->
                "Dari target sebesar " + target + " yang ditetapkan untuk tahun " + tahun + ", terealisasi sebesar "
                        + realisasi + " atau " + capaian + ".";
        };
    }

    private String catatanStatus(IndikatorSasaran i) {
        return switch (i.status()) {
            case SWANILAI -> " Nilai tersebut diperoleh dari hasil survei mandiri.";
            case METODE_BERUBAH ->
                " Metode penilaian tahun " + tahun
                        + " berbeda dari tahun sebelumnya sehingga tidak dapat dibandingkan.";
            case TERBAWA ->
                gaya.capaian == Gaya.CaraCapaian.TABEL
                        ? " nilai tahun " + tahun + " belum dirilis, sehingga realisasi menggunakan nilai tahun "
                                + i.tahunData() + "."
                        : "";
            default -> "";
        };
    }

    private void capaianTahunLalu() {
        if (gaya.banding == Gaya.CaraCapaian.TABEL) {
            int sejak = laporan.indikator().stream()
                    .flatMap(i -> i.lampau().keySet().stream())
                    .min(Integer::compare)
                    .orElseThrow();
            var kepala = new ArrayList<>(List.of("No", "Indikator Kinerja", "Satuan"));
            IntStream.rangeClosed(sejak, tahun).forEach(y -> kepala.add("Realisasi " + y));
            var isi = new ArrayList<List<String>>();
            perIndikator(32, (s, i) -> {
                var sel = new ArrayList<>(List.of(String.valueOf(isi.size() + 1), i.nama(), i.satuan()));
                for (int y = sejak; y < tahun; y++) {
                    sel.add(tulis.ukuran(i.lampau().getOrDefault(y, new Ukuran.TidakAda("N/A"))));
                }
                sel.add(tulis.ukuran(i.realisasi()));
                isi.add(sel);
            });
            tambahTabel(List.of(kepala), isi);
            return;
        }
        perIndikator(32, (s, i) -> {
            paragraf(awal(s, i) + " Perkembangan realisasinya dari tahun ke tahun sebagai berikut:");
            var kepala = new ArrayList<String>();
            i.lampau().keySet().forEach(y -> kepala.add(String.valueOf(y)));
            kepala.add(String.valueOf(tahun));
            var nilai = new ArrayList<String>();
            i.lampau().values().forEach(v -> nilai.add(selTahun(v, i.satuan())));
            nilai.add(selTahun(i.realisasi(), i.satuan()));
            var atas = new ArrayList<>(Collections.nCopies(kepala.size(), ""));
            atas.set(0, "Nilai Tahun");
            tambahTabel(List.of(atas, kepala), List.of(nilai));
        });
    }

    private String selTahun(Ukuran ukuran, String satuan) {
        return ukuran instanceof Ukuran.Angka
                ? ukuran(ukuran, satuan.equals("Persen") ? satuan : "")
                : tulis.ukuran(ukuran);
    }

    private void capaianRenstra() {
        if (gaya.banding == Gaya.CaraCapaian.TABEL) {
            var isi = new ArrayList<List<String>>();
            perIndikator(
                    33,
                    (s, i) -> isi.add(List.of(
                            String.valueOf(isi.size() + 1),
                            i.nama(),
                            i.satuan(),
                            tulis.ukuran(i.realisasi()),
                            tulis.ukuran(i.targetRenstra()),
                            i.capaianRenstra() == null ? "" : tulis.desimal(angka(i.capaianRenstra())))));
            tambahTabel(
                    List.of(List.of(
                            "No",
                            "Indikator Kinerja",
                            "Satuan",
                            "Realisasi " + tahun,
                            "Target Akhir Renstra " + laporan.renstraAkhir(),
                            "Tingkat Kemajuan (%)")),
                    isi);
            return;
        }
        perIndikator(33, (s, i) -> {
            BigDecimal realisasi = ((Ukuran.Angka) i.realisasi()).nilai();
            BigDecimal target = ((Ukuran.Angka) i.targetRenstra()).nilai();
            BigDecimal kurang = target.subtract(realisasi);
            paragraf(awal(s, i) + " Target akhir Renstra tahun " + laporan.renstraAkhir() + " sebesar "
                    + ukuran(i.targetRenstra(), i.satuan()) + ", sedangkan realisasi sampai dengan tahun " + tahun
                    + " sebesar " + ukuran(i.realisasi(), i.satuan()) + " atau " + persen(i.capaianRenstra())
                    + (kurang.signum() > 0
                            ? ", sehingga masih kurang " + tulis.desimal(kurang) + " poin."
                            : ", sehingga target akhir Renstra sudah tercapai."));
        });
    }

    private void capaianNasional() {
        perIndikator(34, (s, i) -> {
            if (i.tetangga().isEmpty()) {
                paragraf(awal(s, i) + " Pada tingkat nasional indikator ini belum dapat diperbandingkan.");
                return;
            }
            paragraf(awal(s, i) + " Perbandingan dengan daerah lain sebagai berikut:");
            var kepala = new ArrayList<String>();
            var nilai = new ArrayList<String>();
            kepala.add(laporan.organisasi().namaWilayah());
            nilai.add(tulis.ukuran(i.realisasi()));
            i.tetangga().forEach((wilayah, v) -> {
                kepala.add(wilayah);
                nilai.add(tulis.desimal(v));
            });
            var atas = new ArrayList<>(Collections.nCopies(kepala.size(), ""));
            atas.set(0, "Nilai " + laporan.organisasi().jenisWilayah());
            tambahTabel(List.of(atas, kepala), List.of(nilai));
        });
    }

    private void faktor(String nomor) {
        subsubbab(nomor, "Analisis Faktor Penyebab Keberhasilan atau Kegagalan Capaian Kinerja");
        perIndikator(35, (s, i) -> {
            paragraf(awal(s, i) + " Beberapa faktor yang mempengaruhi capaian indikator ini:");
            int n = 0;
            for (String f : i.faktor()) {
                paragraf("Faktor " + KosaKata.URUTAN.get(n++) + " : " + f);
            }
        });
    }

    private void efisiensi(String nomor) {
        subsubbab(nomor, "Analisis atas Efisiensi Penggunaan Sumber Daya");
        paragraf("Efisiensi dihitung menurut PMK 22/PMK.02/2021.");
        perIndikator(36, (s, i) -> {
            BigDecimal capaian = angka(i.capaian());
            long kali = BigDecimal.valueOf(i.aaro())
                    .multiply(capaian)
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            BigDecimal persen = BigDecimal.valueOf(kali - i.raro())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(i.aaro()), 2, RoundingMode.HALF_UP);
            paragraf(awal(s, i) + " Sasaran ini didukung pagu sebesar " + tulis.rupiah(i.aaro())
                    + " dengan realisasi sebesar " + tulis.rupiah(i.raro()) + ", sehingga efisiensi sebesar "
                    + tulis.persen(persen) + " dengan perhitungan sebagai berikut:");
            tambahTabel(
                    List.of(List.of(
                            "Capaian RO (CRO)",
                            "Alokasi Anggaran (AARO)",
                            "Realisasi Anggaran (RARO)",
                            "AARO X CRO",
                            "(AARO X CRO)-RARO",
                            "EFISIENSI")),
                    List.of(
                            List.of("(1)", "(2)", "(3)", "(4) = (2) x (1)", "(5) = (4) - (3)", "(6) = (5) / (2)"),
                            List.of(
                                    tulis.persen(capaian),
                                    tulis.uang(i.aaro()),
                                    tulis.uang(i.raro()),
                                    tulis.uang(kali),
                                    tulis.uang(kali - i.raro()),
                                    tulis.persen(persen))));
        });
    }

    private void masalahDanUpaya() {
        paragraf("Upaya perbaikan yang akan dilakukan untuk tiap indikator pada tahun " + (tahun + 1)
                + " sebagai berikut:");
        perIndikator(38, (s, i) -> {
            paragraf(awal(s, i) + " Sebagai berikut:");
            tambah("**Masalah**", "");
            daftar(i.masalah());
            tambah("**Upaya Perbaikan**", "");
            daftar(i.upaya());
        });
    }

    private void realisasiAnggaran() {
        subbab("3.2", "Realisasi Anggaran");
        paragraf("Pada tahun " + tahun + " " + nama() + " memperoleh pagu anggaran sebesar **"
                + tulis.rupiah(laporan.total().perubahanAtauNol()) + "** dengan realisasi sebesar **"
                + tulis.rupiah(laporan.realisasiAnggaran()) + "** atau **" + tulis.persen(laporan.serapan())
                + "**, sehingga sisa anggaran sebesar **" + tulis.rupiah(laporan.sisaAnggaran()) + "** atau **"
                + tulis.persen(laporan.sisaPersen()) + "**.");
    }

    private void penutup() {
        bab("IV", "PENUTUP");
        subbab("4.1", "Kesimpulan");
        paragraf("Laporan ini menunjukkan bahwa " + nama() + " mengerjakan "
                + laporan.namaProgram().size() + " program pada tahun " + tahun + " dan mencatat hasilnya apa adanya.");
        subbab("4.2", "Saran");
        daftar(List.of("Memperbarui data dasar setiap triwulan;", "Meninjau ulang target yang sudah terlampaui."));
    }

    private void lampiran(String kata, NaskahPk naskah, boolean perubahan) {
        var o = laporan.organisasi();
        tambah("# PERJANJIAN KINERJA " + kata + "TAHUN " + tahun, "");
        tambah("**" + o.namaLengkap().toUpperCase(Locale.ROOT) + "**", "");
        tambah("## PERJANJIAN KINERJA " + kata + "TAHUN " + tahun, "");
        paragraf(
                "Untuk menjalankan pemerintahan yang terbuka dan berorientasi pada hasil, yang bertanda tangan di bawah "
                        + "ini :");
        String kepala = o.jabatanKepala().toUpperCase(Locale.ROOT);
        String atasan = o.jabatanKepalaWilayah().toUpperCase(Locale.ROOT);
        tambah("Nama : **" + naskah.namaKepala().toUpperCase(Locale.ROOT) + "**", "");
        tambah("Jabatan : **" + kepala + "**", "", "selanjutnya disebut pihak pertama", "");
        tambah("Nama : **" + naskah.namaKepalaWilayah().toUpperCase(Locale.ROOT) + "**", "");
        tambah("Jabatan : **" + atasan + "**", "");
        tambah("selaku atasan pihak pertama, selanjutnya disebut pihak kedua", "");
        paragraf("Pihak pertama berjanji mewujudkan target kinerja menurut lampiran perjanjian ini.");
        tambah(o.ibuKota() + ", " + naskah.tanggal(tahun), "");
        tambah("Pihak Kedua,  ", "  ", "**" + naskah.namaKepalaWilayah().toUpperCase(Locale.ROOT) + "**", "");
        tambah("Pihak Pertama,  ", "  ", "**" + naskah.namaKepala().toUpperCase(Locale.ROOT) + "**", "");
        tambah("**SATUAN KERJA : " + o.nama().toUpperCase(Locale.ROOT) + "**", "");
        tabelPk(perubahan, true);
        tambah("**BELANJA DAERAH**", "");
        var isi = new ArrayList<List<String>>();
        Uang total = laporan.total();
        isi.add(List.of("*" + o.kodeUrusan(), "*" + o.nama().toUpperCase(Locale.ROOT), "*" + sen(total, perubahan)));
        var nama = laporan.namaProgram();
        laporan.belanja()
                .forEach((kode, uang) -> isi.add(
                        List.of(kode, nama.getOrDefault(kode, "").toUpperCase(Locale.ROOT), sen(uang, perubahan))));
        isi.add(List.of("", "*JUMLAH", "*" + sen(total, perubahan)));
        tambahTabel(List.of(List.of("KODE", "URUSAN/PROGRAM", "ANGGARAN (Rp)")), isi);
        tambah("**" + atasan + ",**  ", "  ", "**" + naskah.namaKepalaWilayah().toUpperCase(Locale.ROOT) + "**", "");
        tambah("**" + kepala + ",**  ", "  ", "**" + naskah.namaKepala().toUpperCase(Locale.ROOT) + "**", "");
    }

    private String sen(Uang uang, boolean perubahan) {
        return tulis.uang(perubahan ? uang.perubahan() : uang.murni());
    }

    private void reviu() {
        var o = laporan.organisasi();
        tambah("## PERNYATAAN TELAH DIREVIU", "");
        paragraf("Kami telah mereviu Laporan Kinerja " + o.namaLengkap() + " Tahun Anggaran " + tahun
                + ". Isi laporan menjadi tanggung jawab manajemen. Menurut reviu kami, tidak ada hal yang membuat isi "
                + "laporan ini tidak dapat diandalkan.");
        tambah(o.ibuKota() + ", 24 Februari " + (tahun + 1), "", "**Inspektur Daerah**", "");
    }

    // -- building blocks

    private String nama() {
        return laporan.organisasi().namaLengkap();
    }

    /** How each section begins its paragraph about one indicator. */
    private String awal(Sasaran s, IndikatorSasaran i) {
        int nomor = laporan.sasaran().indexOf(s);
        String isi =
                s.nama() + " dengan indikator " + i.nama() + " (" + i.satuan() + ") penanggung jawab " + s.unit() + ".";
        return gaya.daftar == Gaya.Daftar.BUTIR
                ? "- **Sasaran strategis " + KosaKata.URUTAN.get(nomor) + "** : " + isi
                : (nomor + 1) + ". Sasaran strategis " + isi;
    }

    private void perIndikator(int benih, BiConsumer<Sasaran, IndikatorSasaran> tindakan) {
        for (var s : urutan(laporan.sasaran(), benih)) {
            s.indikator().forEach(i -> tindakan.accept(s, i));
        }
    }

    private <T> List<T> urutan(List<T> asal, int benih) {
        if (!gaya.acakUrutan) {
            return asal;
        }
        var acak = new ArrayList<>(asal);
        Collections.shuffle(acak, new Random(benih));
        return acak;
    }

    private String ukuran(Ukuran ukuran, String satuan) {
        String angka = tulis.ukuran(ukuran);
        return switch (satuan) {
            case "Persen" -> angka + "%";
            case "Naskah", "Karya" -> angka + " " + satuan.toLowerCase(Locale.ROOT);
            default -> angka;
        };
    }

    private String persen(@Nullable BigDecimal nilai) {
        return tulis.persen(angka(nilai));
    }

    private static BigDecimal angka(@Nullable BigDecimal nilai) {
        if (nilai == null) {
            throw new IllegalStateException("indikator tanpa capaian");
        }
        return nilai;
    }

    private void bab(String nomor, String judul) {
        String teks = nomor.isEmpty() ? judul : "BAB " + nomor + " " + judul;
        switch (gaya.judul) {
            case PAGAR -> tambah("## " + teks, "");
            case ROMAWI -> tambah("# " + (nomor.isEmpty() ? judul : nomor + ". " + judul), "");
            case TEBAL -> {
                if (!nomor.isEmpty()) {
                    tambah("**BAB " + nomor + "**", "");
                }
                tambah("**" + judul + "**", "");
            }
        }
    }

    private void subbab(String nomor, String judul) {
        switch (gaya.judul) {
            case PAGAR -> tambah("### " + nomor + " " + judul, "");
            case ROMAWI -> tambah("## **" + nomor + ". " + judul + "**", "");
            case TEBAL -> tambah("**" + nomor + " " + judul + "**", "");
        }
    }

    private void subsubbab(String nomor, String judul) {
        switch (gaya.judul) {
            case PAGAR -> tambah("#### " + nomor + " " + judul, "");
            case ROMAWI -> tambah("### **" + nomor + ". " + judul + "**", "");
            case TEBAL -> tambah("**" + nomor + " " + judul + "**", "");
        }
    }

    private void daftar(List<String> butir) {
        int nomor = 1;
        for (String b : butir) {
            tambah(gaya.daftar == Gaya.Daftar.BUTIR ? "- " + b : nomor + ". " + b);
            nomor++;
        }
        tambah("");
    }

    /** A paragraph; a long one may be cut by a page break between two words, as converters leave it. */
    private void paragraf(String teks) {
        int potong = teks.indexOf(' ', teks.length() * 3 / 5);
        if (gaya.potongKalimat && teks.length() > 230 && potong > 0 && Character.isLowerCase(teks.charAt(potong + 1))) {
            tambah(teks.substring(0, potong), "", teks.substring(potong + 1), "");
        } else {
            tambah(teks, "");
        }
    }

    private void tambahTabel(List<List<String>> kepala, List<List<String>> isi) {
        baris.addAll(PenulisTabel.tabel(gaya.tabel, List.copyOf(kepala), List.copyOf(isi)));
        baris.add("");
    }

    private void tambah(String... isi) {
        Collections.addAll(baris, isi);
    }
}
