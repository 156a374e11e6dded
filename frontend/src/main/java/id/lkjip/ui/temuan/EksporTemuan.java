package id.lkjip.ui.temuan;

import static id.lkjip.ekspor.SelEkspor.jumlah;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.pemeriksaan.TemuanTercatat;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.stream.Collectors;

/** The findings of a year as a file, with every place that does not agree. */
final class EksporTemuan {

    private EksporTemuan() {}

    static TabelEkspor of(int tahun, List<TemuanTercatat> daftar) {
        List<Kolom<TemuanTercatat>> kolom = List.of(
                new Kolom<>("Temuan", t -> teks(t.pesan())),
                new Kolom<>("Jenis", t -> teks(TemuanView.jenis(t.aturan()))),
                new Kolom<>("Tingkat", t -> teks(TemuanView.nama(t.tingkat()))),
                new Kolom<>("Keadaan", t -> teks(t.keadaan().nama())),
                new Kolom<>(
                        "Biro", t -> teks(t.biro().stream().map(BiroRef::nama).collect(Collectors.joining(", ")))),
                new Kolom<>("Tanggapan", t -> jumlah(t.utas().size())),
                new Kolom<>(
                        "Tempat",
                        t -> teks(t.bukti().stream().map(FormatId::sitasi).collect(Collectors.joining("\n")))));
        return TabelEkspor.of("Temuan " + tahun, kolom, daftar);
    }
}
