package id.lkjip.impor.tabelkerja;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** States every row whose name or amount was moved, with the sum that proves the move. */
final class PencatatPergeseran {

    private final Catatan catatan;

    PencatatPergeseran(Catatan catatan) {
        this.catatan = catatan;
    }

    void catat(List<Golongan> golongan) {
        for (Golongan g : golongan) {
            for (Simpul akar : g.akar()) {
                catat(akar, null);
            }
        }
    }

    private void catat(Simpul s, @Nullable Simpul induk) {
        BarisKerja barisNama = s.barisNama();
        String nama = s.nama();
        if (barisNama != null && nama != null) {
            boolean barisGeser =
                    !barisNama.equals(s.baris()) && !s.tersirat() && !s.uang().kosong();
            boolean kolomGeser = s.letakNama() != s.tingkat().letakNama();
            if (barisGeser) {
                catatan.perbaikan(
                        "BARIS_GESER",
                        s.baris().nomor(),
                        "pagu " + s.uang().teks() + " sebaris dengan \""
                                + s.baris().teks() + "\"",
                        "pagu " + s.tingkat().label() + " \"" + nama + "\" (nama pada baris " + barisNama.nomor() + ")",
                        bukti(s, induk));
            }
            if (kolomGeser) {
                catatan.perbaikan(
                        "KOLOM_GESER",
                        barisNama.nomor(),
                        "\"" + nama + "\" pada kolom " + kolom(s.letakNama()),
                        s.tingkat().label() + " dengan pagu " + s.uang().teks(),
                        bukti(s, induk));
            }
        }
        boolean barisSendiri =
                s.baris().butir().stream().anyMatch(b -> b.indikator() && b.tingkatKolom() == s.tingkat());
        if (s.nama() == null
                && !s.tersirat()
                && !barisSendiri
                && !s.baris().nama().isEmpty()) {
            catatan.perbaikan(
                    "BARIS_GESER",
                    s.baris().nomor(),
                    "pagu " + s.uang().teks() + " sebaris dengan \"" + s.baris().teks() + "\"",
                    "pagu " + s.tingkat().label() + " yang namanya tidak terbaca",
                    bukti(s, induk));
        }
        boolean tanpaPagu = s.uang().kosong() && !s.anak().isEmpty();
        if (tanpaPagu && induk != null && induk.tertutup()) {
            catatan.perbaikan(
                    "PAGU_DARI_JUMLAH",
                    s.nomor(),
                    "pagu " + s.tingkat().label() + " \"" + PencatatKehilangan.nama(s) + "\" tidak tercetak",
                    s.jumlahAnak().teks() + " sebagai jumlah rinciannya",
                    bukti(s, induk));
        }
        s.anak().forEach(a -> catat(a, s));
    }

    private static String kolom(int letak) {
        return (letak % 2 == 1 ? "indikator " : "")
                + Tingkat.SEMUA.get(letak / 2).label();
    }

    private static String bukti(Simpul s, @Nullable Simpul induk) {
        if (s.tertutup() && (induk == null || !induk.tertutup())) {
            return "jumlah " + s.anak().size() + " rincian di bawahnya = "
                    + s.uang().teks();
        }
        if (induk != null && induk.tertutup()) {
            return "jumlah " + induk.anak().size() + " " + s.tingkat().label() + " pada "
                    + induk.tingkat().label() + " \"" + PencatatKehilangan.nama(induk) + "\" = "
                    + induk.uang().teks();
        }
        return "susunan ini menutup paling banyak jumlah; jumlah induknya sendiri tidak lengkap pada sumber";
    }
}
