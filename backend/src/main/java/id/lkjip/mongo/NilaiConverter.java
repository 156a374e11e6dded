package id.lkjip.mongo;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.Nilai.Angka;
import id.lkjip.shared.Nilai.BelumDiisi;
import id.lkjip.shared.Nilai.Predikat;
import id.lkjip.shared.Nilai.Rentang;
import id.lkjip.shared.Nilai.TidakBerlaku;
import java.math.BigDecimal;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * A {@link Nilai} as a small document that says in its field {@code jenis} which kind it is, so that the stored data
 * does not depend on class names and zero, not filled and not applicable can be told apart in a query.
 */
final class NilaiConverter {

    private static final String JENIS = "jenis";
    private static final String TEKS = "teks";

    private NilaiConverter() {}

    @WritingConverter
    enum Write implements Converter<Nilai, Document> {
        INSTANCE;

        @Override
        public Document convert(Nilai nilai) {
            return switch (nilai) {
                case Angka a -> document("ANGKA", a).append("nilai", new Decimal128(a.nilai()));
                case Rentang r ->
                    document("RENTANG", r)
                            .append("bawah", new Decimal128(r.bawah()))
                            .append("atas", new Decimal128(r.atas()));
                case Predikat p -> document("PREDIKAT", p);
                case BelumDiisi b -> document("BELUM_DIISI", b);
                case TidakBerlaku t -> document("TIDAK_BERLAKU", t);
            };
        }

        private static Document document(String jenis, Nilai nilai) {
            return new Document(JENIS, jenis).append(TEKS, nilai.teks());
        }
    }

    @ReadingConverter
    enum Read implements Converter<Document, Nilai> {
        INSTANCE;

        @Override
        public Nilai convert(Document d) {
            String teks = d.get(TEKS, "");
            String jenis = d.getString(JENIS);
            return switch (jenis) {
                case "ANGKA" -> new Angka(teks, decimal(d, "nilai"));
                case "RENTANG" -> new Rentang(teks, decimal(d, "bawah"), decimal(d, "atas"));
                case "PREDIKAT" -> new Predikat(teks);
                case "BELUM_DIISI" -> new BelumDiisi(teks);
                case "TIDAK_BERLAKU" -> new TidakBerlaku(teks);
                case null, default -> throw new IllegalStateException("Jenis nilai tidak dikenal: " + jenis);
            };
        }

        private static BigDecimal decimal(Document d, String field) {
            return d.get(field, Decimal128.class).bigDecimalValue();
        }
    }
}
