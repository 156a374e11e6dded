package id.lkjip.perencanaan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.capaian.GapRenstra;
import id.lkjip.perencanaan.Renstra.SasaranRenstra;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the five-year plan and measures against its end targets. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class RenstraService {

    private final RenstraRepository renstra;

    RenstraService(RenstraRepository renstra) {
        this.renstra = renstra;
    }

    /** The plan whose period holds the year. */
    public Optional<Renstra> find(String perangkatDaerah, int tahun) {
        return renstra.findByTahun(perangkatDaerah, tahun);
    }

    /** Distance of a realisasi to the end target the plan states for the indicator; empty when it states nothing. */
    public static Optional<TargetAkhir> gap(Renstra renstra, String indikator, String namaIndikator, Nilai realisasi) {
        return renstra.sasaran().stream()
                .filter(s -> s.indikator().equals(indikator) || s.indikator().equals(Kode.dari(namaIndikator)))
                .findFirst()
                .map(s -> new TargetAkhir(renstra.tahunAkhir(), s, GapRenstra.of(s.targetAkhir(), realisasi)));
    }

    /** The end target of an indicator with the distance to it. */
    public record TargetAkhir(int tahunAkhir, SasaranRenstra sasaran, GapRenstra gap) {}
}
