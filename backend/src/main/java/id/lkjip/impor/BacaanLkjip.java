package id.lkjip.impor;

import id.lkjip.narasi.Narasi;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.realisasi.RealisasiKinerja;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything read from one report, before anything is stored.
 *
 * @param tahun the report's fiscal year
 * @param realisasi one document for the report's year and one for every earlier year it looks back on
 */
public record BacaanLkjip(
        String namaBerkas,
        int tahun,
        PerangkatDaerah perangkatDaerah,
        @Nullable Renstra renstra,
        List<Indikator> indikator,
        List<PerjanjianKinerja> perjanjianKinerja,
        @Nullable RencanaKerja rencanaKerja,
        List<RealisasiKinerja> realisasi,
        List<Narasi> narasi,
        List<Perbaikan> perbaikan,
        List<Temuan> temuan,
        PetaBaris petaBaris) {}
