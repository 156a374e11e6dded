package id.lkjip.impor;

import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a preview or an import, for the terminal, as JSON, for the UI, and stored with the import.
 *
 * @param sha256 hash of the file's bytes
 * @param tersimpan false for a preview
 * @param dokumen what happens to each document
 * @param pembuktian the proof that leaves read plus stated losses equal the printed totals; {@code null} without a
 *     work-plan table
 * @param koreksi realisasi recorded by hand that stay against what the report states
 */
public record RingkasanImpor(
        String namaBerkas,
        String sha256,
        String perangkatDaerah,
        String namaPerangkatDaerah,
        int tahun,
        boolean tersimpan,
        HitunganBaris baris,
        Isi isi,
        @Nullable Pembuktian pembuktian,
        List<PerubahanDokumen> dokumen,
        List<Perbaikan> perbaikan,
        List<Kehilangan> kehilangan,
        List<Temuan> temuan,
        List<Integer> barisTidakTerpeta,
        List<KoreksiDipertahankan> koreksi) {

    /** Summaries of before there were corrections hold no list of them. */
    @SuppressWarnings({"ConstantValue", "RedundantNullCheck"})
    public RingkasanImpor {
        koreksi = koreksi == null ? List.of() : koreksi;
    }

    /**
     * A realisasi recorded by hand that stays, although the report states another value.
     *
     * @param tahun the year the value is about
     * @param indikator code of the indicator
     * @param koreksi the value that holds, {@code laporan} the one the report states
     * @param oleh who recorded it
     */
    public record KoreksiDipertahankan(
            int tahun, String indikator, String nama, Nilai koreksi, Nilai laporan, String oleh, Instant pada) {}

    /** Line counts; {@code terpeta + perabot + kosong + tidakTerpeta = total}. */
    public record HitunganBaris(long total, long terpeta, long perabot, long kosong, long tidakTerpeta) {}

    /** How much of each kind was read. */
    public record Isi(
            int biro,
            int sasaranMurni,
            int indikatorMurni,
            int sasaranPerubahan,
            int indikatorPerubahan,
            int sasaranRencana,
            int program,
            int kegiatan,
            int subKegiatan,
            int realisasiIndikator,
            int tahunRealisasi,
            int narasi) {}

    /** Leaves read, losses stated, printed total, per money column. */
    public record Pembuktian(Kolom murni, Kolom perubahan) {}

    /** {@code terbaca + hilang = tercetak} when {@code tertutup}. */
    public record Kolom(
            Rupiah terbaca, Rupiah hilang, @Nullable Rupiah tercetak, boolean tertutup) {}

    /** What an import does to one stored document. */
    public record PerubahanDokumen(
            String koleksi,
            String id,
            Tindakan tindakan,
            @Nullable String keterangan) {}

    /** Kinds of change. */
    public enum Tindakan {
        BARU,
        BERUBAH,
        SAMA,
        /** A person edited it; the import's text stands beside it as a proposal. */
        DIPERTAHANKAN
    }
}
