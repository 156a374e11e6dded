package id.lkjip.ringkasan;

import id.lkjip.capaian.RataCapaian;
import id.lkjip.capaian.Serapan;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of one organisation at a glance.
 *
 * @param lingkup which indicators are counted, in Indonesian
 * @param terbawa how many of the indicators count with another year's value
 * @param tahunTren the years of every trend, in the order of time; the last is {@code tahun}
 * @param perhatian what to ask about, the most pressing first
 */
public record Ringkasan(
        String perangkatDaerah,
        int tahun,
        String lingkup,
        Hitungan sasaran,
        Hitungan indikator,
        int terbawa,
        RataCapaian rataCapaian,
        Anggaran anggaran,
        List<Integer> tahunTren,
        List<Perhatian> perhatian,
        List<BarisIndikator> baris,
        List<KartuBiro> biro) {

    /** How many reached their target; the three add up to all of them. */
    public record Hitungan(int tercapai, int belumTercapai, int tanpaAngka) {

        static Hitungan of(Collection<Keadaan> keadaan) {
            return new Hitungan(
                    count(keadaan, Keadaan.TERCAPAI),
                    count(keadaan, Keadaan.BELUM_TERCAPAI),
                    count(keadaan, Keadaan.TANPA_ANGKA));
        }

        /** All of them. */
        public int semua() {
            return tercapai + belumTercapai + tanpaAngka;
        }

        private static int count(Collection<Keadaan> keadaan, Keadaan satu) {
            return (int) keadaan.stream().filter(k -> k == satu).count();
        }
    }

    /**
     * The money of the whole organisation.
     *
     * @param pagu what the spending is measured against; {@code null} when none is stated
     * @param realisasi {@code null} when none is stated, which is not zero
     * @param lingkup what the amounts cover, in Indonesian
     * @param rincian the rows by which the report breaks its spending down; empty when it does not
     */
    public record Anggaran(
            @Nullable Rupiah pagu,
            @Nullable Rupiah realisasi,
            Serapan serapan,
            String lingkup,
            @Nullable Sitasi sumberPagu,
            @Nullable Sitasi sumberRealisasi,
            List<RincianAnggaran> rincian) {}

    /**
     * A counted indicator with its values over the years.
     *
     * @param tren one cell per year of {@link Ringkasan#tahunTren()}; empty when nothing is known of any year
     */
    public record BarisIndikator(
            IndikatorTahun indikator,
            @Nullable String kodeSasaran,
            @Nullable String namaSasaran,
            Keadaan keadaan,
            List<Sel> tren) {}

    /**
     * A biro with its money and what it reached.
     *
     * @param indikator the indicators it is responsible for
     * @param pendukung absorption of the money that supports its sasaran
     */
    public record KartuBiro(BiroRef biro, Pagu pagu, Hitungan indikator, SerapanPendukung pendukung) {}

    /**
     * Absorption of the allocations the efficiency tables state for the sasaran of a biro. It is not that of the whole
     * pagu of the biro, which no report states.
     *
     * @param tabel how many tables state both amounts; 0 when none does
     */
    public record SerapanPendukung(
            int tabel, @Nullable Rupiah alokasi, @Nullable Rupiah realisasi, Serapan serapan) {}
}
