package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatasTest extends GraphQlUji {

    private static final String AWAL = "tahunAnggaran(perangkatDaerah: \"" + DataUji.PD + "\", tahun: 2031)";

    @Test
    void depth() {
        String dalam = "{ " + AWAL
                + " { perbandinganTahap { murni { sasaran { indikator { pernyataan { sitasi { baris } } } } } } } }";
        assertThat(ask(dalam).has("errors")).isFalse();
        String terlalu = "{ " + AWAL + " { perangkatDaerah { kode } biro { program { kegiatan { subKegiatan { indikator"
                + " { target { nilai } } } } } } } }";
        assertThat(ask(terlalu).has("errors")).isFalse();

        var batas = new PemeriksaKueri(batas(3));
        var schema = graphQlSource.schema();
        var dokumen = graphql.parser.Parser.parse("{ " + AWAL + " { biro { pagu { murni } } } }");
        assertThat(batas.checkShape(dokumen, schema)).hasValueSatisfying(g -> {
            assertThat(Galat.kodeOf(g)).isEqualTo("TERLALU_DALAM");
            assertThat(g.getMessage()).isEqualTo("Kueri sedalam 4 tingkat; paling dalam 3.");
        });
    }

    @org.springframework.beans.factory.annotation.Autowired
    org.springframework.graphql.execution.GraphQlSource graphQlSource;

    @Test
    void length() {
        assertRefused("{ a(b: " + "9".repeat(20_000) + ") }", "KUERI_TERLALU_PANJANG", "sepanjang 20010 karakter");
    }

    @Test
    void tokens() {
        String isi = "kode nama ".repeat(1200);
        assertRefused(
                "{ daftarPerangkatDaerah { " + isi + " } }",
                "TERLALU_BANYAK_TOKEN",
                "Kueri memakai 2405 token; paling banyak 2000.");
    }

    @Test
    void aliases() {
        String isi = IntStream.range(0, 31).mapToObj(i -> "a" + i + ": nama").collect(Collectors.joining(" "));
        assertRefused("{ daftarPerangkatDaerah { " + isi + " } }", "TERLALU_BANYAK_ALIAS", "31 alias");
    }

    @Test
    void rootFields() {
        String isi = IntStream.range(0, 21)
                .mapToObj(i -> "a" + i + ": " + AWAL + " { tahun }")
                .collect(Collectors.joining(" "));
        assertRefused("{ " + isi + " }", "TERLALU_BANYAK_FIELD_AKAR", "21 field");
    }

    @Test
    void directives() {
        String isi = "nama " + "@include(if: true) ".repeat(51);
        assertRefused("{ daftarPerangkatDaerah { " + isi + " } }", "TERLALU_BANYAK_DIREKTIF", "51 direktif");
    }

    @Test
    void repeatedFields() {
        String isi = "nama ".repeat(22);
        assertRefused("{ daftarPerangkatDaerah { " + isi + " } }", "TERLALU_BANYAK_PENGULANGAN", "21 field");
    }

    @Test
    void fragments() {
        String isi = "... { nama } ".repeat(51);
        assertRefused("{ daftarPerangkatDaerah { " + isi + " } }", "TERLALU_BANYAK_FRAGMEN", "51 fragmen");
    }

    @Test
    void bracketsDeeperThanTheParserGoes() {
        assertRefused("{ a(b: " + "[".repeat(900), "TERLALU_DALAM", "Kueri sedalam 902 tingkat");
        assertRefused("{ a ".repeat(900) + "}".repeat(900), "TERLALU_DALAM", "Kueri sedalam 900 tingkat");
    }

    @Test
    void aPageCountsAsTheEntriesItAsksFor() {
        String kueri = "query($n: Int!) { a: jejakAudit(banyak: %s) { sebelum { nama } } }";
        assertThat(estimate(kueri.formatted("5"))).isEqualTo(5 + 5 * 4);
        assertThat(estimate(kueri.formatted("200"))).isEqualTo(200 + 200 * 4);
        assertThat(estimate(kueri.formatted("$n"))).isEqualTo(200 + 200 * 4);
        assertThat(estimate("{ jejakAudit { nomor } }")).isEqualTo(50);
    }

    @Test
    void resultSize() {
        String pohon = " { biro { program { kegiatan { subKegiatan { indikator { target { nilai } } pagu { murni }"
                + " sitasi { baris } biro { kode } } } } } }";
        String isi = IntStream.range(0, 18)
                .mapToObj(i -> "a" + i + ": " + AWAL + pohon)
                .collect(Collectors.joining(" "));
        assertRefused("{ " + isi + " }", "HASIL_TERLALU_BESAR", "simpul; paling banyak 20000.");
    }

    @Test
    void fragmentsWithinFragmentsDoNotExplode() {
        var kueri = new StringBuilder("{ daftarPerangkatDaerah { ...f0 } }");
        for (int i = 0; i < 40; i++) {
            kueri.append(" fragment f%d on PerangkatDaerah { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
        }
        kueri.append(" fragment f40 on PerangkatDaerah { kode }");
        long mulai = System.nanoTime();
        JsonNode jawaban = ask(kueri.toString());
        assertThat((System.nanoTime() - mulai) / 1_000_000).isLessThan(5_000);
        assertThat(jawaban.has("errors")).isTrue();
    }

    @Test
    void theSchemaMayBeAskedFor() {
        JsonNode jawaban = ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(jawaban.has("errors")).as(jawaban.toString()).isFalse();
    }

    @Test
    void errorsAreIndonesianNumberedAndCoded() {
        assertError(ask("{ tidakAda }"), "KUERI_TIDAK_SAH", "field 'tidakAda' tidak ada pada tipe 'Query'");
        assertError(ask("{ daftarPerangkatDaerah { "), "KUERI_TIDAK_SAH", "Kueri salah tulis");
        assertError(
                ask("query($t: Int!) { tahunAnggaran(perangkatDaerah: \"x\", tahun: $t) { tahun } }"),
                "MASUKAN_TIDAK_SAH",
                "Variabel \"t\" wajib diisi.");
        assertError(
                ask(
                        "query($t: Int!) { tahunAnggaran(perangkatDaerah: \"x\", tahun: $t) { tahun } }",
                        Map.of("t", "dua ribu")),
                "MASUKAN_TIDAK_SAH",
                "Variabel \"t\" tidak dapat dipakai: Yang diperlukan bilangan bulat");
        assertError(
                ask("{ tahunAnggaran(perangkatDaerah: \"antah\", tahun: 2031) { tahun } }"),
                "TIDAK_DITEMUKAN",
                "Perangkat daerah \"antah\" tidak ditemukan.");
        assertError(
                ask("{ perbandinganTahun(perangkatDaerah: \"" + DataUji.PD
                        + "\", tahun: [2031], biro: [\"antah\"]) { tahun } }"),
                "TIDAK_DITEMUKAN",
                "Biro \"antah\" tidak ada");
        assertError(
                ask("{ perbandinganTahun(perangkatDaerah: \"" + DataUji.PD + "\", tahun: []) { tahun } }"),
                "MASUKAN_TIDAK_SAH",
                "sekurang-kurangnya satu tahun");
    }

    @Test
    void aYearWithoutDataIsNullWithoutAnError() {
        JsonNode jawaban = ask("{ tahunAnggaran(perangkatDaerah: \"" + DataUji.PD + "\", tahun: 1999) { tahun } }");
        assertThat(jawaban.toString()).isEqualTo("{\"data\":{\"tahunAnggaran\":null}}");
    }

    private static BatasKueri batas(int kedalaman) {
        return new BatasKueri(
                kedalaman,
                20_000,
                2000,
                30,
                20,
                50,
                50,
                20,
                20_000,
                java.time.Duration.ofSeconds(5),
                org.springframework.util.unit.DataSize.ofKilobytes(64),
                600);
    }

    private long estimate(String kueri) {
        var dokumen = graphql.parser.Parser.parse(kueri);
        var operasi = dokumen.getDefinitionsOfType(graphql.language.OperationDefinition.class)
                .getFirst();
        var schema = graphQlSource.schema();
        return BentukKueri.of(operasi.getSelectionSet(), schema.getQueryType(), schema, Map.of())
                .simpul();
    }

    private void assertRefused(String kueri, String kode, String pesan) {
        assertError(ask(kueri), kode, pesan);
    }

    private static void assertError(JsonNode jawaban, String kode, String pesan) {
        assertThat(kode(jawaban)).as(jawaban.toString()).isEqualTo(kode);
        assertThat(jawaban.at("/errors/0/message").asString()).contains(pesan);
        assertThat(jawaban.at("/errors/0/extensions/nomorPermintaan").asString())
                .isNotEmpty();
        assertThat(jawaban.toString()).doesNotContain("Exception");
    }
}
