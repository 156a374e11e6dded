package id.lkjip.perbandingan;

import id.lkjip.perbandingan.PerbandinganTahap.BarisIndikator;
import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.perbandingan.PerbandinganTahap.Perubahan;
import id.lkjip.perencanaan.IndikatorIndex;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts PK murni beside PK perubahan. Pure: one fiscal year in, read model out. */
final class PerbandinganTahapAssembler {

    private PerbandinganTahapAssembler() {}

    static PerbandinganTahap assemble(TahunAnggaran tahun, IndikatorIndex definisi) {
        PerjanjianKinerja murni = tahun.perjanjianKinerja(Tahap.MURNI);
        PerjanjianKinerja perubahan = tahun.perjanjianKinerja(Tahap.PERUBAHAN);
        return new PerbandinganTahap(
                tahun.tahun(),
                murni,
                perubahan,
                indikator(tahun.tahun(), murni, perubahan, definisi),
                program(tahun, murni, perubahan),
                tahun.biro().stream()
                        .map(b -> barisPagu(b.kode(), b.nama(), new BiroRef(b.kode(), b.nama()), b.pagu()))
                        .toList(),
                barisPagu(null, "Total", null, total(tahun, murni, perubahan)));
    }

    /** The rows of murni in its order, then what perubahan adds. */
    private static List<BarisIndikator> indikator(
            int tahun,
            @Nullable PerjanjianKinerja murni,
            @Nullable PerjanjianKinerja perubahan,
            IndikatorIndex definisi) {
        var semula = byKode(murni, definisi);
        var kini = byKode(perubahan, definisi);
        var kode = new LinkedHashSet<>(semula.keySet());
        kode.addAll(kini.keySet());
        boolean keduanya = murni != null && perubahan != null;
        return kode.stream()
                .map(k -> barisIndikator(tahun, k, semula.get(k), kini.get(k), keduanya))
                .toList();
    }

    private static Map<String, Butir> byKode(@Nullable PerjanjianKinerja pk, IndikatorIndex definisi) {
        var butir = new LinkedHashMap<String, Butir>();
        if (pk != null) {
            pk.sasaran()
                    .forEach(s -> s.indikator()
                            .forEach(i -> butir.putIfAbsent(definisi.kodeBaku(i.kode()), new Butir(s, i))));
        }
        return butir;
    }

    private static BarisIndikator barisIndikator(
            int tahun, String kode, @Nullable Butir semula, @Nullable Butir kini, boolean keduanya) {
        Butir acuan = kini != null ? kini : Objects.requireNonNull(semula);
        Perubahan perubahan = perubahan(semula, kini, keduanya);
        return new BarisIndikator(
                acuan.sasaran().kode(),
                acuan.sasaran().nama(),
                kode,
                acuan.indikator().nama(),
                semula == null ? null : semula.indikator().satuan(),
                semula == null ? null : semula.indikator().target(),
                kini == null ? null : kini.indikator().satuan(),
                kini == null ? null : kini.indikator().target(),
                perubahan,
                switch (perubahan) {
                    case BARU -> "Tidak ada padanan: indikator ini baru ada pada PK perubahan, tidak pada PK murni.";
                    case DIHAPUS ->
                        "Tidak ada padanan: indikator ini hanya ada pada PK murni, tidak dilanjutkan pada PK perubahan.";
                    case TANPA_PEMBANDING ->
                        "Tidak ada pembanding: PK " + (semula == null ? "murni" : "perubahan") + " tahun " + tahun
                                + " belum tersimpan.";
                    case TETAP, BERUBAH -> null;
                });
    }

    private static Perubahan perubahan(@Nullable Butir semula, @Nullable Butir kini, boolean keduanya) {
        if (!keduanya) {
            return Perubahan.TANPA_PEMBANDING;
        }
        if (semula == null) {
            return Perubahan.BARU;
        }
        if (kini == null) {
            return Perubahan.DIHAPUS;
        }
        boolean sama = sameValue(semula.indikator().target(), kini.indikator().target())
                && sameUnit(semula.indikator().satuan(), kini.indikator().satuan());
        return sama ? Perubahan.TETAP : Perubahan.BERUBAH;
    }

