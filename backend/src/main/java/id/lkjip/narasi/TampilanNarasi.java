package id.lkjip.narasi;

import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService.Sebutan;
import id.lkjip.shared.Sitasi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown into HTML that is safe to show: no script, style, event handler or image gets through, whatever the
 * text holds. HTML written into the text is shown as text. An image leaves its description, so that a reader knows that
 * something stood there.
 */
public final class TampilanNarasi {

    private static final List<Extension> TAMBAHAN = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TAMBAHAN).build();
    private static final HtmlRenderer PENULIS = HtmlRenderer.builder()
            .extensions(TAMBAHAN)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(PenulisAngka::new)
            .build();

    /** Stands for the figure of a number while Markdown is read, so that nothing in it is taken for a mark. */
    private static final Pattern TEMPAT = Pattern.compile("\uE000(\\d+)\uE001");

    private static final Pattern TANDA_TEMPAT = Pattern.compile("[\uE000\uE001]");

    /** What may be shown; everything else is dropped, also what the parser would make of later versions of Markdown. */
    private static final PolicyFactory BOLEH = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "span")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("angka-rujukan( angka-(ganti|tinjau|kosong))*"))
            .onElements("a", "span")
            .allowAttributes("title")
            .onElements("a", "span")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("align")
            .matching(false, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .toFactory();

    private TampilanNarasi() {}

    /** The text as safe HTML, a sequence of blocks; empty for an empty text. */
    public static String html(String markdown) {
        Node dokumen = PARSER.parse(markdown);
        return html(dokumen);
    }

    /**
     * The text as safe HTML with the figures that it names, each marked and with what it is and where it comes from.
     *
     * @param sebutan the figures named in the text, in order
     * @param tautan where more about a figure is shown, within this application; empty for none
     */
    public static String html(String markdown, List<Sebutan> sebutan, Function<Rujukan, Optional<String>> tautan) {
        var denganTempat = new StringBuilder();
        int sampai = 0;
        for (int i = 0; i < sebutan.size(); i++) {
            Sebutan satu = sebutan.get(i);
            denganTempat
                    .append(withoutMarks(markdown.substring(sampai, satu.awal())))
                    .append('\uE000')
                    .append(i)
                    .append('\uE001');
            sampai = satu.akhir();
        }
        denganTempat.append(withoutMarks(markdown.substring(sampai)));
        Node dokumen = PARSER.parse(denganTempat.toString());
        dokumen.accept(new TempatMenjadiAngka(sebutan, tautan));
        return html(dokumen);
    }

    /** What a figure is, how it was computed, where it stands, and why another one is shown in its place. */
    public static String keterangan(Sebutan sebutan) {
        AngkaRujukan angka = sebutan.angka();
        var hasil = new StringBuilder(angka.uraian());
        Rujukan.Pengganti ganti = sebutan.rujukan().pengganti();
        if (ganti != null) {
            hasil.append(". Diganti: ").append(ganti.alasan()).append(". Angka di data: ");
            hasil.append(angka.teks() == null ? "belum ada" : angka.teks());
            if (sebutan.perluDitinjau()) {
                hasil.append(", semula ").append(ganti.semula().isEmpty() ? "belum ada" : ganti.semula());
            }
        }
        if (angka.penjelasan() != null) {
            hasil.append(". ").append(angka.penjelasan());
        }
        Sitasi sitasi = angka.sitasi();
        if (sitasi != null) {
            hasil.append(". Sumber: ").append(sitasi.berkas());
            if (sitasi.tempat() != null) {
                hasil.append(", ").append(sitasi.tempat());
            }
            if (sitasi.baris() != null) {
                hasil.append(", baris ").append(sitasi.baris());
            }
        }
        return hasil.toString().replace("..", ".");
    }

    private static String html(Node dokumen) {
        dokumen.accept(new GambarMenjadiTeks());
        return BOLEH.sanitize(PENULIS.render(dokumen));
    }

    private static String withoutMarks(String teks) {
        return TANDA_TEMPAT.matcher(teks).replaceAll("");
    }

    /** A figure within a line. */
    private static final class Angka extends CustomNode {

        private final Sebutan sebutan;
        private final Optional<String> tautan;

        Angka(Sebutan sebutan, Optional<String> tautan) {
            this.sebutan = sebutan;
            this.tautan = tautan;
        }

        private String kelas() {
            var hasil = new StringBuilder("angka-rujukan");
            if (sebutan.rujukan().pengganti() != null) {
                hasil.append(" angka-ganti");
            } else if (sebutan.angka().teks() == null) {
                hasil.append(" angka-kosong");
            }
            return sebutan.perluDitinjau() ? hasil.append(" angka-tinjau").toString() : hasil.toString();
        }
    }

    /** Writes a figure as an element of its own. */
    private static final class PenulisAngka implements NodeRenderer {

        private final HtmlNodeRendererContext konteks;

        PenulisAngka(HtmlNodeRendererContext konteks) {
            this.konteks = konteks;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Angka.class);
        }

        @Override
        public void render(Node simpul) {
            Angka angka = (Angka) simpul;
            Map<String, String> sifat = new LinkedHashMap<>();
            angka.tautan.ifPresent(alamat -> sifat.put("href", alamat));
            sifat.put("class", angka.kelas());
            sifat.put("title", keterangan(angka.sebutan));
            String unsur = angka.tautan.isPresent() ? "a" : "span";
            konteks.getWriter().tag(unsur, sifat);
            konteks.getWriter().text(angka.sebutan.tampil());
            konteks.getWriter().tag("/" + unsur);
        }
    }

    /** Puts figures in their places; where no element can stand, as in code or an address, only their text. */
    private static final class TempatMenjadiAngka extends AbstractVisitor {

        private final List<Sebutan> sebutan;
        private final Function<Rujukan, Optional<String>> tautan;
        private int dalamTautan;

        TempatMenjadiAngka(List<Sebutan> sebutan, Function<Rujukan, Optional<String>> tautan) {
            this.sebutan = sebutan;
            this.tautan = tautan;
        }

        @Override
        public void visit(Text teks) {
            String isi = teks.getLiteral();
            Matcher tempat = TEMPAT.matcher(isi);
            int sampai = 0;
            while (tempat.find()) {
                if (tempat.start() > sampai) {
                    teks.insertBefore(new Text(isi.substring(sampai, tempat.start())));
                }
                Sebutan satu = at(tempat);
                // A link within a link is none.
                teks.insertBefore(new Angka(satu, dalamTautan > 0 ? Optional.empty() : tautan.apply(satu.rujukan())));
                sampai = tempat.end();
            }
            if (sampai > 0) {
                teks.setLiteral(isi.substring(sampai));
            }
        }

        @Override
        public void visit(Link link) {
            link.setDestination(filled(link.getDestination()));
            dalamTautan++;
            visitChildren(link);
            dalamTautan--;
        }

        @Override
        public void visit(Code kode) {
            kode.setLiteral(filled(kode.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock kode) {
            kode.setLiteral(filled(kode.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock kode) {
            kode.setLiteral(filled(kode.getLiteral()));
        }

        @Override
        public void visit(HtmlInline tulisan) {
            tulisan.setLiteral(filled(tulisan.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock tulisan) {
            tulisan.setLiteral(filled(tulisan.getLiteral()));
        }

        private String filled(String isi) {
            return TEMPAT.matcher(isi).replaceAll(t -> Matcher.quoteReplacement(at(t).tampil()));
        }

        private Sebutan at(MatchResult tempat) {
            return sebutan.get(Integer.parseInt(tempat.group(1)));
        }
    }

    /** Puts what an image is said to show in its place. */
    private static final class GambarMenjadiTeks extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            // Only figures have one, made by this class.
            link.setTitle(null);
            visitChildren(link);
        }

        @Override
        public void visit(Image gambar) {
            visitChildren(gambar);
            gambar.insertBefore(new Text("[gambar: "));
            Node isi = gambar.getFirstChild();
            while (isi != null) {
                Node berikut = isi.getNext();
                gambar.insertBefore(isi);
                isi = berikut;
            }
            gambar.insertBefore(new Text("]"));
            gambar.unlink();
        }
    }
}
