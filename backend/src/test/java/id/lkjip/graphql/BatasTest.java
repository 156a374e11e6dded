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

        var batas = new PemeriksaKueri(new BatasKueri(
                3,
                2000,
                30,
                20,
                50,
                20_000,
                java.time.Duration.ofSeconds(5),
                org.springframework.util.unit.DataSize.ofKilobytes(64)));
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
    void tokens() {
        String isi = "kode nama ".repeat(1200);
        assertRefused("{ daftarPerangkatDaerah { " + isi + " } }", "TERLALU_BANYAK_TOKEN", "paling banyak 2000 token");
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
        String isi = "nama @include(if: true) ".repeat(51);
        assertRefused("{ daftarPerangkatDaerah { " + isi + " } }", "TERLALU_BANYAK_DIREKTIF", "51 direktif");
    }

    @Test
    void resultSize() {
        String pohon = " { biro { program { kegiatan { subKegiatan { indikator { target { nilai } } pagu { murni }"
                + " sitasi { baris } biro { kode } } } } } }";
        String isi = IntStream.range(0, 18)
                .mapToObj(i -> "a" + i + ": " + AWAL + pohon)
                .collect(Collectors.joining(" "));
        assertRefused("{ " + isi + " }", "HASIL_TERLALU_BESAR", "20000 simpul");
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
    void largeBodies() {
        var jawaban = send(post("/graphql", "{\"query\":\"" + " ".repeat(70_000) + "{ __typename }\"}")
                .header("Authorization", basic("admin", SANDI)));
        assertThat(jawaban.statusCode()).isEqualTo(413);
        assertThat(kode(json(jawaban.body()))).isEqualTo("BADAN_TERLALU_BESAR");
    }

    @Test
    void severalRequestsInOneBody() {
        var jawaban = send(
                post("/graphql", " [{\"query\":\"{ __typename }\"}]").header("Authorization", basic("admin", SANDI)));
        assertThat(jawaban.statusCode()).isEqualTo(400);
        assertThat(kode(json(jawaban.body()))).isEqualTo("KUMPULAN_DITOLAK");
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
