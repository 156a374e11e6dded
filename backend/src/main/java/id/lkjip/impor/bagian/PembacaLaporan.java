package id.lkjip.impor.bagian;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.bagian.Kerangka.NamaSubjek;
import id.lkjip.impor.bagian.Kerangka.Ruas;
import id.lkjip.impor.bagian.PemecahIndikator.Potongan;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Naskah;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.impor.tabelkerja.HasilTabelKerja;
import id.lkjip.impor.tabelkerja.KonteksTabelKerja;
import id.lkjip.impor.tabelkerja.PembacaTabelKerja;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole report: the outline first, then whose report it is, the names (units, indicators) that everything else is
 * matched by, and then every section with its own reader. One class per kind of section; this one only puts them in
 * order.
 */
public final class PembacaLaporan {

    private static final Pattern KEPALA_KERJA =
            Pattern.compile("(?i)kegiatan|pagu|anggaran|murni|perubahan|program|indikator");
    private static final Pattern DENGAN_INDIKATOR = Pattern.compile(
            "(?i)^(?:sasaran\\s+(?:strategis|kinerja)?\\s*(?:[^:]{0,24}:)?\\s*)?(?:sasaran\\s+)?(.{8,200}?)\\s+dengan\\s+indikator\\s+(.{6,200}?)\\s*(?:\\(([^()]{1,20})\\)\\s*)?(?=,|;|\\.\\s|\\.$|$|\\s+(?:yang\\s+)?(?:diamanatkan|diampu|penanggung)|\\s+biro\\b)");

    private final Naskah naskah;
    private final Kerangka kerangka;
    private final PembacaIdentitas identitas;
    private final Wadah wadah;
    private final List<BlokTabel> tabelKerja = new ArrayList<>();

    private PembacaLaporan(Naskah naskah) {
        this.naskah = naskah;
        Kerangka kasar = Kerangka.dari(naskah.blok());
        this.identitas = PembacaIdentitas.baca(naskah, kasar);
        this.kerangka = Kerangka.dari(naskah.blok(), names(kasar));
        this.wadah = new Wadah(naskah, identitas.id(), identitas.tahun());
    }

    /** The PK stands where the first outline finds it; its names make the outline of the analyses exact. */
    private NamaSubjek names(Kerangka kasar) {
        var pk = new PembacaPerjanjian(new Wadah(naskah, identitas.id(), identitas.tahun()), identitas);
        pk.baca(kasar);
        List<SasaranPk> sasaran =
                pk.hasil().stream().flatMap(p -> p.sasaran().stream()).toList();
        return new NamaSubjek(
                sasaran.stream().map(SasaranPk::nama).distinct().toList(),
                sasaran.stream()
                        .flatMap(s -> s.indikator().stream())
                        .map(IndikatorPk::nama)
                        .distinct()
                        .toList());
    }

    /**
     * Reads a report.
     *
     * @throws id.lkjip.impor.ImporDitolak when it is no LKjIP, cut off, or contradicts itself where nothing decides
     */
    public static BacaanLkjip baca(Naskah naskah) {
        return new PembacaLaporan(naskah).baca();
    }

    private BacaanLkjip baca() {
        findWorkPlan();
        PemeriksaKeutuhan.periksa(naskah.blok(), kerangka, tabelKerja);
        chapters();
        furniture();
        var organisasi = new PembacaOrganisasi(wadah, identitas);
        organisasi.baca(kerangka);
        DaftarUnit unit = organisasi.unit();
        var perjanjian = new PembacaPerjanjian(wadah, identitas);
        perjanjian.baca(kerangka);
        List<PerjanjianKinerja> pk = perjanjian.hasil();
        DaftarIndikasi daftar = indikasi(pk, perjanjian);
        List<Potongan> potongan = PemecahIndikator.pecah(kerangka, daftar);
        var realisasi = new PembacaRealisasi(wadah, identitas, daftar, unit, pk);
        realisasi.baca(potongan);
        var anggaran = new PembacaAnggaran(wadah);
        anggaran.baca(potongan);
        var renstra = new PembacaRenstra(wadah);
        renstra.baca(kerangka);
        PerangkatDaerah pd = organisasi.hasil();
        var anggaranBaca = anggaran.hasil();
        var realisasiBaca = realisasi.hasil(anggaranBaca);
        HasilTabelKerja rencana = workPlan(pd, pk, realisasiBaca);
        Set<Blok> dikecualikan = Collections.newSetFromMap(new IdentityHashMap<>());
        dikecualikan.addAll(tabelKerja);
        var narasi = new PenulisNarasi(wadah);
        narasi.tulis(potongan, dikecualikan);
        var daftarNarasi = narasi.hasil();
        var renstraBaca = renstra.hasil(realisasi.sasaranRenstra());
        PemeriksaKeutuhan.akhirBerkas(naskah, kerangka, pk, wadah);
        var temuan = new ArrayList<>(wadah.temuan());
        if (rencana != null) {
            temuan.addAll(rencana.temuan());
        }
        return new BacaanLkjip(
                naskah.namaBerkas(),
                identitas.tahun(),
                pd,
                renstraBaca,
                indikator(daftar),
                pk,
                rencana == null ? null : rencana.rencanaKerja(),
                realisasiBaca,
                daftarNarasi,
                rencana == null ? List.of() : rencana.perbaikan(),
                List.copyOf(temuan),
                wadah.petaBaris());
    }

