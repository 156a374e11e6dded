package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

class KueriTest extends GraphQlUji {

    @Test
    void pohonShowsTheTreeOfTheYear() throws Exception {
        JsonNode jawaban = ask(kueri("pohon"), variabel());

        assertThat(jawaban.has("errors")).as(jawaban.toString()).isFalse();
        JsonNode tahun = jawaban.at("/data/tahunAnggaran");
        assertThat(tahun.at("/totalPagu").toString()).isEqualTo("{\"murni\":300,\"perubahan\":310}");
        assertThat(names(tahun.at("/biro"))).containsExactly("Biro Hukum", "Biro Umum", "Biro Kesra");
        assertThat(tahun.at("/biro/2/pagu").toString()).isEqualTo("{\"murni\":null,\"perubahan\":null}");
        assertThat(names(tahun.at("/sasaran"))).containsExactly("Meningkatnya hukum", "Meningkatnya layanan");
        assertThat(tahun.at("/sasaran/1/biro/nama").asString()).isEqualTo("Biro Umum");
        JsonNode sub = tahun.at("/sasaran/1/program/0/kegiatan/0/subKegiatan/0");
        assertThat(sub.at("/nama").asString()).isEqualTo("Sub A");
        assertThat(sub.at("/biro/kode").asString()).isEqualTo("umum");
        assertThat(sub.at("/indikator/0/target").toString()).isEqualTo("{\"teks\":\"12\",\"nilai\":12}");
        assertThat(sub.at("/sitasi").toString()).isEqualTo("{\"berkas\":\"contoh.md\",\"baris\":6}");
    }

    @Test
    void biroAndLossesAddUpToTheTotal() throws Exception {
        JsonNode tahun = ask(
                        "query($pd: ID!, $tahun: Int!) { tahunAnggaran(perangkatDaerah: $pd, tahun: $tahun) {"
                                + " totalPagu { murni } biro { pagu { murni } } kehilangan { biro { nama } murni } } }",
                        variabel())
                .at("/data/tahunAnggaran");

        long biro = sum(tahun.at("/biro"), "/pagu/murni");
        long hilang = sum(tahun.at("/kehilangan"), "/murni");
        assertThat(biro + hilang).isEqualTo(tahun.at("/totalPagu/murni").asLong());
        assertThat(tahun.at("/kehilangan/0/biro/nama").asString()).isEqualTo("Biro Hukum");
    }

    @Test
    void numbersKeepTheirExactDigits() throws Exception {
        String jawaban = askRaw(kueri("pohon"), variabel());

        assertThat(jawaban)
                .contains("\"target\":{\"teks\":\"3,20\",\"nilai\":3.20}")
                .contains(
                        "\"realisasi\":{\"teks\":\"75,80\",\"nilai\":75.80,\"status\":\"TERBAWA\",\"tahunData\":2030}")
                .contains("\"target\":{\"teks\":\"76\",\"nilai\":76}")
                .contains("\"capaian\":108.13")
                .contains("\"capaian\":99.74");
    }

    @Test
    void bothPkStandBesideEachOther() throws Exception {
        JsonNode tahun = ask(kueri("pk"), variabel()).at("/data/tahunAnggaran");

        assertThat(tahun.at("/murni/totalAnggaran").asLong()).isEqualTo(300);
        assertThat(tahun.at("/murni/tanggal").asString()).isEqualTo("2031-01");
        assertThat(tahun.at("/murni/penandatangan/0/jabatan").asString()).isEqualTo("Sekretaris Daerah");
        assertThat(tahun.at("/perubahan/sasaran").size()).isEqualTo(2);
        assertThat(tahun.at("/perubahan/belanja/0").toString())
                .isEqualTo("{\"kode\":\"4.01.01\",\"program\":\"PROGRAM PENUNJANG\",\"anggaran\":100}");
    }

    @Test
    void yearsAreComparedAndReasonsGiven() throws Exception {
        JsonNode baris = ask(
                        kueri("banding"),
                        Map.of(
                                "pd",
                                DataUji.PD,
                                "tahun",
                                java.util.List.of(2030, 2031),
                                "biro",
                                java.util.List.of("umum")))
                .at("/data/perbandinganTahun/baris");

        assertThat(baris.size()).isEqualTo(2);
        JsonNode layanan = baris.get(1);
        assertThat(layanan.at("/indikator/nama").asString()).isEqualTo("Kepuasan Layanan");
        assertThat(layanan.at("/sebanding").asBoolean()).isFalse();
        assertThat(layanan.at("/alasan").asString())
                .isEqualTo("Tidak ada nilai tahun 2030, sehingga tidak ada pembanding.");
        assertThat(layanan.at("/nilai/0/realisasi/status").asString()).isEqualTo("TIDAK_BERLAKU");
        assertThat(layanan.at("/nilai/0/target").isNull()).isTrue();
        assertThat(layanan.at("/nilai/1/capaian").decimalValue()).isEqualTo(new BigDecimal("108.13"));
    }

    @Test
    void efficiencyIsStatedAndComputed() throws Exception {
        JsonNode efisiensi =
                ask(kueri("anggaran-efisiensi"), variabel()).at("/data/tahunAnggaran/indikator/1/efisiensi");

        assertThat(efisiensi.at("/efisiensiTertulis/teks").asString()).isEqualTo("14,33");
        assertThat(efisiensi.at("/dihitung/persen").decimalValue()).isEqualTo(new BigDecimal("14.33"));
        assertThat(efisiensi.at("/dihitung/aaroKaliCro").asLong()).isEqualTo(5_805_821_927L);
        assertThat(efisiensi.at("/dihitungDenganCapaian/nilaiEfisiensi").decimalValue())
                .isEqualByComparingTo("85.81");
    }

