package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.DaftarTemuan;
import id.lkjip.impor.Perbaikan;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.List;

/** Collects repairs and findings while the table is read. */
final class Catatan {

    private final KonteksTabelKerja konteks;
    private final List<Perbaikan> perbaikan = new ArrayList<>();
    private final DaftarTemuan temuan;

    Catatan(KonteksTabelKerja konteks) {
        this.konteks = konteks;
        this.temuan = new DaftarTemuan(konteks.perangkatDaerah(), konteks.tahun());
    }

    Sitasi sitasi(int nomor) {
        return new Sitasi(konteks.namaBerkas(), nomor, PembacaTabelKerja.TEMPAT);
    }

    void perbaikan(String aturan, int nomor, String semula, String menjadi, String bukti) {
        perbaikan.add(new Perbaikan(aturan, sitasi(nomor), semula, menjadi, bukti));
    }

    /** Records a finding about one object of the table. */
    void temuan(String aturan, String objek, Temuan.Tingkat tingkat, String pesan, List<Sitasi> bukti) {
        temuan.add(aturan, objek, tingkat, pesan, bukti);
    }

    List<Perbaikan> perbaikan() {
        return perbaikan;
    }

    List<Temuan> temuan() {
        return temuan.semua();
    }
}
