package id.lkjip.impor.laporanuji;

import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.INDIKATOR_KEGIATAN;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.INDIKATOR_PROGRAM;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.INDIKATOR_SASARAN;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.INDIKATOR_SUB;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.KEGIATAN;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.KODE;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.PROGRAM;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.SASARAN;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.SATUAN;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.SUB;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.TARGET;
import static id.lkjip.impor.laporanuji.BarisKerja.Kolom.UNIT;

import id.lkjip.impor.laporanuji.BarisKerja.Kolom;
import id.lkjip.impor.laporanuji.BarisKerja.Peran;
import id.lkjip.impor.laporanuji.LaporanUji.Daun;
import id.lkjip.impor.laporanuji.LaporanUji.Indikator;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the truth out as the rows of the work-plan table (tabel 2.1), without any fault. */
final class TabelKerja {

    private final LaporanUji laporan;
    private final Gaya gaya;
    private final Penulisan tulis;
    private final List<BarisKerja> baris = new ArrayList<>();

    private TabelKerja(LaporanUji laporan, Gaya gaya) {
        this.laporan = laporan;
        this.gaya = gaya;
        this.tulis = new Penulisan(gaya);
    }

    static List<BarisKerja> dari(LaporanUji laporan, Gaya gaya) {
        var tabel = new TabelKerja(laporan, gaya);
        tabel.susun();
        return List.copyOf(tabel.baris);
    }

    private void susun() {
        for (var blok : laporan.rencana()) {
            String pemilik = blok.unit().toUpperCase(Locale.ROOT);
            boolean tertulis = false;
            if (!gaya.kolomPemilik) {
                tambah(Peran.KEPALA_UNIT, Map.of(SASARAN, pemilik), new Uang(null, null), null, blok);
                tertulis = true;
            } else if (blok.cabang().getFirst().sasaran() == null) {
                tambah(Peran.KEPALA_UNIT, Map.of(UNIT, pemilik), new Uang(null, null), null, blok);
                tertulis = true;
            }
            for (var cabang : blok.cabang()) {
                String nama = cabang.sasaran();
                if (nama != null) {
                    susunSasaran(nama, cabang, tertulis ? "" : pemilik);
                    tertulis = true;
                }
                cabang.program().forEach(p -> susunProgram(blok, cabang, p));
            }
            String label = switch (gaya.jumlah) {
                case JUMLAH -> "JUMLAH PAGU ANGGARAN";
                case TOTAL -> "TOTAL " + pemilik;
                case SUB_TOTAL -> "SUB TOTAL " + pemilik;
            };
            Kolom kolom = gaya.jumlah == Gaya.LabelJumlah.JUMLAH ? INDIKATOR_SUB : SASARAN;
            tambah(Peran.JUMLAH_UNIT, Map.of(kolom, label), blok.uang(), null, blok);
        }
        tambah(Peran.TOTAL, Map.of(SASARAN, "TOTAL PAGU ANGGARAN"), laporan.total(), null, laporan);
    }

    private void susunSasaran(String nama, LaporanUji.Cabang cabang, String pemilik) {
        var sasaran = laporan.sasaran().stream()
                .filter(s -> s.nama().equals(nama))
                .findFirst()
                .orElseThrow();
        var indikator = sasaran.indikator().stream()
                .map(i -> new Indikator(i.nama(), i.satuan(), i.target()))
                .toList();
        susunSimpul(
                Peran.SASARAN, SASARAN, INDIKATOR_SASARAN, "", nama, indikator, cabang.uang(), null, cabang, pemilik);
    }

    private void susunProgram(LaporanUji.Blok blok, LaporanUji.Cabang cabang, LaporanUji.Program program) {
        susunSimpul(
                Peran.PROGRAM,
                PROGRAM,
                INDIKATOR_PROGRAM,
                program.kode(),
                program.nama(),
                program.indikator(),
                program.uang(),
                null,
                program,
                "");
        for (var kegiatan : program.kegiatan()) {
            susunSimpul(
                    Peran.KEGIATAN,
                    KEGIATAN,
                    INDIKATOR_KEGIATAN,
                    kegiatan.kode(),
                    kegiatan.nama(),
                    kegiatan.indikator(),
                    kegiatan.uang(),
                    null,
                    kegiatan,
                    "");
            for (var sub : kegiatan.sub()) {
                susunSimpul(
                        Peran.SUB,
                        SUB,
                        INDIKATOR_SUB,
                        sub.kode(),
                        sub.nama(),
                        List.of(sub.indikator()),
                        sub.uang(),
                        new Daun(blok.unit(), cabang.sasaran(), program, kegiatan, sub),
                        sub,
                        "");
            }
        }
    }

    private void susunSimpul(
            Peran peran,
            Kolom kolomNama,
            Kolom kolomIndikator,
            String kode,
            String nama,
            List<Indikator> indikator,
            Uang uang,
            @Nullable Daun daun,
            Object simpul,
            String pemilik) {
        var sel = new EnumMap<Kolom, String>(Kolom.class);
        boolean berkode = !kode.isEmpty();
        sel.put(kolomNama, gaya.kode == Gaya.LetakKode.DI_NAMA && berkode ? kode + " " + nama : nama);
        if (gaya.kode == Gaya.LetakKode.KOLOM && berkode) {
            sel.put(KODE, kode);
        }
        sel.put(UNIT, pemilik);
        isiIndikator(sel, kolomIndikator, indikator.getFirst());
        tambah(peran, sel, uang, daun, simpul);
        for (var lain : indikator.subList(1, indikator.size())) {
            var selLain = new EnumMap<Kolom, String>(Kolom.class);
            isiIndikator(selLain, kolomIndikator, lain);
            tambah(Peran.INDIKATOR, selLain, new Uang(null, null), null, simpul);
        }
    }

    private void isiIndikator(Map<Kolom, String> sel, Kolom kolom, Indikator indikator) {
        sel.put(kolom, indikator.nama());
        sel.put(SATUAN, indikator.satuan());
        sel.put(TARGET, tulis.ukuran(indikator.target()));
    }

    private void tambah(Peran peran, Map<Kolom, String> sel, Uang uang, @Nullable Daun daun, Object simpul) {
        baris.add(new BarisKerja(peran, sel, uang, daun, simpul, false));
    }
}
