package id.lkjip.impor;

import id.lkjip.impor.RingkasanImpor.Kolom;
import id.lkjip.impor.RingkasanImpor.KoreksiDipertahankan;
import id.lkjip.impor.RingkasanImpor.Pembuktian;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The summary of an import as a person reads it on the terminal; long lists are cut, the JSON form holds all. */
final class RingkasanTeks {

    private static final int PANJANG_DAFTAR = 12;
    private static final int PANJANG_TEKS = 110;
    private static final Locale ID = Locale.of("id", "ID");

    private final StringBuilder keluaran = new StringBuilder();
    private final NumberFormat angka = NumberFormat.getIntegerInstance(ID);

    private RingkasanTeks() {}

    static String susun(RingkasanImpor r) {
        var teks = new RingkasanTeks();
        teks.kepala(r);
        teks.isi(r.isi());
        teks.pembuktian(r.pembuktian());
        teks.dokumen(r.dokumen());
        if (!r.koreksi().isEmpty()) {
            teks.daftar("Koreksi yang dipertahankan", r.koreksi(), RingkasanTeks::koreksi);
        }
        teks.daftar("Perbaikan", r.perbaikan(), RingkasanTeks::perbaikan);
        teks.daftar("Kehilangan", r.kehilangan(), teks::kehilangan);
        teks.daftar("Temuan", r.temuan(), t -> t.tingkat() + " " + t.aturan() + ": " + ringkas(t.pesan()));
        teks.tidakTerpeta(r.barisTidakTerpeta());
        return teks.keluaran.toString();
    }

    private void kepala(RingkasanImpor r) {
        baris(r.tersimpan() ? "Impor tersimpan" : "Pratinjau: tidak ada yang disimpan");
        baris("  " + r.namaPerangkatDaerah() + " (" + r.perangkatDaerah() + "), tahun " + r.tahun());
        baris("  Berkas " + r.namaBerkas() + ", SHA-256 " + r.sha256().substring(0, 12));
        var b = r.baris();
        baris("  Baris " + angka(b.total()) + " = " + angka(b.terpeta()) + " terpeta + " + angka(b.perabot())
                + " perabot + " + angka(b.kosong()) + " kosong + " + angka(b.tidakTerpeta()) + " tidak terpeta");
    }

    private void isi(RingkasanImpor.Isi i) {
        baris("");
        baris("Isi");
        baris("  PK murni      " + i.sasaranMurni() + " sasaran, " + i.indikatorMurni() + " indikator");
        baris("  PK perubahan  " + i.sasaranPerubahan() + " sasaran, " + i.indikatorPerubahan() + " indikator");
        baris("  Rencana kerja " + i.sasaranRencana() + " sasaran, " + i.program() + " program, " + i.kegiatan()
                + " kegiatan, " + i.subKegiatan() + " sub kegiatan");
        baris("  Realisasi     " + i.realisasiIndikator() + " indikator, nilai untuk " + i.tahunRealisasi() + " tahun");
        baris("  Lainnya       " + i.biro() + " biro, " + i.narasi() + " bagian narasi");
    }

    private void pembuktian(@Nullable Pembuktian p) {
        baris("");
        if (p == null) {
            baris("Pembuktian: laporan ini tidak memuat tabel rencana kerja");
            return;
        }
        baris("Pembuktian: sub kegiatan terbaca + kehilangan = total tercetak (rupiah)");
        kolom("murni", p.murni());
        kolom("perubahan", p.perubahan());
    }

    private void kolom(String nama, Kolom k) {
        String jumlah = rupiah(k.terbaca()) + " + " + rupiah(k.hilang());
        String hasil = k.tercetak() == null
                ? " = " + rupiah(k.terbaca().plus(k.hilang())) + "; total tidak tercetak"
                : k.tertutup()
                        ? " = " + rupiah(k.tercetak()) + "  TERTUTUP"
                        : ", tercetak " + rupiah(k.tercetak()) + "  TIDAK TERTUTUP, selisih "
                                + rupiah(k.tercetak().minus(k.terbaca().plus(k.hilang())));
        baris(String.format("  %-9s %s%s", nama, jumlah, hasil));
    }

    private void dokumen(List<PerubahanDokumen> dokumen) {
        baris("");
        baris("Dokumen");
        Map<String, Map<Tindakan, Long>> perKoleksi = dokumen.stream()
                .collect(Collectors.groupingBy(
                        PerubahanDokumen::koleksi,
                        LinkedHashMap::new,
                        Collectors.groupingBy(PerubahanDokumen::tindakan, TreeMap::new, Collectors.counting())));
        perKoleksi.forEach((koleksi, hitungan) -> baris(String.format(
                "  %-18s %s",
                koleksi,
                hitungan.entrySet().stream()
                        .map(h -> h.getValue() + " " + h.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")))));
    }

    private <T> void daftar(String judul, List<T> daftar, Function<T, String> bentuk) {
        baris("");
        baris(judul + ": " + (daftar.isEmpty() ? "tidak ada" : angka(daftar.size())));
        daftar.stream().limit(PANJANG_DAFTAR).forEach(t -> baris("  - " + bentuk.apply(t)));
        if (daftar.size() > PANJANG_DAFTAR) {
            baris("  ... dan " + angka(daftar.size() - PANJANG_DAFTAR) + " lagi (lengkap dengan --json)");
        }
    }

    private static String koreksi(KoreksiDipertahankan k) {
        return k.nama() + " tahun " + k.tahun() + ": tetap " + k.koreksi().teks() + " (dicatat " + k.oleh()
                + "); laporan menyatakan " + k.laporan().teks();
    }

    private static String perbaikan(Perbaikan p) {
        return tempat(p.sitasi()) + p.aturan() + ": \"" + ringkas(p.semula()) + "\" menjadi \"" + ringkas(p.menjadi())
                + "\"; bukti: " + ringkas(p.bukti());
    }

    private String kehilangan(Kehilangan k) {
        var jumlah = new ArrayList<String>();
        if (k.murni() != null) {
            jumlah.add("murni " + rupiah(k.murni()));
        }
        if (k.perubahan() != null) {
            jumlah.add("perubahan " + rupiah(k.perubahan()));
        }
        return tempat(k.sitasi()) + String.join(", ", jumlah) + " di " + ringkas(String.join(" > ", k.jalur())) + "; "
                + ringkas(k.keterangan());
    }

    private void tidakTerpeta(List<Integer> nomor) {
        baris("");
        baris("Baris tidak terpeta: " + (nomor.isEmpty() ? "tidak ada" : angka(nomor.size())));
        if (!nomor.isEmpty()) {
            String daftar = nomor.stream()
                    .limit(PANJANG_DAFTAR * 2L)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            baris("  " + daftar + (nomor.size() > PANJANG_DAFTAR * 2 ? ", ... (lengkap dengan --json)" : ""));
        }
    }

    private static String tempat(Sitasi s) {
        return s.baris() == null ? "" : "baris " + s.baris() + ": ";
    }

    private static String ringkas(String teks) {
        String satuBaris = teks.replaceAll("\\s+", " ").strip();
        return satuBaris.length() <= PANJANG_TEKS ? satuBaris : satuBaris.substring(0, PANJANG_TEKS - 1) + "…";
    }

    private String rupiah(Rupiah rupiah) {
        return angka(rupiah.nilai());
    }

    private String angka(long nilai) {
        return angka.format(nilai);
    }

    private void baris(String baris) {
        keluaran.append(baris).append('\n');
    }
}
