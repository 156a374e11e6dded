package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.Kerangka.Ruas;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.organisasi.Asisten;
import id.lkjip.organisasi.Bagian;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the structure: asisten, biro (or bidang), their bagian, tugas, fungsi, and the regulation they rest on. */
final class PembacaOrganisasi {

    private static final Pattern SUSUNAN =
            Pattern.compile("(?i)susunan\\s+organisasi|struktur\\s+organisasi|terdiri\\s+(?:atas|dari)");
    private static final Pattern TERDIRI = Pattern.compile("(?i)terdiri\\s+(?:atas|dari)|sebagai\\s+berikut|meliputi");
    private static final Pattern UNIT = Pattern.compile(
            "(?i)^(?:kepala\\s+)?((?:biro|bidang|sekretariat|inspektur\\s+pembantu|bagian)\\b.*)$", Pattern.DOTALL);
    private static final Pattern NAMA_LAMA =
            Pattern.compile("(?i)\\s*\\((?:sebelumnya|dahulu|dulu|semula|d/h|eks)\\.?\\s*:?\\s*([^()]{4,120})\\)");
    private static final Pattern TUGAS = Pattern.compile(
            "(?i)\\b(?:mempunyai|melaksanakan|memiliki)\\s+tugas(?:\\s+pokok)?(?:\\s+(?:yaitu|adalah))?\\s*:?\\s*");
    private static final Pattern FUNGSI = Pattern.compile(
            "(?i)\\b(?:mempunyai|menyelenggarakan|melaksanakan|memiliki)\\s+fungsi\\s*(?:sebagai berikut)?\\s*:?\\s*$");
    private static final Pattern AKHIR_TUGAS = Pattern.compile("\\.\\s+(?=\\p{Lu})");
    private static final Pattern DASAR = Pattern.compile(
            "Peraturan\\s+(?:Gubernur|Bupati|Wali\\s?[Kk]ota|Daerah|Menteri)[^,;]{0,60}?(?:Nomor|No\\.?)\\s*\\d+\\s+Tahun\\s+\\d{4}");
    private static final Pattern PENANDA_GANDA = Pattern.compile("^[a-z][.)]\\s+");
    private static final Pattern BUKAN_BAGIAN = Pattern.compile(
            "(?i)^(?:kelompok\\s+)?jabatan\\s+fungsional\\b.*|^pelaksana\\b.*|^kepala\\s+(?:biro|bidang|dinas|badan|sekretariat|bagian)$|^sekretaris$");

    private final Wadah wadah;
    private final PembacaIdentitas identitas;
    private final DaftarUnit unit = new DaftarUnit();
    private final Map<String, Sitasi> tempat = new LinkedHashMap<>();
    private final Map<String, List<Bagian>> bagian = new LinkedHashMap<>();
    private final Map<String, String> tugas = new LinkedHashMap<>();
    private final Map<String, List<String>> fungsi = new LinkedHashMap<>();
    private final Map<String, AsistenBaca> asisten = new LinkedHashMap<>();
    private @Nullable String dasarHukum;
    private static final String ORGANISASI = "*";

    private record AsistenBaca(String nama, Set<String> alias, List<String> biro, Sitasi sitasi) {}

    PembacaOrganisasi(Wadah wadah, PembacaIdentitas identitas) {
        this.wadah = wadah;
        this.identitas = identitas;
    }

    DaftarUnit unit() {
        return unit;
    }

    void baca(Kerangka kerangka) {
        List<Blok> blok = kerangka.ruas(BagianNarasi.STRUKTUR_ORGANISASI).stream()
                .flatMap(r -> withHeading(r).stream())
                .toList();
        daftarUnit(blok);
        rincian(blok);
    }

    private static List<Blok> withHeading(Ruas r) {
        var hasil = new ArrayList<Blok>();
        if (r.judul() != null) {
            hasil.add(r.judul());
        }
        hasil.addAll(r.blok());
        return hasil;
    }

    // --- the list of asisten and units

