package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.Perbaikan;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Ids;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Collects repairs and findings while the table is read. */
final class Catatan {

    private final KonteksTabelKerja konteks;
    private final List<Perbaikan> perbaikan = new ArrayList<>();
    private final List<Temuan> temuan = new ArrayList<>();

    Catatan(KonteksTabelKerja konteks) {
        this.konteks = konteks;
    }

    Sitasi sitasi(int nomor) {
        return new Sitasi(konteks.namaBerkas(), nomor, PembacaTabelKerja.TEMPAT);
    }

    void perbaikan(String aturan, int nomor, String semula, String menjadi, String bukti) {
        perbaikan.add(new Perbaikan(aturan, sitasi(nomor), semula, menjadi, bukti));
    }

    void temuan(String aturan, Temuan.Tingkat tingkat, String pesan, int... nomor) {
        List<Sitasi> bukti = IntStream.of(nomor).mapToObj(this::sitasi).toList();
        String id = Ids.of(konteks.perangkatDaerah(), konteks.tahun(), aturan, nomor.length == 0 ? 0 : nomor[0]);
        temuan.add(new Temuan(id, null, konteks.perangkatDaerah(), konteks.tahun(), aturan, tingkat, pesan, bukti));
    }

    List<Perbaikan> perbaikan() {
        return perbaikan;
    }

    List<Temuan> temuan() {
        return temuan;
    }
}