    private void chapters() {
        List<String> romawi = List.of("I", "II", "III", "IV");
        Set<Integer> disebut = PemeriksaKeutuhan.missingChapters(kerangka);
        for (int bab : disebut) {
            wadah.temuan(
                    "BAB_TIDAK_ADA",
                    "bab-" + bab,
                    Temuan.Tingkat.KESALAHAN,
                    "Daftar isi menyebut BAB " + romawi.get(bab - 1)
                            + ", tetapi isinya tidak ditemukan; berkas mungkin terpotong.",
                    List.of(wadah.sitasi(kerangka.daftarIsi().getFirst().barisAwal(), "Daftar isi")));
        }
        for (int bab = 1; bab <= 4; bab++) {
            if (!disebut.contains(bab) && !kerangka.bab().contains(bab)) {
                wadah.temuan(
                        "BAB_TIDAK_ADA",
                        "bab-" + bab,
                        Temuan.Tingkat.PERINGATAN,
                        "BAB " + romawi.get(bab - 1)
                                + " tidak ditemukan; laporan tidak memuatnya atau berkas terpotong.",
                        List.of(wadah.sitasi(wadah.barisTerakhir(), "Akhir berkas")));
            }
        }
    }

    // --- the work-plan table

    /** The parts of the table that has sub kegiatan and money, and the parts that go on without a heading. */
    private void findWorkPlan() {
        int lebar = 0;
        boolean dalam = false;
        for (Blok b : naskah.blok()) {
            if (b instanceof BlokTabel t) {
                int lebarIni = t.tabel().baris().stream()
                        .mapToInt(r -> r.sel().size())
                        .max()
                        .orElse(0);
                if (workPlanHeading(t.tabel())) {
                    tabelKerja.add(t);
                    lebar = lebarIni;
                    dalam = true;
                } else if (dalam && Math.abs(lebarIni - lebar) <= 1 && !PembacaPerjanjian.tabelPk(t.tabel())) {
                    tabelKerja.add(t);
                } else {
                    dalam = false;
                }
            } else if (b instanceof Judul) {
                dalam = false;
            }
        }
    }

    private @Nullable HasilTabelKerja workPlan(
            PerangkatDaerah pd, List<PerjanjianKinerja> pk, List<RealisasiKinerja> realisasi) {
        if (tabelKerja.isEmpty()) {
            return null;
        }
        PerjanjianKinerja murni = stage(pk, Tahap.MURNI);
        PerjanjianKinerja perubahan = stage(pk, Tahap.PERUBAHAN);
        var konteks = new KonteksTabelKerja(
                naskah.namaBerkas(),
                identitas.id(),
                identitas.tahun(),
                murni == null ? List.of() : murni.belanja(),
                perubahan == null ? List.of() : perubahan.belanja(),
                murni == null ? null : murni.totalAnggaran(),
                perubahan == null ? null : perubahan.totalAnggaran(),
                pd.biro(),
                pk.reversed().stream().flatMap(p -> p.sasaran().stream()).toList(),
                realisasi.stream()
                        .filter(r -> r.tahun() == identitas.tahun())
                        .flatMap(r -> r.indikator().stream())
                        .toList(),
                PembacaPerjanjian.before(naskah.blok(), naskah.blok().indexOf(tabelKerja.getFirst())));
        HasilTabelKerja hasil =
                PembacaTabelKerja.baca(tabelKerja.stream().map(BlokTabel::tabel).toList(), konteks);
        hasil.baris().forEach(wadah::pakai);
        for (BlokTabel t : tabelKerja) {
            Set<Integer> barisTabel =
                    t.tabel().baris().stream().map(BarisTabel::nomor).collect(Collectors.toSet());
            // markup around the rows, and the further lines of a row that is written over several
            int terakhir = 0;
            for (int n : t.nomor()) {
                if (barisTabel.contains(n)) {
                    terakhir = n;
                } else if (terakhir > 0 && !t.nomor().getLast().equals(n)) {
                    wadah.ikut(n, terakhir);
                } else {
                    wadah.perabot(n, "markah tabel");
                }
            }
        }
        return hasil;
    }

