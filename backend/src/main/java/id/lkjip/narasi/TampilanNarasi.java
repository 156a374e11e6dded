package id.lkjip.narasi;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
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
            .build();

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
                    "a")
            .allowAttributes("href")
            .onElements("a")
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
        dokumen.accept(new GambarMenjadiTeks());
        return BOLEH.sanitize(PENULIS.render(dokumen));
    }

    /** Puts what an image is said to show in its place. */
    private static final class GambarMenjadiTeks extends AbstractVisitor {

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
