package id.lkjip.narasi;

import id.lkjip.shared.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Which sections the report of a year consists of, what is expected in them, and when they are due. */
@Document("narasiTemplat")
public record TemplatNarasi(
        @Id String id, @Version @Nullable Long versi, String perangkatDaerah, int tahun, List<Butir> butir) {

    public TemplatNarasi {
        butir = List.copyOf(butir);
    }

    /**
     * One kind of section.
     *
     * @param panduan what is expected in it
     * @param tenggat when it is due; {@code null} when nothing is set
     * @param biro code of the biro that writes it; {@code null} for one that PERENCANA writes. What is written for each
     *     indicator belongs to the biro of the indicator and names none here
     */
    public record Butir(
            BagianNarasi bagian,
            String panduan,
            @Nullable LocalDate tenggat,
            @Nullable String biro) {}

    /** The sections that a template can ask for, in the order of the report. */
    public static List<BagianNarasi> dapatDiminta() {
        return Arrays.stream(BagianNarasi.values())
                .filter(b -> b != BagianNarasi.PERNYATAAN_REVIU && b != BagianNarasi.LAINNYA)
                .toList();
    }

    /** What it says of a section; empty when it does not ask for it. */
    public Optional<Butir> butir(BagianNarasi bagian) {
        return butir.stream().filter(b -> b.bagian() == bagian).findFirst();
    }

    static String idOf(String perangkatDaerah, int tahun) {
        return Ids.of(perangkatDaerah, tahun);
    }

    /** What PermenPANRB 53/2014 prescribes, for a year whose own template nobody has set. */
    static TemplatNarasi baku(String perangkatDaerah, int tahun) {
        return new TemplatNarasi(
                idOf(perangkatDaerah, tahun),
                null,
                perangkatDaerah,
                tahun,
                List.of(
                        minta(
                                BagianNarasi.IKHTISAR_EKSEKUTIF,
                                "Tujuan dan sasaran utama, capaiannya, kendala, dan langkah ke depan, dalam satu sampai"
                                        + " dua halaman."),
                        minta(
                                BagianNarasi.LATAR_BELAKANG,
                                "Dasar dan maksud laporan, tugas dan fungsi organisasi secara ringkas."),
                        minta(
                                BagianNarasi.ISU_STRATEGIS,
                                "Permasalahan utama yang dihadapi organisasi pada tahun ini."),
                        minta(
                                BagianNarasi.CAPAIAN_TAHUN_INI,
                                "Bandingkan target dan realisasi tahun ini, dengan persentase capaiannya."),
                        minta(
                                BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA,
                                "Bandingkan realisasi dan capaian dengan tahun lalu dan beberapa tahun terakhir."),
                        minta(
                                BagianNarasi.CAPAIAN_TARGET_RENSTRA,
                                "Bandingkan realisasi sampai tahun ini dengan target jangka menengah di Renstra."),
                        minta(
                                BagianNarasi.CAPAIAN_NASIONAL,
                                "Bandingkan dengan standar nasional atau daerah lain, bila ada; sebutkan sumbernya."),
                        minta(
                                BagianNarasi.FAKTOR_PENYEBAB,
                                "Jelaskan penyebab keberhasilan atau kegagalan, dan solusi yang sudah dilakukan."),
                        minta(
                                BagianNarasi.EFISIENSI,
                                "Bandingkan anggaran yang terserap dengan capaian kinerja; sebutkan lingkupnya."),
                        minta(
                                BagianNarasi.PROGRAM_PENDUKUNG,
                                "Program dan kegiatan yang menunjang keberhasilan atau menyebabkan kegagalan."),
                        minta(BagianNarasi.MASALAH, "Masalah yang masih dihadapi, satu per butir."),
                        minta(BagianNarasi.UPAYA_PERBAIKAN, "Upaya untuk setiap masalah: apa, oleh siapa, kapan."),
                        minta(
                                BagianNarasi.REKOMENDASI_TARGET,
                                "Usul target berikutnya beserta alasannya, bila target perlu diubah."),
                        minta(BagianNarasi.KESIMPULAN, "Simpulan umum atas capaian kinerja dan anggaran."),
                        minta(BagianNarasi.SARAN, "Langkah perbaikan kinerja pada tahun berikutnya.")));
    }

    private static Butir minta(BagianNarasi bagian, String panduan) {
        return new Butir(bagian, panduan, null, null);
    }
}
