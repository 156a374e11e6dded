package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.organisasi.Biro;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.shared.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the work-plan table (sasaran, program, kegiatan, sub kegiatan, pagu murni and perubahan) and proves it.
 *
 * <p>The table comes through character recognition: cells slid a row or a column, rows collapsed, pages missing. The
 * sums decide, because every kegiatan is the sum of its sub kegiatan, every program of its kegiatan, every biro of its
 * programs, in two money columns, and the PK states every program again. A row is moved only where that makes sums
 * close; what is lost is stated as an amount; nothing is invented.
 */
public final class PembacaTabelKerja {

    /** The table as citations name it. */
    static final String TEMPAT = "Tabel rencana kerja";

    private PembacaTabelKerja() {}

    /** Whether a table is a work plan, or begins one, by its header. */
    public static boolean dikenali(Tabel tabel) {
        return KepalaTabel.baca(tabel.baris())
                .map(k -> k.kepala().rencanaKerja())
                .orElse(false);
    }

    /**
     * Reads the parts of the table in order.
     *
     * @throws ImporDitolak when two printed totals contradict each other
     */
    public static HasilTabelKerja baca(List<Tabel> potongan, KonteksTabelKerja konteks) {
        PenyusunBaris penyusun = new PenyusunBaris(konteks.namaBerkas());
        List<BarisKerja> baris = penyusun.susun(potongan);
        Catatan catatan = new Catatan(konteks);
        penyusun.perbaikan().forEach(p -> catatan.perbaikan().add(p));

        PencariBiro biro = new PencariBiro(konteks);
        PenautSasaran penaut = new PenautSasaran(konteks, catatan);
        PerakitRencana perakit = new PerakitRencana(konteks, catatan, penaut);
        PemilahGolongan pemilah = new PemilahGolongan(
                biro::kode, konteks.biro().stream().map(Biro::kode).collect(Collectors.toSet()));
        List<Golongan> golongan = new ArrayList<>();
        for (Golongan g : pemilah.pilah(baris)) {
            golongan.add(g.biro() != null ? g : denganPemilik(g, biro, perakit, catatan));
        }

        BarisKerja barisTotal = pemilah.barisTotal();
        Uang total = total(barisTotal, golongan, konteks);

        PencatatKehilangan kehilangan = new PencatatKehilangan(catatan, biro::nama);
        golongan.forEach(kehilangan::tandaiTercetakKeliru);
        new PencatatPergeseran(catatan).catat(golongan);
        PenamaProgram penamaProgram = new PenamaProgram(konteks, catatan);
        penamaProgram.namai(golongan);
        new PemulihNama(golongan, catatan).pulihkan(golongan);
        Tingkat daun = golongan.stream()
                .flatMap(Golongan::semua)
                .map(Simpul::tingkat)
                .max(Comparator.naturalOrder())
                .orElse(Tingkat.SUB_KEGIATAN);
        golongan.forEach(g -> kehilangan.catat(g, daun));
        Uang jumlah = golongan.stream().map(Golongan::efektif).reduce(Uang.KOSONG, Uang::plus);
        kehilangan.catatTotal(total, jumlah, barisTotal == null ? 0 : barisTotal.nomor());
        penamaProgram.bandingkan(golongan);
        catatTanpaNama(golongan, catatan);

        RencanaKerja rencana = perakit.rakit(golongan, total, List.copyOf(kehilangan.kehilangan()));
        List<Perbaikan> perbaikan = catatan.perbaikan().stream()
                .sorted(Comparator.comparing(
                        p -> Optional.ofNullable(p.sitasi().baris()).orElse(0)))
                .toList();
        return new HasilTabelKerja(rencana, perbaikan, List.copyOf(catatan.temuan()), List.copyOf(penyusun.status()));
    }

    /** A biro whose marker is lost with a page is the owner of its sasaran. */
    private static Golongan denganPemilik(Golongan g, PencariBiro biro, PerakitRencana perakit, Catatan catatan) {
        List<String> sasaran = g.akar().stream()
                .filter(s -> s.tingkat() == Tingkat.SASARAN)
                .map(perakit::kodeSasaran)
                .toList();
        String pemilik = biro.pemilik(sasaran);
        if (pemilik != null) {
            catatan.perbaikan(
                    "BIRO_DARI_SASARAN",
                    g.awal().nomor(),
                    "penanggung jawab tidak tercantum",
                    biro.nama(pemilik),
                    "sasaran pada bagian tabel ini menurut bab capaian kinerja diampu biro tersebut");
        }
        return g.denganBiro(pemilik);
    }

    /** The table's total, else that of the PK; two that contradict each other cannot both be imported. */
    private static Uang total(@Nullable BarisKerja barisTotal, List<Golongan> golongan, KonteksTabelKerja konteks) {
        Rupiah murni = konteks.totalMurni();
        Rupiah perubahan = konteks.totalPerubahan();
        Uang pk = new Uang(murni == null ? null : murni.nilai(), perubahan == null ? null : perubahan.nilai());
        if (barisTotal == null) {
            return pk;
        }
        Uang total = barisTotal.uang();
        periksa(total.murni(), pk.murni(), "murni", barisTotal);
        periksa(total.perubahan(), pk.perubahan(), "perubahan", barisTotal);
        boolean semuaBertotal = !golongan.isEmpty()
                && golongan.stream().noneMatch(g -> g.total().kosong());
        Uang jumlah = golongan.stream().map(Golongan::efektif).reduce(Uang.KOSONG, Uang::plus);
        boolean halamanHilang = !semuaBiroTampak(golongan, konteks) && !jumlah.melebihi(total);
        if (semuaBertotal && !halamanHilang && !jumlah.samaDengan(total)) {
            throw new ImporDitolak(
                    "total rencana kerja " + total.teks()
                            + " (murni / perubahan) bertentangan dengan jumlah total seluruh biro " + jumlah.teks()
                            + "; tidak dapat ditentukan mana yang benar.",
                    barisTotal.nomor());
        }
        return total;
    }

    /** Whether every biro that the report names has rows; the total of one without may be lost with its page. */
    private static boolean semuaBiroTampak(List<Golongan> golongan, KonteksTabelKerja konteks) {
        return konteks.biro().stream()
                .allMatch(b -> golongan.stream().anyMatch(g -> b.kode().equals(g.biro())));
    }

    private static void periksa(@Nullable Long tabel, @Nullable Long pk, String tahap, BarisKerja baris) {
        if (tabel != null && pk != null && !tabel.equals(pk)) {
            throw new ImporDitolak(
                    "total pagu " + tahap + " pada tabel rencana kerja " + Uang.teks(tabel)
                            + " bertentangan dengan total Perjanjian Kinerja " + Uang.teks(pk)
                            + "; tidak dapat ditentukan mana yang benar.",
                    baris.nomor());
        }
    }

    private static void catatTanpaNama(List<Golongan> golongan, Catatan catatan) {
        golongan.stream()
                .flatMap(Golongan::semua)
                .filter(s -> s.nama() == null && !s.tersirat())
                .forEach(s -> catatan.temuan(
                        "NAMA_TIDAK_TERCANTUM",
                        Temuan.Tingkat.CATATAN,
                        "Nama " + s.tingkat().label() + " dengan pagu "
                                + s.uang().teks() + " (murni / perubahan) tidak terbaca pada sumber.",
                        s.baris().nomor()));
    }
}
