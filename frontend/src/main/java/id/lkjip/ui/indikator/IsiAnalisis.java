package id.lkjip.ui.indikator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.capaian.Serapan;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.IndikatorPk.PernyataanTarget;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RenstraService.TargetAkhir;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator.NilaiWilayah;
import id.lkjip.realisasi.RealisasiIndikator.ProgramPendukung;
import id.lkjip.ringkasan.AnalisisIndikator;
import id.lkjip.ringkasan.RincianIndikator;
import id.lkjip.ringkasan.RincianIndikator.Bagian;
import id.lkjip.rujukan.RujukanService.Terisi;
import id.lkjip.shared.Nilai;
import id.lkjip.ui.chart.Gambar;
import id.lkjip.ui.chart.GarisTahun;
import id.lkjip.ui.component.CaraHitung;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.component.TeksNarasi;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.Tautan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of the page of an indicator: its figures with their sources, then what the report says about them. */
final class IsiAnalisis {

    private final Konteks konteks;
    private final RincianIndikator rincian;
    private final Map<String, Terisi> terisi;

    /**
     * The sections of one indicator.
     *
     * @param terisi its narratives with their figures, by their code
     */
    IsiAnalisis(Konteks konteks, RincianIndikator rincian, Map<String, Terisi> terisi) {
        this.konteks = konteks;
        this.rincian = rincian;
        this.terisi = terisi;
    }

    /** Where the section of an analysis stands on the page. */
    static String id(AnalisisIndikator analisis) {
        return "analisis-" + analisis.name().toLowerCase(Locale.ROOT);
    }

    Section bagian(Bagian bagian) {
        int nomor = rincian.analisis().indexOf(bagian) + 1;
        var bagianHalaman = new Section(new H2(nomor + ". " + bagian.analisis().nama()));
        bagianHalaman.setId(id(bagian.analisis()));
        bagianHalaman.addClassNames("kartu", "kartu-isi");
        angka(bagian.analisis()).forEach(bagianHalaman::add);
        if (bagian.narasi().isEmpty()) {
            bagianHalaman.add(Tabel.teks(
                    bagian.analisis().wajib()
                            ? "Narasi bagian ini belum ada."
                            : "Tidak ada narasi; bagian ini hanya diperlukan bila ada pembandingnya.",
                    "redup"));
        }
        bagian.narasi().forEach(n -> bagianHalaman.add(new TeksNarasi(n, Objects.requireNonNull(terisi.get(n.id())))));
        return bagianHalaman;
    }

    private List<Component> angka(AnalisisIndikator analisis) {
        return switch (analisis) {
            case TAHUN_INI -> tahunIni();
            case TAHUN_SEBELUMNYA -> tahunSebelumnya();
            case RENSTRA -> renstra();
            case NASIONAL -> nasional();
            case EFISIENSI -> efisiensi();
            case PROGRAM -> program();
            case FAKTOR, MASALAH, UPAYA, REKOMENDASI -> List.of();
        };
    }

    private List<Component> tahunIni() {
        IndikatorTahun i = rincian.indikator();
        PernyataanRealisasi berlaku = i.pernyataan(rincian.tahun());
        var daftar = new DaftarNilai();
        daftar.tambah("Target", satuan(FormatId.nilai(i.target())));
        daftar.tambah("Sumber target", sumberTarget(i));
        daftar.tambah("Realisasi", satuan(FormatId.nilai(i.realisasi())));
        daftar.tambah("Sumber realisasi", berlaku == null ? "tidak dinyatakan" : FormatId.sitasi(berlaku.sitasi()));
        daftar.tambah("Capaian", FormatId.persen(i.capaian().nilai()));
        if (berlaku != null && berlaku.capaianTertulis() != null) {
            daftar.tambah("Capaian tertulis", berlaku.capaianTertulis().teks());
        }
        return List.of(daftar, caraCapaian(i.capaian(), i.target(), i.realisasi()));
    }

    private String sumberTarget(IndikatorTahun i) {
        PernyataanRealisasi berlaku = i.pernyataan(rincian.tahun());
        List<String> sumber = i.pernyataanTarget().stream()
                .filter(p -> p.target().bermaknaSama(i.target()))
                .map(PernyataanTarget::sitasi)
                .map(FormatId::sitasi)
                .distinct()
                .toList();
        if (!sumber.isEmpty()) {
            return String.join("; ", sumber);
        }
        return berlaku == null || berlaku.target() == null ? "tidak dinyatakan" : FormatId.sitasi(berlaku.sitasi());
    }

