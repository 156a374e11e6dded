package id.lkjip.ui.impor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.RingkasanImpor;
import id.lkjip.impor.RingkasanImpor.Kolom;
import id.lkjip.impor.RingkasanImpor.KoreksiDipertahankan;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.ui.component.AngkaUtama;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The summary of a preview or an import: line counts, proof of the sums, changes, repairs, losses, findings. */
class IsiRingkasan extends Div {

    private static final long serialVersionUID = 1L;

    IsiRingkasan(RingkasanImpor ringkasan) {
        addClassName("isi");
        add(kepala(ringkasan), pembuktian(ringkasan), isi(ringkasan), dokumen(ringkasan.dokumen()));
        if (!ringkasan.koreksi().isEmpty()) {
            add(koreksi(ringkasan.koreksi()));
        }
        add(
                lipat("Perbaikan", ringkasan.perbaikan().size(), () -> perbaikan(ringkasan.perbaikan())),
                lipat("Hilang dari sumber", ringkasan.kehilangan().size(), () -> kehilangan(ringkasan.kehilangan())),
                lipat("Temuan", ringkasan.temuan().size(), () -> temuan(ringkasan.temuan())),
                lipat(
                        "Baris tidak terpeta",
                        ringkasan.barisTidakTerpeta().size(),
                        () -> new Paragraph("Nomor baris: " + RentangBaris.teks(ringkasan.barisTidakTerpeta()) + ".")));
    }

    private static Component kepala(RingkasanImpor ringkasan) {
        var baris = ringkasan.baris();
        var judul = new Div(
                new H2(ringkasan.namaPerangkatDaerah() + ", tahun " + ringkasan.tahun()),
                Tabel.teks(ringkasan.namaBerkas(), "redup"));
        judul.addClassName("susun-sel");
        var hitungan = new AngkaUtama()
                .tambah("Baris berkas", FormatId.jumlah(baris.total()), "jumlah keempat hitungan berikut")
                .tambah("Terpeta", FormatId.jumlah(baris.terpeta()), "menjadi isi dokumen")
                .tambah(
                        "Perabot",
                        FormatId.jumlah(baris.perabot()),
                        "kepala halaman, kepala tabel berulang, daftar isi")
                .tambah("Kosong", FormatId.jumlah(baris.kosong()), "")
                .tambah("Tidak terpeta", FormatId.jumlah(baris.tidakTerpeta()), "didaftar dengan nomor barisnya");
        var kepala = new Div(judul, hitungan);
        kepala.addClassName("isi");
        return kepala;
    }

    private static Component pembuktian(RingkasanImpor ringkasan) {
        var bagian = bagian("Pembuktian jumlah");
        var bukti = ringkasan.pembuktian();
        if (bukti == null) {
            bagian.add(Tabel.teks(
                    "Laporan ini tidak memuat tabel rencana kerja, sehingga tidak ada jumlah yang dibuktikan.",
                    "redup"));
            return bagian;
        }
        var tabel = new Tabel("Pembuktian jumlah per kolom uang")
                .kolom("Kolom", Rata.TEKS)
                .kolom("Terbaca (Rp)", Rata.ANGKA)
                .kolom("Hilang (Rp)", Rata.ANGKA)
                .kolom("Total tercetak (Rp)", Rata.ANGKA)
                .kolom("Bukti", Rata.TEKS);
        kolom(tabel, "Pagu murni", bukti.murni());
        kolom(tabel, "Pagu perubahan", bukti.perubahan());
        bagian.add(tabel);
        return bagian;
    }

    private static void kolom(Tabel tabel, String nama, Kolom kolom) {
        tabel.baris(
                Tabel.teks(nama),
                Tabel.teks(FormatId.angkaRupiah(kolom.terbaca())),
                Tabel.teks(FormatId.angkaRupiah(kolom.hilang())),
                Tabel.teks(FormatId.angkaRupiah(kolom.tercetak())),
                kolom.tertutup()
                        ? new Tanda("Terbaca + hilang = tercetak", Tanda.Jenis.BARU)
                        : new Tanda(
                                kolom.tercetak() == null ? "Tidak ada total tercetak" : "Tidak tertutup",
                                Tanda.Jenis.DIHAPUS));
    }

    private static Component isi(RingkasanImpor ringkasan) {
        var isi = ringkasan.isi();
        var bagian = bagian("Yang terbaca");
        bagian.add(new AngkaUtama()
                .tambah("Biro", FormatId.jumlah(isi.biro()), "")
                .tambah(
                        "PK murni",
                        FormatId.jumlah(isi.sasaranMurni()) + " sasaran",
                        FormatId.jumlah(isi.indikatorMurni()) + " indikator")
                .tambah(
                        "PK perubahan",
                        FormatId.jumlah(isi.sasaranPerubahan()) + " sasaran",
                        FormatId.jumlah(isi.indikatorPerubahan()) + " indikator")
                .tambah(
                        "Rencana kerja",
                        FormatId.jumlah(isi.subKegiatan()) + " sub kegiatan",
                        FormatId.jumlah(isi.program()) + " program, " + FormatId.jumlah(isi.kegiatan()) + " kegiatan")
                .tambah(
                        "Realisasi",
                        FormatId.jumlah(isi.realisasiIndikator()) + " indikator",
                        FormatId.jumlah(isi.tahunRealisasi()) + " tahun")
                .tambah("Narasi", FormatId.jumlah(isi.narasi()) + " bagian", ""));
        return bagian;
    }

