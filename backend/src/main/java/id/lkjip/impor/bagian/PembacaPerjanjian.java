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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        private final List<BelanjaProgram> belanja = new ArrayList<>();
        private @Nullable TanggalTertulis tanggal;
        private @Nullable Rupiah jumlah;
        private @Nullable Rupiah totalOrganisasi;
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
        int lebar = 0;
        for (int i = 0; i < r.blok().size(); i++) {
            if (!(r.blok().get(i) instanceof BlokTabel b)) {
                continue;
            }
            int lebarIni = b.tabel().baris().getFirst().sel().size();
            if (tabelPk(b.tabel())) {
                Tahap baru = caption(r, i);
                boolean sambungan = baru == null && kepala != null;
                tahap = baru != null ? baru : sambungan ? tahap : Tahap.MURNI;
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

    /** The stage that the nearest text above a table names, or null. */
    private static @Nullable Tahap caption(Ruas r, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
            Blok b = r.blok().get(k);
            if (b instanceof BlokTabel) {
                return null;
            }
            String t = PemisahTeks.teks(b).toLowerCase(Locale.ROOT);
            boolean perubahan = t.matches(
                    "(?s).*(?:perubahan\\s+(?:perjanjian|penetapan)|kinerja\\s+perubahan|setelah\\s+perubahan).*");
            boolean murni = t.matches("(?s).*(?:murni|sebelum\\s+perubahan|kinerja\\s+awal|\\binduk\\b).*");
            if (perubahan != murni) {
                return perubahan ? Tahap.PERUBAHAN : Tahap.MURNI;
            }
            if (!perubahan && t.matches("(?s).*(?:perjanjian|penetapan)\\s+kinerja.*") && t.length() < 160) {
                return t.contains("perubahan") ? Tahap.PERUBAHAN : Tahap.MURNI;
            }
        }
        return r.judul() != null && r.judul().teks().toLowerCase(Locale.ROOT).contains("perubahan")
                ? Tahap.PERUBAHAN
                : Tahap.MURNI;
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
                if (tahap != null && j.nilai() != null) {
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
        String nama = null;
        Sitasi sitasiNama = null;
        String jabatan = null;
        for (Blok b : l.blok()) {
            if (b instanceof BlokTabel t) {
                table(t, m);
                continue;
            }
            for (String bagian : PemisahTeks.teks(b).split("\n", -1)) {
                String s = bagian.strip();
                Matcher tg = TANGGAL.matcher(s);
                Matcher n = NAMA.matcher(s);
                Matcher j = JABATAN.matcher(s);
                Matcher p = PIHAK.matcher(s);
                if (n.matches()) {
                    keep(m, nama, jabatan, null, sitasiNama);
                    nama = n.group(1).strip();
                    jabatan = null;
                    sitasiNama = wadah.sitasi(b.barisAwal(), "Lampiran perjanjian kinerja");
                    wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
                } else if (j.matches()) {
                    jabatan = j.group(1).strip();
                    wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
                } else if (p.find() && nama != null) {
                    keep(m, nama, jabatan, p.group(1).toLowerCase(Locale.ROOT), sitasiNama);
                    nama = null;
                    jabatan = null;
                    wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
                } else if (tg.matches() && m.tanggal == null) {
                    m.tanggal = date(s, tg, b.barisAwal());
                    wadah.terpeta(b.nomor(), "perjanjianKinerja.tanggal");
                }
            }
            leftover(b, m);
        }
        keep(m, nama, jabatan, null, sitasiNama);
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

    private void table(BlokTabel t, Bahan m) {
        if (tabelPk(t.tabel())) {
            var k = KepalaTabel.dari(t.tabel(), KEPALA_PK);
            rows(t.tabel(), k, k.barisIsi(), m.lampiran, "Lampiran perjanjian kinerja");
            cutOff(t, m.lampiran.size() < m.bab.size());
            wadah.terpeta(t.nomor(), "perjanjianKinerja.sasaran");
            return;
        }
        var k = KepalaTabel.dari(t.tabel(), KEPALA_BELANJA);
        int ka = k.cari("anggaran|pagu|jumlah");
        int kp = k.cari("program|uraian|kegiatan");
        if (k.barisIsi() > 0 && ka >= 0 && kp >= 0 && kp != ka) {
            belanja(t.tabel(), k, m, kp, ka);
            cutOff(t, m.jumlah == null);
            wadah.terpeta(t.nomor(), "perjanjianKinerja.belanja");
            return;
        }
        for (BarisTabel b : t.tabel().baris()) {
            String s = String.join(" ", b.sel()).strip();
            if (NAMA.matcher(s).matches() || JABATAN.matcher(s).matches()) {
                wadah.terpeta(b.nomor(), "perjanjianKinerja.penandatangan");
            }
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

    private void belanja(Tabel t, KepalaTabel k, Bahan m, int kp, int ka) {
        int kk = k.cari("kode");
        int kn = k.cari("keterangan|sumber");
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
            Optional<Rupiah> uang = AngkaTertulis.rupiah(uangTeks);
            if (b.sel().stream().anyMatch(s -> JUMLAH.matcher(s).matches())) {
                if (uang.isEmpty()) {
                    uang = b.sel().stream()
                            .map(AngkaTertulis::rupiah)
                            .flatMap(Optional::stream)
                            .findFirst();
                }
                if (uang.isPresent()) {
                    jumlah(m, uang.get(), uangTeks, b.nomor());
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
            Sitasi sitasi = wadah.sitasi(b.nomor(), "Lampiran perjanjian kinerja");
            if (organisasi || (induk && !program && b.uang() != null && m.totalOrganisasi == null)) {
                if (b.uang() != null) {
                    m.totalOrganisasi = b.uang();
                    m.total.add(new PernyataanRupiah(b.uang(), b.teks(), AsalPernyataan.LAMPIRAN, sitasi));
                }
            } else if (program) {
                m.belanja.add(new BelanjaProgram(b.kode(), b.nama(), b.uang(), b.teks(), b.ket(), sitasi));
            }
        }
    }

    private static @Nullable String blank(String s) {
        return s.isBlank() ? null : s;
    }

    private void jumlah(Bahan m, Rupiah uang, String teks, int baris) {
        if (m.jumlah != null && !m.jumlah.equals(uang)) {
            throw new ImporDitolak(
                    "Perjanjian kinerja memuat dua jumlah anggaran yang bertentangan: " + m.jumlah.nilai() + " dan "
                            + uang.nilai() + ".",
                    baris);
        }
        m.jumlah = uang;
        m.total.addFirst(new PernyataanRupiah(
                uang, teks, AsalPernyataan.LAMPIRAN, wadah.sitasi(baris, "Lampiran perjanjian kinerja")));
    }

    /** The total, the line of the organisation and the sum of the programs must say the same. */
    private void periksaTotal(Tahap tahap, Bahan m) {
        List<Rupiah> uang = m.belanja.stream()
                .map(BelanjaProgram::anggaran)
                .filter(java.util.Objects::nonNull)
                .toList();
        Rupiah jumlahProgram = uang.size() == m.belanja.size() && !uang.isEmpty() ? Rupiah.jumlah(uang) : null;
        if (m.jumlah != null && m.totalOrganisasi != null && !m.jumlah.equals(m.totalOrganisasi)) {
            if (jumlahProgram == null
                    || (!jumlahProgram.equals(m.jumlah) && !jumlahProgram.equals(m.totalOrganisasi))) {
                throw new ImporDitolak(
                        "Dua jumlah anggaran perjanjian kinerja " + tahap + " bertentangan (" + m.jumlah.nilai()
                                + " dan " + m.totalOrganisasi.nilai()
                                + ") dan rincian program tidak membenarkan salah satunya.",
                        m.total.getFirst().sitasi().baris());
            }
        }
        for (PernyataanRupiah p : m.total) {
            Rupiah acuan = total(m);
            if (acuan != null && !p.nilai().equals(acuan)) {
                wadah.temuan(
                        "TOTAL_PK_BEDA",
                        tahap + "-" + p.asal(),
                        Temuan.Tingkat.KESALAHAN,
                        "Total anggaran PK " + tahap + " tertulis " + p.teks() + ", sedangkan jumlah yang berlaku "
                                + acuan.nilai() + ".",
                        List.of(p.sitasi(), m.total.getFirst().sitasi()));
            }
        }
        Rupiah acuan = total(m);
        if (acuan != null && jumlahProgram != null && !acuan.equals(jumlahProgram)) {
            wadah.temuan(
                    "JUMLAH_PROGRAM_BEDA",
                    tahap.name(),
                    Temuan.Tingkat.KESALAHAN,
                    "Jumlah program PK " + tahap + " adalah " + jumlahProgram.nilai() + ", sedangkan total tertulis "
                            + acuan.nilai() + ".",
                    m.belanja.stream().map(BelanjaProgram::sitasi).limit(1).toList());
        }
    }

    private static @Nullable Rupiah total(Bahan m) {
        List<Rupiah> uang = m.belanja.stream()
                .map(BelanjaProgram::anggaran)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (m.jumlah != null && m.totalOrganisasi != null && !m.jumlah.equals(m.totalOrganisasi)) {
            return Rupiah.jumlah(uang).equals(m.totalOrganisasi) ? m.totalOrganisasi : m.jumlah;
        }
        if (m.jumlah != null) {
            return m.jumlah;
        }
        if (m.totalOrganisasi != null) {
            return m.totalOrganisasi;
        }
        return m.total.isEmpty() ? null : m.total.getFirst().nilai();
    }

    // --- the documents

    List<PerjanjianKinerja> hasil() {
        var hasil = new ArrayList<PerjanjianKinerja>();
        for (Tahap tahap : Tahap.values()) {
            Bahan m = bahan.get(tahap);
            if (m == null
                    || (m.bab.isEmpty() && m.lampiran.isEmpty() && m.belanja.isEmpty() && m.penandatangan.isEmpty())) {
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
                    List.copyOf(m.belanja)));
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
                                .filter(x -> x.pernyataan.stream().noneMatch(p -> p.asal() == asal))
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
                        "Target " + i.nama + " pada PK " + tahap + " tertulis "
                                + a.target().teks() + " di "
                                + (a.asal() == AsalPernyataan.LAMPIRAN ? "lampiran" : "bab") + " dan "
                                + b.target().teks() + " di "
                                + (b.asal() == AsalPernyataan.LAMPIRAN ? "lampiran" : "bab") + ".",
                        List.of(a.sitasi(), b.sitasi()));
            }
        }
    }
}
