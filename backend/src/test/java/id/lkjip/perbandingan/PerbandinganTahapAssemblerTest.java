package id.lkjip.perbandingan;

import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pagu;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.program;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lkjip.perbandingan.PerbandinganTahap.BarisIndikator;
import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.perbandingan.PerbandinganTahap.Perubahan;
import id.lkjip.perencanaan.IndikatorIndex;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PerbandinganTahapAssemblerTest {

    @Test
    void indicatorsMeetByCodeNeverByPosition() {
        var hasil = assemble(
                pk(
                        2031,
                        Tahap.MURNI,
                        null,
                        sasaranPk("Lama", indikatorPk("Dihapus", "Nilai", "1")),
                        sasaranPk("Sama", indikatorPk("Tetap", "%", "3,2"), indikatorPk("Berubah", "Nilai", "5"))),
                pk(
                        2031,
                        Tahap.PERUBAHAN,
                        null,
                        sasaranPk("Sama", indikatorPk("Berubah", "Nilai", "6"), indikatorPk("Tetap", "Persen", "3,20")),
                        sasaranPk("Baru", indikatorPk("Baru", "Nilai", "1"))));

        assertThat(hasil.indikator())
                .extracting(BarisIndikator::namaIndikator, BarisIndikator::perubahan)
                .containsExactly(
                        tuple("Dihapus", Perubahan.DIHAPUS),
                        tuple("Tetap", Perubahan.TETAP),
                        tuple("Berubah", Perubahan.BERUBAH),
                        tuple("Baru", Perubahan.BARU));
        assertThat(hasil.indikator().getFirst().alasan()).startsWith("Tidak ada padanan");
        assertThat(hasil.indikator().getFirst().targetPerubahan()).isNull();
        assertThat(hasil.indikator().get(1).alasan()).isNull();
    }

    @Test
    void withoutTheOtherPkNothingIsCalledNew() {
        var hasil = assemble(null, pk(2031, Tahap.PERUBAHAN, null, sasaranPk("S", indikatorPk("I", "Nilai", "1"))));

        assertThat(hasil.indikator()).singleElement().satisfies(b -> {
            assertThat(b.perubahan()).isEqualTo(Perubahan.TANPA_PEMBANDING);
            assertThat(b.alasan()).isEqualTo("Tidak ada pembanding: PK murni tahun 2031 belum tersimpan.");
        });
    }

    @Test
    void programsShowTheirChangeToTheRupiah() {
        var hasil = assemble(
                belanja(pk(2031, Tahap.MURNI, 253_786_078_000L), "4.01.02", 2_521_945_000L, "4.01.09", 7L),
                belanja(pk(2031, Tahap.PERUBAHAN, 245_137_431_880L), "4.01.02", 1_482_636_440L, "4.01.10", 8L));

        assertThat(hasil.program())
                .extracting(
                        BarisPagu::kode,
                        b -> b.pagu().murni(),
                        b -> b.pagu().perubahan(),
                        BarisPagu::selisih,
                        BarisPagu::persen)
                .containsExactly(
                        tuple(
                                "4.01.02",
                                Rupiah.of(2_521_945_000L),
                                Rupiah.of(1_482_636_440L),
                                Rupiah.of(-1_039_308_560L),
                                new BigDecimal("-41.21")),
                        tuple("4.01.09", Rupiah.of(7), null, null, null),
                        tuple("4.01.10", null, Rupiah.of(8), null, null));
        assertThat(hasil.total().selisih()).isEqualTo(Rupiah.of(-8_648_646_120L));
        assertThat(hasil.total().persen()).isEqualTo("-3.41");
    }

    @Test
    void aProgramOfOneBiroNamesItAndASharedOneDoesNot() {
        var hukum = new BiroTahun(
                "hukum",
                "Biro Hukum",
                pagu(3L, 4L),
                List.of(program("1", "P", "hukum", pagu(1L, 1L)), program("2", "Q", "hukum", pagu(2L, 3L))));
        var umum = new BiroTahun("umum", "Biro Umum", Pagu.KOSONG, List.of(program("2", "Q", "umum", pagu(1L, 1L))));
        var hasil = assemble(belanja(pk(2031, Tahap.MURNI, null), "1", 1L, "2", 3L), null, hukum, umum);

        assertThat(hasil.program())
                .extracting(BarisPagu::biro)
                .containsExactly(new BiroRef("hukum", "Biro Hukum"), null);
        assertThat(hasil.biro())
                .extracting(BarisPagu::kode, BarisPagu::selisih)
                .containsExactly(tuple("hukum", Rupiah.of(1)), tuple("umum", null));
    }

    private static PerjanjianKinerja belanja(PerjanjianKinerja pk, String kode1, long satu, String kode2, long dua) {
        return new PerjanjianKinerja(
                pk.id(),
                null,
                pk.perangkatDaerah(),
                pk.tahun(),
                pk.tahap(),
                List.of(),
                null,
                pk.totalAnggaran(),
                List.of(),
                List.of(),
                List.of(
                        new BelanjaProgram(kode1, "P " + kode1, Rupiah.of(satu), "", null, TahunContoh.baris(1)),
                        new BelanjaProgram(kode2, "P " + kode2, Rupiah.of(dua), "", null, TahunContoh.baris(2))));
    }

    private static PerbandinganTahap assemble(
            @Nullable PerjanjianKinerja murni, @Nullable PerjanjianKinerja perubahan, BiroTahun... biro) {
        var pk = java.util.stream.Stream.of(murni, perubahan)
                .filter(java.util.Objects::nonNull)
                .toList();
        var tahun = new TahunAnggaran(
                organisasi(),
                2031,
                Pagu.KOSONG,
                List.of(biro),
                List.of(),
                List.of(),
                pk,
                null,
                List.of(),
                List.of(),
                List.of());
        return PerbandinganTahapAssembler.assemble(tahun, new IndikatorIndex(List.of()));
    }
}
