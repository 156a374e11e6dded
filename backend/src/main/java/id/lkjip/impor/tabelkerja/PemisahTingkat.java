package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.tabelkerja.BarisKerja.Butir;
import id.lkjip.impor.tabelkerja.BarisKerja.Jenis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes rows apart that name several levels although their amount is that of one: where merged cells were filled, every
 * row repeats its program and kegiatan; where only the leaves have amounts, the first leaf stands beside its parents.
 */
final class PemisahTingkat {

    private PemisahTingkat() {}

    static List<BarisKerja> pisah(List<BarisKerja> baris) {
        List<BarisKerja> tanpaUlangan = buangUlangan(baris);
        return hanyaDaunBeruang(tanpaUlangan)
                ? tanpaUlangan.stream().flatMap(b -> uraikan(b).stream()).toList()
                : tanpaUlangan;
    }

    /** Drops names that only repeat those of the row above, left of a name of their own. */
    private static List<BarisKerja> buangUlangan(List<BarisKerja> baris) {
        List<BarisKerja> hasil = new ArrayList<>();
        int berulang = 0;
        String unit = "";
        Map<Integer, String> terakhir = new HashMap<>();
        for (BarisKerja b : baris) {
            boolean unitLain =
                    !b.penanggungJawab().isEmpty() && !b.penanggungJawab().equals(unit);
            if (b.jenis() != Jenis.ISI || unitLain) {
                terakhir.clear();
                unit = b.penanggungJawab();
            }
            if (b.jenis() != Jenis.ISI) {
                hasil.add(b);
                continue;
            }
            int terdalam = terdalam(b);
            List<Butir> sisa = new ArrayList<>();
            boolean masihSama = true;
            for (Butir x : b.butir()) {
                boolean sama = x.teks().equals(terakhir.get(x.letak()));
                masihSama &= x.indikator() || sama || x.letak() >= terdalam;
                if (!(masihSama && sama && x.letak() < terdalam)) {
                    sisa.add(x);
                    terakhir.keySet().removeIf(letak -> letak > x.letak());
                }
                terakhir.put(x.letak(), x.teks());
            }
            berulang += sisa.size() < b.butir().size() ? 1 : 0;
            hasil.add(b.denganButir(List.copyOf(sisa)));
        }
        long bertingkat = baris.stream().filter(b -> b.nama().size() > 1).count();
        return berulang * 2L >= bertingkat ? List.copyOf(hasil) : baris;
    }

    private static boolean hanyaDaunBeruang(List<BarisKerja> baris) {
        List<BarisKerja> beruang = baris.stream()
                .filter(b -> b.jenis() == Jenis.ISI && b.berUang() && !b.nama().isEmpty())
                .toList();
        Optional<Integer> daun = beruang.stream().map(PemisahTingkat::terdalam).max(Integer::compare);
        return daun.isPresent()
                && beruang.stream().anyMatch(b -> b.nama().size() > 1)
                && beruang.stream().allMatch(b -> daun.get().equals(terdalam(b)));
    }

    /** One row per name: the amount, the unit and the target are those of the deepest. */
    private static List<BarisKerja> uraikan(BarisKerja b) {
        if (b.jenis() != Jenis.ISI || b.nama().size() < 2 || !b.berUang()) {
            return List.of(b);
        }
        int terdalam = terdalam(b);
        Predicate<Butir> daun = x -> x.letak() >= terdalam;
        List<BarisKerja> hasil = new ArrayList<>();
        hasil.add(b.hanyaTeks(b.butir().stream().filter(daun.negate()).toList()));
        hasil.add(b.sesudahTeks(b.butir().stream().filter(daun).toList()));
        return hasil;
    }

    private static int terdalam(BarisKerja b) {
        return b.nama().stream().mapToInt(Butir::letak).max().orElse(-1);
    }
}
