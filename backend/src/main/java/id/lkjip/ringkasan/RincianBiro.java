package id.lkjip.ringkasan;

import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.ringkasan.Ringkasan.Hitungan;
import id.lkjip.ringkasan.Ringkasan.SerapanPendukung;
import java.util.List;

/**
 * Everything about one biro in one year.
 *
 * @param hitungan of the indicators it is responsible for
 * @param indikator those it is responsible for, then those it supports
 * @param perhatian what to ask it about
 * @param narasi the texts of the indicators it is responsible for
 * @param narasiLain other sections it owns
 */
public record RincianBiro(
        BiroRef biro,
        Pagu pagu,
        Hitungan hitungan,
        SerapanPendukung pendukung,
        List<BarisIndikator> indikator,
        List<Program> program,
        List<Perhatian> perhatian,
        List<NarasiIndikator> narasi,
        List<Narasi> narasiLain) {

    /**
     * The texts of one indicator.
     *
     * @param wajib how many analyses need a text, {@code ada} how many of them have one
     * @param kurang those that have none
     */
    public record NarasiIndikator(
            IndikatorTahun indikator, int wajib, int ada, List<AnalisisIndikator> kurang, List<Narasi> teks) {}
}