    private static CaraHitung caraCapaian(HasilCapaian hasil, Nilai target, Nilai realisasi) {
        var cara = new DaftarNilai()
                .tambah("Rumus", CaraHitung.rumus(hasil.rumus()) + ", versi " + hasil.versiRumus())
                .tambah("Target", FormatId.nilai(target) + tertulis(target))
                .tambah("Realisasi", FormatId.nilai(realisasi) + tertulis(realisasi));
        if (hasil.uraian() != null) {
            cara.tambah("Hitungan", hasil.uraian());
        }
        if (hasil.alasan() != null) {
            cara.tambah("Sebab tidak ada", hasil.alasan());
        }
        cara.tambah(
                "Pembulatan", "Sekali di akhir, dua angka di belakang koma, setengah ke atas; tidak dibatasi 100%.");
        return new CaraHitung(cara);
    }

    private static String tertulis(Nilai nilai) {
        return nilai.teks().isBlank() || nilai.teks().equals(FormatId.nilai(nilai))
                ? ""
                : " (tertulis \"" + nilai.teks() + "\")";
    }

    private List<Component> tahunSebelumnya() {
        Baris baris = rincian.banding();
        if (baris == null || baris.nilai().isEmpty()) {
            return List.of(IndikatorView.kosong("Nilai tahun lain tidak tersimpan."));
        }
        var hasil = new ArrayList<Component>();
        hasil.add(new Gambar(
                "Dari tahun ke tahun",
                kalimat(baris),
                new GarisTahun(
                        titik(baris),
                        akhir(),
                        rincian.akhir() == null ? null : rincian.akhir().tahunAkhir()),
                tabelTahun(baris)));
        hasil.add(Tabel.teks(
                "Titik kosong: nilai terbawa dari tahun lain. Garis pendek: target tahun itu. Titik yang tidak"
                        + " tersambung: metodenya berganti, nilainya terbawa, atau tahun di antaranya tanpa angka.",
                "kecil"));
        if (!baris.sebanding() && baris.alasan() != null) {
            var alasan =
                    new Div(new Tanda("Tidak sebanding", Tanda.Jenis.PERHATIAN), Tabel.teks(baris.alasan(), "kecil"));
            alasan.addClassName("alasan");
            hasil.add(alasan);
        }
        return hasil;
    }

    private @Nullable BigDecimal akhir() {
        TargetAkhir akhir = rincian.akhir();
        Nilai target = akhir == null ? null : akhir.sasaran().targetAkhir();
        return target == null ? null : target.angka().orElse(null);
    }

    private static List<GarisTahun.Titik> titik(Baris baris) {
        return baris.nilai().stream()
                .map(s -> new GarisTahun.Titik(
                        s.tahun(),
                        s.realisasi().angka().orElse(null),
                        s.terbawa(),
                        s.tersambung(),
                        s.target() == null ? null : s.target().angka().orElse(null)))
                .toList();
    }

