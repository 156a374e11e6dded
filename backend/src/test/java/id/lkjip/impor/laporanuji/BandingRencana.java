package id.lkjip.impor.laporanuji;

import id.lkjip.impor.laporanuji.LaporanUji.Daun;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.SimpulRencana;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a read work plan with the truth; every difference is one sentence. */
final class BandingRencana {

    private static final Pattern ANGKA = Pattern.compile("\\d[\\d.,]*");

    private final LaporanUji laporan;
    private final RencanaKerja rencana;
    private final Map<String, String> namaBiro = new HashMap<>();
    private final List<DaunTerbaca> daun = new ArrayList<>();
    private final List<String> beda = new ArrayList<>();

    /** A leaf as it was read, with its parents. */
    private record DaunTerbaca(@Nullable String sasaran, Program program, Kegiatan kegiatan, SubKegiatan sub) {

        @Override
        public String toString() {
            return "[" + program.biro() + " | " + sasaran + " | " + program.nama() + " | " + kegiatan.nama() + " | "
                    + sub.nama() + " | " + uang() + "]";
        }

        Uang uang() {
            return BandingRencana.uang(sub.pagu());
        }
    }

    BandingRencana(LaporanUji laporan, RencanaKerja rencana, List<Biro> biro) {
        this.laporan = laporan;
        this.rencana = rencana;
        biro.forEach(b -> namaBiro.put(b.kode(), Kode.dari(b.nama())));
        rencana.sasaran().forEach(s -> s.program().forEach(p -> ambil(s.nama(), p)));
        rencana.programTanpaSasaran().forEach(p -> ambil(null, p));
    }

    private void ambil(@Nullable String sasaran, Program program) {
        program.kegiatan()
                .forEach(k -> k.subKegiatan().forEach(s -> daun.add(new DaunTerbaca(sasaran, program, k, s))));
    }

    /** What is wrong with the reading of this table, besides what the fault excuses. */
    List<String> terhadap(TabelRusak rusak) {
        rusak.pasti().forEach(d -> cari(d, rusak));
        if (rusak.jumlahDaun() >= 0 && daun.size() != rusak.jumlahDaun()) {
            beda.add("daun terbaca " + daun.size() + ", seharusnya " + rusak.jumlahDaun());
        }
        tutupJumlah(rusak.hilang());
        indukTidakKeliru();
        return List.copyOf(beda);
    }

    /** Only whether leaves read + losses = printed totals, in both columns. */
    List<String> tutup() {
        tutupJumlah(null);
        return List.copyOf(beda);
    }

    /** Leaves read + losses = printed totals, in both columns, and the losses are what the fault took away. */
    private void tutupJumlah(@Nullable Uang hilang) {
        Uang total = laporan.total();
        Uang terbaca = daun.stream().map(DaunTerbaca::uang).reduce(new Uang(0L, 0L), Uang::plus);
        long hilangMurni = jumlah(rencana.kehilangan().stream().map(Kehilangan::murni));
        long hilangPerubahan = jumlah(rencana.kehilangan().stream().map(Kehilangan::perubahan));
        tutup(
                "murni",
                terbaca.murniAtauNol(),
                hilangMurni,
                hilang == null ? hilangMurni : hilang.murniAtauNol(),
                total.murniAtauNol());
        tutup(
                "perubahan",
                terbaca.perubahanAtauNol(),
                hilangPerubahan,
                hilang == null ? hilangPerubahan : hilang.perubahanAtauNol(),
                total.perubahanAtauNol());
        if (!uang(rencana.total()).equals(total)) {
            beda.add("total terbaca " + rencana.total() + ", tercetak " + total);
        }
    }

    private void tutup(String kolom, long terbaca, long hilang, long seharusnya, long total) {
        if (terbaca + hilang != total) {
            beda.add(kolom + ": daun " + terbaca + " + hilang " + hilang + " = " + (terbaca + hilang)
                    + ", bukan total tercetak " + total + " (selisih " + (total - terbaca - hilang) + ")");
        }
        if (hilang != seharusnya) {
            beda.add(kolom + ": dinyatakan hilang " + hilang + ", seharusnya " + seharusnya);
        }
    }

