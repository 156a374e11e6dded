package id.lkjip.impor.bagian;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.bagian.Kerangka.Lampiran;
import id.lkjip.impor.bagian.Kerangka.Ruas;
import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import id.lkjip.impor.naskah.Markah;
import id.lkjip.impor.naskah.SkalaUang;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.impor.naskah.TeksBerbaris;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.IndikatorPk.PernyataanTarget;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.PerjanjianKinerja.Penandatangan;
import id.lkjip.perencanaan.PerjanjianKinerja.TanggalTertulis;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the PK of both stages from the tables of the chapter and from the signed documents in the lampiran, as two
 * statements of the same fact.
 */
final class PembacaPerjanjian {

    private static final Pattern KEPALA_PK = Pattern.compile("(?i)sasaran|indikator|satuan|target");
    private static final Pattern KEPALA_BELANJA = Pattern.compile("(?i)kode|program|anggaran|pagu|keterangan");
    private static final Pattern JUMLAH = Pattern.compile("(?i)^(?:sub\\s*)?(?:jumlah|total)\\b.*");
    private static final Pattern KODE = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,4}){0,6}\\.?$");
    private static final Pattern NAMA = Pattern.compile("(?i)^nama\\s*[:|]\\s*(.{2,120})$");
    private static final Pattern JABATAN = Pattern.compile("(?i)^jabatan\\s*[:|]\\s*(.{2,160})$");
    private static final Pattern PEMISAH_ISIAN = Pattern.compile(
            "(?i)\\n|\\s+(?=(?:nama|jabatan|nip|pangkat|unit\\s+kerja)\\s*:)|,?\\s+(?=(?:yang\\s+)?selanjutnya\\s+disebut\\b|selaku\\s+atasan\\b)");
    private static final Pattern PIHAK =
            Pattern.compile("(?i)disebut\\s+(?:sebagai\\s+)?[\"“]?(pihak\\s+(?:pertama|kedua|kesatu))");
    private static final Pattern TANGGAL = Pattern.compile(
            "(?i)^(\\p{L}[\\p{L} .]{1,40}),\\s*((?:(\\d{1,2})\\s+)?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\\s+(20\\d\\d))$");
    private static final Pattern NIP =
            Pattern.compile("(?i)\\bNIP\\b|\\b(?:19|20)\\d{6}\\s?\\d{6}\\s?\\d\\s?\\d{3}\\b");
    private static final List<String> BULAN = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private final Wadah wadah;
    private final PembacaIdentitas identitas;
    private final Map<Tahap, Bahan> bahan = new EnumMap<>(Tahap.class);

    /** What is gathered for one stage. */
    private static final class Bahan {
        private final List<BarisPk> bab = new ArrayList<>();
        private final List<BarisPk> lampiran = new ArrayList<>();
        private final List<Penandatangan> penandatangan = new ArrayList<>();
        private final List<PernyataanRupiah> total = new ArrayList<>();
        private final RincianBelanja belanjaBab = new RincianBelanja();
        private final RincianBelanja belanjaLampiran = new RincianBelanja();
        private @Nullable TanggalTertulis tanggal;

        /** The signed document prevails. */
        RincianBelanja belanja() {
            return belanjaLampiran.kosong() ? belanjaBab : belanjaLampiran;
        }
    }

    /** One row of a PK table. */
    private record BarisPk(
            String sasaran, String indikator, @Nullable String satuan, Nilai target, Sitasi sitasi) {}

    PembacaPerjanjian(Wadah wadah, PembacaIdentitas identitas) {
        this.wadah = wadah;
        this.identitas = identitas;
    }

    /** Whether a text holds a personal id number. */
    static boolean nip(String teks) {
        return NIP.matcher(teks).find();
    }

    /** Whether a table lists sasaran and indicators with targets and nothing that was reached. */
    static boolean tabelPk(Tabel t) {
        var k = KepalaTabel.dari(t, KEPALA_PK);
        return k.barisIsi() > 0
                && k.ada("sasaran|tujuan")
                && k.ada("indikator")
                && k.ada("target")
                && !k.ada("realisasi|capaian|pagu|kegiatan|akhir|20\\d\\d.*20\\d\\d");
    }

    void baca(Kerangka k) {
        for (Ruas r : k.ruas()) {
            if (r.bab() == 2) {
                tabelBab(r);
                totalBab(r);
            }
        }
        for (Lampiran l : k.lampiran()) {
            lampiran(l);
        }
        bahan.forEach(this::periksaTotal);
    }

    private Bahan bahan(Tahap tahap) {
        return bahan.computeIfAbsent(tahap, t -> new Bahan());
    }

    // --- the chapter

    private void tabelBab(Ruas r) {
        Tahap tahap = Tahap.MURNI;
        KepalaTabel kepala = null;
        boolean sesudahBelanja = false;
        int lebar = 0;
        for (int i = 0; i < r.blok().size(); i++) {
            if (!(r.blok().get(i) instanceof BlokTabel b)) {
                continue;
            }
            var kb = KolomBelanja.dari(b.tabel());
            if (kb != null && kb.tanpaKinerja()) {
                Tahap baru = caption(r, i);
                tahap = baru != null ? baru : kepala != null || sesudahBelanja ? tahap : Tahap.MURNI;
                belanjaBab(b, kb, tahap, before(r.blok(), i));
                kepala = null;
                sesudahBelanja = true;
                continue;
            }
            int lebarIni = b.tabel().baris().getFirst().sel().size();
            if (tabelPk(b.tabel())) {
                Tahap baru = caption(r, i);
                boolean sambungan = baru == null && (kepala != null || sesudahBelanja);
                tahap = baru != null ? baru : sambungan ? tahap : Tahap.MURNI;
                sesudahBelanja = false;
                kepala = KepalaTabel.dari(b.tabel(), KEPALA_PK);
                lebar = lebarIni;
                rows(b.tabel(), kepala, kepala.barisIsi(), bahan(tahap).bab, "Tabel perjanjian kinerja (bab)");
                wadah.terpeta(b.nomor(), "perjanjianKinerja.sasaran");
            } else if (kepala != null && lebarIni == lebar && i > 0 && r.blok().get(i - 1) instanceof BlokTabel) {
                // the rest of the same table on the next page, without its heading
                rows(b.tabel(), kepala, 0, bahan(tahap).bab, "Tabel perjanjian kinerja (bab)");
                wadah.terpeta(b.nomor(), "perjanjianKinerja.sasaran");
            } else {
                kepala = null;
            }
        }
    }

    /** A table of the chapter may state both stages beside each other. */
    private void belanjaBab(BlokTabel b, KolomBelanja k, Tahap tahap, List<String> sebelum) {
        if (k.duaTahap()) {
            belanja(b.tabel(), k, k.murni(), bahan(Tahap.MURNI), AsalPernyataan.BAB, sebelum);
            belanja(b.tabel(), k, k.perubahan(), bahan(Tahap.PERUBAHAN), AsalPernyataan.BAB, sebelum);
        } else {
            belanja(b.tabel(), k, k.anggaran(), bahan(tahap), AsalPernyataan.BAB, sebelum);
        }
        wadah.terpeta(b.nomor(), "perjanjianKinerja.belanja");
    }

    /** The texts directly above a block. */
    static List<String> before(List<Blok> blok, int i) {
        var hasil = new ArrayList<String>();
        for (int k = i - 1; k >= 0 && k >= i - 2 && !(blok.get(k) instanceof BlokTabel); k--) {
            hasil.addFirst(PemisahTeks.teks(blok.get(k)));
        }
        return hasil;
    }

    private static final Pattern SEBELUM_PERUBAHAN =
            Pattern.compile("(?i)\\bmurni\\b|sebelum\\s+(?:adanya\\s+)?perubahan|kinerja\\s+awal|\\binduk\\b");

    /** The stage a heading names: "Perjanjian Kinerja sebelum Perubahan" is not the amended one. */
    static Tahap stage(String judul) {
        return judul.toLowerCase(Locale.ROOT).contains("perubahan")
                        && !SEBELUM_PERUBAHAN.matcher(judul).find()
                ? Tahap.PERUBAHAN
                : Tahap.MURNI;
    }

    /** The stage that the nearest text above a table names, or null. */
    private static @Nullable Tahap caption(Ruas r, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
            Blok b = r.blok().get(k);
            if (b instanceof BlokTabel) {
                return null;
            }
            String t = PemisahTeks.teks(b).toLowerCase(Locale.ROOT);
            boolean perubahan = t.matches(
                    "(?s).*(?:perubahan\\s+(?:perjanjian|penetapan)|kinerja\\s+perubahan|(?:setelah|sesudah)\\s+(?:adanya\\s+)?perubahan).*");
            boolean murni = SEBELUM_PERUBAHAN.matcher(t).find();
            if (perubahan != murni) {
                return perubahan ? Tahap.PERUBAHAN : Tahap.MURNI;
            }
            if (!perubahan && t.matches("(?s).*(?:perjanjian|penetapan)\\s+kinerja.*") && t.length() < 160) {
                return stage(t);
            }
        }
        return r.judul() == null ? Tahap.MURNI : stage(r.judul().teks());
    }

    /** "Pagu semula Rp A menjadi Rp B": the totals of both stages as the chapter states them. */
    private void totalBab(Ruas r) {
        for (Blok b : r.blok()) {
            if (!(b instanceof Paragraf p)) {
                continue;
            }
            TeksBerbaris t = p.teks();
            for (PemindaiUang.Jumlah j : PemindaiUang.pindai(t.isi())) {
                Tahap tahap = switch (j.label()) {
                    case PAGU_MURNI -> Tahap.MURNI;
                    case PAGU_PERUBAHAN -> Tahap.PERUBAHAN;
                    default -> null;
                };
                if (tahap != null && j.nilai() != null && j.kelonggaran() == 0) {
                    int baris = t.barisPada(j.letak());
                    bahan(tahap)
                            .total
                            .add(new PernyataanRupiah(
                                    j.nilai(), j.teks(), AsalPernyataan.BAB, wadah.sitasi(baris, judul(r))));
                    wadah.terpeta(b.nomor(), "perjanjianKinerja.pernyataanTotal");
                }
            }
        }
    }

    private static @Nullable String judul(Ruas r) {
        return r.judul() == null ? null : r.judul().teks();
    }

    private void rows(Tabel t, KepalaTabel k, int mulai, List<BarisPk> ke, String tempat) {
        int ks = k.cari("sasaran|tujuan");
        int ki = k.cari("^(?!.*sasaran).*indikator");
        if (ki < 0) {
            ki = k.cari("indikator");
        }
        int ku = k.cari("satuan");
        int kt = k.cari("target");
        String sasaran = ke.isEmpty() || mulai > 0 ? "" : ke.getLast().sasaran();
        String sasaranLalu = ke.isEmpty() ? "" : ke.getLast().sasaran();
        for (BarisTabel b : t.baris().subList(mulai, t.baris().size())) {
            if (b.kosong() || KepalaTabel.nomorKolom(b)) {
                continue;
            }
            if (!b.sel(ks).isEmpty()) {
                sasaran = b.sel(ks);
            } else if (sasaran.isEmpty()) {
                sasaran = sasaranLalu;
            }
            String indikator = b.sel(ki);
            if (indikator.isEmpty() || sasaran.isEmpty()) {
                continue;
            }
            String satuan = ku < 0 || b.sel(ku).isBlank() ? unitInName(indikator) : b.sel(ku);
            ke.add(new BarisPk(
                    sasaran,
                    Pencocok.tanpaSatuan(indikator),
                    satuan,
                    AngkaTertulis.nilai(b.sel(kt), satuan),
                    wadah.sitasi(b.nomor(), tempat)));
        }
    }

    private static @Nullable String unitInName(String indikator) {
        String tanpa = Pencocok.tanpaSatuan(indikator);
        if (tanpa.length() >= indikator.strip().length()) {
            return null;
        }
        String sisa = indikator
                .strip()
                .substring(tanpa.length())
                .replaceAll("[()\\s]+", " ")
                .strip();
        return sisa.isEmpty() ? null : sisa;
    }

    // --- the lampiran

    private void lampiran(Lampiran l) {
        Bahan m = bahan(l.tahap());
        wadah.terpeta(l.judul().nomor(), "perjanjianKinerja.tahap");
        var pihak = new Pihak(m);
        for (int i = 0; i < l.blok().size(); i++) {
            Blok b = l.blok().get(i);
            if (b instanceof BlokTabel t) {
                table(t, l.tahap(), pihak, before(l.blok(), i));
                continue;
            }
            for (String bagian : PEMISAH_ISIAN.split(PemisahTeks.teks(b), -1)) {
                if (pihak.baca(bagian.strip(), b.barisAwal())) {
                    wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
                }
            }
            tanggal(b, m);
            leftover(b, m);
        }
        pihak.tutup();
    }

    /** The first line that is a place and a date. */
    private void tanggal(Blok b, Bahan m) {
        for (int n : b.nomor()) {
            Matcher tg = TANGGAL.matcher(Markah.polos(wadah.naskah().baris(n)));
            if (m.tanggal == null && tg.matches()) {
                m.tanggal = date(tg.group(), tg, n);
                wadah.terpeta(b.nomor(), "perjanjianKinerja.tanggal");
            }
        }
    }

    /** The signatories: name, then office, then which party that is, in lines, in one paragraph or in a table. */
    private final class Pihak {
        private final Bahan m;
        private @Nullable String nama;
        private @Nullable String jabatan;
        private @Nullable Sitasi sitasi;

        Pihak(Bahan m) {
            this.m = m;
        }

        /** Whether the text is a part of a signatory. */
        boolean baca(String s, int baris) {
            Matcher n = NAMA.matcher(s);
            Matcher j = JABATAN.matcher(s);
            Matcher p = PIHAK.matcher(s);
            if (n.matches()) {
                tutup();
                nama = n.group(1).strip();
                sitasi = wadah.sitasi(baris, "Lampiran perjanjian kinerja");
            } else if (j.matches()) {
                jabatan = j.group(1).strip();
            } else if (p.find() && nama != null) {
                simpan(p.group(1).toLowerCase(Locale.ROOT));
            } else {
                return false;
            }
            return true;
        }

        void tutup() {
            simpan(null);
        }

        private void simpan(@Nullable String sebutan) {
            keep(m, nama, jabatan, sebutan, sitasi);
            nama = null;
            jabatan = null;
        }
    }

    private void leftover(Blok b, Bahan m) {
        String t = PemisahTeks.teks(b);
        if (nip(t)) {
            wadah.perabot(b.nomor(), "tanda tangan (NIP tidak disimpan)");
        } else if (m.penandatangan.stream()
                .anyMatch(p -> t.toLowerCase(Locale.ROOT).contains(p.nama().toLowerCase(Locale.ROOT)))) {
            wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
        } else if (b instanceof Judul || t.length() < 140) {
            wadah.perabot(
                    b.nomor(),
                    t.toLowerCase(Locale.ROOT).contains("pihak") ? "tanda tangan" : "kop dan judul perjanjian");
        } else {
            wadah.perabot(b.nomor(), "kalimat baku perjanjian");
        }
    }

    private static void keep(
            Bahan m, @Nullable String nama, @Nullable String jabatan, @Nullable String pihak, @Nullable Sitasi sitasi) {
        if (nama == null || sitasi == null) {
            return;
        }
        String n = nama;
        if (m.penandatangan.stream().noneMatch(p -> Kode.dari(p.nama()).equals(Kode.dari(n)))) {
            m.penandatangan.add(new Penandatangan(n, jabatan == null ? "" : jabatan, pihak, sitasi));
        }
    }

    private TanggalTertulis date(String teks, Matcher m, int baris) {
        LocalDate tanggal = null;
        if (m.group(3) != null) {
            String bulan = m.group(4).toLowerCase(Locale.ROOT).replace("nopember", "november");
            try {
                tanggal = LocalDate.of(
                        Integer.parseInt(m.group(5)), BULAN.indexOf(bulan) + 1, Integer.parseInt(m.group(3)));
            } catch (DateTimeException e) {
                // a day that does not exist stays text
                tanggal = null;
            }
        }
        return new TanggalTertulis(teks, tanggal, wadah.sitasi(baris, "Lampiran perjanjian kinerja"));
    }

    private void table(BlokTabel t, Tahap tahap, Pihak pihak, List<String> sebelum) {
        Bahan m = bahan(tahap);
        if (tabelPk(t.tabel())) {
            var k = KepalaTabel.dari(t.tabel(), KEPALA_PK);
            rows(t.tabel(), k, k.barisIsi(), m.lampiran, "Lampiran perjanjian kinerja");
            cutOff(t, m.lampiran.size() < m.bab.size());
            wadah.terpeta(t.nomor(), "perjanjianKinerja.sasaran");
            return;
        }
        var k = KolomBelanja.dari(t.tabel());
        if (k != null) {
            int kolom = !k.duaTahap() ? k.anggaran() : tahap == Tahap.MURNI ? k.murni() : k.perubahan();
            belanja(t.tabel(), k, kolom, m, AsalPernyataan.LAMPIRAN, sebelum);
            cutOff(t, m.belanjaLampiran.jumlah == null);
            wadah.terpeta(t.nomor(), "perjanjianKinerja.belanja");
            return;
        }
        boolean ada = false;
        for (BarisTabel b : t.tabel().baris()) {
            List<String> isi =
                    b.sel().stream().filter(s -> !s.isEmpty() && !s.equals(":")).toList();
            if (isi.isEmpty()) {
                continue;
            }
            String awal = isi.getFirst().replaceFirst("\\s*:$", "");
            String sisa = String.join(" ", isi.subList(1, isi.size())).replaceFirst("^:\\s*", "");
            if (pihak.baca(sisa.isEmpty() ? awal : awal + " : " + sisa, b.nomor())) {
                wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
                ada = true;
            }
        }
        if (ada) {
            Set<Integer> barisIsi =
                    t.tabel().baris().stream().map(BarisTabel::nomor).collect(Collectors.toSet());
            t.nomor().stream().filter(n -> !barisIsi.contains(n)).forEach(n -> wadah.perabot(n, "markah tabel"));
        }
    }

    /** The file ends with this table although more must follow. */
    private void cutOff(BlokTabel t, boolean kurang) {
        if (kurang && t.barisAkhir() == wadah.barisTerakhir()) {
            throw new ImporDitolak(
                    "Laporan terpotong di tengah tabel perjanjian kinerja pada lampiran. Impor dari berkas yang utuh.",
                    t.barisAkhir());
        }
    }

    /** The columns of a budget table; {@code murni} and {@code perubahan} are -1 where it has one amount only. */
    private record KolomBelanja(KepalaTabel kepala, int program, int anggaran, int murni, int perubahan) {

        static @Nullable KolomBelanja dari(Tabel t) {
            var k = KepalaTabel.dari(t, KEPALA_BELANJA);
            int ka = k.cari("anggaran|pagu|jumlah");
            int kp = k.cari("program|uraian|kegiatan");
            if (k.barisIsi() == 0 || ka < 0 || kp < 0 || kp == ka) {
                return null;
            }
            return new KolomBelanja(
                    k,
                    kp,
                    ka,
                    k.cari("murni|semula|induk|sebelum"),
                    k.cari("^(?!.*(?:murni|semula|induk|sebelum)).*(?:perubahan|menjadi|setelah|sesudah)"));
        }

        boolean duaTahap() {
            return murni >= 0 && perubahan >= 0;
        }

        /** Whether the table is about money per program only: no kegiatan, nothing that is measured or was spent. */
        boolean tanpaKinerja() {
            return kepala.ada("program") && !kepala.ada("kegiatan|indikator|sasaran|target|satuan|realisasi|capaian");
        }
    }

    private void belanja(Tabel t, KolomBelanja kolom, int ka, Bahan m, AsalPernyataan asal, List<String> sebelum) {
        RincianBelanja rincian = asal == AsalPernyataan.BAB ? m.belanjaBab : m.belanjaLampiran;
        KepalaTabel k = kolom.kepala();
        int kp = kolom.program();
        int kk = k.cari("kode");
        int kn = k.cari("keterangan|sumber");
        long kali = SkalaUang.kali(k.kolom().get(ka), sebelum);
        String tempat =
                asal == AsalPernyataan.BAB ? "Tabel anggaran perjanjian kinerja (bab)" : "Lampiran perjanjian kinerja";
        record Baris(
                String kode,
                String nama,
                @Nullable Rupiah uang,
                String teks,
                @Nullable String ket,
                int nomor) {}
        var semua = new ArrayList<Baris>();
        for (BarisTabel b : t.baris().subList(k.barisIsi(), t.baris().size())) {
            if (b.kosong() || KepalaTabel.nomorKolom(b)) {
                continue;
            }
            String uangTeks = b.sel(ka);
            Optional<Rupiah> uang = AngkaTertulis.rupiah(uangTeks, kali);
            if (b.sel().stream().anyMatch(s -> JUMLAH.matcher(s).matches())) {
                if (uang.isEmpty() && !kolom.duaTahap()) {
                    uang = b.sel().stream()
                            .map(s -> AngkaTertulis.rupiah(s, kali))
                            .flatMap(Optional::stream)
                            .findFirst();
                }
                if (uang.isPresent()) {
                    jumlah(
                            m,
                            rincian,
                            new PernyataanRupiah(uang.get(), uangTeks, asal, wadah.sitasi(b.nomor(), tempat)));
                }
                continue;
            }
            String kode = kk < 0 ? "" : b.sel(kk).replaceFirst("\\.$", "");
            String nama = b.sel(kp);
            if (kode.isEmpty() && nama.matches("^\\d{1,2}(?:\\.\\d{1,4}){1,6}\\.?\\s+.*")) {
                int spasi = nama.indexOf(' ');
                kode = nama.substring(0, spasi).replaceFirst("\\.$", "");
                nama = nama.substring(spasi + 1).strip();
            }
            if (uang.isEmpty() && !nama.isEmpty()) {
                UangTertulis.unreadable(wadah, "Anggaran " + nama, uangTeks, wadah.sitasi(b.nomor(), tempat));
            }
            if (!nama.isEmpty() && (uang.isPresent() || KODE.matcher(kode).matches())) {
                semua.add(new Baris(
                        kode, nama, uang.orElse(null), uangTeks, kn < 0 ? null : blank(b.sel(kn)), b.nomor()));
            }
        }
        boolean adaKataProgram =
                semua.stream().anyMatch(b -> b.nama().toLowerCase(Locale.ROOT).startsWith("program"));
        for (Baris b : semua) {
            boolean induk =
                    !b.kode().isEmpty() && semua.stream().anyMatch(x -> x.kode().startsWith(b.kode() + "."));
            boolean organisasi = Kode.dari(b.nama()).equals(Kode.dari(identitas.unit()))
                    || Kode.dari(b.nama()).equals(Kode.dari(identitas.nama()));
            boolean program = adaKataProgram ? b.nama().toLowerCase(Locale.ROOT).startsWith("program") : !induk;
            Sitasi sitasi = wadah.sitasi(b.nomor(), tempat);
            if (organisasi || (induk && !program && b.uang() != null && rincian.organisasi == null)) {
                if (b.uang() != null) {
                    rincian.organisasi = b.uang();
                    m.total.add(new PernyataanRupiah(b.uang(), b.teks(), asal, sitasi));
                }
            } else if (program) {
                rincian.program.add(new BelanjaProgram(b.kode(), b.nama(), b.uang(), b.teks(), b.ket(), sitasi));
            }
        }
    }

    private static @Nullable String blank(String s) {
        return s.isBlank() ? null : s;
    }

    private static void jumlah(Bahan m, RincianBelanja rincian, PernyataanRupiah p) {
        boolean lampiran = p.asal() == AsalPernyataan.LAMPIRAN;
        if (lampiran && rincian.jumlah != null && !rincian.jumlah.equals(p.nilai())) {
            throw new ImporDitolak(
                    "Perjanjian kinerja memuat dua jumlah anggaran yang bertentangan: "
                            + UangTertulis.tulis(rincian.jumlah) + " dan " + UangTertulis.tulis(p.nilai()) + ".",
                    p.sitasi().baris());
        }
        if (rincian.jumlah == null) {
            rincian.jumlah = p.nilai();
        }
        if (lampiran) {
            m.total.addFirst(p);
        } else {
            m.total.add(p);
        }
    }

    /** The total, the line of the organisation and the sum of the programs must say the same. */
    private void periksaTotal(Tahap tahap, Bahan m) {
        RincianBelanja rincian = m.belanja();
        Rupiah jumlahProgram = rincian.jumlahProgram();
        Rupiah jumlah = m.belanjaLampiran.jumlah;
        Rupiah organisasi = m.belanjaLampiran.organisasi;
        if (jumlah != null && organisasi != null && !jumlah.equals(organisasi)) {
            if (jumlahProgram == null || (!jumlahProgram.equals(jumlah) && !jumlahProgram.equals(organisasi))) {
                throw new ImporDitolak(
                        "Dua jumlah anggaran perjanjian kinerja " + kata(tahap) + " bertentangan ("
                                + UangTertulis.tulis(jumlah) + " dan "
                                + UangTertulis.tulis(organisasi)
                                + ") dan rincian program tidak membenarkan salah satunya.",
                        m.total.getFirst().sitasi().baris());
            }
        }
        Rupiah acuan = total(m);
        for (PernyataanRupiah p : m.total) {
            if (acuan != null && !p.nilai().equals(acuan)) {
                wadah.temuan(
                        "TOTAL_PK_BEDA",
                        tahap + "-" + p.asal(),
                        Temuan.Tingkat.KESALAHAN,
                        "Total anggaran PK " + kata(tahap) + " tertulis " + p.teks()
                                + ", sedangkan jumlah yang berlaku " + UangTertulis.tulis(acuan) + ".",
                        List.of(p.sitasi(), m.total.getFirst().sitasi()));
            }
        }
        if (acuan != null && jumlahProgram != null && !acuan.equals(jumlahProgram)) {
            wadah.temuan(
                    "JUMLAH_PROGRAM_BEDA",
                    tahap.name(),
                    Temuan.Tingkat.KESALAHAN,
                    "Jumlah program PK " + kata(tahap) + " adalah " + UangTertulis.tulis(jumlahProgram)
                            + ", sedangkan total tertulis " + UangTertulis.tulis(acuan) + ".",
                    rincian.program.stream()
                            .map(BelanjaProgram::sitasi)
                            .limit(1)
                            .toList());
        }
        bandingkanProgram(tahap, m);
    }

    /** Chapter and signed document must give every program the same amount. */
    private void bandingkanProgram(Tahap tahap, Bahan m) {
        if (m.belanjaLampiran.program.isEmpty()) {
            return;
        }
        for (BelanjaProgram bab : m.belanjaBab.program) {
            Optional<BelanjaProgram> lampiran =
                    Pencocok.cari(bab.program(), m.belanjaLampiran.program, p -> List.of(p.program()));
            Rupiah a = lampiran.map(BelanjaProgram::anggaran).orElse(null);
            if (a != null && bab.anggaran() != null && !a.equals(bab.anggaran())) {
                wadah.temuan(
                        "BELANJA_PK_BEDA",
                        tahap + "-" + bab.program(),
                        Temuan.Tingkat.KESALAHAN,
                        "Anggaran " + bab.program() + " pada PK " + kata(tahap) + " tertulis "
                                + lampiran.orElseThrow().teks() + " di lampiran dan " + bab.teks() + " di bab.",
                        List.of(lampiran.orElseThrow().sitasi(), bab.sitasi()));
            }
        }
    }

    /** The stage as a word in a sentence. */
    static String kata(Tahap tahap) {
        return tahap.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Rupiah total(Bahan m) {
        Rupiah rincian = m.belanja().total();
        if (rincian != null) {
            return rincian;
        }
        return m.total.isEmpty() ? null : m.total.getFirst().nilai();
    }

    // --- the documents

    List<PerjanjianKinerja> hasil() {
        var hasil = new ArrayList<PerjanjianKinerja>();
        for (Tahap tahap : Tahap.values()) {
            Bahan m = bahan.get(tahap);
            if (m == null
                    || (m.bab.isEmpty()
                            && m.lampiran.isEmpty()
                            && m.belanja().program.isEmpty()
                            && m.penandatangan.isEmpty())) {
                continue;
            }
            hasil.add(new PerjanjianKinerja(
                    PerjanjianKinerja.idOf(wadah.perangkatDaerah(), wadah.tahun(), tahap),
                    null,
                    wadah.perangkatDaerah(),
                    wadah.tahun(),
                    tahap,
                    List.copyOf(m.penandatangan),
                    m.tanggal,
                    total(m),
                    List.copyOf(m.total),
                    sasaran(tahap, m),
                    List.copyOf(m.belanja().program)));
        }
        return List.copyOf(hasil);
    }

    /** A sasaran while both statements are merged. */
    private static final class SasaranBaca {
        private final String nama;
        private final List<String> alias = new ArrayList<>();
        private final List<IndikatorBaca> indikator = new ArrayList<>();
        private final Sitasi sitasi;

        SasaranBaca(String nama, Sitasi sitasi) {
            this.nama = nama;
            this.sitasi = sitasi;
        }

        List<String> semuaNama() {
            var s = new ArrayList<>(alias);
            s.addFirst(nama);
            return s;
        }
    }

    private static final class IndikatorBaca {
        private final String nama;
        private @Nullable String satuan;
        private final List<PernyataanTarget> pernyataan = new ArrayList<>();
        private final List<String> alias = new ArrayList<>();

        IndikatorBaca(String nama, @Nullable String satuan) {
            this.nama = nama;
            this.satuan = satuan;
        }
    }

    private final Map<String, List<String>> aliasIndikator = new java.util.LinkedHashMap<>();

    /** Other spellings of an indicator found in the two statements, by its code. */
    List<String> aliasIndikator(String kode) {
        return aliasIndikator.getOrDefault(kode, List.of());
    }

    private List<SasaranPk> sasaran(Tahap tahap, Bahan m) {
        var semua = new ArrayList<SasaranBaca>();
        m.lampiran.forEach(b -> merge(semua, b, AsalPernyataan.LAMPIRAN));
        m.bab.forEach(b -> merge(semua, b, AsalPernyataan.BAB));
        var hasil = new ArrayList<SasaranPk>();
        for (SasaranBaca s : semua) {
            var indikator = new ArrayList<IndikatorPk>();
            for (IndikatorBaca i : s.indikator) {
                String kode = Kode.dari(i.nama);
                compare(tahap, i);
                aliasIndikator.computeIfAbsent(kode, x -> new ArrayList<>()).addAll(i.alias);
                indikator.add(new IndikatorPk(kode, i.nama, i.satuan, List.copyOf(i.pernyataan)));
            }
            hasil.add(new SasaranPk(Kode.dari(s.nama), s.nama, List.copyOf(s.alias), List.copyOf(indikator), s.sitasi));
        }
        return List.copyOf(hasil);
    }

    private static void merge(List<SasaranBaca> semua, BarisPk b, AsalPernyataan asal) {
        SasaranBaca s = Pencocok.cari(b.sasaran(), semua, SasaranBaca::semuaNama)
                .orElseGet(() -> {
                    var baru = new SasaranBaca(b.sasaran(), b.sitasi());
                    semua.add(baru);
                    return baru;
                });
        if (!s.nama.equals(b.sasaran()) && !s.alias.contains(b.sasaran())) {
            s.alias.add(b.sasaran());
        }
        IndikatorBaca i = Pencocok.cari(
                        b.indikator(),
                        s.indikator.stream()
                                // a second row of the same table is another indicator unless it has the very name
                                .filter(x -> x.pernyataan.stream().noneMatch(p -> p.asal() == asal)
                                        || Kode.dari(x.nama).equals(Kode.dari(b.indikator())))
                                .toList(),
                        x -> List.of(x.nama))
                .orElseGet(() -> {
                    var baru = new IndikatorBaca(b.indikator(), b.satuan());
                    s.indikator.add(baru);
                    return baru;
                });
        if (i.satuan == null) {
            i.satuan = b.satuan();
        }
        if (!i.nama.equals(b.indikator()) && !i.alias.contains(b.indikator())) {
            i.alias.add(b.indikator());
        }
        i.pernyataan.add(new PernyataanTarget(b.target(), asal, b.sitasi()));
    }

    private void compare(Tahap tahap, IndikatorBaca i) {
        for (int k = 1; k < i.pernyataan.size(); k++) {
            PernyataanTarget a = i.pernyataan.getFirst();
            PernyataanTarget b = i.pernyataan.get(k);
            if (!NilaiSama.sama(a.target(), b.target())) {
                wadah.temuan(
                        "TARGET_PK_BEDA",
                        tahap + "-" + i.nama,
                        Temuan.Tingkat.KESALAHAN,
                        "Target " + i.nama + " pada PK " + kata(tahap) + " tertulis "
                                + a.target().teks() + " di "
                                + (a.asal() == AsalPernyataan.LAMPIRAN ? "lampiran" : "bab") + " dan "
                                + b.target().teks() + " di "
                                + (b.asal() == AsalPernyataan.LAMPIRAN ? "lampiran" : "bab") + ".",
                        List.of(a.sitasi(), b.sitasi()));
            }
        }
    }
}
