package id.lkjip.ui.narasi;

import static id.lkjip.ekspor.SelEkspor.jumlah;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.narasi.Seksi;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sections of a year as a file: whose they are, how far they are, and when they are due. */
final class EksporNarasi {

    private EksporNarasi() {}

    /** @param komentar open comments by the section's code */
    static TabelEkspor of(int tahun, List<Seksi> daftar, Map<String, Long> komentar) {
        List<Kolom<Seksi>> kolom = List.of(
                new Kolom<>("Bagian", s -> teks(s.judul())),
                new Kolom<>("Indikator", s -> teks(s.namaIndikator())),
                new Kolom<>(
                        "Pemilik",
                        s -> teks(
                                s.pemilik().isEmpty()
                                        ? "perangkat daerah"
                                        : s.pemilik().stream()
                                                .map(BiroRef::nama)
                                                .collect(Collectors.joining(", ")))),
                new Kolom<>("Keadaan", s -> teks(s.status().nama())),
                new Kolom<>("Tenggat", s -> teks(s.tenggat() == null ? null : FormatId.tanggal(s.tenggat()))),
                new Kolom<>("Kata", s -> jumlah(s.kata())),
                new Kolom<>("Komentar terbuka", s -> jumlah(komentar.getOrDefault(s.kode(), 0L))),
                new Kolom<>("Terakhir disimpan", s -> teks(s.diubah() == null ? null : FormatId.saat(s.diubah()))),
                new Kolom<>("Disimpan oleh", s -> teks(s.diubahOleh())));
        return TabelEkspor.of("Bagian laporan " + tahun, kolom, daftar);
    }
}