    private static String kalimat(Baris baris) {
        return baris.nilai().stream()
                        .map(s -> s.tahun() + ": " + FormatId.nilai(s.realisasi()) + (s.terbawa() ? " (terbawa)" : ""))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static Tabel tabelTahun(Baris baris) {
        var tabel = new Tabel("Nilai dari tahun ke tahun")
                .kolom("Tahun", Rata.TEKS)
                .kolom("Target", Rata.ANGKA)
                .kolom("Realisasi", Rata.ANGKA)
                .kolom("Capaian (%)", Rata.ANGKA)
                .kolom("Selisih", Rata.ANGKA)
                .kolom("Sumber dan catatan", Rata.TEKS);
        for (Sel s : baris.nilai()) {
            var catatan = new Div(Tabel.teks(FormatId.sitasi(s.sitasi()), "kecil"));
            catatan.addClassName("susun-sel");
            if (s.keterangan() != null) {
                catatan.add(Tabel.teks(s.keterangan(), "kecil"));
            }
            tabel.baris(
                    Tabel.teks(Integer.toString(s.tahun())),
                    Tabel.teks(FormatId.nilai(s.target())),
                    Tabel.teks(FormatId.nilai(s.realisasi())),
                    Tabel.teks(FormatId.desimal(s.capaian().nilai())),
                    Tabel.teks(FormatId.selisih(s.selisih())),
                    catatan);
        }
        return tabel;
    }

    private List<Component> renstra() {
        TargetAkhir akhir = rincian.akhir();
        if (akhir == null) {
            return List.of(IndikatorView.kosong("Renstra yang tersimpan tidak menyatakan target akhir indikator ini."));
        }
        var daftar = new DaftarNilai()
                .tambah(
                        "Target akhir " + akhir.tahunAkhir(),
                        satuan(FormatId.nilai(akhir.sasaran().targetAkhir())))
                .tambah(
                        "Realisasi " + rincian.tahun(),
                        satuan(FormatId.nilai(rincian.indikator().realisasi())))
                .tambah(
                        "Realisasi terhadap target akhir",
                        FormatId.persen(akhir.gap().persen()))
                .tambah(
                        "Yang masih harus dicapai",
                        satuan(FormatId.desimal(akhir.gap().selisih())));
        if (akhir.sasaran().capaianTertulis() != null) {
            daftar.tambah(
                    "Tertulis di laporan", akhir.sasaran().capaianTertulis().teks());
        }
        daftar.tambah("Sumber", FormatId.sitasi(akhir.sasaran().sitasi()));
        var cara =
                new DaftarNilai().tambah("Rumus", "Realisasi / target akhir x 100; target akhir dikurangi realisasi");
        if (akhir.gap().uraian() != null) {
            cara.tambah("Hitungan", akhir.gap().uraian());
        }
        if (akhir.gap().alasan() != null) {
            cara.tambah("Sebab tidak ada", akhir.gap().alasan());
        }
        HasilCapaian menurutRumus = rincian.capaianAkhir();
        if (menurutRumus != null && menurutRumus.uraian() != null) {
            cara.tambah("Menurut rumus indikator", menurutRumus.uraian());
        }
        cara.tambah("Pembulatan", "Dua angka di belakang koma, setengah ke atas.");
        return List.of(daftar, new CaraHitung(cara));
    }

    private List<Component> nasional() {
        List<NilaiWilayah> pembanding = rincian.indikator().rincian() == null
                ? List.of()
                : rincian.indikator().rincian().pembanding();
        if (pembanding.isEmpty()) {
            return List.of(IndikatorView.kosong("Nilai nasional atau wilayah lain tidak tercantum."));
        }
        var tabel = new Tabel("Nilai wilayah lain")
                .kolom("Wilayah", Rata.TEKS)
                .kolom("Nilai", Rata.ANGKA)
                .kolom("Sumber", Rata.TEKS);
        tabel.baris(
                Tabel.teks(konteks.perangkatDaerah().nama(), "nama"),
                Tabel.teks(FormatId.nilai(rincian.indikator().realisasi()), "utama"),
                Tabel.teks(FormatId.sitasi(rincian.indikator().sitasi()), "kecil"));
        pembanding.forEach(p -> tabel.baris(
                Tabel.teks(p.wilayah()),
                Tabel.teks(FormatId.nilai(p.nilai())),
                Tabel.teks(FormatId.sitasi(p.sitasi()), "kecil")));
        return List.of(tabel);
    }

    private List<Component> efisiensi() {
        Efisiensi tabel = rincian.indikator().rincian() == null
                ? null
                : rincian.indikator().rincian().efisiensi();
        if (tabel == null) {
            return List.of(IndikatorView.kosong("Tabel efisiensi tidak tercantum."));
        }
        Serapan serapan = Serapan.of(tabel.aaro(), tabel.raro());
        var daftar = new DaftarNilai()
                .tambah("Lingkup", lingkup())
                .tambah("Alokasi (AARO)", FormatId.rupiah(tabel.aaro()))
                .tambah("Realisasi (RARO)", FormatId.rupiah(tabel.raro()))
                .tambah("Serapan", FormatId.persen(serapan.persen()))
                .tambah("Capaian keluaran (CRO) tertulis", tabel.cro().teks())
                .tambah("Efisiensi tertulis", tabel.efisiensiTertulis().teks())
                .tambah("Sumber", FormatId.sitasi(tabel.sitasi()));
        var cara = new DaftarNilai()
                .tambah("Rumus", "(AARO x CRO - RARO) / AARO x 100, menurut PMK 22/PMK.02/2021")
                .tambah("Dengan CRO tertulis", hitungan(rincian.efisiensi()))
                .tambah("Dengan capaian yang dihitung", hitungan(rincian.efisiensiCapaian()))
                .tambah("Nilai efisiensi (NE)", nilaiEfisiensi(rincian.efisiensi()))
                .tambah("Serapan", serapan.uraian() != null ? serapan.uraian() : String.valueOf(serapan.alasan()))
                .tambah("Pembulatan", "Rupiah penuh dan dua angka di belakang koma, setengah ke atas.");
        return List.of(daftar, new CaraHitung(cara));
    }

    /** What the money of the table pays for, as far as the report says. */
    private String lingkup() {
        ProgramPendukung pendukung = rincian.indikator().rincian() == null
                ? null
                : rincian.indikator().rincian().programPendukung();
        String sasaran =
                rincian.sasaran() == null ? "" : " \"" + rincian.sasaran().nama() + "\"";
        if (pendukung == null) {
            return "Anggaran yang mendukung sasaran" + sasaran + "; laporan tidak merinci program dan kegiatannya.";
        }
        return "Anggaran yang mendukung sasaran" + sasaran + "; laporan menyebut "
                + pendukung.program().size() + " program, "
                + pendukung.kegiatan().size() + " kegiatan, dan "
                + pendukung.subKegiatan().size() + " sub kegiatan pendukung (bagian 7).";
    }

    private static String hitungan(@Nullable HasilEfisiensi hasil) {
        if (hasil == null) {
            return FormatId.KOSONG;
        }
        return hasil.uraian() != null ? hasil.uraian() : String.valueOf(hasil.alasan());
    }

    private static String nilaiEfisiensi(@Nullable HasilEfisiensi hasil) {
        return hasil == null || hasil.nilaiEfisiensi() == null
                ? FormatId.KOSONG
                : "50 + E / 20 x 50, E dibatasi -20 sampai 20 = " + FormatId.desimal(hasil.nilaiEfisiensi());
    }

    private List<Component> program() {
        var hasil = new ArrayList<Component>();
        if (rincian.sasaran() != null && !rincian.sasaran().program().isEmpty()) {
            hasil.add(new H3("Pada rencana kerja, di bawah sasarannya"));
            hasil.add(rencana(rincian.sasaran().program()));
        }
        ProgramPendukung pendukung = rincian.indikator().rincian() == null
                ? null
                : rincian.indikator().rincian().programPendukung();
        if (pendukung != null) {
            hasil.add(new H3("Disebut laporan sebagai pendukung"));
            Stream.of(
                            Map.entry("Program", pendukung.program()),
                            Map.entry("Kegiatan", pendukung.kegiatan()),
                            Map.entry("Sub kegiatan", pendukung.subKegiatan()))
                    .filter(e -> !e.getValue().isEmpty())
                    .forEach(e -> hasil.add(sebutan(e.getKey(), e.getValue())));
            hasil.add(Tabel.teks("Sumber: " + FormatId.sitasi(pendukung.sitasi()), "kecil"));
        }
        return hasil.isEmpty() ? List.of(IndikatorView.kosong("Program pendukung tidak tercantum.")) : hasil;
    }

    private Component rencana(List<Program> program) {
        var tabel = new Tabel("Program di bawah sasaran")
                .kolom("Program", Rata.TEKS)
                .kolom("Pagu murni (Rp)", Rata.ANGKA)
                .kolom("Pagu perubahan (Rp)", Rata.ANGKA)
                .kolom("Sumber", Rata.TEKS);
        for (Program p : program) {
            var nama = p.namaTercantum()
                    ? Tautan.ke(Tautan.POHON, konteks, Map.of("cari", p.nama()), p.nama())
                    : Tabel.teks(p.nama(), "redup");
            tabel.baris(
                    nama,
                    Tabel.teks(FormatId.angkaRupiah(p.pagu().murni())),
                    Tabel.teks(FormatId.angkaRupiah(p.pagu().perubahan())),
                    Tabel.teks(FormatId.sitasi(p.sitasi()), "kecil"));
        }
        return tabel;
    }

    private Component sebutan(String jenis, List<String> nama) {
        var daftar = new UnorderedList();
        nama.forEach(n -> daftar.add(new ListItem(Tautan.ke(Tautan.POHON, konteks, Map.of("cari", n), n))));
        daftar.addClassName("sebutan");
        return new Div(Tabel.teks(jenis, "kecil"), daftar);
    }

    private String satuan(String nilai) {
        String satuan = rincian.indikator().satuan();
        return satuan == null || nilai.equals(FormatId.KOSONG) ? nilai : nilai + " " + satuan;
    }
}
