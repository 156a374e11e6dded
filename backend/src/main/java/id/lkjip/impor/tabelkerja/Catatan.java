package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.Perbaikan;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Ids;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects repairs and findings while the table is read. */
final class Catatan {

    private final KonteksTabelKerja konteks;
    private final List<Perbaikan> perbaikan = new ArrayList<>();
    private final Map<String, Temuan> temuan = new LinkedHashMap<>();

    Catatan(KonteksTabelKerja konteks) {
        this.konteks = konteks;
    }

    Sitasi sitasi(int nomor) {
        return new Sitasi(konteks.namaBerkas(), nomor, PembacaTabelKerja.TEMPAT);
    }

    void perbaikan(String aturan, int nomor, String semula, String menjadi, String bukti) {
        perbaikan.add(new Perbaikan(aturan, sitasi(nomor), semula, menjadi, bukti));
    }

    /**
     * Records a finding about one object of the table.
     *
     * @param objek names the object, so that a repeated import finds the same finding; a second object of that name is
     *     told apart by its line
     */
    void temuan(String aturan, String objek, Temuan.Tingkat tingkat, String pesan, List<Sitasi> bukti) {
        String id = Ids.of(konteks.perangkatDaerah(), konteks.tahun(), aturan, Kode.dari(objek));
        Temuan lama = temuan.get(id);
        if (lama != null && !lama.pesan().equals(pesan)) {
            id = id + "-"
                    + (bukti.isEmpty()
                            ? "lain"
                            : String.valueOf(bukti.getFirst().baris()));
        }
        temuan.putIfAbsent(
                id, new Temuan(id, null, konteks.perangkatDaerah(), konteks.tahun(), aturan, tingkat, pesan, bukti));
    }

    List<Perbaikan> perbaikan() {
        return perbaikan;
    }

    List<Temuan> temuan() {
        return List.copyOf(temuan.values());
    }
}
