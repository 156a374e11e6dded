package id.lkjip.ui.kerangka;

import com.vaadin.flow.router.QueryParameters;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the organisation and year an address means; what it does not name is chosen: the first, the newest whole. */
@Component
public class PenentuKonteks {

    private final TahunAnggaranService tahunAnggaran;
    private final KunciTahunService kunci;

    PenentuKonteks(TahunAnggaranService tahunAnggaran, KunciTahunService kunci) {
        this.tahunAnggaran = tahunAnggaran;
        this.kunci = kunci;
    }

    /**
     * The context of an address, or empty when no organisation is stored. An unknown organisation falls back to the
     * first; an unknown year is kept, so that the view can say that nothing of it is stored.
     */
    public Optional<Konteks> tentukan(QueryParameters parameter) {
        List<PerangkatDaerah> semua = tahunAnggaran.findPerangkatDaerah();
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        String kode = parameter.getSingleParameter(Konteks.PARAMETER_PD).orElse("");
        PerangkatDaerah terpilih =
                semua.stream().filter(pd -> pd.id().equals(kode)).findFirst().orElse(semua.getFirst());
        List<TahunTersedia> tahun = tahunAnggaran.findTahun(terpilih.id());
        return parameter
                .getSingleParameter(Konteks.PARAMETER_TAHUN)
                .flatMap(PenentuKonteks::parseYear)
                .or(() -> newest(tahun))
                .map(t -> new Konteks(
                        terpilih, t, tahun, semua, kunci.find(terpilih.id(), t), isPresentation(parameter)));
    }

    private static boolean isPresentation(QueryParameters parameter) {
        return parameter
                .getSingleParameter(Konteks.PARAMETER_MODE)
                .filter(Konteks.PRESENTASI::equals)
                .isPresent();
    }

    private static Optional<Integer> newest(List<TahunTersedia> tahun) {
        return tahun.stream()
                .filter(TahunTersedia::lengkap)
                .findFirst()
                .or(() -> tahun.stream().findFirst())
                .map(TahunTersedia::tahun);
    }

    private static Optional<Integer> parseYear(String teks) {
        return teks.matches("\\d{4}") ? Optional.of(Integer.parseInt(teks)) : Optional.empty();
    }
}
