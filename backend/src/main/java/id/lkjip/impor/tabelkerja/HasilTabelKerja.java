package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.Perbaikan;
import id.lkjip.impor.PetaBaris;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.RencanaKerja;
import java.util.List;

/**
 * The work plan read from the table, with every repair that was made and every sum that does not close.
 *
 * @param baris what became of each of the table's lines
 */
public record HasilTabelKerja(
        RencanaKerja rencanaKerja, List<Perbaikan> perbaikan, List<Temuan> temuan, List<PetaBaris.StatusBaris> baris) {}
