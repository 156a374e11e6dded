package id.lkjip.impor.tabelkerja;

import id.lkjip.shared.Kode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recovers the name of a sub kegiatan from its indicator, where the table itself prints the same indicator beside one
 * and only one name elsewhere. Two nameless rows that would get the same name under one kegiatan stay nameless.
 */
final class PemulihNama {

    private static final double MIRIP = 0.95;

    private final Catatan catatan;
    private final Map<String, Set<String>> namaPerIndikator = new LinkedHashMap<>();
    private final Map<String, Integer> barisPerNama = new LinkedHashMap<>();

    PemulihNama(List<Golongan> golongan, Catatan catatan) {
        this.catatan = catatan;
        golongan.stream()
                .flatMap(Golongan::semua)
                .filter(s -> s.tingkat() == Tingkat.SUB_KEGIATAN)
                .forEach(s -> {
                    String nama = s.nama();
                    if (nama != null) {
                        s.indikator().stream()
                                .filter(i -> !i.teks().isEmpty())
                                .forEach(i -> namaPerIndikator
                                        .computeIfAbsent(Kode.dari(i.teks()), k -> new HashSet<>())
                                        .add(Kode.dari(nama)));
                        barisPerNama.putIfAbsent(Kode.dari(nama) + "|" + nama, s.nomor());
                    }
                });
    }

    void pulihkan(List<Golongan> golongan) {
        golongan.stream()
                .flatMap(Golongan::semua)
                .filter(s -> s.tingkat() == Tingkat.KEGIATAN)
                .forEach(this::pulihkanAnak);
    }

    private void pulihkanAnak(Simpul kegiatan) {
        Map<String, Integer> dipakai = new LinkedHashMap<>();
        for (Simpul s : kegiatan.anak()) {
            String nama = s.nama();
            String calon = nama != null ? Kode.dari(nama) : calon(s);
            if (calon != null) {
                dipakai.merge(calon, 1, Integer::sum);
            }
        }
        for (Simpul s : kegiatan.anak()) {
            if (s.nama() != null) {
                continue;
            }
            String calon = calon(s);
            if (calon != null && dipakai.getOrDefault(calon, 0) == 1) {
                beri(s, calon);
            }
        }
    }

    private void beri(Simpul s, String calon) {
        for (Map.Entry<String, Integer> e : barisPerNama.entrySet()) {
            String[] bagian = e.getKey().split("\\|", 2);
            if (bagian[0].equals(calon)) {
                s.beriNama(bagian[1]);
                catatan.perbaikan(
                        "NAMA_DARI_INDIKATOR",
                        s.baris().nomor(),
                        "nama sub kegiatan tidak terbaca",
                        "\"" + bagian[1] + "\"",
                        "indikator yang sama tercetak bersama nama ini pada baris " + e.getValue()
                                + ", dan tidak bersama nama lain");
                return;
            }
        }
    }

    private @Nullable String calon(Simpul s) {
        if (s.indikator().size() != 1 || s.indikator().getFirst().teks().isEmpty()) {
            return null;
        }
        String kode = Kode.dari(s.indikator().getFirst().teks());
        Set<String> nama = namaPerIndikator.get(kode);
        if (nama == null) {
            nama = new HashSet<>();
            for (Map.Entry<String, Set<String>> e : namaPerIndikator.entrySet()) {
                if (Kemiripan.antara(e.getKey(), kode) >= MIRIP) {
                    nama.addAll(e.getValue());
                }
            }
        }
        return nama.size() == 1 ? nama.iterator().next() : null;
    }
}
