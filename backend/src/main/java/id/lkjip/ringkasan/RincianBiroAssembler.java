package id.lkjip.ringkasan;

import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.ringkasan.RincianBiro.NarasiIndikator;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.ringkasan.Ringkasan.KartuBiro;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what belongs to one biro. Pure: what has been read of the year in, page out. */
final class RincianBiroAssembler {

    private RincianBiroAssembler() {}

    /** The biro with this code; empty when the year does not know it. */
    static Optional<RincianBiro> assemble(RingkasanAssembler.Bahan bahan, String kode) {
        Ringkasan ringkasan = RingkasanAssembler.assemble(bahan);
        return ringkasan.biro().stream()
                .filter(b -> b.biro().kode().equals(kode))
                .findFirst()
                .map(kartu -> rincian(bahan, ringkasan, kartu));
    }

    private static RincianBiro rincian(RingkasanAssembler.Bahan bahan, Ringkasan ringkasan, KartuBiro kartu) {
        String kode = kartu.biro().kode();
        List<BarisIndikator> penanggung = ringkasan.baris().stream()
                .filter(b -> RingkasanAssembler.isResponsible(b.indikator(), kode))
                .toList();
        List<BarisIndikator> pendukung = ringkasan.baris().stream()
                .filter(b -> !RingkasanAssembler.isResponsible(b.indikator(), kode))
                .filter(b ->
                        b.indikator().biro().stream().anyMatch(x -> x.kode().equals(kode)))
                .toList();
        return new RincianBiro(
                kartu.biro(),
                kartu.pagu(),
                kartu.indikator(),
                kartu.pendukung(),
                Stream.concat(penanggung.stream(), pendukung.stream()).toList(),
                program(bahan, kode),
                ringkasan.perhatian().stream()
                        .filter(p -> p.biro().stream().anyMatch(b -> b.kode().equals(kode)))
                        .toList(),
                penanggung.stream()
                        .map(b -> narasi(bahan.narasi(), b.indikator()))
                        .toList(),
                bahan.narasi().stream()
                        .filter(n -> kode.equals(n.biro()) && n.indikator() == null)
                        .filter(n -> !n.teks().isBlank())
                        .toList());
    }

    private static List<Program> program(RingkasanAssembler.Bahan bahan, String kode) {
        return bahan.tahun().biro().stream()
                .filter(b -> b.kode().equals(kode))
                .map(BiroTahun::program)
                .findFirst()
                .orElse(List.of());
    }

    /** The texts of one indicator, and which of those it needs are missing. */
    static NarasiIndikator narasi(List<Narasi> semua, IndikatorTahun indikator) {
        List<Narasi> teks = semua.stream()
                .filter(n -> indikator.kode().equals(n.indikator()) && !n.teks().isBlank())
                .toList();
        List<AnalisisIndikator> wajib = Stream.of(AnalisisIndikator.values())
                .filter(AnalisisIndikator::wajib)
                .toList();
        List<AnalisisIndikator> kurang = wajib.stream()
                .filter(a -> teks.stream().noneMatch(n -> n.bagian() == a.bagian()))
                .toList();
        return new NarasiIndikator(indikator, wajib.size(), wajib.size() - kurang.size(), kurang, teks);
    }
}
