package id.lkjip.graphql;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Peran;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** The table of {@link Operasi} over HTTP: each role tries every operation, under an alias, with ids it guessed. */
class HakTest extends GraphQlUji {

    private static final String MASALAH = DataUji.PD + "/" + DataUji.TAHUN + "/MASALAH/kepuasan-layanan";

    /** One request per operation; whatever it answers, a right that is missing must be the first thing it says. */
    private static final Map<Operasi, List<String>> PERMINTAAN = new LinkedHashMap<>(Map.ofEntries(
            entry(
                    Operasi.BACA_DATA,
                    List.of(
                            "query { x: daftarPerangkatDaerah { kode } }",
                            "query { x: tahunAnggaran(perangkatDaerah: \"setda-uji\", tahun: 2025) { tahun } }",
                            "query { x: renstra(perangkatDaerah: \"setda-uji\", tahun: 2025) { tahunAwal } }",
                            "query { x: perbandinganTahap(perangkatDaerah: \"setda-uji\", tahun: 2025) { tahun } }",
                            "query { x: templatNarasi(perangkatDaerah: \"setda-uji\", tahun: 2025) { tahun } }",
                            "query { x: ringkasan(perangkatDaerah: \"setda-uji\", tahun: 2025) { tahun } }",
                            "query { x: cari(perangkatDaerah: \"setda-uji\", tahun: 2025, kata: \"hukum\") { jumlah } }",
                            "query { x: perubahanPagu(perangkatDaerah: \"setda-uji\", tahun: 2025, tingkat: PROGRAM) { nama } }",
                            "query { x: perbandinganBiro(perangkatDaerah: \"setda-uji\", tahun: [2025]) { tahun } }",
                            "query { x: statusTahun(perangkatDaerah: \"setda-uji\", tahun: 1990) { status } }",
                            "query { x: lembarRealisasi(perangkatDaerah: \"x\", tahun: 1990, indikator: \"x\") { versi } }",
                            "query { x: daftarIndikator(perangkatDaerah: \"setda-uji\") { kode } }",
                            "query { x: kueriTersimpan { kode } }",
                            "query { x: seksiNarasi(perangkatDaerah: \"setda-uji\", tahun: 2025) { kode } }",
                            "query { x: angkaTersedia(perangkatDaerah: \"x\", tahun: 2025) { sebutan } }",
                            "query { x: isiAngka(perangkatDaerah: \"x\", teks: \"x\") { teks } }",
                            "query { x: usulanAngka(perangkatDaerah: \"x\", tahun: 2025, teks: \"x\") { teks } }",
                            "query { x: daftarTerbitan(perangkatDaerah: \"x\", tahun: 2025) { nomor } }",
                            "query { x: terbitan(perangkatDaerah: \"x\", tahun: 2025, nomor: 1) { nama } }",
                            "query { x: lembarNarasi(kode: \"tebakan\") { narasi { teks } } }",
                            "query { x: komentarNarasi(kode: \"tebakan\") { kode } }",
                            "query { x: pemberitahuan { kode } }",
                            "query { x: jumlahPemberitahuanBaru }",
                            "query { x: revisiNarasi(kode: \"tebakan\", nomor: 1) { teks } }")),
            entry(
                    Operasi.SUNTING_NARASI,
                    List.of(
                            "query { x: seksiNarasi(perangkatDaerah: \"x\", tahun: 2025, milikSaya: true) { kode } }",
                            "mutation { x: simpanDrafNarasi(kode: \"tebakan\", teks: \"x\") { __typename } }",
                            "mutation { x: buangDrafNarasi(kode: \"tebakan\") }",
                            "mutation { x: simpanNarasi(kode: \"tebakan\", teks: \"x\") { __typename } }",
                            "mutation { x: pulihkanNarasi(kode: \"tebakan\", versi: 0, nomor: 1) { __typename } }",
                            "mutation { x: ambilUsulanImpor(kode: \"tebakan\", versi: 0) { __typename } }",
                            "mutation { x: abaikanUsulanImpor(kode: \"tebakan\", versi: 0) { __typename } }")),
            entry(
                    Operasi.TERBITKAN_NARASI,
                    List.of(
                            "mutation { x: terbitkanNarasi(perangkatDaerah: \"x\", tahun: 2025, nama: \"\") { nomor } }")),
            entry(
                    Operasi.KOMENTARI_NARASI,
                    List.of(
                            "mutation { x: mulaiKomentarNarasi(kode: \"tebakan\", teks: \"\") { kode } }",
                            "mutation { x: jawabKomentarNarasi(utas: \"tebakan\", teks: \"\") { kode } }",
                            "mutation { x: selesaikanKomentarNarasi(utas: \"tebakan\", versi: 0) { kode } }",
                            "mutation { x: bukaKomentarNarasi(utas: \"tebakan\", versi: 0) { kode } }")),
            entry(
                    Operasi.SETUJUI_NARASI,
                    List.of("mutation { x: alihkanNarasi(kode: \"" + MASALAH
                            + "\", versi: 0, peralihan: SETUJUI) { __typename } }")),
            entry(
                    Operasi.ATUR_TEMPLAT,
                    List.of("mutation { x: aturTemplatNarasi(perangkatDaerah: \"setda-uji\", tahun: 2025, butir: [])"
                            + " { tahun } }")),
            entry(
                    Operasi.SIMPAN_KUERI,
                    List.of(
                            "mutation { x: simpanKueri(nama: \"\", kueri: \"\") { kode } }",
                            "mutation { x: ubahKueri(kode: \"tebakan\", versi: 0, nama: \"x\", kueri: \"x\") { kode } }",
                            "mutation { x: hapusKueri(kode: \"tebakan\") { kode } }")),
            entry(
                    Operasi.KELOLA_AKUN,
                    List.of(
                            "query { x: daftarAkun { nama } }",
                            "mutation { x: buatAkun(nama: \"x\", namaOrang: \"X\", peran: [ADMIN]) { sandi } }",
                            "mutation { x: ubahAkun(nama: \"admin\", versi: 99, namaOrang: \"X\", peran: [ADMIN], aktif: true)"
                                    + " { nama } }",
                            "mutation { x: aturUlangSandi(nama: \"tidak-ada\") { sandi } }",
                            "mutation { x: akhiriSesi(nama: \"tidak-ada\") { nama } }")),
            entry(
                    Operasi.CABUT_TOKEN_ORANG,
                    List.of(
                            "query { x: tokenAkun(akun: \"admin\") { kode } }",
                            "mutation { x: cabutTokenOrang(kode: \"tebakan\") { kode } }")),
            entry(
                    Operasi.KELOLA_TOKEN_SENDIRI,
                    List.of(
                            "query { x: tokenSaya { kode } }",
                            "mutation { x: buatToken(nama: \"\", kedaluwarsa: \"2020-01-01T00:00:00Z\") { teks } }",
                            "mutation { x: cabutToken(kode: \"tebakan\") { kode } }")),
            entry(
                    Operasi.BACA_JEJAK,
                    List.of("query { x: jejakAudit { nomor } }", "query { x: periksaAudit { utuh } }")),
            entry(
                    Operasi.SUNTING_REALISASI,
                    List.of(
                            "mutation { x: catatRealisasi(perangkatDaerah: \"x\", tahun: 1990, indikator: \"x\", versi: \"\","
                                    + " isian: { status: FINAL, sumber: \"\", alasan: \"\" }) { versi } }",
                            "mutation { x: cabutKoreksiRealisasi(perangkatDaerah: \"x\", tahun: 1990, indikator: \"x\","
                                    + " versi: \"\", alasan: \"\") { versi } }")),
            entry(
                    Operasi.KOMENTARI_TEMUAN,
                    List.of("mutation { x: komentariTemuan(temuan: \"tebakan\", teks: \"\") { kode } }")),
            entry(
                    Operasi.PUTUSKAN_TEMUAN,
                    List.of(
                            "mutation { x: terimaTemuan(temuan: \"tebakan\", versi: 0, catatan: \"\") { kode } }",
                            "mutation { x: kembalikanTemuan(temuan: \"tebakan\", versi: 0, catatan: \"\") { kode } }")),
            entry(
                    Operasi.CATAT_REVIU,
                    List.of("mutation { x: catatReviu(perangkatDaerah: \"x\", tahun: 1990, versi: 0, isian:"
                            + " { tanggal: \"2026-01-02\", nomor: \"\", pereviu: \"\", hasil: SESUAI, teks: \"\" })"
                            + " { tahun } }")),
            entry(
                    Operasi.UBAH_INDIKATOR,
                    List.of(
                            "query { x: dampakUbahIndikator(perangkatDaerah: \"x\", kode: \"x\", isian: { nama: \"\","
                                    + " rumus: POSITIF, alasan: \"\" }) { tahun } }",
                            "mutation { x: ubahIndikator(perangkatDaerah: \"x\", kode: \"x\", versi: 0, isian: { nama:"
                                    + " \"\", rumus: POSITIF, alasan: \"\" }) { kode } }",
                            "mutation { x: ubahBiro(perangkatDaerah: \"x\", versi: 0, biro: [], alasan: \"\") { kode } }")),
            entry(
                    Operasi.KUNCI_TAHUN,
                    List.of("mutation { x: kunciTahun(perangkatDaerah: \"x\", tahun: 1990, alasan: \"\") { tahun } }")),
            entry(
                    Operasi.BUKA_TAHUN,
                    List.of("mutation { x: bukaTahun(perangkatDaerah: \"x\", tahun: 1990, alasan: \"\") { tahun } }")),
            entry(
                    Operasi.TERBITKAN_TAHUN,
                    List.of(
                            "mutation { x: terbitkanTahun(perangkatDaerah: \"x\", tahun: 1990, alasan: \"\") { tahun } }")),
            entry(
                    Operasi.TANDAI_PEMBERITAHUAN_SENDIRI,
                    List.of(
                            "mutation { x: tandaiPemberitahuanDibaca(kode: [\"tebakan\"]) }",
                            "mutation { x: tandaiSemuaPemberitahuanDibaca(sampai: \"2020-01-01T00:00:00Z\") }")),
            entry(
                    Operasi.UBAH_SANDI_SENDIRI,
                    List.of(
                            "query { x: akunSaya { nama } }",
                            "mutation { x: gantiSandi(lama: \"x\", baru: \"y\") { nama } }"))));

