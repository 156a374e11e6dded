package id.lkjip.impor.tabelkerja;

import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives programs the code of the PK, and a name to programs whose row is lost: the PK states every program a second
 * time, so what is left of a program after all its named rows must be the nameless ones.
 */
final class PenamaProgram {

    private final Catatan catatan;
    private final Pembulatan pembulatan;
    private final Map<String, ProgramPk> programPk = new LinkedHashMap<>();

    /** A program of the PK at both stages. */
    private record ProgramPk(String kode, String nama, Uang uang, List<Sitasi> sitasi) {

        ProgramPk plus(ProgramPk lain) {
            return new ProgramPk(
                    kode,
                    nama,
                    uang.plus(lain.uang),
                    Stream.concat(sitasi.stream(), lain.sitasi.stream()).toList());
        }
    }

    PenamaProgram(KonteksTabelKerja konteks, Catatan catatan, Pembulatan pembulatan) {
        this.catatan = catatan;
        this.pembulatan = pembulatan;
        gabung(konteks.belanjaMurni(), true);
        gabung(konteks.belanjaPerubahan(), false);
    }

    private void gabung(List<BelanjaProgram> belanja, boolean murni) {
        for (BelanjaProgram b : belanja) {
            Rupiah anggaran = b.anggaran();
            Long nilai = anggaran == null ? null : Long.valueOf(anggaran.nilai());
            Uang uang = murni ? new Uang(nilai, null) : new Uang(null, nilai);
            programPk.merge(
                    kunci(b.program()),
                    new ProgramPk(b.kode(), b.program(), uang, List.of(b.sitasi())),
                    ProgramPk::plus);
        }
    }

    static String kunci(String nama) {
        String kode = Kode.dari(nama);
        return kode.startsWith("program-") ? kode.substring("program-".length()) : kode;
    }

    /** Names what the PK can name; the rest stays nameless. */
    void namai(List<Golongan> golongan) {
        Map<String, Uang> sisa = new LinkedHashMap<>();
        programPk.forEach((kunci, p) -> sisa.put(kunci, p.uang()));
        List<Golongan> tanpaNama = new ArrayList<>();
        for (Golongan g : golongan) {
            boolean adaTanpaNama = false;
            for (Simpul s : g.program()) {
                String kunci = kunciPk(s.nama());
                ProgramPk p = kunci == null ? null : programPk.get(kunci);
                if (kunci != null && p != null) {
                    if (s.kode() == null && !p.kode().isEmpty()) {
                        s.beriKode(p.kode());
                    }
                    sisa.computeIfPresent(kunci, (k, u) -> u.minus(s.efektif()).pada(u));
                } else if (s.nama() == null) {
                    adaTanpaNama = true;
                }
            }
            if (adaTanpaNama) {
                tanpaNama.add(g);
            }
        }
        for (Golongan g : tanpaNama) {
            namaiGolongan(g, sisa);
        }
    }

    private void namaiGolongan(Golongan g, Map<String, Uang> sisa) {
        List<Simpul> tanpaNama =
                g.program().stream().filter(s -> s.nama() == null).toList();
        Uang terbaca = tanpaNama.stream().map(Simpul::efektif).reduce(Uang.KOSONG, Uang::plus);
        Uang denganHilang = terbaca.plus(g.selisih());
        List<String> cocok = sisa.entrySet().stream()
                .filter(e -> !e.getValue().nol() && (sama(e.getValue(), denganHilang) || sama(e.getValue(), terbaca)))
                .map(Map.Entry::getKey)
                .toList();
        if (cocok.size() != 1) {
            return;
        }
        ProgramPk p = programPk.get(cocok.getFirst());
        if (p == null) {
            return;
        }
        Uang bagian = sisa.getOrDefault(cocok.getFirst(), Uang.KOSONG);
        boolean denganSelisih = !sama(bagian, terbaca);
        sisa.put(cocok.getFirst(), Uang.KOSONG);
        for (Simpul s : tanpaNama) {
            s.beriNama(p.nama());
            if (!p.kode().isEmpty()) {
                s.beriKode(p.kode());
            }
            catatan.perbaikan(
                    "NAMA_PROGRAM_DARI_PK",
                    s.baris().nomor(),
                    "nama program tidak tercantum",
                    (p.kode() + " " + p.nama()).strip(),
                    "belanja program ini pada Perjanjian Kinerja dikurangi baris yang bernama = "
                            + (denganSelisih ? denganHilang.teks() : terbaca.teks())
                            + ", sama dengan baris tanpa nama"
                            + (denganSelisih
                                    ? " ditambah kehilangan " + g.selisih().teks()
                                    : ""));
        }
    }

    private @Nullable String kunciPk(@Nullable String nama) {
        if (nama == null) {
            return null;
        }
        String kunci = kunci(nama);
        if (programPk.containsKey(kunci)) {
            return kunci;
        }
        return programPk.keySet().stream()
                .filter(k -> Kemiripan.antara(k, kunci) >= 0.9)
                .findFirst()
                .orElse(null);
    }

    /** Whether the PK's amount is this one, at the stages that the PK states. */
    private boolean sama(Uang pk, Uang tabel) {
        return pembulatan.memuat(pk.minus(tabel.pada(pk)), 1);
    }

    /**
     * Compares the table's programs, losses included, with the PK; every difference is a finding. Only a stage that both
     * documents have can differ.
     *
     * @param tahap an amount at the stages that the table has
     */
    void bandingkan(List<Golongan> golongan, Uang tahap) {
        Map<String, Uang> perProgram = new LinkedHashMap<>();
        Map<String, List<Sitasi>> baris = new LinkedHashMap<>();
        for (Golongan g : golongan) {
            for (Simpul s : g.program()) {
                String kunci = kunciPk(s.nama());
                if (kunci != null) {
                    perProgram.merge(kunci, s.efektif(), Uang::plus);
                    baris.computeIfAbsent(kunci, k -> new ArrayList<>()).add(catatan.sitasi(s.nomor()));
                }
            }
            Simpul pemilikHilang = PencatatKehilangan.programHilang(g);
            String kunci = pemilikHilang == null ? null : kunciPk(pemilikHilang.nama());
            if (kunci != null) {
                perProgram.merge(kunci, g.selisih(), Uang::plus);
            }
        }
        programPk.forEach((kunci, p) -> {
            Uang pk = p.uang().pada(tahap);
            List<Sitasi> barisProgram = baris.getOrDefault(kunci, List.of());
            Uang tabel = perProgram.getOrDefault(kunci, Uang.KOSONG).pada(pk);
            if (pk.kosong() || pembulatan.memuat(pk.minus(tabel), barisProgram.size())) {
                return;
            }
            catatan.temuan(
                    "PROGRAM_BEDA_DENGAN_PK",
                    p.kode().isEmpty() ? kunci : p.kode(),
                    Temuan.Tingkat.PERINGATAN,
                    barisProgram.isEmpty()
                            ? p.nama() + " tidak ada pada tabel rencana kerja; pagunya pada Perjanjian Kinerja ("
                                    + pk.tahap() + ") " + pk.tertulis(pk) + "."
                            : "Pagu " + p.nama() + " pada tabel rencana kerja (" + pk.tahap() + ") "
                                    + tabel.tertulis(pk) + ", pada Perjanjian Kinerja " + pk.tertulis(pk) + ".",
                    Stream.concat(barisProgram.stream(), p.sitasi().stream()).toList());
        });
    }
}
