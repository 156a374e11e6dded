package id.lkjip.impor.bagian;

import id.lkjip.impor.DaftarTemuan;
import id.lkjip.impor.PetaBaris;
import id.lkjip.impor.PetaBaris.Jenis;
import id.lkjip.impor.PetaBaris.StatusBaris;
import id.lkjip.impor.naskah.Naskah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all readers of one report share: whose report it is, what became of its lines, and what was found amiss. */
final class Wadah {

    private final Naskah naskah;
    private final String perangkatDaerah;
    private final int tahun;
    private final @Nullable StatusBaris[] status;
    private final DaftarTemuan temuan;

    Wadah(Naskah naskah, String perangkatDaerah, int tahun) {
        this.naskah = naskah;
        this.perangkatDaerah = perangkatDaerah;
        this.tahun = tahun;
        this.temuan = new DaftarTemuan(perangkatDaerah, tahun);
        this.status = new StatusBaris[naskah.baris().size() + 1];
    }

    Naskah naskah() {
        return naskah;
    }

    String perangkatDaerah() {
        return perangkatDaerah;
    }

    int tahun() {
        return tahun;
    }

    /** Number of the last line that is not empty. */
    int barisTerakhir() {
        int n = naskah.baris().size();
        while (n > 1 && naskah.kosong(n)) {
            n--;
        }
        return n;
    }

    Sitasi sitasi(int baris, @Nullable String tempat) {
        return new Sitasi(naskah.namaBerkas(), baris, tempat);
    }

    // --- lines

    /** The line's content went into this document field; the first field named stays. */
    void terpeta(int baris, String tujuan) {
        set(baris, Jenis.TERPETA, tujuan);
    }

    void terpeta(Collection<Integer> baris, String tujuan) {
        baris.forEach(b -> terpeta(b, tujuan));
    }

    void perabot(int baris, String jenis) {
        set(baris, Jenis.PERABOT, jenis);
    }

    void perabot(Collection<Integer> baris, String jenis) {
        baris.forEach(b -> perabot(b, jenis));
    }

    void pakai(StatusBaris s) {
        if (s.nomor() >= 1 && s.nomor() < status.length && s.jenis() != Jenis.KOSONG && status[s.nomor()] == null) {
            status[s.nomor()] = s;
        }
    }

    /** A line that only continues another one shares its fate. */
    void ikut(int baris, int induk) {
        StatusBaris s = status[induk];
        if (s != null && s.tujuan() != null) {
            set(baris, s.jenis(), s.tujuan());
        }
    }

    private void set(int baris, Jenis jenis, String tujuan) {
        if (baris >= 1 && baris < status.length && status[baris] == null) {
            status[baris] = new StatusBaris(baris, jenis, tujuan);
        }
    }

    PetaBaris petaBaris() {
        var hasil = new ArrayList<StatusBaris>(status.length);
        for (int i = 1; i < status.length; i++) {
            StatusBaris s = status[i];
            if (naskah.kosong(i)) {
                hasil.add(new StatusBaris(i, Jenis.KOSONG, null));
            } else {
                hasil.add(s == null ? new StatusBaris(i, Jenis.TIDAK_TERPETA, null) : s);
            }
        }
        return new PetaBaris(List.copyOf(hasil));
    }

    // --- findings

    /** Records a finding about one object; without one about the whole report. */
    void temuan(String aturan, String objek, Temuan.Tingkat tingkat, String pesan, List<Sitasi> bukti) {
        temuan.add(aturan, objek, tingkat, pesan, bukti);
    }

    List<Temuan> temuan() {
        return temuan.semua();
    }
}
