package id.lkjip.impor.laporanuji;

import java.util.function.Consumer;

/**
 * How a report is written; every switch stands for a difference seen between real offices. The defaults are nearest to
 * what a converter makes of an office's PDF.
 */
final class Gaya {

    enum BentukTabel {
        TAB,
        PIPA,
        HTML
    }

    enum GayaUang {
        TITIK,
        KOMA,
        /** Both separators, also inside one amount. */
        CAMPUR,
        /** {@code 1.000.000,-}. */
        STRIP,
        /** {@code 1.000.000,00}. */
        SEN
    }

    enum Desimal {
        KOMA,
        TITIK
    }

    enum Judul {
        /** {@code ## BAB III AKUNTABILITAS KINERJA}. */
        PAGAR,
        /** {@code # III. AKUNTABILITAS KINERJA}. */
        ROMAWI,
        /** {@code **BAB III**} and its title in bold, no heading marks. */
        TEBAL
    }

    enum LetakKode {
        TANPA,
        KOLOM,
        DI_NAMA
    }

    enum Daftar {
        BUTIR,
        ANGKA
    }

    enum LabelJumlah {
        JUMLAH,
        TOTAL,
        SUB_TOTAL
    }

    enum CaraCapaian {
        PROSA,
        TABEL
    }

    BentukTabel tabel = BentukTabel.TAB;

    GayaUang uang = GayaUang.KOMA;

    Desimal desimal = Desimal.KOMA;

    Judul judul = Judul.PAGAR;

    /** Rows of the work-plan table per page, headers repeated; 0 for one long table. */
    int barisPerHalaman = 9;

    /** Whether each section lists the sasaran in its own order. */
    boolean acakUrutan = true;

    LetakKode kode = LetakKode.TANPA;

    /** Whether program, kegiatan and sub kegiatan share one column, told apart by their codes. */
    boolean satuUraian = false;

    /** Whether the work-plan table has a column for the responsible unit. */
    boolean kolomPemilik = true;

    Daftar daftar = Daftar.BUTIR;

    LabelJumlah jumlah = LabelJumlah.JUMLAH;

    /** Whether the perubahan column stands before the murni column. */
    boolean perubahanDulu = false;

    /** Whether the money columns share a heading above their own. */
    boolean kepalaDuaBaris = true;

    /** Whether the work-plan table has columns that nobody asked for. */
    boolean kolomTambahan = false;

    /** How 3.1.1 states targets and realisasi. */
    CaraCapaian capaian = CaraCapaian.PROSA;

    /** How 3.1.2 to 3.1.4 state their comparisons. */
    CaraCapaian banding = CaraCapaian.PROSA;

    /** Whether chapter sections stand in another order than usual. */
    boolean urutanLain = false;

    /** Whether page breaks cut sentences. */
    boolean potongKalimat = true;

    static Gaya baku() {
        return new Gaya();
    }

    /** A copy with some switches set otherwise. */
    Gaya dengan(Consumer<Gaya> ubah) {
        var salinan = new Gaya();
        salinan.tabel = tabel;
        salinan.uang = uang;
        salinan.desimal = desimal;
        salinan.judul = judul;
        salinan.barisPerHalaman = barisPerHalaman;
        salinan.acakUrutan = acakUrutan;
        salinan.kode = kode;
        salinan.satuUraian = satuUraian;
        salinan.kolomPemilik = kolomPemilik;
        salinan.daftar = daftar;
        salinan.jumlah = jumlah;
        salinan.perubahanDulu = perubahanDulu;
        salinan.kepalaDuaBaris = kepalaDuaBaris;
        salinan.kolomTambahan = kolomTambahan;
        salinan.capaian = capaian;
        salinan.banding = banding;
        salinan.urutanLain = urutanLain;
        salinan.potongKalimat = potongKalimat;
        ubah.accept(salinan);
        return salinan;
    }
}
