package id.lkjip.ui.banding;

import id.lkjip.ringkasan.PerbandinganBiro.Ukuran;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.format.FormatId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The measures biro are compared by; each is a column, an order and a ranking. */
enum UkuranBanding {
    CAPAIAN(
            "Rata-rata capaian",
            "%",
            u -> u.rataCapaian().nilai(),
            FormatId::persen,
            u -> u.rataCapaian().jumlah() + " dari " + u.rataCapaian().dari() + " indikator"),
    MURNI("Pagu murni", "Rp", u -> amount(u.pagu().murni()), FormatId::desimal, u -> ""),
    PERUBAHAN(
            "Pagu perubahan",
            "Rp",
            u -> amount(u.pagu().perubahan()),
            FormatId::desimal,
            u -> u.pagu().persenSelisih() == null
                    ? ""
                    : FormatId.selisihPersen(u.pagu().persenSelisih()) + " dari murni"),
    REALISASI(
            "Realisasi pendukung",
            "Rp",
            u -> amount(u.pendukung().realisasi()),
            FormatId::desimal,
            u -> u.pendukung().alokasi() == null
                    ? ""
                    : "dari " + FormatId.ringkas(u.pendukung().alokasi())),
    SERAPAN(
            "Serapan pendukung",
            "%",
            u -> u.pendukung().serapan().persen(),
            FormatId::persen,
            u -> u.pendukung().tabel() == 0 ? "" : FormatId.jumlah(u.pendukung().tabel()) + " tabel efisiensi"),
    EFISIENSI(
            "Efisiensi",
            "%",
            u -> u.efisiensi().hasil().persen(),
            FormatId::selisihPersen,
            u -> u.efisiensi().dari() == 0
                    ? ""
                    : u.efisiensi().tabel() + " tabel dari " + u.efisiensi().dari() + " indikator"),
    NARASI(
            "Narasi",
            "%",
            u -> u.narasi().persen(),
            FormatId::persen,
            u -> u.narasi().wajib() == 0
                    ? ""
                    : u.narasi().ada() + " dari " + u.narasi().wajib() + " bagian");

    private final String nama;
    private final String satuan;

    @SuppressWarnings("ImmutableEnumChecker") // Pure functions.
    private final Function<Ukuran, @Nullable BigDecimal> nilai;

    @SuppressWarnings("ImmutableEnumChecker") // Pure functions.
    private final Function<@Nullable BigDecimal, String> teks;

    @SuppressWarnings("ImmutableEnumChecker") // Pure functions.
    private final Function<Ukuran, String> kecil;

    UkuranBanding(
            String nama,
            String satuan,
            Function<Ukuran, @Nullable BigDecimal> nilai,
            Function<@Nullable BigDecimal, String> teks,
            Function<Ukuran, String> kecil) {
        this.nama = nama;
        this.satuan = satuan;
        this.nilai = nilai;
        this.teks = teks;
        this.kecil = kecil;
    }

    String nama() {
        return nama;
    }

    /** The head of its column, with the unit. */
    String judul() {
        return nama + " (" + satuan + ")";
    }

    @Nullable
    BigDecimal nilai(Ukuran ukuran) {
        return nilai.apply(ukuran);
    }

    String teks(Ukuran ukuran) {
        return teks.apply(nilai(ukuran));
    }

    /** What the figure is over, in small print; empty for nothing. */
    String kecil(Ukuran ukuran) {
        return kecil.apply(ukuran);
    }

    /** The form used in an address. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<UkuranBanding> ofParameter(String teks) {
        return Arrays.stream(values()).filter(u -> u.parameter().equals(teks)).findFirst();
    }

    private static @Nullable BigDecimal amount(@Nullable Rupiah nilai) {
        return nilai == null ? null : BigDecimal.valueOf(nilai.nilai());
    }
}