    private static long jumlah(Stream<@Nullable Rupiah> rupiah) {
        return rupiah.filter(Objects::nonNull)
                .mapToLong(r -> Objects.requireNonNull(r).nilai())
                .sum();
    }

    private void cari(Daun benar, TabelRusak rusak) {
        boolean tanpaNama = rusak.tanpaNama().contains(benar.sub());
        var sama = daun.stream()
                .filter(d -> d.uang().equals(benar.sub().uang()))
                .filter(d -> (tanpaNama && !d.sub().namaTercantum())
                        || cocok(d.sub(), benar.sub().nama()))
                .toList();
        if (sama.size() != 1) {
            beda.add("sub kegiatan " + jalur(benar) + " " + benar.sub().uang() + " ditemukan " + sama.size()
                    + " kali; yang bernama sama di tempatnya: "
                    + daun.stream()
                            .filter(d -> cocok(d.sub(), benar.sub().nama())
                                    && (cocok(d.kegiatan(), benar.kegiatan().nama())
                                            && Objects.equals(
                                                    namaBiro.get(d.program().biro()), Kode.dari(benar.unit()))))
                            .toList());
            return;
        }
        periksa(benar, sama.getFirst(), rusak);
    }

    private void periksa(Daun benar, DaunTerbaca d, TabelRusak rusak) {
        induk(
                "kegiatan",
                benar,
                d.kegiatan(),
                benar.kegiatan().nama(),
                rusak.tanpaNama().contains(benar.kegiatan()));
        induk(
                "program",
                benar,
                d.program(),
                benar.program().nama(),
                rusak.tanpaNama().contains(benar.program()));
        for (var simpul : List.of(d.program(), d.kegiatan(), d.sub())) {
            if (!Kode.dari(benar.unit()).equals(namaBiro.get(String.valueOf(simpul.biro())))) {
                beda.add(jalur(benar) + ": " + simpul.nama() + " diampu " + simpul.biro() + ", seharusnya "
                        + benar.unit());
            }
        }
        // where rows are lost a program may stand under a sasaran whose name is lost
        boolean sasaranHilang = rusak.hilang().perubahanAtauNol() != 0 && SimpulRencana.TANPA_NAMA.equals(d.sasaran());
        if (!sasaranHilang && !samaKode(d.sasaran(), benar.sasaran())) {
            beda.add(jalur(benar) + ": di bawah sasaran " + d.sasaran() + ", seharusnya " + benar.sasaran());
        }
        indikator(benar, d.sub(), benar.sub().indikator());
        indikator(benar, d.kegiatan(), benar.kegiatan().indikator().getFirst());
        kodeSama(benar, d.sub(), benar.sub().kode());
        kodeSama(benar, d.kegiatan(), benar.kegiatan().kode());
        kodeSama(benar, d.program(), benar.program().kode());
    }

    private void induk(String tingkat, Daun benar, SimpulRencana simpul, String nama, boolean hilang) {
        boolean cocok = cocok(simpul, nama);
        if (!cocok && (!hilang || simpul.namaTercantum())) {
            beda.add(jalur(benar) + ": di bawah " + tingkat + " " + simpul.nama());
        }
    }

    private void indikator(Daun benar, SimpulRencana simpul, LaporanUji.Indikator indikator) {
        if (!simpul.namaTercantum()) {
            return;
        }
        var nama = simpul.indikator().stream().map(IndikatorRencana::nama).toList();
        var baca = simpul.indikator().stream()
                .filter(i -> samaKode(i.nama(), indikator.nama()))
                .findFirst();
        if (baca.isEmpty()) {
            beda.add(jalur(benar) + ": indikator " + indikator.nama() + " tidak ada di " + nama);
            return;
        }
        String satuan = baca.get().satuan();
        if (satuan != null && satuan.chars().anyMatch(Character::isDigit)) {
            beda.add(jalur(benar) + ": satuan " + satuan + " adalah angka");
        } else if (satuan != null && !satuan.equalsIgnoreCase(indikator.satuan())) {
            beda.add(jalur(benar) + ": satuan " + satuan + ", seharusnya " + indikator.satuan());
        }
        String bedaTarget = BandingNilai.beda(indikator.target(), baca.get().target());
        if (bedaTarget != null) {
            beda.add(jalur(benar) + ": target " + indikator.nama() + " " + bedaTarget);
        }
    }

