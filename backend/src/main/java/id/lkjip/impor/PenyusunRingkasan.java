package id.lkjip.impor;

import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.impor.RingkasanImpor.HitunganBaris;
import id.lkjip.impor.RingkasanImpor.Isi;
import id.lkjip.impor.RingkasanImpor.Kolom;
import id.lkjip.impor.RingkasanImpor.KoreksiDipertahankan;
import id.lkjip.impor.RingkasanImpor.Pembuktian;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the summary of an import from what was read and from what becomes of the documents. */
final class PenyusunRingkasan {

    private PenyusunRingkasan() {}

    static RingkasanImpor susun(
            BacaanLkjip bacaan,
            String sha256,
            boolean tersimpan,
            List<PerubahanDokumen> dokumen,
            List<KoreksiDipertahankan> koreksi) {
        RencanaKerja rencana = bacaan.rencanaKerja();
        return new RingkasanImpor(
                bacaan.namaBerkas(),
                sha256,
                bacaan.perangkatDaerah().id(),
                bacaan.perangkatDaerah().nama(),
                bacaan.tahun(),
                tersimpan,
                baris(bacaan.petaBaris()),
                isi(bacaan),
                rencana == null ? null : pembuktian(rencana),
                dokumen,
                bacaan.perbaikan(),
                rencana == null ? List.of() : rencana.kehilangan(),
                bacaan.temuan(),
                bacaan.petaBaris().tidakTerpeta(),
                koreksi);
    }

    private static HitunganBaris baris(PetaBaris peta) {
        return new HitunganBaris(
                peta.baris().size(),
                peta.jumlah(Jenis.TERPETA),
                peta.jumlah(Jenis.PERABOT),
                peta.jumlah(Jenis.KOSONG),
                peta.jumlah(Jenis.TIDAK_TERPETA));
    }

    private static Isi isi(BacaanLkjip bacaan) {
        List<Program> program = bacaan.rencanaKerja() == null
                ? List.of()
                : bacaan.rencanaKerja().semuaProgram().toList();
        List<Kegiatan> kegiatan =
                program.stream().flatMap(p -> p.kegiatan().stream()).toList();
        return new Isi(
                bacaan.perangkatDaerah().biro().size(),
                sasaran(bacaan, Tahap.MURNI),
                indikator(bacaan, Tahap.MURNI),
                sasaran(bacaan, Tahap.PERUBAHAN),
                indikator(bacaan, Tahap.PERUBAHAN),
                bacaan.rencanaKerja() == null
                        ? 0
                        : bacaan.rencanaKerja().sasaran().size(),
                program.size(),
                kegiatan.size(),
                kegiatan.stream().mapToInt(k -> k.subKegiatan().size()).sum(),
                bacaan.realisasi().stream()
                        .filter(r -> r.tahun() == bacaan.tahun())
                        .mapToInt(r -> r.indikator().size())
                        .sum(),
                bacaan.realisasi().size(),
                bacaan.narasi().size());
    }

    private static int sasaran(BacaanLkjip bacaan, Tahap tahap) {
        return bacaan.perjanjianKinerja().stream()
                .filter(pk -> pk.tahap() == tahap)
                .mapToInt(pk -> pk.sasaran().size())
                .sum();
    }

    private static int indikator(BacaanLkjip bacaan, Tahap tahap) {
        return bacaan.perjanjianKinerja().stream()
                .filter(pk -> pk.tahap() == tahap)
                .map(PerjanjianKinerja::sasaran)
                .flatMap(List::stream)
                .mapToInt(s -> s.indikator().size())
                .sum();
    }

    /** Sub kegiatan read plus losses stated against the printed total, in each money column. */
    static Pembuktian pembuktian(RencanaKerja rencana) {
        List<Pagu> daun = rencana.semuaProgram()
                .flatMap(p -> p.kegiatan().stream())
                .flatMap(k -> k.subKegiatan().stream())
                .map(SubKegiatan::pagu)
                .toList();
        return new Pembuktian(
                kolom(
                        daun,
                        Pagu::murni,
                        rencana.kehilangan(),
                        Kehilangan::murni,
                        rencana.total().murni()),
                kolom(
                        daun,
                        Pagu::perubahan,
                        rencana.kehilangan(),
                        Kehilangan::perubahan,
                        rencana.total().perubahan()));
    }

    private static Kolom kolom(
            List<Pagu> daun,
            Function<Pagu, @Nullable Rupiah> pagu,
            List<Kehilangan> kehilangan,
            Function<Kehilangan, @Nullable Rupiah> hilang,
            @Nullable Rupiah tercetak) {
        Rupiah jumlahTerbaca =
                Rupiah.jumlah(daun.stream().map(pagu).filter(Objects::nonNull).toList());
        Rupiah jumlahHilang = Rupiah.jumlah(
                kehilangan.stream().map(hilang).filter(Objects::nonNull).toList());
        return new Kolom(
                jumlahTerbaca,
                jumlahHilang,
                tercetak,
                jumlahTerbaca.plus(jumlahHilang).equals(tercetak));
    }
}
