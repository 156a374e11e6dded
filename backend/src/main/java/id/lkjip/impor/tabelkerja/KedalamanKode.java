package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Tabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The level a code stands for, in a table that has one column for the names of all levels. Of full codes the depth is
 * given (4.01.01 is a program, 4.01.01.1.01 a kegiatan, 4.01.01.1.01.0001 a sub kegiatan); numbers of the table's own
 * (1, 1.1, 1.1.1) are told by the depths it uses.
 */
final class KedalamanKode {

    private static final String RUAS = "(?:\\d+|[Xx]{1,2})";
    private static final Pattern DI_DEPAN = Pattern.compile("^(" + RUAS + "(?:\\." + RUAS + ")*)[.)]?\\s+(?=\\D)");
    private static final Pattern KODE = Pattern.compile(RUAS + "(?:\\." + RUAS + ")*\\.?");
    private static final Pattern TINGKAT_DI_DEPAN =
            Pattern.compile("(?i)^(sub\\s*kegiatan|kegiatan|program)\\b\\s*(?:[:.-]\\s*)?(?=\\p{L})");
    private static final int PENUH = 6;

    private final Map<Integer, Tingkat> tingkat;

    private KedalamanKode(Map<Integer, Tingkat> tingkat) {
        this.tingkat = tingkat;
    }

    /** Whether the table numbers its rows itself (1, 1.1, 1.1.1): such numbers are no codes. */
    boolean nomorSendiri() {
        return tingkat.containsKey(1);
    }

    /** A name with the code that stands before it in the same cell. */
    record Berkode(String kode, String nama) {}

    /** The code before a name, or an empty one. */
    static Berkode pisah(String sel) {
        Matcher m = DI_DEPAN.matcher(sel);
        return m.find() ? new Berkode(m.group(1), sel.substring(m.end()).strip()) : new Berkode("", sel);
    }

    /** Learns the depths that the table uses. */
    static KedalamanKode pelajari(List<Tabel> potongan) {
        SortedMap<Integer, int[]> dipakai = new TreeMap<>();
        KepalaTabel kepala = null;
        for (Tabel t : potongan) {
            Optional<KepalaTabel.Kepala> dibaca = KepalaTabel.baca(t.baris());
            if (dibaca.isPresent()) {
                kepala = dibaca.get().kepala();
            }
            if (kepala != null && kepala.kolom(Peran.URAIAN) >= 0) {
                int mulai = dibaca.map(KepalaTabel.Kepala::baris).orElse(0);
                hitung(t.baris().subList(mulai, t.baris().size()), kepala, dipakai);
            }
        }
        return new KedalamanKode(petakan(dipakai));
    }

    private static void hitung(List<BarisTabel> baris, KepalaTabel kepala, Map<Integer, int[]> dipakai) {
        int kolomKode = kepala.kolom(Peran.KODE);
        for (BarisTabel b : baris) {
            Berkode isi = pisah(b.sel(kepala.kolom(Peran.URAIAN)));
            String kode = isi.kode().isEmpty() && kolomKode >= 0 ? b.sel(kolomKode) : isi.kode();
            if (!isi.nama().isEmpty()
                    && KODE.matcher(kode.replaceAll("\\s", "")).matches()) {
                int[] n = dipakai.computeIfAbsent(dalam(kode), k -> new int[2]);
                n[0]++;
                n[1] += isi.nama().toLowerCase(Locale.ROOT).startsWith("program") ? 1 : 0;
            }
        }
    }

    /** @param dipakai per depth how many names it has, and how many of them call themselves a program */
    private static Map<Integer, Tingkat> petakan(SortedMap<Integer, int[]> dipakai) {
        Map<Integer, Tingkat> hasil = new HashMap<>();
        if (dipakai.isEmpty() || dipakai.lastKey() >= PENUH) {
            hasil.put(3, Tingkat.PROGRAM);
            hasil.put(4, Tingkat.KEGIATAN);
            hasil.put(5, Tingkat.KEGIATAN);
            dipakai.keySet().stream().filter(k -> k >= PENUH).forEach(k -> hasil.put(k, Tingkat.SUB_KEGIATAN));
            return hasil;
        }
        List<Integer> urut = new ArrayList<>(dipakai.keySet());
        int program = Math.max(0, urut.size() - 3);
        for (int i = 0; i < urut.size(); i++) {
            int[] n = dipakai.getOrDefault(urut.get(i), new int[2]);
            if (n[1] * 2 > n[0]) {
                program = i;
            }
        }
        for (int i = program; i < urut.size(); i++) {
            int kedalaman = Math.min(Tingkat.PROGRAM.kedalaman() + i - program, Tingkat.SUB_KEGIATAN.kedalaman());
            hasil.put(urut.get(i), Tingkat.SEMUA.get(kedalaman));
        }
        return hasil;
    }

    private static int dalam(String kode) {
        String polos = kode.replaceAll("\\s|\\.$", "");
        return polos.split("\\.").length;
    }

    /** Whether the code is that of an urusan or a bidang, above every program. */
    boolean diAtasProgram(String kode) {
        return !kode.isEmpty() && tingkat.keySet().stream().allMatch(k -> k > dalam(kode));
    }

    /** The level of a name: that of its code, else the one it calls itself, else {@code null}. */
    @Nullable
    Tingkat tingkat(String kode, String nama) {
        Tingkat dariKode = kode.isEmpty() ? null : tingkat.get(dalam(kode));
        if (dariKode != null) {
            return dariKode;
        }
        Matcher m = TINGKAT_DI_DEPAN.matcher(nama);
        if (!m.find()) {
            return null;
        }
        return switch (m.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
            case 's' -> Tingkat.SUB_KEGIATAN;
            case 'k' -> Tingkat.KEGIATAN;
            default -> Tingkat.PROGRAM;
        };
    }
}