    @Autowired
    GraphQlSource source;

    @ParameterizedTest
    @EnumSource(Peran.class)
    void aRoleDoesWhatTheTableAllowsAndNothingElse(Peran peran) {
        String nama = account(peran);
        PERMINTAAN.forEach((operasi, permintaan) -> permintaan.forEach(kueri -> {
            JsonNode jawaban = json(askAs(nama, kueri));
            boolean ditolak = "TIDAK_BERWENANG".equals(kode(jawaban));
            assertThat(ditolak)
                    .as("%s, %s: %s -> %s", peran, operasi, kueri, jawaban)
                    .isEqualTo(!operasi.peran().contains(peran));
            if (ditolak) {
                assertThat(jawaban.at("/errors/0/extensions/classification").asString())
                        .isEqualTo("FORBIDDEN");
            }
        }));
    }

    @Test
    void everyFieldAtTheTopIsInTheTable() {
        String diuji = PERMINTAAN.values().stream().flatMap(List::stream).collect(Collectors.joining(" "));
        var schema = source.schema();
        var tanpa = Stream.of(schema.getQueryType(), Objects.requireNonNull(schema.getMutationType()))
                .flatMap(jenis -> jenis.getFieldDefinitions().stream())
                .map(GraphQLFieldDefinition::getName)
                .filter(nama -> !diuji.contains("x: " + nama + " ") && !diuji.contains("x: " + nama + "("))
                .toList();
        // These read by the same services as fields that are in the table.
        assertThat(tanpa).containsExactlyInAnyOrder("perangkatDaerah", "perbandinganTahun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { x: buatAkun(nama: \"x\", namaOrang: \"X\", peran: [ADMIN], biro: [\"?\"]) { sandi } }",
                "mutation { x: alihkanNarasi(kode: \"tebakan\", versi: 0, peralihan: SETUJUI) { __typename } }"
            })
    void whoMayNotIsToldSoWhateverSheSends(String kueri) {
        assertThat(kode(json(askAs(account(Peran.PIMPINAN), kueri)))).isEqualTo("TIDAK_BERWENANG");
    }

