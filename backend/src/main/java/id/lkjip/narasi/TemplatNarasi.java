package id.lkjip.narasi;

import id.lkjip.shared.Ids;
import java.time.LocalDate;
import java.util.List;
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
     * @param perIndikator whether there is one for each indicator, else one for the organisation
     * @param panduan what is expected in it
     * @param tenggat when it is due; {@code null} when nothing is set
     */
    public record Butir(
            BagianNarasi bagian,
            boolean perIndikator,
            String panduan,
            @Nullable LocalDate tenggat) {}

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
                        umum(
                                BagianNarasi.IKHTISAR_EKSEKUTIF,
                                "Tujuan dan sasaran utama, capaiannya, kendala, dan langkah ke depan, dalam satu sampai"
                                        + " dua halaman."),
                        umum(
                                BagianNarasi.LATAR_BELAKANG,
                                "Dasar dan maksud laporan, tugas dan fungsi organisasi secara ringkas."),
                        umum(BagianNarasi.ISU_STRATEGIS, "Permasalahan utama yang dihadapi organisasi pada tahun ini."),
                        perIndikator(
                                BagianNarasi.CAPAIAN_TAHUN_INI,
                                "Bandingkan target dan realisasi tahun ini, dengan persentase capaiannya."),
                        perIndikator(
                                BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA,
                                "Bandingkan realisasi dan capaian dengan tahun lalu dan beberapa tahun terakhir."),
                        perIndikator(
                                BagianNarasi.CAPAIAN_TARGET_RENSTRA,
                                "Bandingkan realisasi sampai tahun ini dengan target jangka menengah di Renstra."),
                        perIndikator(
                                BagianNarasi.CAPAIAN_NASIONAL,
                                "Bandingkan dengan standar nasional atau daerah lain, bila ada; sebutkan sumbernya."),
                        perIndikator(
                                BagianNarasi.FAKTOR_PENYEBAB,
                                "Jelaskan penyebab keberhasilan atau kegagalan, dan solusi yang sudah dilakukan."),
                        perIndikator(
                                BagianNarasi.EFISIENSI,
                                "Bandingkan anggaran yang terserap dengan capaian kinerja; sebutkan lingkupnya."),
                        perIndikator(
                                BagianNarasi.PROGRAM_PENDUKUNG,
                                "Program dan kegiatan yang menunjang keberhasilan atau menyebabkan kegagalan."),
                        perIndikator(BagianNarasi.MASALAH, "Masalah yang masih dihadapi, satu per butir."),
                        perIndikator(
                                BagianNarasi.UPAYA_PERBAIKAN, "Upaya untuk setiap masalah: apa, oleh siapa, kapan."),
                        perIndikator(
                                BagianNarasi.REKOMENDASI_TARGET,
                                "Usul target berikutnya beserta alasannya, bila target perlu diubah."),
                        umum(BagianNarasi.KESIMPULAN, "Simpulan umum atas capaian kinerja dan anggaran."),
                        umum(BagianNarasi.SARAN, "Langkah perbaikan kinerja pada tahun berikutnya.")));
    }

    private static Butir umum(BagianNarasi bagian, String panduan) {
        return new Butir(bagian, false, panduan, null);
    }

    private static Butir perIndikator(BagianNarasi bagian, String panduan) {
        return new Butir(bagian, true, panduan, null);
    }
}
