package id.lkjip.pemeriksaan;

import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.shared.Sitasi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which biro a finding concerns: the owners of its indicator, else the biro of the work plan's row it stands in. */
final class PemilikTemuan {

    private final Map<String, List<BiroRef>> perIndikator = new LinkedHashMap<>();
    private final Map<Sitasi, BiroRef> perBaris = new HashMap<>();
    private final Map<String, String> nama = new HashMap<>();

    PemilikTemuan(TahunAnggaran tahun) {
        tahun.biro().forEach(b -> nama.put(b.kode(), b.nama()));
        tahun.semuaIndikator().forEach((IndikatorTahun i) -> perIndikator.putIfAbsent(i.kode(), i.biro()));
        Stream.concat(tahun.sasaran().stream().flatMap(s -> s.program().stream()), tahun.programTanpaSasaran().stream())
                .forEach(this::catat);
    }

    private void catat(Program program) {
        catat(program.sitasi(), program.biro());
        for (Kegiatan kegiatan : program.kegiatan()) {
            catat(kegiatan.sitasi(), kegiatan.biro());
            for (SubKegiatan sub : kegiatan.subKegiatan()) {
                catat(sub.sitasi(), sub.biro());
            }
        }
    }

    private void catat(Sitasi sitasi, @Nullable String biro) {
        if (biro != null && sitasi.baris() != null) {
            perBaris.putIfAbsent(tanpaTempat(sitasi), new BiroRef(biro, nama.getOrDefault(biro, biro)));
        }
    }

    /** The biro; none when the finding is about the report as a whole. */
    List<BiroRef> of(Temuan temuan) {
        String ekor = temuan.id().substring(temuan.id().lastIndexOf('/') + 1);
        String kode = perIndikator.keySet().stream()
                .filter(k -> ekor.equals(k) || ekor.startsWith(k + "-"))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        if (!kode.isEmpty()) {
            return perIndikator.getOrDefault(kode, List.of());
        }
        return temuan.bukti().stream()
                .map(s -> perBaris.get(tanpaTempat(s)))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Sitasi tanpaTempat(Sitasi sitasi) {
        return new Sitasi(sitasi.berkas(), sitasi.baris(), null);
    }
}
