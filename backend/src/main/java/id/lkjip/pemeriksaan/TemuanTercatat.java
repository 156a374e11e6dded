package id.lkjip.pemeriksaan;

import id.lkjip.pemeriksaan.TanggapanTemuan.Tanggapan;
import id.lkjip.pemeriksaan.Temuan.Tingkat;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.shared.Sitasi;
import java.util.List;

/**
 * A finding with what people said and decided.
 *
 * @param biro the biro it concerns, by the indicator it is about or by the row of the work plan it stands in; none when
 *     neither is known
 */
public record TemuanTercatat(Temuan temuan, TanggapanTemuan tanggapan, List<BiroRef> biro) {

    /** Id of the finding. */
    public String kode() {
        return temuan.id();
    }

    /** Code of the rule that found it. */
    public String aturan() {
        return temuan.aturan();
    }

    /** How serious it is. */
    public Tingkat tingkat() {
        return temuan.tingkat();
    }

    /** What disagrees, with both figures. */
    public String pesan() {
        return temuan.pesan();
    }

    /** The places that disagree. */
    public List<Sitasi> bukti() {
        return temuan.bukti();
    }

    /** Everything said and decided, the oldest first. */
    public List<Tanggapan> utas() {
        return tanggapan.utas();
    }

    /** How much has been said; whoever decides says how much she has seen. */
    public int versi() {
        return tanggapan.utas().size();
    }

    /** What has become of it: the last decision, unless the figures are no longer those it was about. */
    public KeadaanTemuan keadaan() {
        Tanggapan putusan = tanggapan.putusan();
        if (putusan == null || !putusan.pesan().equals(temuan.pesan())) {
            return KeadaanTemuan.TERBUKA;
        }
        return putusan.jenis() == TanggapanTemuan.Jenis.DITERIMA ? KeadaanTemuan.DITERIMA : KeadaanTemuan.DIKEMBALIKAN;
    }

    /** Whether it had been decided and is open again because its figures changed. */
    public boolean dibukaKembali() {
        return tanggapan.putusan() != null && keadaan() == KeadaanTemuan.TERBUKA;
    }
}