    private void daftarUnit(List<Blok> blok) {
        boolean adaBiro = blok.stream()
                .anyMatch(b ->
                        b instanceof Butir && isi(b).toLowerCase(Locale.ROOT).startsWith("biro "));
        boolean dalam = false;
        AsistenBaca kini = null;
        for (Blok b : blok) {
            String t = isi(b);
            if (!(b instanceof Butir)) {
                if (unitHeading(t)) {
                    if (!unit.kosong()) {
                        break;
                    }
                    dalam = false;
                } else if (SUSUNAN.matcher(t).find() && TERDIRI.matcher(t).find()) {
                    dalam = true;
                } else if (dalam && !unit.kosong()) {
                    break;
                }
                continue;
            }
            if (!dalam) {
                continue;
            }
            String nama = trim(t);
            if (nama.toLowerCase(Locale.ROOT).startsWith("asisten ")) {
                String bersih = nama.replaceFirst(
                        "(?i)\\s*,?\\s*(?:yang\\s+)?(?:membawahkan|membawahi|terdiri|meliputi).*$", "");
                kini = new AsistenBaca(
                        PembacaIdentitas.title(bersih), new LinkedHashSet<>(), new ArrayList<>(), sitasi(b));
                asisten.put(Kode.dari(bersih), kini);
                wadah.terpeta(b.nomor(), "perangkatDaerah.asisten");
                continue;
            }
            Matcher dulu = NAMA_LAMA.matcher(nama);
            String namaLama = dulu.find() ? dulu.group(1).strip() : null;
            Matcher m = UNIT.matcher(NAMA_LAMA.matcher(nama).replaceFirst("").strip());
            if (m.matches() && (!adaBiro || nama.toLowerCase(Locale.ROOT).startsWith("biro "))) {
                String namaUnit = PembacaIdentitas.title(m.group(1));
                String kode = DaftarUnit.kode(namaUnit);
                unit.tambah(namaUnit);
                if (namaLama != null) {
                    unit.alias(kode, PembacaIdentitas.title(namaLama));
                }
                tempat.putIfAbsent(kode, sitasi(b));
                if (kini != null) {
                    kini.biro().add(kode);
                }
                wadah.terpeta(b.nomor(), "perangkatDaerah.biro");
            }
        }
        if (unit.kosong()) {
            unitsFromHeadings(blok);
        }
    }

    /** Without a list, the units are those whose structure is described. */
    private void unitsFromHeadings(List<Blok> blok) {
        for (Blok b : blok) {
            String t = isi(b);
            if (unitHeading(t)) {
                Matcher m = Pattern.compile(
                                "(?i)\\b((?:biro|bidang|sekretariat)\\b.*?)\\s*,?\\s*(?:terdiri|meliputi|:|$)")
                        .matcher(t.replaceFirst("(?i)^.*?susunan\\s+organisasi\\s+", ""));
                if (m.find()) {
                    String nama = PembacaIdentitas.title(m.group(1));
                    unit.tambah(nama);
                    tempat.putIfAbsent(DaftarUnit.kode(nama), sitasi(b));
                }
            }
        }
    }

    private boolean unitHeading(String t) {
        String k = t.toLowerCase(Locale.ROOT);
        return SUSUNAN.matcher(t).find()
                && TERDIRI.matcher(t).find()
                && t.length() < 200
                && !k.contains(identitas.unit().toLowerCase(Locale.ROOT) + " " + "provinsi")
                && k.matches(
                        "(?s).*susunan\\s+organisasi\\s+(?:biro|bidang|sekretariat(?!\\s+daerah)|bagian|pengadaan|inspektur).*");
    }

    // --- bagian, tugas, fungsi

    private void rincian(List<Blok> blok) {
        String unitBagian = null;
        String pemilikFungsi = null;
        for (Blok b : blok) {
            String t = isi(b);
            if (dasarHukum == null && !(b instanceof Blok.BlokTabel)) {
                Matcher d = DASAR.matcher(t);
                if (d.find()) {
                    dasarHukum = d.group().replaceAll("\\s+", " ");
                }
            }
            boolean susunan = !(b instanceof Butir)
                    && SUSUNAN.matcher(t).find()
                    && TERDIRI.matcher(t).find();
            if (susunan) {
                unitBagian = unitHeading(t) ? unit.cariLonggar(afterStructure(t)) : null;
                pemilikFungsi = null;
                if (unitBagian != null) {
                    wadah.terpeta(b.nomor(), "perangkatDaerah.biro.bagian");
                }
                continue;
            }
            Matcher tg = TUGAS.matcher(t);
            Matcher fg = FUNGSI.matcher(t);
            if (tg.find()) {
                unitBagian = null;
                pemilikFungsi = tugas(b, t, tg);
                if (fg.find()) {
                    pemilikFungsi = subject(t.substring(Math.max(0, t.lastIndexOf(". ", fg.start()) + 1), fg.start()));
                }
                continue;
            }
            if (fg.find()) {
                unitBagian = null;
                pemilikFungsi = subject(t.substring(0, fg.start()));
                wadah.terpeta(b.nomor(), "perangkatDaerah.biro.fungsi");
                continue;
            }
            if (b instanceof Butir x) {
                butir(x, unitBagian, pemilikFungsi);
                if (x.penanda().startsWith("(") && Character.isDigit(x.penanda().charAt(1))) {
                    pemilikFungsi = null;
                }
            } else if (!(b instanceof Blok.Hiasan)) {
                unitBagian = null;
                pemilikFungsi = null;
            }
        }
    }

    private void butir(Butir x, @Nullable String unitBagian, @Nullable String pemilikFungsi) {
        String t = trim(x.teks().isi());
        if (unitBagian != null) {
            wadah.terpeta(x.nomor(), "perangkatDaerah.biro.bagian");
            String polos = PENANDA_GANDA.matcher(t).replaceFirst("");
            if (!BUKAN_BAGIAN.matcher(polos).matches()) {
                String nama = PembacaIdentitas.title(polos.replaceFirst("(?i)^kepala\\s+", ""));
                bagian.computeIfAbsent(unitBagian, k -> new ArrayList<>())
                        .add(new Bagian(nama, wadah.sitasi(x.barisAwal(), "Susunan organisasi")));
            }
        } else if (pemilikFungsi != null && !x.penanda().startsWith("(")) {
            fungsi.computeIfAbsent(pemilikFungsi, k -> new ArrayList<>()).add(t);
            wadah.terpeta(x.nomor(), "perangkatDaerah.fungsi");
        }
    }

