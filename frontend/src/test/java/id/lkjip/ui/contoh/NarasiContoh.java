package id.lkjip.ui.contoh;

import id.lkjip.narasi.Alur;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.StatusNarasi;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections of {@link ContohData}, as an import or the people leave them. */
public final class NarasiContoh {

    private NarasiContoh() {}

    /** A section of the organisation that was handed in. */
    public static Narasi diajukan(BagianNarasi bagian) {
        return narasi(
                bagian,
                null,
                "Teks yang diajukan.",
                null,
                new Alur(
                        StatusNarasi.DIAJUKAN,
                        2,
                        "penulis",
                        "Penulis",
                        Instant.parse("2026-01-05T03:00:00Z"),
                        null,
                        List.of(),
                        List.of()));
    }

    /** A section as an import left it. */
    public static Narasi dariImpor(
            BagianNarasi bagian, @Nullable String indikator, String teks, @Nullable String usulan) {
        return narasi(bagian, indikator, teks, usulan, null);
    }

    private static Narasi narasi(
            BagianNarasi bagian,
            @Nullable String indikator,
            String teks,
            @Nullable String usulan,
            @Nullable Alur alur) {
        return new Narasi(
                Narasi.idOf(ContohData.PD, ContohData.TAHUN, bagian, indikator),
                null,
                ContohData.PD,
                ContohData.TAHUN,
                bagian,
                indikator,
                null,
                null,
                bagian.nama(),
                teks,
                Narasi.Asal.IMPOR,
                usulan,
                null,
                null,
                null,
                alur);
    }
}
