package id.lkjip.ringkasan;

import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.capaian.HasilEfisiensi.Keluaran;
import id.lkjip.capaian.RataCapaian;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.ringkasan.PerbandinganBiro.Baris;
import id.lkjip.ringkasan.PerbandinganBiro.EfisiensiBiro;
import id.lkjip.ringkasan.PerbandinganBiro.KemajuanNarasi;
import id.lkjip.ringkasan.PerbandinganBiro.Seluruh;
import id.lkjip.ringkasan.PerbandinganBiro.Ukuran;
import id.lkjip.ringkasan.RincianBiro.NarasiIndikator;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.ringkasan.Ringkasan.KartuBiro;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts biro beside each other. Pure: what has been read of the years in, comparison out. */
final class PerbandinganBiroAssembler {

    private PerbandinganBiroAssembler() {}

    /**
     * @param tahun one per year, in the order asked for
     */
    static PerbandinganBiro assemble(List<RingkasanAssembler.Bahan> tahun) {
        Map<String, BiroRef> biro = new LinkedHashMap<>();
        Map<String, List<Ukuran>> ukuran = new LinkedHashMap<>();
        // The newest year says how a biro is called and where it stands.
        tahun.stream()
                .sorted((a, b) -> Integer.compare(b.tahun().tahun(), a.tahun().tahun()))
                .forEach(b -> b.tahun().biro().forEach(satu -> {
                    biro.putIfAbsent(satu.kode(), new BiroRef(satu.kode(), satu.nama()));
                    ukuran.computeIfAbsent(satu.kode(), k -> new ArrayList<>());
                }));
        List<Seluruh> seluruh = new ArrayList<>();
        for (RingkasanAssembler.Bahan satu : tahun) {
            Ringkasan ringkasan = RingkasanAssembler.assemble(satu);
            seluruh.add(new Seluruh(
                    ringkasan.tahun(),
                    ringkasan.indikator(),
                    ringkasan.rataCapaian(),
                    satu.tahun().totalPagu(),
                    ringkasan.anggaran()));
            for (KartuBiro kartu : ringkasan.biro()) {
                ukuran.computeIfAbsent(kartu.biro().kode(), k -> new ArrayList<>())
                        .add(ukuran(satu, ringkasan, kartu));
            }
        }
        return new PerbandinganBiro(
                tahun.stream().map(b -> b.tahun().tahun()).toList(),
                biro.values().stream()
                        .map(b -> new Baris(b, List.copyOf(ukuran.getOrDefault(b.kode(), List.of()))))
                        .toList(),
                List.copyOf(seluruh));
    }

    private static Ukuran ukuran(RingkasanAssembler.Bahan bahan, Ringkasan ringkasan, KartuBiro kartu) {
        List<IndikatorTahun> miliknya = ringkasan.baris().stream()
                .map(BarisIndikator::indikator)
                .filter(i -> RingkasanAssembler.isResponsible(i, kartu.biro().kode()))
                .toList();
        List<NarasiIndikator> narasi = miliknya.stream()
                .map(i -> RincianBiroAssembler.narasi(bahan.narasi(), i))
                .toList();
        return new Ukuran(
                ringkasan.tahun(),
                miliknya,
                kartu.indikator(),
                RataCapaian.of(miliknya.stream().map(IndikatorTahun::capaian).toList()),
                kartu.pagu(),
                kartu.pendukung(),
                efisiensi(miliknya),
                new KemajuanNarasi(
                        narasi.stream().mapToInt(NarasiIndikator::ada).sum(),
                        narasi.stream().mapToInt(NarasiIndikator::wajib).sum()));
    }

    /** By the printed CRO, as on the page of an indicator; a table several indicators share counts once. */
    private static EfisiensiBiro efisiensi(List<IndikatorTahun> miliknya) {
        Set<Efisiensi> tabel = new LinkedHashSet<>();
        List<String> dengan = new ArrayList<>();
        List<String> tanpa = new ArrayList<>();
        for (IndikatorTahun i : miliknya) {
            Efisiensi satu = i.rincian() == null ? null : i.rincian().efisiensi();
            if (satu != null && isComplete(satu)) {
                tabel.add(satu);
                dengan.add(i.nama());
            } else {
                tanpa.add(i.nama());
            }
        }
        HasilEfisiensi hasil = tabel.isEmpty()
                ? HasilEfisiensi.of(null, null, null)
                : HasilEfisiensi.of(tabel.stream()
                        .map(e ->
                                new Keluaran(e.aaro(), e.raro(), e.cro().angka().orElse(null)))
                        .toList());
        return new EfisiensiBiro(tabel.size(), miliknya.size(), hasil, lingkup(dengan, tanpa));
    }

    private static boolean isComplete(Efisiensi tabel) {
        return tabel.aaro() != null
                && tabel.raro() != null
                && tabel.cro().angka().isPresent();
    }

    private static String lingkup(List<String> dengan, List<String> tanpa) {
        String ada = dengan.isEmpty()
                ? "Tidak ada tabel efisiensi yang lengkap."
                : "Anggaran pendukung " + String.join("; ", dengan) + ".";
        return tanpa.isEmpty() ? ada : ada + " Tanpa tabel yang lengkap: " + String.join("; ", tanpa) + ".";
    }
}
