package id.lkjip.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaftarTemuanTest {

    private final DaftarTemuan daftar = new DaftarTemuan("setda", 2025);

    @Test
    void threeObjectsOfOneNameAreThreeFindings() {
        add("Rapat", "satu");
        add("Rapat", "dua");
        add("Rapat", "tiga");

        assertThat(daftar.semua()).extracting(Temuan::pesan).containsExactly("satu", "dua", "tiga");
        assertThat(daftar.semua()).extracting(Temuan::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidTwiceIsFoundOnce() {
        add("Rapat", "satu");
        add("Rapat", "dua");
        add("Rapat", "dua");

        assertThat(daftar.semua()).hasSize(2);
    }

    private void add(String objek, String pesan) {
        daftar.add("ATURAN", objek, Temuan.Tingkat.PERINGATAN, pesan, List.of(new Sitasi("berkas.md", 7, "Tabel")));
    }
}
