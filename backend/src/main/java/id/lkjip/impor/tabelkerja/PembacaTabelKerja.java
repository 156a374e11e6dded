package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.organisasi.Biro;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.RencanaKerja;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Reads the parts of the table in order.
     *
     * @throws ImporDitolak when two printed totals contradict each other
     */
    public static HasilTabelKerja baca(List<Tabel> potongan, KonteksTabelKerja konteks) {
        PencariBiro biro = new PencariBiro(konteks);
        Catatan catatan = new Catatan(konteks);
        SusunanTabel susunan = SusunanTabel.baca(potongan, konteks, catatan);
        List<BarisKerja> baris = susunan.baris();
        Pembulatan pembulatan = susunan.pembulatan();

        PenautSasaran penaut = new PenautSasaran(konteks, catatan);
        PerakitRencana perakit = new PerakitRencana(konteks, catatan, penaut);
        PemilahGolongan pemilah = new PemilahGolongan(
                biro::kode, konteks.biro().stream().map(Biro::kode).collect(Collectors.toSet()), pembulatan);
        List<Golongan> golongan = new ArrayList<>();
        for (Golongan g : pemilah.pilah(baris)) {
            golongan.add(g.biro() != null ? g : denganPemilik(g, biro, perakit, catatan));
        }

        BarisKerja barisTotal = pemilah.barisTotal();
        Uang tahap = baris.stream().map(BarisKerja::uang).reduce(Uang.KOSONG, Uang::plus);
        Uang total = total(barisTotal, golongan, konteks, tahap, pembulatan);

        PencatatKehilangan kehilangan = new PencatatKehilangan(catatan, biro::nama, pembulatan);
        golongan.forEach(kehilangan::tandaiTercetakKeliru);
        new PencatatPergeseran(catatan).catat(golongan);
        PenamaProgram penamaProgram = new PenamaProgram(konteks, catatan, pembulatan);
        penamaProgram.namai(golongan);
        new PemulihNama(golongan, catatan).pulihkan(golongan);
        Tingkat daun = golongan.stream()
                .flatMap(Golongan::semua)
                .map(Simpul::tingkat)
                .max(Comparator.naturalOrder())
                .orElse(Tingkat.SUB_KEGIATAN);
        golongan.forEach(g -> kehilangan.catat(g, daun));
        kehilangan.catatTotal(total, golongan, barisTotal == null ? 0 : barisTotal.nomor());
        penamaProgram.bandingkan(golongan, tahap);
        catatTanpaNama(golongan, catatan);

        RencanaKerja rencana = perakit.rakit(golongan, total, barisTotal, List.copyOf(kehilangan.kehilangan()));
        List<Perbaikan> perbaikan = catatan.perbaikan().stream()
                .sorted(Comparator.comparing(
                        p -> Optional.ofNullable(p.sitasi().baris()).orElse(0)))
                .toList();
        return new HasilTabelKerja(rencana, perbaikan, catatan.temuan(), susunan.status());
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

    /**
     * The table's total, else that of the PK, stage by stage and only at stages the table has; two that contradict each
     * other cannot both be imported.
     */
    private static Uang total(
            @Nullable BarisKerja barisTotal,
            List<Golongan> golongan,
            KonteksTabelKerja konteks,
            Uang tahap,
            Pembulatan pembulatan) {
        Uang pk = konteks.total().pada(tahap);
        if (barisTotal == null) {
            return pk;
        }
        Uang total = barisTotal.uang();
        periksa(total.murni(), pk.murni(), "murni", barisTotal, pembulatan);
        periksa(total.perubahan(), pk.perubahan(), "perubahan", barisTotal, pembulatan);
        boolean semuaBertotal = !golongan.isEmpty()
                && golongan.stream().noneMatch(g -> g.total().kosong());
        Uang jumlah = golongan.stream().map(Golongan::efektif).reduce(Uang.KOSONG, Uang::plus);
        boolean halamanHilang = !semuaBiroTampak(golongan, konteks) && !jumlah.melebihi(total);
        boolean sama = pembulatan.memuat(total.minus(jumlah.pada(total)), golongan.size());
        if (semuaBertotal && !halamanHilang && !sama) {
            throw new ImporDitolak(
                    "total rencana kerja " + total.teks()
                            + " (murni / perubahan) bertentangan dengan jumlah total seluruh biro " + jumlah.teks()
                            + "; tidak dapat ditentukan mana yang benar.",
                    barisTotal.nomor());
        }
        return total.lengkapi(pk);
    }

    /** Whether every biro that the report names has rows; the total of one without may be lost with its page. */
    private static boolean semuaBiroTampak(List<Golongan> golongan, KonteksTabelKerja konteks) {
        return konteks.biro().stream()
                .allMatch(b -> golongan.stream().anyMatch(g -> b.kode().equals(g.biro())));
    }

    private static void periksa(
            @Nullable Long tabel, @Nullable Long pk, String tahap, BarisKerja baris, Pembulatan pembulatan) {
        if (tabel != null && pk != null && Math.abs(tabel - pk) > pembulatan.langkah()) {
            throw new ImporDitolak(
                    "total pagu " + tahap + " pada tabel rencana kerja " + Uang.teks(tabel)
                            + " bertentangan dengan total Perjanjian Kinerja " + Uang.teks(pk)
                            + "; tidak dapat ditentukan mana yang benar.",
                    baris.nomor());
        }
    }

    /** One finding per row: a row that stands for two nameless levels lost both names at once. */
    private static void catatTanpaNama(List<Golongan> golongan, Catatan catatan) {
        Map<BarisKerja, List<Simpul>> perBaris = new LinkedHashMap<>();
        golongan.stream()
                .flatMap(Golongan::semua)
                .filter(s -> s.nama() == null && !s.tersirat())
                .forEach(s -> perBaris.computeIfAbsent(s.baris(), k -> new ArrayList<>())
                        .add(s));
        perBaris.forEach((b, simpul) -> catatan.temuan(
                "NAMA_TIDAK_TERCANTUM",
                String.valueOf(b.nomor()),
                Temuan.Tingkat.CATATAN,
                "Nama " + simpul.stream().map(s -> s.tingkat().label()).collect(Collectors.joining(" dan "))
                        + " dengan pagu " + simpul.getFirst().uang().teks()
                        + " (murni / perubahan) tidak terbaca pada sumber.",
                List.of(catatan.sitasi(b.nomor()))));
    }
}
