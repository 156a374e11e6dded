package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.tabelkerja.BarisKerja.Butir;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree while it is being put together: first its level and amount, then its name.
 *
 * <p>Internal to the reader, and mutable because the name is found only after the sums have placed every amount.
 */
final class Simpul {

    private final Tingkat tingkat;
    private final BarisKerja baris;
    private final Uang uang;
    private final boolean tersirat;
    private final List<Simpul> anak = new ArrayList<>();
    private final List<IndikatorBaris> indikator = new ArrayList<>();
    private @Nullable String nama;
    private @Nullable BarisKerja barisNama;
    private @Nullable String kode;
    private int letakNama = -1;
    private boolean tercetakKeliru;
    private @Nullable String biro;

    /** An indicator with the unit and target that belong to it. */
    record IndikatorBaris(String teks, String satuan, String target, int nomor) {}

    /**
     * @param baris the row its amount stands in, or the row of its first child when it has none
     * @param tersirat whether the row of this node itself is missing: its children prove that it exists
     */
    Simpul(Tingkat tingkat, BarisKerja baris, Uang uang, boolean tersirat) {
        this.tingkat = tingkat;
        this.baris = baris;
        this.uang = uang;
        this.tersirat = tersirat;
    }

    Tingkat tingkat() {
        return tingkat;
    }

    BarisKerja baris() {
        return baris;
    }

    /** The amount printed for this node; empty when none is. */
    Uang uang() {
        return uang;
    }

    boolean tersirat() {
        return tersirat;
    }

    List<Simpul> anak() {
        return anak;
    }

    List<IndikatorBaris> indikator() {
        return indikator;
    }

    @Nullable
    String nama() {
        return nama;
    }

    @Nullable
    BarisKerja barisNama() {
        return barisNama;
    }

    @Nullable
    String kode() {
        return kode;
    }

    int letakNama() {
        return letakNama;
    }

    void beriNama(Butir butir, BarisKerja asal) {
        nama = butir.teks();
        letakNama = butir.letak();
        barisNama = asal;
        if (!asal.kode().isEmpty()) {
            kode = asal.kode();
        }
    }

    void beriNama(String teks) {
        nama = teks;
    }

    void beriKode(String nilai) {
        kode = nilai;
    }

    /** The biro of this node's rows; {@code null} until it is known. */
    @Nullable
    String biro() {
        return biro;
    }

    void beriBiro(@Nullable String kodeBiro) {
        biro = kodeBiro;
    }

    /** The printed amount contradicts both the sum below and the sum above: sums go on with the children's. */
    void tandaiTercetakKeliru() {
        tercetakKeliru = true;
    }

    /** The printed amount, else the sum of the children's, stage by stage. */
    Uang efektif() {
        if (tercetakKeliru) {
            return jumlahAnak();
        }
        boolean lengkap = uang.murni() != null && uang.perubahan() != null;
        return lengkap || anak.isEmpty() ? uang : uang.lengkapi(jumlahAnak());
    }

    /** What the printed amount says beyond the children: nothing when it is the sum. */
    Uang selisih() {
        return efektif().minus(jumlahAnak());
    }

    Uang jumlahAnak() {
        return anak.stream().map(Simpul::efektif).reduce(Uang.KOSONG, Uang::plus);
    }

    /** Whether the printed amount is the sum of the children, in every column where it is printed. */
    boolean tertutup() {
        Uang jumlah = jumlahAnak();
        return !anak.isEmpty() && !uang.kosong() && uang.lengkapi(jumlah).samaDengan(jumlah);
    }

    /** This node and everything below it, top down. */
    Stream<Simpul> semua() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(Simpul::semua));
    }

    /** Line of the name, else of the amount. */
    int nomor() {
        return barisNama == null ? baris.nomor() : barisNama.nomor();
    }
}
