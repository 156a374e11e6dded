package id.lkjip.perencanaan;

import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.shared.Kode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups the programs of a year's work plan under their biro. */
final class BiroTahunAssembler {

    /** Stands for the owner of programs whose biro the source does not tell. */
    static final TahunAnggaran.BiroRef TANPA_BIRO = new TahunAnggaran.BiroRef("tanpa-biro", "Tanpa biro");

    private BiroTahunAssembler() {}

    /**
     * Every biro of the organisation in its order, then biro that only the work plan names, then {@link #TANPA_BIRO}
     * when a program has no known biro.
     */
    static List<BiroTahun> assemble(PerangkatDaerah perangkatDaerah, @Nullable RencanaKerja rencana) {
        var program = new LinkedHashMap<String, List<Program>>();
        var tercetak = new HashMap<String, Pagu>();
        perangkatDaerah.biro().stream().map(Biro::kode).forEach(kode -> program.put(kode, new ArrayList<>()));
        if (rencana != null) {
            for (JumlahBiro jumlah : rencana.jumlahBiro()) {
                tercetak.putIfAbsent(jumlah.biro(), jumlah.pagu());
                program.computeIfAbsent(jumlah.biro(), k -> new ArrayList<>());
            }
            var tanpaBiro = new ArrayList<Program>();
            rencana.semuaProgram().forEach(p -> {
                String biro = ownerOf(p);
                (biro == null ? tanpaBiro : program.computeIfAbsent(biro, k -> new ArrayList<>())).add(p);
            });
            if (!tanpaBiro.isEmpty()) {
                program.put(TANPA_BIRO.kode(), tanpaBiro);
            }
        }
        return program.entrySet().stream()
                .map(e -> biroTahun(perangkatDaerah, e.getKey(), e.getValue(), tercetak.get(e.getKey())))
                .toList();
    }

    private static BiroTahun biroTahun(
            PerangkatDaerah perangkatDaerah, String kode, List<Program> program, @Nullable Pagu tercetak) {
        var gabungan = merge(program);
        var ref = kode.equals(TANPA_BIRO.kode()) ? TANPA_BIRO : TahunAnggaranAssembler.biroRef(perangkatDaerah, kode);
        Pagu pagu = tercetak != null
                ? tercetak
                : Pagu.jumlah(gabungan.stream().map(Program::pagu).toList());
        return new BiroTahun(ref.kode(), ref.nama(), pagu, gabungan);
    }

    /** The biro of the program, else the one biro that owns everything below it. */
    private static @Nullable String ownerOf(Program program) {
        if (program.biro() != null) {
            return program.biro();
        }
        var below = program.kegiatan().stream()
                .flatMap(k -> k.biro() != null
                        ? Stream.of(k.biro())
                        : k.subKegiatan().stream().map(SubKegiatan::biro))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return below.size() == 1 ? below.getFirst() : null;
    }

    /** Programs with the same code are one, whatever sasaran they serve; without codes the name decides. */
    private static List<Program> merge(Collection<Program> program) {
        var kodeOfNama = new HashMap<String, String>();
        program.stream()
                .filter(p -> p.kode() != null && p.namaTercantum())
                .forEach(p -> kodeOfNama.putIfAbsent(Kode.dari(p.nama()), Objects.requireNonNull(p.kode())));
        Map<String, List<Program>> groups = new LinkedHashMap<>();
        for (Program satu : program) {
            groups.computeIfAbsent(keyOf(satu, kodeOfNama, groups.size()), k -> new ArrayList<>())
                    .add(satu);
        }
        return groups.values().stream().map(BiroTahunAssembler::mergeGroup).toList();
    }

    private static String keyOf(Program program, Map<String, String> kodeOfNama, int nomor) {
        if (program.kode() != null) {
            return program.kode();
        }
        if (!program.namaTercantum()) {
            // Two programs whose names are lost may be different programs.
            return "tanpa-nama/" + nomor;
        }
        String nama = Kode.dari(program.nama());
        return kodeOfNama.getOrDefault(nama, "nama/" + nama);
    }

    private static Program mergeGroup(List<Program> group) {
        Program first = group.getFirst();
        if (group.size() == 1) {
            return first;
        }
        Program named =
                group.stream().filter(Program::namaTercantum).findFirst().orElse(first);
        return new Program(
                group.stream()
                        .map(Program::kode)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                named.nama(),
                named.namaTercantum(),
                first.biro(),
                group.stream().flatMap(p -> p.indikator().stream()).distinct().toList(),
                Pagu.jumlah(group.stream().map(Program::pagu).toList()),
                group.stream().flatMap(p -> p.kegiatan().stream()).toList(),
                first.sitasi());
    }
}