    @Test
    void gapToRenstraIsComputedBesideTheStatedOne() throws Exception {
        JsonNode renstra = ask(kueri("renstra"), variabel()).at("/data/tahunAnggaran/indikator/1/renstra");

        assertThat(renstra.at("/persen").decimalValue()).isEqualTo(new BigDecimal("91.05"));
        assertThat(renstra.at("/selisih").decimalValue()).isEqualTo(new BigDecimal("0.34"));
        assertThat(renstra.at("/selisihTertulis/teks").asString()).isEqualTo("0,34");
    }

    @Test
    void theSearchFindsByPartsOfNamesAndTellsWhereTheyStand() {
        JsonNode cari = ask(
                        "query C($pd: ID!, $tahun: Int!) { cari(perangkatDaerah: $pd, tahun: $tahun, kata: \"hukum\") { jumlah"
                                + " kelompok { jenis jumlah butir { kode nama biro keterangan } } } }",
                        Map.of("pd", DataUji.PD, "tahun", 2031))
                .at("/data/cari");

        assertThat(cari.at("/jumlah").asInt()).isPositive();
        assertThat(cari.at("/kelompok").findValuesAsString("jenis")).contains("INDIKATOR", "BIRO");
        assertThat(cari.at("/kelompok").findValuesAsString("kode")).contains("indeks-hukum", "hukum");
    }

    @Test
    void summaryTellsWhatWasReachedAndWhatToAskAbout() throws Exception {
        JsonNode ringkasan = ask(
                        "query R($pd: ID!, $tahun: Int!) { ringkasan(perangkatDaerah: $pd, tahun: $tahun) { lingkup"
                                + " indikator { tercapai belumTercapai tanpaAngka } terbawa rataCapaian { nilai jumlah }"
                                + " anggaran { serapan { persen sisa } }"
                                + " perhatian { sebab tingkat objek { jenis kode } alasan biro { kode } }"
                                + " biro { biro { kode } pagu { murni } pendukung { serapan { persen } } } } }",
                        variabel())
                .at("/data/ringkasan");

        assertThat(ringkasan.at("/lingkup").asString()).isEqualTo("2 indikator pada PK perubahan tahun 2031");
        assertThat(ringkasan.at("/indikator").toString())
                .isEqualTo("{\"tercapai\":1,\"belumTercapai\":1,\"tanpaAngka\":0}");
        assertThat(ringkasan.at("/terbawa").asInt()).isEqualTo(1);
        // 108,13 and 75,80 / 76 x 100 = 99,74
        assertThat(ringkasan.at("/rataCapaian/nilai").decimalValue()).isEqualTo(new BigDecimal("103.94"));
        assertThat(ringkasan.at("/anggaran/serapan/persen").decimalValue()).isEqualTo(new BigDecimal("92.02"));
        assertThat(ringkasan.at("/perhatian/0/sebab").asString()).isEqualTo("CAPAIAN_DI_BAWAH_TARGET");
        assertThat(ringkasan.at("/perhatian/0/objek/kode").asString()).isEqualTo("indeks-hukum");
        assertThat(ringkasan.at("/perhatian/0/biro/0/kode").asString()).isEqualTo("hukum");
    }

    @Test
    void everySampleQueryRuns() throws Exception {
        var contoh = new PathMatchingResourcePatternResolver().getResources("classpath:contoh/kueri/*.graphql");

        assertThat(contoh).hasSizeGreaterThanOrEqualTo(10);
        for (Resource satu : contoh) {
            String nama = String.valueOf(satu.getFilename()).replace(".graphql", "");
            var variabel = new TreeMap<String, Object>();
            json(teks("contoh/kueri/" + nama + ".json"))
                    .properties()
                    .forEach(e -> variabel.put(e.getKey(), e.getValue()));
            if (variabel.containsKey("pd")) {
                variabel.put("pd", DataUji.PD);
            }
            variabel.computeIfPresent("tahun", (k, v) -> v instanceof JsonNode n && n.isArray() ? v : DataUji.TAHUN);
            JsonNode jawaban = ask(satu.getContentAsString(StandardCharsets.UTF_8), variabel);
            assertThat(jawaban.has("errors")).as(nama + ": " + jawaban).isFalse();
            assertThat(jawaban.at("/data").isEmpty()).as(nama).isFalse();
        }
    }

    static Map<String, Object> variabel() {
        return Map.of("pd", DataUji.PD, "tahun", DataUji.TAHUN);
    }

    static String kueri(String nama) throws java.io.IOException {
        return teks("contoh/kueri/" + nama + ".graphql");
    }

    private static String teks(String berkas) throws java.io.IOException {
        return new org.springframework.core.io.ClassPathResource(berkas).getContentAsString(StandardCharsets.UTF_8);
    }

    private static java.util.List<String> names(JsonNode daftar) {
        return StreamSupport.stream(daftar.spliterator(), false)
                .map(n -> n.at("/nama").asString())
                .toList();
    }

    private static long sum(JsonNode daftar, String jalur) {
        return StreamSupport.stream(daftar.spliterator(), false)
                .mapToLong(n -> n.at(jalur).asLong(0))
                .sum();
    }
}
