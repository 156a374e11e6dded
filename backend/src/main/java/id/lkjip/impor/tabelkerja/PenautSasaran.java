package id.lkjip.impor.tabelkerja;

import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Rupiah;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Matches the table's sasaran with those of the PK: by their indicator, whose name is the more stable one, then by
 * name. Never by position.
 */
final class PenautSasaran {

    private static final double MIRIP = 0.9;
    private static final Pattern SATUAN_DI_BELAKANG = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final KonteksTabelKerja konteks;
    private final Catatan catatan;

    PenautSasaran(KonteksTabelKerja konteks, Catatan catatan) {
        this.konteks = konteks;
        this.catatan = catatan;
    }

    /** The sasaran of the PK this node is, or {@code null} when no PK names it. */
    @Nullable
    SasaranPk sasaranPk(Simpul s) {
        Set<String> indikator = new HashSet<>();
        s.indikator().forEach(i -> indikator.add(kodeIndikator(i.teks())));
        Map<String, SasaranPk> lewatIndikator = new LinkedHashMap<>();
        for (SasaranPk pk : konteks.sasaran()) {
            if (pk.indikator().stream().anyMatch(i -> indikator.contains(kodeIndikator(i.nama())))) {
                lewatIndikator.put(pk.kode(), pk);
            }
        }
        if (lewatIndikator.size() == 1) {
            return lewatIndikator.values().iterator().next();
        }
        String nama = s.nama();
        if (nama == null) {
            return null;
        }
        SasaranPk terbaik = null;
        double nilai = MIRIP;
        for (SasaranPk pk : konteks.sasaran()) {
            double mirip = Kemiripan.antara(pk.nama(), nama);
            if (mirip >= nilai) {
                nilai = mirip;
                terbaik = pk;
            }
        }
        return terbaik;
    }

    static String kodeIndikator(String nama) {
        return Kode.dari(SATUAN_DI_BELAKANG.matcher(nama).replaceFirst(""));
    }

    /**
     * The sasaran of a program whose sasaran row is lost: the one the efficiency table states with exactly this
     * program's pagu perubahan, provided the table has no row of that sasaran and no other program fits.
     */
    @Nullable
    SasaranPk dariEfisiensi(Simpul program, List<Golongan> golongan, Set<String> sudahAda) {
        SasaranPk ditemukan = null;
        for (RealisasiIndikator r : konteks.realisasi()) {
            Efisiensi e = r.efisiensi();
            String kode = r.sasaran();
            Rupiah aaro = e == null ? null : e.aaro();
            if (aaro == null
                    || kode == null
                    || sudahAda.contains(kode)
                    || aaro.nilai() != program.efektif().nilaiPerubahan()) {
                continue;
            }
            long sama = golongan.stream()
                    .flatMap(g -> g.program().stream())
                    .filter(p -> p.efektif().nilaiPerubahan() == aaro.nilai())
                    .count();
            if (sama != 1 || ditemukan != null) {
                return null;
            }
            ditemukan = konteks.sasaran().stream()
                    .filter(s -> s.kode().equals(kode))
                    .findFirst()
                    .orElse(null);
            if (ditemukan != null && e != null) {
                Integer baris = e.sitasi().baris();
                catatan.perbaikan(
                        "SASARAN_DARI_EFISIENSI",
                        program.baris().nomor(),
                        "baris sasaran di atas program ini tidak ada pada sumber",
                        "\"" + ditemukan.nama() + "\"",
                        "alokasi anggaran sasaran ini pada tabel efisiensi" + (baris == null ? "" : " baris " + baris)
                                + " = " + Uang.teks(aaro.nilai())
                                + ", sama dengan pagu perubahan program ini saja");
            }
        }
        return ditemukan;
    }
}
