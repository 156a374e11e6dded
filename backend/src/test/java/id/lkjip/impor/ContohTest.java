package id.lkjip.impor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.lkjip.mongo.DokumenContoh;
import id.lkjip.mongo.MongoUji;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.RencanaKerjaRepository;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.TahunDokumen;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

/** An empty database shows something real without a report. */
class ContohTest {

    private static final String PD = "setda-banten";

    private final MongoUji mongo = MongoUji.inMemory();
    private final ImporLayanan impor = ImporUji.layanan(mongo, (nama, isi) -> {
        throw new ImporDitolak("tidak dipakai");
    });
    private final PemuatContoh pemuat = new PemuatContoh(mongo.repository(PerangkatDaerahRepository.class), impor);

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void theSampleFillsAnEmptyDatabaseWithTheFiguresOf2025() {
        pemuat.muat();

        RencanaKerja rencana = mongo.repository(RencanaKerjaRepository.class)
                .findByTahun(PD, 2025)
                .orElseThrow();
        assertThat(rencana.total().murni()).isEqualTo(Rupiah.of(253_786_078_000L));
        assertThat(rencana.total().perubahan()).isEqualTo(Rupiah.of(245_137_431_880L));
        var pk = mongo.repository(PerjanjianKinerjaRepository.class).findByTahun(PD, 2025);
        assertThat(pk)
                .extracting(p -> p.sasaran().size(), p -> p.belanja().size())
                .containsExactly(tuple(5, 8), tuple(12, 8));
        assertThat(mongo.repository(RealisasiRepository.class).findTahunByPerangkatDaerah(PD))
                .extracting(TahunDokumen::tahun)
                .contains(2022, 2023, 2024, 2025);
    }

    @Test
    void leavesAndLossesOfTheSampleAddUpToTheTotals() {
        var bukti = requireNonNull(PenyusunRingkasan.susun(contoh().bacaan(), "", false, List.of(), List.of())
                .pembuktian());

        assertThat(bukti.murni().tertutup()).isTrue();
        assertThat(bukti.perubahan().tertutup()).isTrue();
    }

    @Test
    void loadingItAgainChangesNothing() {
        pemuat.muat();

        RingkasanImpor lagi = impor.commit(contoh().bacaan(), contoh().isi(), "uji");

        assertThat(lagi.dokumen()).allMatch(d -> d.tindakan() == RingkasanImpor.Tindakan.SAMA);
    }

    @Test
    void aDatabaseInUseIsLeftAlone() {
        mongo.repository(PerangkatDaerahRepository.class).save(DokumenContoh.perangkatDaerah());

        pemuat.muat();

        assertThat(mongo.repository(PerangkatDaerahRepository.class).existsById(PD))
                .isFalse();
    }

    @Test
    void theNarrativesAreShortAndOurOwn() {
        assertThat(contoh().bacaan().narasi())
                .isNotEmpty()
                .allSatisfy(n -> assertThat(n.teks().length()).isLessThan(300));
        assertThat(contoh().bacaan().perangkatDaerah().tugas()).isNull();
    }

    @Test
    void aListThatTheFilesDoNotNameIsEmptyAndNeverMissing() {
        assertThat(missingLists("", contoh().bacaan())).isEmpty();
    }

    /** The places of lists that are {@code null}, as in documents from before the list was thought of. */
    private static List<String> missingLists(String tempat, @Nullable Object nilai) {
        return switch (nilai) {
            case Collection<?> semua ->
                semua.stream()
                        .flatMap(satu -> missingLists(tempat + "[]", satu).stream())
                        .distinct()
                        .toList();
            case Record dokumen ->
                Arrays.stream(dokumen.getClass().getRecordComponents())
                        .flatMap(bagian -> {
                            String di = tempat + "/" + bagian.getName();
                            Object isi = ReflectionUtils.invokeMethod(bagian.getAccessor(), dokumen);
                            boolean hilang = isi == null
                                    && Collection.class.isAssignableFrom(bagian.getType())
                                    && !bagian.getAnnotatedType().isAnnotationPresent(Nullable.class);
                            return hilang ? Stream.of(di) : missingLists(di, isi).stream();
                        })
                        .distinct()
                        .toList();
            case null, default -> List.of();
        };
    }

    private static Contoh contoh() {
        return Contoh.muat().orElseThrow();
    }
}
