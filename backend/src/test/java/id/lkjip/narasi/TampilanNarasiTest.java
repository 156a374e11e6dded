package id.lkjip.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService.Sebutan;
import id.lkjip.rujukan.Ukuran;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TampilanNarasiTest {

    /** Elements of the answer; what is shown as text has its angle brackets written as entities. */
    private static final Pattern ELEMEN = Pattern.compile("<\\s*/?\\s*([a-zA-Z0-9]+)([^>]*)>");

    private static final Pattern BOLEH =
            Pattern.compile("p|br|hr|h[1-6]|strong|em|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|th|td|a");

    private static final Pattern ATRIBUT = Pattern.compile("([a-zA-Z-]+)\\s*=\\s*\"([^\"]*)\"");

    @Test
    void headingsListsTablesBoldAndLinksAreShown() {
        String html = TampilanNarasi.html("""
                ## Capaian

                Naik **tajam**, *sementara*; lihat [Renstra](https://contoh.go.id/renstra).

                1. satu
                2. dua

                | Tahun | Nilai |
                |---|---:|
                | 2025 | 99,64 |
                """);

        assertThat(html)
                .contains("<h2>Capaian</h2>", "<strong>tajam</strong>", "<em>sementara</em>")
                .contains("<ol>", "<li>satu</li>")
                .contains("<table>", "<th align=\"right\">Nilai</th>", "<td align=\"right\">99,64</td>")
                .contains("href=\"https://contoh.go.id/renstra\"")
                .contains("noopener");
    }

    @Test
    void aNamedFigureIsMarkedAndTellsWhatItIsAndWhereItComesFrom() {
        assertThat(withFigures("Naik menjadi **{{capaian:irh:2025}}**."))
                .isEqualTo("<p>Naik menjadi <strong><a href=\"realisasi?rincian&#61;irh\" class=\"angka-rujukan\""
                        + " title=\"Capaian IRH 2025. 98 / 100 &lt; 1. Sumber: laporan.md, Tabel 3.1, baris 7\""
                        + " rel=\"nofollow noopener noreferrer\">98,00%</a></strong>.</p>\n");
    }

    @Test
    void aReplacedFigureWithItsBarsStaysInItsCellAndIsNoMarkdown() {
        String html = withFigures("| A | B |\n|---|---|\n| {{capaian:irh:2025|*98*|<b>final</b>|97,00%}} | x |");

        assertThat(html).contains(">*98*<", "angka-rujukan angka-ganti angka-tinjau", "semula 97,00%", "<td>x</td>");
        assertThat(html).doesNotContain("<b>", "<em>");
    }

    @Test
    void aFigureWithinCodeOrAnAddressBreaksOutOfNeither() {
        String html = withFigures("`{{capaian:irh:2025}}` [a {{capaian:irh:2025}}](https://x.id/{{capaian:irh:2025}})");

        assertThat(html).contains("<code>98,00%</code>").containsOnlyOnce("<a ").containsOnlyOnce("title=");
    }

    @Test
    void aMarkTypedIntoTheTextNamesNoFigure() {
        assertThat(withFigures("\uE0000\uE001 dan \uE00099\uE001")).isEqualTo("<p>0 dan 99</p>\n");
    }

    private static String withFigures(String teks) {
        var angka = new AngkaRujukan(
                new Rujukan(Ukuran.CAPAIAN, "irh", 2025, null),
                "Capaian IRH 2025",
                "98,00%",
                new BigDecimal("98"),
                true,
                "98 / 100 < 1",
                new Sitasi("laporan.md", 7, "Tabel 3.1"));
        List<Sebutan> sebutan = Rujukan.dalam(teks).stream()
                .map(l -> new Sebutan(
                        l.awal(),
                        l.akhir(),
                        l.rujukan(),
                        angka,
                        angka.tampil(l.rujukan()),
                        angka.perluDitinjau(l.rujukan())))
                .toList();
        return TampilanNarasi.html(teks, sebutan, r -> Optional.of("realisasi?rincian=" + r.objek()));
    }

    @Test
    void anOrderedListKeepsTheNumberItBeginsWith() {
        assertThat(TampilanNarasi.html("3. tiga\n4. empat")).contains("<ol start=\"3\">");
    }

    @Test
    void anImageLeavesItsDescription() {
        assertThat(TampilanNarasi.html("Lihat ![grafik **capaian**](https://jahat.example/x.png) ini"))
                .isEqualTo("<p>Lihat [gambar: grafik <strong>capaian</strong>] ini</p>\n");
        assertThat(TampilanNarasi.html("[![a](b.png)](https://contoh.go.id)")).contains("[gambar: a]");
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertThat(TampilanNarasi.html("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//jahat.example/x.js></sCrIpT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=x\nonerror\n=\nalert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text x=20 y=20>klik</text></a></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
                "<embed src=\"data:image/svg+xml;base64,PHN2Zy8+\">",
                "<link rel=stylesheet href=//jahat.example/x.css>",
                "<style>@import '//jahat.example/x.css';</style>",
                "<style>body{background:url(javascript:alert(1))}</style>",
                "<p style=\"position:fixed;inset:0\">tutup</p>",
                "<div style=\"background-image:url(https://jahat.example/pelacak)\">x</div>",
                "<base href=\"https://jahat.example/\">",
                "<meta http-equiv=refresh content=\"0;url=https://jahat.example\">",
                "<form action=https://jahat.example><button>ok</button></form>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "<body onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">klik</a>",
                "<a href=\" &#14; javascript:alert(1)\">klik</a>",
                "<a onmouseover=alert(1)>klik</a>",
                "<template><script>alert(1)</script></template>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo '<script>alert(1)</script>' ?>",
                "<vaadin-button onclick=alert(1)>x</vaadin-button>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](  javascript:alert(1))",
                "[klik](java&#x73;cript:alert(1))",
                "[klik](javascript&colon;alert(1))",
                "[klik](&#106;avascript:alert(1))",
                "[klik](<java\tscript:alert(1)>)",
                "[klik](\u0001javascript:alert(1))",
                "[klik](vbscript:msgbox(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[klik](data:image/svg+xml,<svg/onload=alert(1)>)",
                "[klik](file:///etc/passwd)",
                "[klik](blob:https://contoh/1)",
                "[klik](https://contoh.go.id \"x\\\" onmouseover=alert(1) y=\\\"\")",
                "[klik](https://contoh.go.id/\"onmouseover=\"alert(1))",
                "[klik][a]\n\n[a]: javascript:alert(1) \"judul\"",
                "<javascript:alert(1)>",
                "<data:text/html,<script>alert(1)</script>>",
                "![x](javascript:alert(1))",
                "![x](https://jahat.example/pelacak.gif)",
                "![x](data:image/svg+xml;base64,PHN2Zy9vbmxvYWQ9YWxlcnQoMSk+)",
                "![x\" onerror=\"alert(1)](a.png)",
                "![a][b]\n\n[b]: https://jahat.example/x.png",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;img src=x onerror=alert(1)&#62;",
                "`<script>alert(1)</script>`",
                "```html\" onmouseover=\"alert(1)\n<script>alert(1)</script>\n```",
                "    <script>alert(1)</script>",
                "# <img src=x onerror=alert(1)>",
                "- <script>alert(1)</script>",
                "> <iframe src=//jahat.example>",
                "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
                "| a |\n|---|\n| [x](javascript:alert(1)) |",
                "{{constructor.constructor('alert(1)')()}}",
                "${alert(1)}",
                "\u2028<script>alert(1)</script>",
                "<a\u0000 href=javascript:alert(1)>x</a>",
                "<<SCRIPT>alert(1);//<</SCRIPT>",
                "<x onclick=alert(1) autofocus tabindex=1>",
                "<a href=\"//jahat.example\" target=_top>x</a>"
            })
    void nothingButTextAndPlainMarkupGetsThrough(String serangan) {
        String html = TampilanNarasi.html(serangan);

        ELEMEN.matcher(html).results().forEach(elemen -> {
            assertThat(elemen.group(1)).matches(BOLEH);
            String sisa = ATRIBUT.matcher(elemen.group(2)).replaceAll("");
            assertThat(sisa.replace("/", "").strip()).as(html).isEmpty();
            ATRIBUT.matcher(elemen.group(2)).results().forEach(a -> {
                assertThat(a.group(1)).as(html).isIn("href", "rel", "align", "start");
                if (a.group(1).equals("href")) {
                    assertThat(a.group(2)).as(html).matches("(?i)(https?:|mailto:|//|[^:]*$).*");
                }
            });
        });
        // The sanitiser parts two braces by an empty comment, against templates of other programs.
        assertThat(ELEMEN.matcher(html).replaceAll("").replace("<!-- -->", ""))
                .as(html)
                .doesNotContain("<");
    }
}