    private static Component dokumen(List<PerubahanDokumen> dokumen) {
        var bagian = bagian("Dokumen");
        if (dokumen.isEmpty()) {
            bagian.add(Tabel.teks("Tidak ada dokumen yang tersentuh.", "redup"));
            return bagian;
        }
        var ringkas = dokumen.stream()
                .collect(Collectors.groupingBy(PerubahanDokumen::tindakan, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> FormatId.jumlah(e.getValue()) + " " + nama(e.getKey()).toLowerCase(FormatId.INDONESIA))
                .collect(Collectors.joining(", "));
        var tabel = new Tabel("Dokumen yang tersentuh")
                .kolom("Dokumen", Rata.TEKS)
                .kolom("Keadaan", Rata.TEKS)
                .kolom("Keterangan", Rata.TEKS);
        dokumen.forEach(d -> tabel.baris(
                Tabel.teks(d.koleksi() + " " + d.id()),
                new Tanda(nama(d.tindakan()), jenis(d.tindakan())),
                Tabel.teks(d.keterangan() == null ? "" : d.keterangan(), "kecil")));
        bagian.add(Tabel.teks(ringkas + ".", "redup"), new NativeDetails("Daftar dokumen", tabel));
        return bagian;
    }

    /** What people recorded is not overwritten: it is said before and after, so that somebody decides. */
    private static Component koreksi(List<KoreksiDipertahankan> koreksi) {
        var tabel = new Tabel("Koreksi yang dipertahankan")
                .kolom("Indikator", Rata.TEKS)
                .kolom("Tahun", Rata.ANGKA)
                .kolom("Tetap berlaku", Rata.ANGKA)
                .kolom("Menurut laporan", Rata.ANGKA)
                .kolom("Dicatat oleh", Rata.TEKS);
        koreksi.forEach(k -> tabel.baris(
                Tabel.teks(k.nama()),
                Tabel.teks(Integer.toString(k.tahun())),
                Tabel.teks(FormatId.nilai(k.koreksi()), "utama"),
                Tabel.teks(FormatId.nilai(k.laporan())),
                Tabel.teks(k.oleh() + ", " + FormatId.saat(k.pada()), "kecil")));
        var bagian = bagian("Koreksi yang dipertahankan");
        bagian.add(
                Pesan.catatan("Nilai yang dicatat di aplikasi tidak ditimpa impor. Bila laporan yang benar, cabut"
                        + " koreksinya di halaman Realisasi."),
                tabel);
        return bagian;
    }

    private static Component perbaikan(List<Perbaikan> perbaikan) {
        var tabel = new Tabel("Perbaikan")
                .kolom("Tempat", Rata.TEKS)
                .kolom("Semula", Rata.TEKS)
                .kolom("Menjadi", Rata.TEKS)
                .kolom("Bukti", Rata.TEKS);
        perbaikan.forEach(p -> tabel.baris(
                Tabel.teks(FormatId.sitasi(p.sitasi())),
                Tabel.teks(p.semula(), "kecil"),
                Tabel.teks(p.menjadi(), "kecil"),
                Tabel.teks(p.bukti(), "kecil")));
        return tabel;
    }

    private static Component kehilangan(List<Kehilangan> kehilangan) {
        var tabel = new Tabel("Hilang dari sumber")
                .kolom("Letak", Rata.TEKS)
                .kolom("Murni (Rp)", Rata.ANGKA)
                .kolom("Perubahan (Rp)", Rata.ANGKA)
                .kolom("Keterangan", Rata.TEKS);
        kehilangan.forEach(k -> tabel.baris(
                Tabel.teks(k.jalur().isEmpty() ? FormatId.sitasi(k.sitasi()) : String.join(" › ", k.jalur())),
                Tabel.teks(FormatId.angkaRupiah(k.murni())),
                Tabel.teks(FormatId.angkaRupiah(k.perubahan())),
                Tabel.teks(k.keterangan(), "kecil")));
        return tabel;
    }

    private static Component temuan(List<Temuan> temuan) {
        var tabel = new Tabel("Temuan")
                .kolom("Temuan", Rata.TEKS)
                .kolom("Tingkat", Rata.TEKS)
                .kolom("Bukti", Rata.TEKS);
        temuan.forEach(t -> tabel.baris(
                Tabel.teks(t.pesan()),
                switch (t.tingkat()) {
                    case KESALAHAN -> new Tanda("Kesalahan", Tanda.Jenis.DIHAPUS);
                    case PERINGATAN -> new Tanda("Peringatan", Tanda.Jenis.PERHATIAN);
                    case CATATAN -> new Tanda("Catatan", Tanda.Jenis.NETRAL);
                },
                Tabel.teks(t.bukti().stream().map(FormatId::sitasi).collect(Collectors.joining("; ")), "kecil")));
        return tabel;
    }

    private static Component lipat(String judul, int jumlah, Supplier<Component> isi) {
        if (jumlah == 0) {
            return Tabel.teks(judul + ": tidak ada.", "redup");
        }
        var lipat = new NativeDetails(judul + " (" + FormatId.jumlah(jumlah) + ")", isi.get());
        lipat.addClassNames("kartu", "lipat");
        return lipat;
    }

    private static Section bagian(String judul) {
        var bagian = new Section(new H2(judul));
        bagian.addClassName("bagian");
        return bagian;
    }

    private static String nama(Tindakan tindakan) {
        return switch (tindakan) {
            case BARU -> "Baru";
            case BERUBAH -> "Berubah";
            case SAMA -> "Sama";
            case DIPERTAHANKAN -> "Dipertahankan";
        };
    }

    private static Tanda.Jenis jenis(Tindakan tindakan) {
        return switch (tindakan) {
            case BARU -> Tanda.Jenis.BARU;
            case BERUBAH -> Tanda.Jenis.BERUBAH;
            case SAMA -> Tanda.Jenis.NETRAL;
            case DIPERTAHANKAN -> Tanda.Jenis.PERHATIAN;
        };
    }
}