    private static @Nullable PerjanjianKinerja stage(List<PerjanjianKinerja> pk, Tahap tahap) {
        return pk.stream().filter(p -> p.tahap() == tahap).findFirst().orElse(null);
    }

    static boolean workPlanHeading(Tabel t) {
        var k = KepalaTabel.dari(t, KEPALA_KERJA);
        return k.barisIsi() > 0
                && (k.ada("sub\\s?kegiatan") || (k.ada("uraian|nomenklatur") && k.ada("kode") && k.ada("target")))
                && k.ada("pagu|anggaran|murni|apbd|alokasi|semula|sebelum")
                && k.ada("indikator|satuan|target|program")
                && !k.ada("realisasi");
    }

    // --- names

    private DaftarIndikasi indikasi(List<PerjanjianKinerja> pk, PembacaPerjanjian perjanjian) {
        var daftar = new DaftarIndikasi();
        // the PK in force first: its spelling of a name prevails
        for (int n = pk.size() - 1; n >= 0; n--) {
            for (SasaranPk s : pk.get(n).sasaran()) {
                for (IndikatorPk i : s.indikator()) {
                    if (daftar.semua().stream().anyMatch(x -> x.kode().equals(i.kode()))) {
                        continue;
                    }
                    var baru = new Indikasi(i.kode(), i.nama(), i.satuan(), s.kode(), s.nama());
                    daftar.tambah(baru);
                    perjanjian.aliasIndikator(i.kode()).forEach(a -> daftar.alias(baru, a));
                }
            }
        }
        if (daftar.semua().isEmpty()) {
            fromProse(daftar);
        }
        return daftar;
    }

    /** Without a PK the sentences "sasaran A dengan indikator B" name the indicators. */
    private void fromProse(DaftarIndikasi daftar) {
        List<BagianNarasi> tempat = List.of(
                BagianNarasi.SASARAN,
                BagianNarasi.CAPAIAN_TAHUN_INI,
                BagianNarasi.CAPAIAN_KINERJA,
                BagianNarasi.IKHTISAR_EKSEKUTIF);
        for (BagianNarasi bagian : tempat) {
            for (Ruas r : kerangka.ruas(bagian)) {
                for (Blok b : r.blok()) {
                    if (b instanceof BlokTabel) {
                        continue;
                    }
                    String t = PemisahTeks.teks(b).replace('\n', ' ');
                    Matcher m = DENGAN_INDIKATOR.matcher(Kerangka.clean(t.length() > 600 ? t.substring(0, 600) : t));
                    if (m.find()) {
                        String sasaran = m.group(1).strip();
                        String nama = Pencocok.tanpaSatuan(m.group(2));
                        String kode = Kode.dari(nama);
                        boolean baru =
                                daftar.semua().stream().noneMatch(x -> x.kode().equals(kode));
                        if (baru && daftar.cari(nama).isEmpty()) {
                            daftar.tambah(new Indikasi(kode, nama, m.group(3), Kode.dari(sasaran), sasaran));
                        }
                    }
                }
            }
            if (!daftar.semua().isEmpty()) {
                return;
            }
        }
    }

    private List<Indikator> indikator(DaftarIndikasi daftar) {
        return daftar.semua().stream()
                .map(i -> new Indikator(
                        Indikator.idOf(identitas.id(), i.kode()),
                        null,
                        identitas.id(),
                        i.kode(),
                        i.nama(),
                        List.copyOf(i.alias()),
                        i.satuan(),
                        i.rumus(),
                        List.copyOf(i.biro()),
                        null,
                        null,
                        null))
                .toList();
    }

    // --- lines that carry no fact

    private void furniture() {
        kerangka.daftarIsi().forEach(b -> wadah.perabot(b.nomor(), "daftar isi"));
        kerangka.judulBab().forEach(j -> wadah.perabot(j.nomor(), "judul bab"));
        for (Blok b : naskah.blok()) {
            if (b instanceof Blok.Hiasan h && !h.jenis().equals("rumus")) {
                wadah.perabot(h.nomor(), h.jenis());
            }
        }
        String tahun = String.valueOf(identitas.tahun());
        String nama = identitas.unit().toLowerCase(Locale.ROOT);
        for (Ruas r : kerangka.ruas()) {
            if (r.bab() != 0 || r.judul() != null) {
                continue;
            }
            for (Blok b : r.blok()) {
                String t = PemisahTeks.teks(b).toLowerCase(Locale.ROOT);
                if (t.contains(nama)) {
                    wadah.terpeta(b.nomor(), "perangkatDaerah.nama");
                } else if (t.contains(tahun)) {
                    wadah.terpeta(b.nomor(), "tahun");
                } else {
                    wadah.perabot(b.nomor(), "halaman judul");
                }
            }
        }
    }
}
