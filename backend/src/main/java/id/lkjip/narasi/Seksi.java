package id.lkjip.narasi;

import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a year's report as its people see it: written, or still to be written.
 *
 * @param kode id of the section's document, whether it exists or not
 * @param indikator code of its indicator; {@code null} for a section of the organisation
 * @param judul what it is, for people
 * @param pemilik the owning biro; none means the organisation as a whole
 * @param panduan what is expected; empty for a section that the template does not ask for
 * @param tenggat when it is due, if that is set
 * @param kata words of its text; 0 when nothing is written
 * @param versi version of its document; {@code null} when there is none
 * @param diubah when its text was saved last by a person
 * @param draf when the person who asks last typed into a draft of hers that is not saved; {@code null} without one
 * @param adaUsulan whether a later import brought another text
 * @param perubahanAngka figures its text names that are others now than when it was saved
 */
public record Seksi(
        String kode,
        String perangkatDaerah,
        int tahun,
        BagianNarasi bagian,
        @Nullable String indikator,
        @Nullable String namaIndikator,
        String judul,
        List<BiroRef> pemilik,
        String panduan,
        @Nullable LocalDate tenggat,
        StatusNarasi status,
        int kata,
        @Nullable Long versi,
        @Nullable Instant diubah,
        @Nullable String diubahOleh,
        @Nullable Instant draf,
        boolean adaUsulan,
        List<AngkaBerubah> perubahanAngka) {

    /** What of its figures is another now, by what it is. */
    public List<String> angkaBerubah() {
        return perubahanAngka.stream().map(AngkaBerubah::uraian).toList();
    }

    /** Whether it is due and not yet handed in. */
    public boolean terlambat(LocalDate hariIni) {
        return tenggat != null && tenggat.isBefore(hariIni) && status.dapatDisunting();
    }
}
