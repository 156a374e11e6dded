package id.lkjip.impor.tabelkerja;

import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.JumlahBiro;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.perencanaan.SasaranRencana;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the document from the proven trees: nodes become records, places that are the same sasaran become one. */
final class PerakitRencana {

    private final KonteksTabelKerja konteks;
    private final Catatan catatan;
    private final PenautSasaran penaut;
    private final Map<String, SasaranRencana> sasaran = new LinkedHashMap<>();
    private final List<Program> tanpaSasaran = new ArrayList<>();
    private final List<JumlahBiro> jumlahBiro = new ArrayList<>();

    PerakitRencana(KonteksTabelKerja konteks, Catatan catatan, PenautSasaran penaut) {
        this.konteks = konteks;
        this.catatan = catatan;
        this.penaut = penaut;
    }

    RencanaKerja rakit(
            List<Golongan> golongan, Uang total, @Nullable BarisKerja barisTotal, List<Kehilangan> kehilangan) {
        Set<String> sudahAda = new HashSet<>();
        golongan.stream()
                .flatMap(g -> g.akar().stream())
                .filter(s -> s.tingkat() == Tingkat.SASARAN)
                .forEach(s -> sudahAda.add(kodeSasaran(s)));
        for (Golongan g : golongan) {
            for (Simpul s : g.akar()) {
                if (s.tingkat() == Tingkat.SASARAN) {
                    tambahSasaran(sasaranRencana(s, g.biro()));
                    continue;
                }
                SasaranPk pk = s.barisNama() == null ? penaut.dariEfisiensi(s, golongan, sudahAda) : null;
                if (pk == null) {
                    tambahProgram(tanpaSasaran, program(s, g.biro()));
                } else {
                    Program p = program(s, g.biro());
                    tambahSasaran(new SasaranRencana(
                            pk.kode(),
                            pk.nama(),
                            g.biro(),
                            List.of(),
                            Pagu.jumlah(List.of(p.pagu())),
                            List.of(p),
                            p.sitasi()));
                }
            }
            String biro = g.biro();
            if (biro != null) {
                BarisKerja baris = g.barisTotal();
                Pagu pagu = baris == null
                        ? Pagu.jumlah(
                                g.akar().stream().map(PerakitRencana::pagu).toList())
                        : tercantum(g.total(), baris);
                jumlahBiro.add(new JumlahBiro(
                        biro, pagu, catatan.sitasi(baris == null ? g.awal().nomor() : baris.nomor())));
            }
        }
        return new RencanaKerja(
                RencanaKerja.idOf(konteks.perangkatDaerah(), konteks.tahun()),
                null,
                konteks.perangkatDaerah(),
                konteks.tahun(),
                total.kosong() ? Pagu.KOSONG : tercantum(total, barisTotal),
                List.copyOf(sasaran.values()),
                List.copyOf(tanpaSasaran),
                List.copyOf(jumlahBiro),
                kehilangan);
    }

    String kodeSasaran(Simpul s) {
        SasaranPk pk = penaut.sasaranPk(s);
        return pk != null ? pk.kode() : Kode.dari(PencatatKehilangan.nama(s));
    }

    private SasaranRencana sasaranRencana(Simpul s, @Nullable String biro) {
        SasaranPk pk = penaut.sasaranPk(s);
        List<Program> program = new ArrayList<>();
        s.anak().forEach(p -> tambahProgram(program, program(p, biro)));
        return new SasaranRencana(
                kodeSasaran(s),
                pk == null ? PencatatKehilangan.nama(s) : pk.nama(),
                biroSimpul(s, biro),
                indikator(s),
                pagu(s),
                List.copyOf(program),
                sitasi(s));
    }

    /** Two blocks of one sasaran are one sasaran; its pagu is the sum of both. */
    private void tambahSasaran(SasaranRencana baru) {
        sasaran.merge(baru.kode(), baru, (a, b) -> {
            List<Program> program = new ArrayList<>(a.program());
            b.program().forEach(p -> tambahProgram(program, p));
            return new SasaranRencana(
                    a.kode(),
                    a.nama(),
                    a.biro() == null ? b.biro() : a.biro(),
                    gabung(a.indikator(), b.indikator()),
                    Pagu.jumlah(List.of(a.pagu(), b.pagu())),
                    List.copyOf(program),
                    a.sitasi());
        });
    }

