package id.lkjip.impor;

import id.lkjip.narasi.Narasi;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.realisasi.RealisasiKinerja;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The sample data: one readable JSON file per document below {@code contoh/data}, in a directory named like the
 * document's collection, and {@code contoh/data/laporan.json} with the report they were read from.
 */
final class Contoh {

    static final String LAPORAN = "laporan";
    private static final String FOLDER = "contoh/data/";

    private final BacaanLkjip bacaan;
    private final byte[] isi;

    private Contoh(BacaanLkjip bacaan, byte[] isi) {
        this.bacaan = bacaan;
        this.isi = isi;
    }

    /** The documents as one reading. */
    BacaanLkjip bacaan() {
        return bacaan;
    }

    /** The bytes of all files, which identify this version of the sample. */
    byte[] isi() {
        return isi.clone();
    }

    /** The report the sample was read from. */
    record Laporan(String namaBerkas, int tahun) {}

    /** Reads the sample from the class path; empty when the program was built without one. */
    static Optional<Contoh> muat() {
        Map<String, byte[]> files = files();
        byte[] laporan = files.get(LAPORAN + ".json");
        if (laporan == null) {
            return Optional.empty();
        }
        Laporan asal = DokumenJson.baca(laporan, Laporan.class);
        var bacaan = new BacaanLkjip(
                asal.namaBerkas(),
                asal.tahun(),
                baca(files, "perangkatDaerah", PerangkatDaerah.class).getFirst(),
                baca(files, "renstra", Renstra.class).stream().findFirst().orElse(null),
                baca(files, "indikator", Indikator.class),
                baca(files, "perjanjianKinerja", PerjanjianKinerja.class),
                baca(files, "rencanaKerja", RencanaKerja.class).stream()
                        .findFirst()
                        .orElse(null),
                baca(files, "realisasi", RealisasiKinerja.class),
                baca(files, "narasi", Narasi.class),
                List.of(),
                baca(files, "temuan", Temuan.class),
                new PetaBaris(List.of()));
        return Optional.of(new Contoh(bacaan, gabung(files)));
    }

    /** The files of a reading, by path below {@code contoh/data}: the inverse of {@link #muat}. */
    static Map<String, String> berkas(BacaanLkjip b) {
        Map<String, String> berkas = new LinkedHashMap<>();
        berkas.put(LAPORAN + ".json", DokumenJson.tulis(new Laporan(b.namaBerkas(), b.tahun())));
        tulis(berkas, "perangkatDaerah", b.perangkatDaerah().id(), b.perangkatDaerah());
        if (b.renstra() != null) {
            tulis(berkas, "renstra", b.renstra().id(), b.renstra());
        }
        b.indikator().forEach(i -> tulis(berkas, "indikator", i.id(), i));
        b.perjanjianKinerja().forEach(pk -> tulis(berkas, "perjanjianKinerja", pk.id(), pk));
        if (b.rencanaKerja() != null) {
            tulis(berkas, "rencanaKerja", b.rencanaKerja().id(), b.rencanaKerja());
        }
        b.realisasi().forEach(r -> tulis(berkas, "realisasi", r.id(), r));
        b.narasi().forEach(n -> tulis(berkas, "narasi", n.id(), n));
        b.temuan().forEach(t -> tulis(berkas, "temuan", t.id(), t));
        return berkas;
    }

    private static void tulis(Map<String, String> berkas, String koleksi, String id, Object dokumen) {
        berkas.put(koleksi + "/" + id.replace('/', '_') + ".json", DokumenJson.tulis(dokumen) + "\n");
    }

    private static <T> List<T> baca(Map<String, byte[]> files, String koleksi, Class<T> jenis) {
        var dokumen = new ArrayList<T>();
        files.forEach((path, json) -> {
            if (path.startsWith(koleksi + "/")) {
                dokumen.add(DokumenJson.baca(json, jenis));
            }
        });
        return dokumen;
    }

    /** Every file of the sample by its path, in the order of the paths, so that the hash does not depend on the jar. */
    private static Map<String, byte[]> files() {
        try {
            Map<String, byte[]> files = new TreeMap<>(Comparator.naturalOrder());
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.json")) {
                String url = resource.getURL().toString();
                files.put(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), resource.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gabung(Map<String, byte[]> files) {
        var semua = new ByteArrayOutputStream();
        files.values().forEach(semua::writeBytes);
        return semua.toByteArray();
    }
}
