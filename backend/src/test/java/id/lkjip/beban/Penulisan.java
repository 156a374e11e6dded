package id.lkjip.beban;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * People who write: each of 50 a section of her own, whose draft is stored a second after she pauses, and 10 who save
 * revisions of one section and, told of a conflict, put their words behind the other's. Whatever was acknowledged
 * must be there at the end.
 */
record Penulisan(Aplikasi aplikasi, Duration lama) {

    private static final int SENDIRI = 50;
    private static final int BERSAMA = 10;
    private static final long JEDA_MS = 1_000;
    private static final String PD = "perangkatDaerah: \"" + Aplikasi.PERANGKAT_DAERAH + "\", tahun: " + Aplikasi.TAHUN;

    void run(PrintStream out) throws Exception {
        mayWriteEverything();
        List<String> kode = Aplikasi.all(aplikasi.ask("{ seksiNarasi(" + PD + ", milikSaya: true) { kode } }"), "kode");
        if (kode.size() <= SENDIRI) {
            throw new IllegalStateException("Data contoh hanya punya " + kode.size() + " bagian.");
        }
        long end = System.nanoTime() + lama.toNanos();
        String bersama = kode.get(SENDIRI);
        var tugas = new ArrayList<Callable<Penulis>>();
        for (int i = 0; i < SENDIRI; i++) {
            String milik = kode.get(i);
            tugas.add(() -> alone(milik, end));
        }
        for (int i = 0; i < BERSAMA; i++) {
            String nama = "orang" + i;
            tugas.add(() -> together(bersama, nama, end));
        }
        var draf = new ArrayList<Long>();
        var revisi = new ArrayList<Long>();
        int konflik = 0;
        int hilang = 0;
        String akhir;
        try (var pool = Executors.newFixedThreadPool(tugas.size())) {
            var hasil = pool.invokeAll(tugas);
            akhir = teks(bersama, "narasi");
            for (var satu : hasil) {
                Penulis p = satu.get();
                (p.sendiri() ? draf : revisi).addAll(p.nanos());
                konflik += p.konflik();
                String ada = p.sendiri() ? teks(p.kode(), "draf") : akhir;
                hilang +=
                        (int) p.diakui().stream().filter(k -> !ada.contains(k)).count();
            }
        }
        double detik = lama.toSeconds();
        out.printf(
                "%d orang menulis %d bagian, %d orang menulis 1 bagian, selama %.0f detik:%n",
                SENDIRI, SENDIRI, BERSAMA, detik);
        out.println(Hasil.heading());
        out.println(new Hasil(draf, detik).row("Draf", SENDIRI));
        out.println(new Hasil(revisi, detik).row("Revisi", BERSAMA));
        out.printf("Konflik ditunjukkan: %d; tulisan yang diakui lalu hilang: %d%n", konflik, hilang);
        if (hilang > 0) {
            throw new IllegalStateException("Ada tulisan yang hilang.");
        }
    }

    /** What one person did: the words that were acknowledged, and how long each took. */
    private record Penulis(String kode, boolean sendiri, List<String> diakui, List<Long> nanos, int konflik) {}

    private Penulis alone(String kode, long end) throws Exception {
        var p = new Penulis(kode, true, new ArrayList<>(), new ArrayList<>(), 0);
        var tulisan = new StringBuilder("Mulai");
        String dasar = version(kode);
        String versi = "null";
        for (int n = 0; System.nanoTime() < end; n++) {
            String kata = "kata" + n + ".";
            tulisan.append(' ').append(kata);
            long asked = System.nanoTime();
            String jawaban = aplikasi.ask("mutation { simpanDrafNarasi(kode: \"" + kode + "\", versiDraf: " + versi
                    + ", dasar: " + dasar + ", teks: \"" + tulisan
                    + "\") { ... on DrafNarasi { versi } ... on KonflikVersi { pesan } } }");
            p.nanos().add(System.nanoTime() - asked);
            versi = Aplikasi.first(jawaban, "versi");
            p.diakui().add(kata);
            Thread.sleep(JEDA_MS);
        }
        return p;
    }

    private Penulis together(String kode, String nama, long end) throws Exception {
        var diakui = new ArrayList<String>();
        var nanos = new ArrayList<Long>();
        int konflik = 0;
        String versi = version(kode);
        String dibaca = teks(kode, "narasi");
        for (int n = 0; System.nanoTime() < end; n++) {
            String kata = nama + "-" + n + ".";
            boolean tersimpan = false;
            while (!tersimpan) {
                String teks = dibaca.isEmpty() ? kata : dibaca + " " + kata;
                long asked = System.nanoTime();
                String jawaban =
                        aplikasi.ask("mutation { simpanNarasi(kode: \"" + kode + "\", versi: " + versi + ", teks: \""
                                + teks + "\") { ... on Narasi { versi } ... on KonflikVersi { versiTersimpan"
                                + " teksTersimpan } } }");
                nanos.add(System.nanoTime() - asked);
                tersimpan = !jawaban.contains("versiTersimpan");
                if (tersimpan) {
                    versi = Aplikasi.first(jawaban, "versi");
                    dibaca = teks;
                    diakui.add(kata);
                } else {
                    konflik++;
                    versi = Aplikasi.first(jawaban, "versiTersimpan");
                    dibaca = Aplikasi.first(jawaban, "teksTersimpan");
                }
            }
            Thread.sleep(JEDA_MS);
        }
        return new Penulis(kode, false, diakui, nanos, konflik);
    }

    /** The one account gets the rights of every biro too; the table of rights is not what is measured. */
    private void mayWriteEverything() throws Exception {
        String versi = Aplikasi.first(aplikasi.ask("{ daftarAkun { nama versi } }"), "versi");
        String biro = String.join(
                ", ",
                Aplikasi.all(aplikasi.ask("{ perangkatDaerah(kode: \"setda-banten\") { biro { kode } } }"), "kode")
                        .stream()
                        .map(k -> "\"setda-banten/" + k + "\"")
                        .toList());
        aplikasi.ask("mutation { ubahAkun(nama: \"admin\", versi: " + versi + ", namaOrang: \"Penguji\", peran: [ADMIN,"
                + " PERENCANA, BIRO], biro: [" + biro + "], aktif: true) { nama } }");
    }

    private String version(String kode) throws Exception {
        String versi =
                Aplikasi.first(aplikasi.ask("{ lembarNarasi(kode: \"" + kode + "\") { narasi { versi } } }"), "versi");
        return versi.isEmpty() ? "null" : versi;
    }

    private String teks(String kode, String apa) throws Exception {
        return Aplikasi.first(
                aplikasi.ask("{ lembarNarasi(kode: \"" + kode + "\") { " + apa + " { teks } } }"), "teks");
    }
}