    /** One program of one biro under one sasaran is one node, however many rows the table spreads it over. */
    private static void tambahProgram(List<Program> daftar, Program baru) {
        for (int i = 0; i < daftar.size(); i++) {
            Program a = daftar.get(i);
            if (Objects.equals(a.biro(), baru.biro()) && samaProgram(a, baru)) {
                List<Kegiatan> kegiatan = new ArrayList<>(a.kegiatan());
                kegiatan.addAll(baru.kegiatan());
                daftar.set(
                        i,
                        new Program(
                                a.kode(),
                                a.nama(),
                                a.namaTercantum(),
                                a.biro(),
                                gabung(a.indikator(), baru.indikator()),
                                Pagu.jumlah(List.of(a.pagu(), baru.pagu())),
                                List.copyOf(kegiatan),
                                a.sitasi()));
                return;
            }
        }
        daftar.add(baru);
    }

    /** By code where both have one, else by name. */
    private static boolean samaProgram(Program a, Program b) {
        if (a.kode() != null && b.kode() != null) {
            return a.kode().equals(b.kode());
        }
        return a.namaTercantum()
                && b.namaTercantum()
                && PenamaProgram.kunci(a.nama()).equals(PenamaProgram.kunci(b.nama()));
    }

    /** The indicators of both, each name once; the one with a target wins over the one without. */
    private static List<IndikatorRencana> gabung(List<IndikatorRencana> a, List<IndikatorRencana> b) {
        Map<String, IndikatorRencana> semua = new LinkedHashMap<>();
        for (IndikatorRencana i :
                java.util.stream.Stream.concat(a.stream(), b.stream()).toList()) {
            semua.merge(i.kode(), i, (x, y) -> x.target().angka().isPresent() ? x : y);
        }
        return List.copyOf(semua.values());
    }

    private Program program(Simpul s, @Nullable String biro) {
        List<Kegiatan> kegiatan =
                s.anak().stream().map(k -> kegiatan(k, biroSimpul(s, biro))).toList();
        return new Program(
                s.kode(),
                PencatatKehilangan.nama(s),
                s.nama() != null,
                biroSimpul(s, biro),
                indikator(s),
                pagu(s),
                kegiatan,
                sitasi(s));
    }

    private Kegiatan kegiatan(Simpul s, @Nullable String biro) {
        List<SubKegiatan> sub =
                s.anak().stream().map(k -> subKegiatan(k, biroSimpul(s, biro))).toList();
        return new Kegiatan(
                s.kode(),
                PencatatKehilangan.nama(s),
                s.nama() != null,
                biroSimpul(s, biro),
                indikator(s),
                pagu(s),
                sub,
                sitasi(s));
    }

    private SubKegiatan subKegiatan(Simpul s, @Nullable String biro) {
        return new SubKegiatan(
                s.kode(),
                PencatatKehilangan.nama(s),
                s.nama() != null,
                biroSimpul(s, biro),
                indikator(s),
                pagu(s),
                sitasi(s));
    }

    private static @Nullable String biroSimpul(Simpul s, @Nullable String biro) {
        return s.biro() == null ? biro : s.biro();
    }

    private List<IndikatorRencana> indikator(Simpul s) {
        return s.indikator().stream()
                .map(i -> {
                    String nama = i.teks().isEmpty() ? "(indikator tidak tercantum)" : i.teks();
                    TargetTertulis t = TargetTertulis.baca(i.satuan(), i.target());
                    return new IndikatorRencana(
                            Kode.dari(nama), nama, t.satuan(), t.target(), catatan.sitasi(i.nomor()));
                })
                .toList();
    }

    private static Pagu pagu(Simpul s) {
        if (!s.uang().kosong()) {
            return tercantum(s.uang(), s.baris());
        }
        return Pagu.jumlah(s.anak().stream().map(PerakitRencana::pagu).toList());
    }

    /** @param baris the row that prints the amounts; {@code null} when another document does */
    private static Pagu tercantum(Uang uang, @Nullable BarisKerja baris) {
        return Pagu.tercantum(
                Uang.rupiah(uang.murni()),
                Uang.rupiah(uang.perubahan()),
                baris == null ? null : baris.teksUang(uang.murni()),
                baris == null ? null : baris.teksUang(uang.perubahan()));
    }

    private Sitasi sitasi(Simpul s) {
        return catatan.sitasi(s.nomor());
    }
}
