package id.lkjip.impor;

import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sample data from a report: its figures and names as they are, none of its sentences. A developer's tool, run
 * from the backend's directory: the report's file and the target directory are its arguments.
 */
final class PembuatContoh {

    private static final int NAMA_PALING_PANJANG = 120;
    private static final int KETERANGAN_PALING_PANJANG = 40;

    private PembuatContoh() {}

    public static void main(String[] args) throws IOException {
        Path laporan = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        BacaanLkjip bacaan = tanpaKalimat(
                new PembacaLkjipMarkdown().baca(laporan.getFileName().toString(), Files.readAllBytes(laporan)));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> lama = Files.walk(folder)) {
                for (Path p : lama.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
        for (var berkas : Contoh.berkas(bacaan).entrySet()) {
            Path file = folder.resolve(berkas.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, berkas.getValue());
        }
    }

    /** The reading without the report's sentences: figures, names and citations stay, narratives are our own. */
    static BacaanLkjip tanpaKalimat(BacaanLkjip b) {
        return new BacaanLkjip(
                b.namaBerkas(),
                b.tahun(),
                tanpaKalimat(b.perangkatDaerah()),
                b.renstra() == null ? null : tanpaKalimat(b.renstra()),
                b.indikator(),
                b.perjanjianKinerja(),
                b.rencanaKerja(),
                b.realisasi().stream().map(PembuatContoh::tanpaKalimat).toList(),
                narasi(b),
                List.of(),
                b.temuan(),
                new PetaBaris(List.of()));
    }

    private static PerangkatDaerah tanpaKalimat(PerangkatDaerah p) {
        return new PerangkatDaerah(
                p.id(),
                null,
                p.nama(),
                p.dasarHukum(),
                null,
                List.of(),
                p.asisten(),
                p.biro().stream().map(PembuatContoh::tanpaKalimat).toList(),
                p.sitasi());
    }

    private static Biro tanpaKalimat(Biro b) {
        return new Biro(
                b.kode(),
                b.nama(),
                b.alias(),
                b.asisten(),
                b.bagian(),
                null,
                List.of(),
                b.berlakuDari(),
                b.berlakuSampai(),
                b.sitasi());
    }

    private static Renstra tanpaKalimat(Renstra r) {
        return new Renstra(
                r.id(),
                null,
                r.perangkatDaerah(),
                r.tahunAwal(),
                r.tahunAkhir(),
                r.visi() != null && pendek(r.visi().teks()) ? r.visi() : null,
                List.of(),
                r.tujuan(),
                r.sasaran(),
                List.of());
    }

    private static boolean pendek(String teks) {
        return teks.length() <= NAMA_PALING_PANJANG;
    }

    private static RealisasiKinerja tanpaKalimat(RealisasiKinerja r) {
        return new RealisasiKinerja(
                r.id(),
                null,
                r.perangkatDaerah(),
                r.tahun(),
                r.indikator().stream().map(PembuatContoh::tanpaKalimat).toList(),
                r.anggaran(),
                r.skala());
    }

    private static RealisasiIndikator tanpaKalimat(RealisasiIndikator i) {
        return new RealisasiIndikator(
                i.indikator(),
                i.namaIndikator(),
                i.satuan(),
                i.sasaran(),
                i.biro(),
                i.pernyataan().stream().map(PembuatContoh::tanpaKalimat).toList(),
                i.pembanding(),
                i.efisiensi(),
                i.programPendukung() == null ? null : namaProgram(i.programPendukung()));
    }

    /** The programs by name; below them the report enumerates in sentences. */
    private static RealisasiIndikator.ProgramPendukung namaProgram(RealisasiIndikator.ProgramPendukung p) {
        return new RealisasiIndikator.ProgramPendukung(p.program(), List.of(), List.of(), p.sitasi());
    }

    private static PernyataanRealisasi tanpaKalimat(PernyataanRealisasi p) {
        return new PernyataanRealisasi(
                p.tahunLaporan(),
                p.asal(),
                p.target(),
                p.realisasi(),
                p.status(),
                p.tahunData(),
                p.capaianTertulis(),
                p.keterangan().stream()
                        .filter(k -> k.length() <= KETERANGAN_PALING_PANJANG)
                        .toList(),
                p.sitasi());
    }

    /** One short text per indicator, one on the money, one to close, each made from the figures. */
    private static List<Narasi> narasi(BacaanLkjip b) {
        var narasi = new ArrayList<Narasi>();
        RealisasiKinerja tahunIni = b.realisasi().stream()
                .filter(r -> r.tahun() == b.tahun())
                .findFirst()
                .orElse(null);
        if (tahunIni == null) {
            return List.of();
        }
        for (RealisasiIndikator i : tahunIni.indikator()) {
            PernyataanRealisasi p = i.berlaku(b.tahun());
            if (p != null) {
                narasi.add(narasi(
                        b,
                        BagianNarasi.CAPAIAN_TAHUN_INI,
                        i,
                        "Capaian " + i.namaIndikator(),
                        kalimat(i, p, b.tahun())));
            }
        }
        if (tahunIni.anggaran() != null) {
            String anggaran = kalimat(tahunIni.anggaran());
            if (anggaran != null) {
                narasi.add(narasi(b, BagianNarasi.REALISASI_ANGGARAN, null, "Realisasi anggaran", anggaran));
            }
        }
        narasi.add(narasi(
                b,
                BagianNarasi.KESIMPULAN,
                null,
                "Kesimpulan",
                "Laporan tahun " + b.tahun() + " mencatat "
                        + tahunIni.indikator().size()
                        + " indikator kinerja utama. Teks ini adalah contoh yang disusun dari angkanya."));
        return narasi;
    }

    private static Narasi narasi(
            BacaanLkjip b, BagianNarasi bagian, @Nullable RealisasiIndikator i, String judul, String teks) {
        String pd = b.perangkatDaerah().id();
        return new Narasi(
                Narasi.idOf(pd, b.tahun(), bagian, i == null ? null : i.indikator()),
                null,
                pd,
                b.tahun(),
                bagian,
                i == null ? null : i.indikator(),
                i == null ? null : i.sasaran(),
                i == null || i.biro().isEmpty() ? null : i.biro().getFirst(),
                judul,
                teks,
                Narasi.Asal.IMPOR,
                null,
                null,
                null,
                null,
                null);
    }

    private static String kalimat(RealisasiIndikator i, PernyataanRealisasi p, int tahun) {
        String satuan = i.satuan() == null ? "" : " " + i.satuan();
        String target =
                p.target() == null ? "" : " terhadap target " + p.target().teks() + satuan;
        if (p.realisasi() instanceof Nilai.BelumDiisi || p.realisasi() instanceof Nilai.TidakBerlaku) {
            return "Realisasi tahun " + tahun + " belum ada" + target + ".";
        }
        String terbawa = p.tahunData() == null ? "" : " (angka tahun " + p.tahunData() + ")";
        return "Realisasi tahun " + tahun + " sebesar " + p.realisasi().teks() + satuan + terbawa + target + ".";
    }

    private static @Nullable String kalimat(RealisasiAnggaran a) {
        if (a.pagu() == null || a.realisasi() == null) {
            return null;
        }
        return "Terserap " + rupiah(a.realisasi()) + " dari pagu " + rupiah(a.pagu()) + ", sisa "
                + rupiah(Objects.requireNonNullElse(a.sisa(), a.pagu().minus(a.realisasi()))) + ".";
    }

    private static String rupiah(Rupiah r) {
        return "Rp" + NumberFormat.getIntegerInstance(Locale.of("id", "ID")).format(r.nilai());
    }
}
