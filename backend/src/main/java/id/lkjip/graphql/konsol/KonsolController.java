package id.lkjip.graphql.konsol;

import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the console's page needs when it opens: the token for its requests, and sample queries with their variables. */
@RestController
class KonsolController {

    private static final String PD_BAWAAN = "setda-banten";

    private static final List<Contoh> CONTOH = List.of(
            new Contoh("Pohon kinerja", "pohon"),
            new Contoh("PK murni dan perubahan", "pk"),
            new Contoh("Perbandingan tahun", "banding"),
            new Contoh("Capaian rinci", "capaian-rinci"),
            new Contoh("Murni dan perubahan", "murni-perubahan"),
            new Contoh("Anggaran dan efisiensi", "anggaran-efisiensi"),
            new Contoh("Renstra", "renstra"),
            new Contoh("Narasi", "narasi"),
            new Contoh("Asal-usul angka", "asal-usul"),
            new Contoh("Organisasi", "organisasi"));

    private final TahunAnggaranService service;

    KonsolController(TahunAnggaranService service) {
        this.service = service;
    }

    @GetMapping("/konsol/awal.json")
    ResponseEntity<Awal> awal(CsrfToken csrf) throws IOException {
        Pelaku pelaku = Wewenang.pelaku();
        String pd = service.findPerangkatDaerah(PD_BAWAAN).isPresent()
                ? PD_BAWAAN
                : service.findPerangkatDaerah().stream()
                        .map(p -> p.id())
                        .findFirst()
                        .orElse(PD_BAWAAN);
        var tersedia = service.findTahun(pd);
        int tahun = tersedia.stream()
                .filter(TahunTersedia::lengkap)
                .map(TahunTersedia::tahun)
                .findFirst()
                .orElseGet(() -> Year.now(java.time.ZoneOffset.UTC).getValue());
        var beberapa =
                tersedia.stream().map(TahunTersedia::tahun).limit(4).sorted().toList();
        var contoh = new java.util.ArrayList<Kueri>();
        for (Contoh satu : CONTOH) {
            contoh.add(new Kueri(satu.judul(), text(satu.berkas()), variables(satu.berkas(), pd, tahun, beberapa)));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Awal(
                        csrf.getHeaderName(),
                        csrf.getToken(),
                        pelaku.akun(),
                        pelaku.boleh(Operasi.SIMPAN_KUERI),
                        contoh));
    }

    private static String text(String nama) throws IOException {
        // The page shows the variables beside the query, so the line that names their file is left out.
        return new ClassPathResource("contoh/kueri/" + nama + ".graphql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("(?m)^# Variabel contoh:.*\\R", "");
    }

    private static Map<String, Object> variables(String nama, String pd, int tahun, List<Integer> beberapa) {
        return switch (nama) {
            case "organisasi" -> Map.of();
            case "banding" -> Map.of("pd", pd, "tahun", beberapa.isEmpty() ? List.of(tahun) : beberapa);
            case "narasi" -> Map.of("pd", pd, "tahun", tahun, "bagian", List.of("MASALAH", "UPAYA_PERBAIKAN"));
            default -> Map.of("pd", pd, "tahun", tahun);
        };
    }

    /** A documented sample query: its title and its file without the ending. */
    private record Contoh(String judul, String berkas) {}

    /** A sample query as the page opens it. */
    record Kueri(String judul, String kueri, Map<String, Object> variabel) {}

    /**
     * Everything the page needs first.
     *
     * @param akun whoever has signed in
     * @param bolehSimpan whether she may keep queries
     */
    record Awal(String header, String token, String akun, boolean bolehSimpan, List<Kueri> contoh) {}
}
