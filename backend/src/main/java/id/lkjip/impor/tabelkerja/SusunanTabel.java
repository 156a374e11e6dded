package id.lkjip.impor.tabelkerja;

import id.lkjip.impor.PetaBaris.StatusBaris;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of the table with their amounts in rupiah, at the stage they belong to.
 *
 * <p>The heading names the unit of money and the stage, or does not, or wrongly. Where a total row is the PK's total only
 * in another unit or at the other stage, that total decides.
 */
record SusunanTabel(List<BarisKerja> baris, Pembulatan pembulatan, List<StatusBaris> status) {

    private static final List<Long> SATUAN = List.of(1L, 1_000L, 1_000_000L);
    private static final Pattern SEBELUM_PERUBAHAN =
            Pattern.compile("(?i)\\b(?:murni|induk)\\b|sebelum\\s+(?:adanya\\s+)?perubahan");

    /** One way to read the amounts. */
    private record Calon(boolean perubahan, PenyusunBaris penyusun, PembacaUang uang, List<BarisKerja> baris) {

        static Calon baca(List<Tabel> potongan, KonteksTabelKerja konteks, long kali, boolean perubahan) {
            PembacaUang uang = new PembacaUang(potongan, konteks.diAtas(), kali);
            PenyusunBaris penyusun = new PenyusunBaris(konteks.namaBerkas(), uang, perubahan);
            return new Calon(perubahan, penyusun, uang, penyusun.susun(potongan));
        }

        /** The row whose total is the PK's, at every stage that both state. */
        Optional<BarisKerja> totalPk(Uang pk) {
            Pembulatan bulat = new Pembulatan(uang.ketelitian());
            return baris.stream()
                    .filter(b -> b.jenis() != BarisKerja.Jenis.ISI)
                    .filter(b -> !b.uang().pada(pk).kosong()
                            && bulat.memuat(b.uang().pada(pk).minus(pk.pada(b.uang())), 1))
                    .findFirst();
        }
    }

    static SusunanTabel baca(List<Tabel> potongan, KonteksTabelKerja konteks, Catatan catatan) {
        Uang pk = konteks.total();
        boolean tanpaTahap = potongan.stream()
                .flatMap(t -> KepalaTabel.baca(t.baris()).stream())
                .filter(k -> k.kepala().rencanaKerja())
                .findFirst()
                .map(k -> k.kepala().tanpaTahap())
                .orElse(false);
        boolean perubahan = tanpaTahap && perubahanMenurutJudul(konteks);
        Calon tertulis = Calon.baca(potongan, konteks, 0, perubahan);
        Calon terpilih = tertulis;
        if (!pk.kosong() && tertulis.totalPk(pk).isEmpty()) {
            terpilih = lain(potongan, konteks, tertulis, tanpaTahap)
                    .filter(c -> c.totalPk(pk).isPresent())
                    .findFirst()
                    .orElse(tertulis);
        }
        catat(tertulis, terpilih, pk, catatan);
        return new SusunanTabel(
                terpilih.baris(),
                new Pembulatan(terpilih.uang().ketelitian()),
                List.copyOf(terpilih.penyusun().status()));
    }

    private static Stream<Calon> lain(
            List<Tabel> potongan, KonteksTabelKerja konteks, Calon tertulis, boolean tanpaTahap) {
        List<Boolean> tahap = tanpaTahap ? List.of(tertulis.perubahan(), !tertulis.perubahan()) : List.of(false);
        List<Long> satuan = new ArrayList<>(List.of(0L));
        SATUAN.stream().filter(s -> s != tertulis.uang().kali()).forEach(satuan::add);
        return satuan.stream().flatMap(s -> tahap.stream().map(t -> Calon.baca(potongan, konteks, s, t)));
    }

    /** Whether a table of one stage is that of the amended budget: its caption says so, or the report has no other PK. */
    private static boolean perubahanMenurutJudul(KonteksTabelKerja konteks) {
        String judul = String.join(" ", konteks.diAtas()).toLowerCase(Locale.ROOT);
        if (judul.contains("perubahan")) {
            return !SEBELUM_PERUBAHAN.matcher(judul).find();
        }
        boolean adaMurni =
                konteks.totalMurni() != null || !konteks.belanjaMurni().isEmpty();
        boolean adaPerubahan =
                konteks.totalPerubahan() != null || !konteks.belanjaPerubahan().isEmpty();
        return adaPerubahan && !adaMurni;
    }

    private static void catat(Calon tertulis, Calon terpilih, Uang pk, Catatan catatan) {
        terpilih.penyusun().perbaikan().forEach(p -> catatan.perbaikan().add(p));
        terpilih.uang()
                .tidakTerbaca()
                .forEach((nomor, teks) -> catatan.temuan(
                        "UANG_TIDAK_TERBACA",
                        "tabel rencana kerja " + nomor,
                        Temuan.Tingkat.PERINGATAN,
                        "Pagu pada tabel rencana kerja tertulis \"" + teks
                                + "\", yang bukan jumlah rupiah bulat; nilainya tidak disimpan.",
                        List.of(catatan.sitasi(nomor))));
        terpilih.penyusun()
                .subJumlahBertentangan()
                .forEach(b -> catatan.temuan(
                        "JUMLAH_TIDAK_SAMA",
                        b.teks(),
                        Temuan.Tingkat.KESALAHAN,
                        b.teks() + " tercetak " + b.uang().teks()
                                + " (murni / perubahan), berbeda dengan pagu pada baris di atasnya.",
                        List.of(catatan.sitasi(b.nomor()))));
        BarisKerja total = terpilih.totalPk(pk).orElse(null);
        if (terpilih.equals(tertulis) || total == null) {
            return;
        }
        String bukti = "jumlah pada baris ini = total Perjanjian Kinerja "
                + pk.pada(total.uang()).tertulis(total.uang());
        if (terpilih.uang().kali() != tertulis.uang().kali()) {
            catatan.perbaikan(
                    "SATUAN_UANG_DARI_PK",
                    total.nomor(),
                    "pagu " + satuan(tertulis.uang().kali()),
                    "pagu " + satuan(terpilih.uang().kali()),
                    bukti);
        }
        if (terpilih.perubahan() != tertulis.perubahan()) {
            catatan.perbaikan(
                    "TAHAP_DARI_PK",
                    total.nomor(),
                    "satu kolom pagu tanpa nama tahap",
                    terpilih.perubahan() ? "pagu perubahan" : "pagu murni",
                    bukti);
        }
    }

    private static String satuan(long kali) {
        return kali == 1
                ? "dalam rupiah"
                : kali == 1_000
                        ? "dalam ribuan rupiah"
                        : kali == 1_000_000 ? "dalam jutaan rupiah" : "dalam miliaran rupiah";
    }
}