    /** The same meaning: {@code 3,2} and {@code 3,20} are one target. */
    private static boolean sameValue(Nilai a, Nilai b) {
        if (a instanceof Nilai.Angka x && b instanceof Nilai.Angka y) {
            return x.nilai().compareTo(y.nilai()) == 0;
        }
        if (a instanceof Nilai.Rentang x && b instanceof Nilai.Rentang y) {
            return x.bawah().compareTo(y.bawah()) == 0 && x.atas().compareTo(y.atas()) == 0;
        }
        return a.getClass() == b.getClass() && Kode.dari(a.teks()).equals(Kode.dari(b.teks()));
    }

    private static boolean sameUnit(@Nullable String a, @Nullable String b) {
        return unit(a).equals(unit(b));
    }

    private static String unit(@Nullable String satuan) {
        return satuan == null ? "" : Kode.dari(satuan.replace("%", "persen"));
    }

    private static List<BarisPagu> program(
            TahunAnggaran tahun, @Nullable PerjanjianKinerja murni, @Nullable PerjanjianKinerja perubahan) {
        var semula = belanja(murni);
        var kini = belanja(perubahan);
        if (semula.isEmpty() && kini.isEmpty()) {
            return List.of();
        }
        var kode = new LinkedHashSet<>(semula.keySet());
        kode.addAll(kini.keySet());
        var pemilik = pemilikProgram(tahun.biro());
        return kode.stream()
                .sorted()
                .map(k -> {
                    BelanjaProgram a = semula.get(k);
                    BelanjaProgram b = kini.get(k);
                    BelanjaProgram acuan = b != null ? b : Objects.requireNonNull(a);
                    var biro = pemilik.getOrDefault(k, List.of());
                    return barisPagu(
                            k,
                            acuan.program(),
                            biro.size() == 1 ? biro.getFirst() : null,
                            pagu(a == null ? null : a.anggaran(), b == null ? null : b.anggaran()));
                })
                .toList();
    }

    private static Map<String, BelanjaProgram> belanja(@Nullable PerjanjianKinerja pk) {
        var belanja = new LinkedHashMap<String, BelanjaProgram>();
        if (pk != null) {
            pk.belanja().forEach(b -> belanja.putIfAbsent(b.kode(), b));
        }
        return belanja;
    }

    /** The biro that carry out each program code; a program of several biro has no single owner. */
    private static Map<String, List<BiroRef>> pemilikProgram(List<BiroTahun> biro) {
        var pemilik = new LinkedHashMap<String, List<BiroRef>>();
        for (BiroTahun satu : biro) {
            for (Program program : satu.program()) {
                if (program.kode() != null) {
                    pemilik.computeIfAbsent(program.kode(), k -> new ArrayList<>())
                            .add(new BiroRef(satu.kode(), satu.nama()));
                }
            }
        }
        return pemilik;
    }

    /** The totals the PK state; the work plan's only where a PK states none. */
    private static Pagu total(
            TahunAnggaran tahun, @Nullable PerjanjianKinerja murni, @Nullable PerjanjianKinerja perubahan) {
        Rupiah semula = murni == null ? null : murni.totalAnggaran();
        Rupiah kini = perubahan == null ? null : perubahan.totalAnggaran();
        return pagu(
                semula == null ? tahun.totalPagu().murni() : semula,
                kini == null ? tahun.totalPagu().perubahan() : kini);
    }

    private static Pagu pagu(@Nullable Rupiah murni, @Nullable Rupiah perubahan) {
        return murni == null && perubahan == null ? Pagu.KOSONG : Pagu.tercantum(murni, perubahan);
    }

    private static BarisPagu barisPagu(@Nullable String kode, String nama, @Nullable BiroRef biro, Pagu pagu) {
        return new BarisPagu(kode, nama, biro, pagu, pagu.selisih(), pagu.persenSelisih());
    }

    /** An indicator with the sasaran it stands under. */
    private record Butir(SasaranPk sasaran, IndikatorPk indikator) {}
}