    /** Keeps the tugas of its subject and returns the subject, whose fungsi may follow. */
    private @Nullable String tugas(Blok b, String t, Matcher tg) {
        String sebelum = t.substring(0, tg.start());
        String pemilik = subject(sebelum);
        String isiTugas = t.substring(tg.end());
        Matcher akhir = AKHIR_TUGAS.matcher(isiTugas);
        if (akhir.find()) {
            isiTugas = isiTugas.substring(0, akhir.start());
        }
        if (pemilik != null) {
            tugas.putIfAbsent(pemilik, trim(isiTugas));
            wadah.terpeta(b.nomor(), "perangkatDaerah.biro.tugas");
        }
        return null;
    }

    /** Whose tugas or fungsi a sentence names: a unit, the organisation, or nobody that is kept. */
    private @Nullable String subject(String teks) {
        String k = teks.toLowerCase(Locale.ROOT);
        int asistenDi = k.lastIndexOf("asisten ");
        var sebutan = unit.sebutan(teks);
        if (!sebutan.isEmpty()) {
            var s = sebutan.getFirst();
            if (asistenDi < 0 || asistenDi > s.mulai()) {
                return s.kode();
            }
        }
        if (asistenDi >= 0) {
            asistenAlias(teks.substring(asistenDi));
            return null;
        }
        return k.contains(identitas.unit().toLowerCase(Locale.ROOT)) ? ORGANISASI : null;
    }

    /** Another spelling of an asisten: all its words are among those of one asisten, or the other way round. */
    private void asistenAlias(String teks) {
        String nama = teks.replaceFirst("(?i)\\s*(?:sebagaimana|mempunyai|melaksanakan|menyelenggarakan|,).*$", "")
                .strip();
        Set<String> kata = Set.copyOf(Pencocok.kata(nama));
        AsistenBaca satu = null;
        for (AsistenBaca a : asisten.values()) {
            Set<String> lain = Set.copyOf(Pencocok.kata(a.nama()));
            if (kata.size() >= 3 && (lain.containsAll(kata) || kata.containsAll(lain))) {
                if (satu != null) {
                    return;
                }
                satu = a;
            }
        }
        if (satu != null && !Kode.dari(satu.nama()).equals(Kode.dari(nama))) {
            satu.alias().add(PembacaIdentitas.title(nama.toLowerCase(Locale.ROOT)));
        }
    }

    PerangkatDaerah hasil() {
        var daftarAsisten = new ArrayList<Asisten>();
        asisten.forEach((kode, a) -> daftarAsisten.add(
                new Asisten(kode, a.nama(), List.copyOf(a.alias()), List.copyOf(a.biro()), a.sitasi())));
        var daftarBiro = new ArrayList<Biro>();
        for (String kode : unit.kode()) {
            String atasan = asisten.entrySet().stream()
                    .filter(e -> e.getValue().biro().contains(kode))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            daftarBiro.add(new Biro(
                    kode,
                    unit.nama(kode),
                    unit.alias(kode),
                    atasan,
                    List.copyOf(bagian.getOrDefault(kode, List.of())),
                    tugas.get(kode),
                    List.copyOf(fungsi.getOrDefault(kode, List.of())),
                    null,
                    null,
                    tempat.getOrDefault(kode, wadah.sitasi(1, null))));
        }
        var sitasi = new ArrayList<>(tempat.values().stream().limit(1).toList());
        if (sitasi.isEmpty()) {
            sitasi.add(wadah.sitasi(1, "Halaman judul"));
        }
        return new PerangkatDaerah(
                identitas.id(),
                null,
                identitas.nama(),
                dasarHukum,
                tugas.get(ORGANISASI),
                List.copyOf(fungsi.getOrDefault(ORGANISASI, List.of())),
                List.copyOf(daftarAsisten),
                List.copyOf(daftarBiro),
                List.copyOf(sitasi));
    }

    private static String afterStructure(String t) {
        return t.replaceFirst("(?is)^.*?susunan\\s+organisasi\\s+", "")
                .replaceFirst("(?is)\\s*,?\\s*terdiri\\s.*$", "");
    }

    private static String isi(Blok b) {
        return PemisahTeks.teks(b).replace('\n', ' ');
    }

    static String trim(String t) {
        String h = t.strip();
        String lama;
        do {
            lama = h;
            h = h.replaceFirst("(?i)[;,]\\s*(?:dan|serta)$", "").strip();
            while (!h.isEmpty() && ";.,:".indexOf(h.charAt(h.length() - 1)) >= 0) {
                h = h.substring(0, h.length() - 1).strip();
            }
        } while (!h.equals(lama));
        return h;
    }

    private Sitasi sitasi(Blok b) {
        return wadah.sitasi(b.barisAwal(), "Susunan organisasi");
    }
}
