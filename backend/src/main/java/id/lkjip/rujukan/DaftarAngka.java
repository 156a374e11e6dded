package id.lkjip.rujukan;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.TulisanAngka;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of some years of an organisation, by what names them. Pure: made of what was read. */
final class DaftarAngka {

    private final Map<Rujukan, AngkaRujukan> angka = new LinkedHashMap<>();

    Optional<AngkaRujukan> find(Rujukan rujukan) {
        return Optional.ofNullable(angka.get(rujukan.asli()));
    }

    List<AngkaRujukan> semua() {
        return List.copyOf(angka.values());
    }

    /** What the indicators reached over the years. */
    void add(PerbandinganTahun perbandingan) {
        for (PerbandinganTahun.Baris baris : perbandingan.baris()) {
            for (PerbandinganTahun.Sel sel : baris.nilai()) {
                add(baris, sel);
            }
        }
    }

    /** The money of a year, and the efficiency of its indicators. */
    void add(TahunAnggaran tahun) {
        pagu(tahun, "total", "", tahun.totalPagu(), null);
        tahun.biro().forEach(b -> pagu(tahun, "biro/" + b.kode(), " " + b.nama(), b.pagu(), null));
        tahun.sasaran().forEach(s -> pagu(tahun, "sasaran/" + s.kode(), " sasaran " + s.nama(), s.pagu(), null));
        // One program of several biro has as many budgets, so it is named by its biro too.
        tahun.biro()
                .forEach(b -> b.program().stream()
                        .filter(p -> p.kode() != null)
                        .forEach(p -> pagu(
                                tahun,
                                "program/" + b.kode() + "/" + p.kode(),
                                " " + p.nama() + " " + b.nama(),
                                p.pagu(),
                                p.sitasi())));
        RealisasiAnggaran anggaran = tahun.realisasiAnggaran();
        if (anggaran != null) {
            money(Ukuran.BELANJA, "total", tahun.tahun(), "", anggaran.realisasi(), of(anggaran.pernyataanRealisasi()));
            var serapan = tahun.serapan();
            money(Ukuran.SISA, "total", tahun.tahun(), "", serapan.sisa(), null);
            put(
                    new Rujukan(Ukuran.SERAPAN, "total", tahun.tahun(), null),
                    Ukuran.SERAPAN.nama() + " " + tahun.tahun(),
                    serapan.persen() == null ? null : TulisanAngka.persen(serapan.persen()),
                    serapan.persen(),
                    true,
                    serapan.uraian() == null ? serapan.alasan() : serapan.uraian(),
                    null);
        }
        tahun.semuaIndikator().forEach(i -> efisiensi(tahun.tahun(), i));
    }

    private void add(PerbandinganTahun.Baris baris, PerbandinganTahun.Sel sel) {
        nilai(Ukuran.TARGET, baris, sel, sel.target());
        nilai(Ukuran.REALISASI, baris, sel, sel.realisasi());
        HasilCapaian capaian = sel.capaian();
        put(
                name(Ukuran.CAPAIAN, baris, sel),
                description(Ukuran.CAPAIAN, baris.namaIndikator(), sel.tahun()),
                capaian.nilai() == null ? null : TulisanAngka.persen(capaian.nilai()),
                capaian.nilai(),
                true,
                capaian.uraian() == null ? capaian.alasan() : capaian.uraian(),
                null);
        change(Ukuran.SELISIH, baris, sel, sel.selisih(), "");
        change(Ukuran.PERUBAHAN, baris, sel, sel.perubahanPersen(), "%");
    }

    private void nilai(Ukuran ukuran, PerbandinganTahun.Baris baris, PerbandinganTahun.Sel sel, @Nullable Nilai nilai) {
        put(
                name(ukuran, baris, sel),
                description(ukuran, baris.namaIndikator(), sel.tahun()),
                text(nilai),
                nilai == null ? null : nilai.angka().orElse(null),
                false,
                sel.keterangan(),
                ukuran == Ukuran.REALISASI ? sel.sitasi() : null);
    }

    private void change(
            Ukuran ukuran,
            PerbandinganTahun.Baris baris,
            PerbandinganTahun.Sel sel,
            @Nullable BigDecimal selisih,
            String satuan) {
        put(
                name(ukuran, baris, sel),
                description(ukuran, baris.namaIndikator(), sel.tahun()),
                selisih == null ? null : TulisanAngka.denganTanda(selisih) + satuan,
                selisih,
                true,
                selisih == null ? "Nilai tahun lalu tidak diketahui atau metodenya berubah." : null,
                null);
    }

    private void efisiensi(int tahun, IndikatorTahun indikator) {
        Efisiensi tabel =
                indikator.rincian() == null ? null : indikator.rincian().efisiensi();
        if (tabel == null) {
            return;
        }
        HasilEfisiensi hasil = tabel.dihitung();
        put(
                new Rujukan(Ukuran.EFISIENSI, indikator.kode(), tahun, null),
                description(Ukuran.EFISIENSI, indikator.nama(), tahun),
                hasil.persen() == null ? null : TulisanAngka.persen(hasil.persen()),
                hasil.persen(),
                true,
                hasil.uraian() == null ? hasil.alasan() : hasil.uraian(),
                tabel.sitasi());
    }

    private void pagu(TahunAnggaran tahun, String objek, String nama, Pagu pagu, @Nullable Sitasi sitasi) {
        money(Ukuran.PAGU_MURNI, objek, tahun.tahun(), nama, pagu.murni(), sitasi);
        money(Ukuran.PAGU_PERUBAHAN, objek, tahun.tahun(), nama, pagu.perubahan(), sitasi);
    }

    private void money(
            Ukuran ukuran, String objek, int tahun, String nama, @Nullable Rupiah nilai, @Nullable Sitasi sitasi) {
        put(
                new Rujukan(ukuran, objek, tahun, null),
                ukuran.nama() + nama + " " + tahun,
                nilai == null ? null : TulisanAngka.rupiah(nilai),
                nilai == null ? null : BigDecimal.valueOf(nilai.nilai()),
                ukuran == Ukuran.SISA,
                null,
                sitasi);
    }

    private void put(
            Rujukan rujukan,
            String uraian,
            @Nullable String teks,
            @Nullable BigDecimal nilai,
            boolean dihitung,
            @Nullable String penjelasan,
            @Nullable Sitasi sitasi) {
        angka.putIfAbsent(rujukan, new AngkaRujukan(rujukan, uraian, teks, nilai, dihitung, penjelasan, sitasi));
    }

    private static Rujukan name(Ukuran ukuran, PerbandinganTahun.Baris baris, PerbandinganTahun.Sel sel) {
        return new Rujukan(ukuran, baris.kodeIndikator(), sel.tahun(), null);
    }

    private static String description(Ukuran ukuran, String nama, int tahun) {
        return ukuran.nama() + " " + nama + " " + tahun;
    }

    private static @Nullable Sitasi of(List<PernyataanRupiah> pernyataan) {
        return pernyataan.isEmpty() ? null : pernyataan.getFirst().sitasi();
    }

    /** One number in office form, a range or a class as the source writes it; {@code null} when there is no value. */
    private static @Nullable String text(@Nullable Nilai nilai) {
        return switch (nilai) {
            case null -> null;
            case Nilai.Angka a -> TulisanAngka.desimal(a.nilai());
            case Nilai.Rentang r -> TulisanAngka.desimal(r.bawah()) + "–" + TulisanAngka.desimal(r.atas());
            case Nilai.Predikat p -> p.teks();
            case Nilai.BelumDiisi b -> null;
            case Nilai.TidakBerlaku t -> null;
        };
    }
}