    /** A code is compared only where one was read; whether the report gives codes is a matter of style. */
    private void kodeSama(Daun benar, SimpulRencana simpul, String kode) {
        if (simpul.kode() != null && !kode.equals(simpul.kode())) {
            beda.add(jalur(benar) + ": kode " + simpul.kode() + ", seharusnya " + kode);
        }
    }

    /** No leaf stands under a named kegiatan that is not its own, also where rows are lost. */
    private void indukTidakKeliru() {
        var perNamaUang = laporan.daun().stream()
                .collect(Collectors.groupingBy(
                        d -> Kode.dari(d.sub().nama()) + d.sub().uang()));
        for (var d : daun) {
            var benar = perNamaUang.getOrDefault(Kode.dari(d.sub().nama()) + d.uang(), List.of());
            if (benar.size() == 1
                    && d.kegiatan().namaTercantum()
                    && !cocok(d.kegiatan(), benar.getFirst().kegiatan().nama())) {
                beda.add(jalur(benar.getFirst()) + ": keliru di bawah kegiatan "
                        + d.kegiatan().nama());
            }
        }
    }

    /** Amounts in the tree that neither stand in the text nor are a declared sum. */
    List<String> karangan(String teks) {
        Set<Long> tercantum = new HashSet<>();
        var cocok = ANGKA.matcher(teks);
        while (cocok.find()) {
            String angka = cocok.group().replaceFirst("[.,]00$", "").replaceAll("[.,]", "");
            if (!angka.isEmpty() && angka.length() < 18) {
                tercantum.add(Long.valueOf(angka));
            }
        }
        var karangan = new ArrayList<String>();
        rencana.semuaProgram().forEach(p -> {
            karang(p, p.kegiatan().stream().map(Kegiatan::pagu).toList(), tercantum, karangan);
            for (var k : p.kegiatan()) {
                karang(k, k.subKegiatan().stream().map(SubKegiatan::pagu).toList(), tercantum, karangan);
                k.subKegiatan().forEach(s -> karang(s, List.of(), tercantum, karangan));
            }
        });
        return karangan;
    }

    private static void karang(SimpulRencana simpul, List<Pagu> bawah, Set<Long> tercantum, List<String> karangan) {
        var pagu = simpul.pagu();
        if (pagu.asal() == Pagu.AsalPagu.JUMLAH) {
            if (!uang(pagu).equals(uang(Pagu.jumlah(bawah)))) {
                karangan.add(simpul.nama() + " " + uang(pagu) + " dinyatakan jumlah, tetapi bukan jumlah bawahannya");
            }
            return;
        }
        for (Rupiah nilai : Stream.of(pagu.murni(), pagu.perubahan())
                .filter(Objects::nonNull)
                .toList()) {
            if (!tercantum.contains(nilai.nilai())) {
                karangan.add(simpul.nama() + " " + nilai.nilai() + " tidak ada dalam naskah");
            }
        }
    }

    private static String jalur(Daun d) {
        return d.unit() + " > " + d.program().nama() + " > " + d.kegiatan().nama() + " > "
                + d.sub().nama();
    }

    private static boolean cocok(SimpulRencana simpul, String nama) {
        return simpul.namaTercantum() && samaKode(simpul.nama(), nama);
    }

    static boolean samaKode(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Objects.equals(a, b);
        }
        return Kode.dari(a).equals(Kode.dari(b));
    }

    private static Uang uang(Pagu pagu) {
        return new Uang(angka(pagu.murni()), angka(pagu.perubahan()));
    }

    private static @Nullable Long angka(@Nullable Rupiah rupiah) {
        return rupiah == null ? null : Long.valueOf(rupiah.nilai());
    }
}
