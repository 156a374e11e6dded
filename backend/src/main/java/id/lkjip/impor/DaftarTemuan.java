package id.lkjip.impor;

import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Ids;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Sitasi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the findings of one import. Their ids follow from the rule and the object, so that a repeated import finds
 * the same findings, and what people said of them stays with them.
 */
public final class DaftarTemuan {

    private final String perangkatDaerah;
    private final int tahun;
    private final Map<String, Temuan> perId = new LinkedHashMap<>();

    /** An empty list for an organisation and a year. */
    public DaftarTemuan(String perangkatDaerah, int tahun) {
        this.perangkatDaerah = perangkatDaerah;
        this.tahun = tahun;
    }

    /**
     * Adds a finding about one object.
     *
     * @param objek names the object, may be empty for the whole report; further objects of that name are numbered in
     *     the order of the report
     */
    public void add(String aturan, String objek, Temuan.Tingkat tingkat, String pesan, List<Sitasi> bukti) {
        String dasar = Ids.of(perangkatDaerah, tahun, aturan, objek.isEmpty() ? "umum" : Kode.dari(objek));
        String id = dasar;
        for (int n = 2; perId.containsKey(id) && !perId.get(id).pesan().equals(pesan); n++) {
            id = dasar + "-" + n;
        }
        perId.putIfAbsent(id, new Temuan(id, null, perangkatDaerah, tahun, aturan, tingkat, pesan, List.copyOf(bukti)));
    }

    /** The findings in the order in which they came. */
    public List<Temuan> semua() {
        return List.copyOf(perId.values());
    }
}
