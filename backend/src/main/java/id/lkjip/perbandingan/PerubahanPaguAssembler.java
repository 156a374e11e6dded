package id.lkjip.perbandingan;

import id.lkjip.perbandingan.PerubahanPagu.Tingkat;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.SimpulRencana;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the rows of a work plan with what became of their pagu. Pure. */
final class PerubahanPaguAssembler {

    private final Map<String, BiroRef> biro;
    private final List<PerubahanPagu> hasil = new ArrayList<>();

    private PerubahanPaguAssembler(Map<String, BiroRef> biro) {
        this.biro = biro;
    }

    /** Every row, the largest cut first; rows that cannot be compared come last, in the order of the plan. */
    static List<PerubahanPagu> assemble(TahunAnggaran tahun) {
        var satu = new PerubahanPaguAssembler(tahun.biro().stream()
                .map(b -> new BiroRef(b.kode(), b.nama()))
                .collect(Collectors.toMap(BiroRef::kode, Function.identity(), (a, b) -> a)));
        for (SasaranTahun sasaran : tahun.sasaran()) {
            sasaran.program().forEach(p -> satu.program(p, List.of(sasaran.nama()), sasaran.biro()));
        }
        tahun.programTanpaSasaran().forEach(p -> satu.program(p, List.of(), null));
        return satu.hasil.stream()
                .sorted(Comparator.comparing(
                        (PerubahanPagu p) -> p.pagu().selisih(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void program(Program program, List<String> jalur, @Nullable BiroRef pemilik) {
        BiroRef miliknya = add(Tingkat.PROGRAM, program, jalur, pemilik);
        List<String> bawah = below(jalur, program.nama());
        for (Kegiatan kegiatan : program.kegiatan()) {
            BiroRef milikKegiatan = add(Tingkat.KEGIATAN, kegiatan, bawah, miliknya);
            List<String> lebihBawah = below(bawah, kegiatan.nama());
            for (SubKegiatan sub : kegiatan.subKegiatan()) {
                add(Tingkat.SUB_KEGIATAN, sub, lebihBawah, milikKegiatan);
            }
        }
    }

    private @Nullable BiroRef add(Tingkat tingkat, SimpulRencana asal, List<String> jalur, @Nullable BiroRef pemilik) {
        String kode = asal.biro();
        BiroRef miliknya = kode == null ? pemilik : biro.getOrDefault(kode, new BiroRef(kode, kode));
        hasil.add(new PerubahanPagu(
                tingkat,
                asal.nama(),
                asal.namaTercantum(),
                jalur,
                miliknya,
                asal.pagu(),
                alasan(asal.pagu()),
                asal.sitasi()));
        return miliknya;
    }

    private static List<String> below(List<String> jalur, String nama) {
        var bawah = new ArrayList<>(jalur);
        bawah.add(nama);
        return List.copyOf(bawah);
    }

    private static @Nullable String alasan(Pagu pagu) {
        if (pagu.murni() != null && pagu.perubahan() != null) {
            return null;
        }
        if (pagu.murni() == null && pagu.perubahan() == null) {
            return "Tidak ada pembanding: sumber tidak menyebut pagu baris ini pada kedua tahap.";
        }
        return pagu.murni() == null
                ? "Tidak ada padanan: sumber tidak menyebut pagu murninya, hanya pagu perubahan."
                : "Tidak ada padanan: sumber tidak menyebut pagu perubahannya, hanya pagu murni.";
    }
}
