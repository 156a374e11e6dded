package id.lkjip.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps parsed and checked queries, so that one that is sent again is neither parsed nor checked again. */
final class DokumenKueri implements PreparsedDocumentProvider {

    /** Total length of the texts that are kept; a parsed query takes some fifty times its text. */
    private static final long HURUF_TERBANYAK = 500_000;

    private final Cache<String, PreparsedDocumentEntry> sah = Caffeine.newBuilder()
            .maximumWeight(HURUF_TERBANYAK)
            .weigher((String kueri, PreparsedDocumentEntry dokumen) -> kueri.length() + 1)
            .build();

    private final PemeriksaKueri pemeriksa;
    private final Supplier<GraphQLSchema> schema;

    DokumenKueri(PemeriksaKueri pemeriksa, Supplier<GraphQLSchema> schema) {
        this.pemeriksa = pemeriksa;
        this.schema = schema;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry diingat = sah.getIfPresent(input.getQuery());
        if (diingat != null) {
            return CompletableFuture.completedFuture(diingat);
        }
        PreparsedDocumentEntry hasil = check(input, parse);
        if (!hasil.hasErrors()) {
            sah.put(input.getQuery(), hasil);
        }
        return CompletableFuture.completedFuture(hasil);
    }

    private PreparsedDocumentEntry check(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var dariTeks = pemeriksa.checkText(input.getQuery());
        if (dariTeks.isPresent()) {
            return new PreparsedDocumentEntry(dariTeks.get());
        }
        input.getGraphQLContext().put(ParserOptions.class, pemeriksa.parserOptions());
        PreparsedDocumentEntry hasil = parse.apply(input);
        if (hasil.hasErrors()) {
            return hasil;
        }
        return pemeriksa
                .checkShape(hasil.getDocument(), schema.get())
                .map(PreparsedDocumentEntry::new)
                .orElse(hasil);
    }
}