    @Test
    void aFirstPasswordOpensNothingButItsOwnChange() {
        String sandi = admin().melakukan(() -> akun.buat("baru-uji", "Baru", Set.of(Peran.ANALIS), List.of()))
                .sandi();

        assertThat(kode(json(askAs("baru-uji", sandi, "{ daftarPerangkatDaerah { kode } }"))))
                .isEqualTo("TIDAK_BERWENANG");
        assertThat(askAs(
                        "baru-uji",
                        sandi,
                        "mutation { gantiSandi(lama: \"" + sandi + "\", baru: \"" + SANDI_UJI + "\") { nama } }"))
                .contains("baru-uji");
        assertThat(askAs("baru-uji", SANDI_UJI, "{ daftarPerangkatDaerah { kode } }"))
                .contains("\"data\"")
                .doesNotContain("errors");
    }

    @Test
    void aTokenOpensTheDoorUntilItIsRevoked() {
        String nama = account(Peran.ANALIS);
        JsonNode baru = json(askAs(
                        nama,
                        "mutation { buatToken(nama: \"uji\", kedaluwarsa: \""
                                + java.time.Instant.now().plusSeconds(3600) + "\") { teks token { kode } } }"))
                .at("/data/buatToken");
        String bearer = "Bearer " + baru.get("teks").asString();
        String kueri = body("{ daftarPerangkatDaerah { kode } }", Map.of());

        assertThat(send(post("/graphql", kueri).header("Authorization", bearer)).statusCode())
                .isEqualTo(200);
        askAs(nama, "mutation { cabutToken(kode: \"" + baru.at("/token/kode").asString() + "\") { kode } }");
        var sesudah = send(post("/graphql", kueri).header("Authorization", bearer));
        assertThat(sesudah.statusCode()).isEqualTo(401);
        assertThat(sesudah.headers().allValues("WWW-Authenticate").toString()).contains("invalid_token");
    }

    @ParameterizedTest
    @EnumSource(names = {"BIRO", "PERENCANA"})
    void theRightToRecordEndsAtTheOwner(Peran peran) {
        JsonNode jawaban = json(askAs(
                account(peran),
                "mutation { catatRealisasi(perangkatDaerah: \"" + DataUji.PD + "\", tahun: " + DataUji.TAHUN
                        + ", indikator: \"kepuasan-layanan\", versi: \"\", isian: { teks: \"1\", status: FINAL,"
                        + " sumber: \"Surat 1\", alasan: \"Ralat\" }) { versi } }"));

        assertThat(kode(jawaban)).isEqualTo("TIDAK_BERWENANG");
        assertThat(jawaban.at("/errors/0/message").asString()).contains("milik umum");
    }
}
