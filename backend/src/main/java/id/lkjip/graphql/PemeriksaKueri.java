package id.lkjip.graphql;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a query against the limits before it runs. Counting tokens, aliases and directives needs the text only; depth,
 * top fields and the size of the result follow the fragments and the schema, after the query was found valid.
 */
final class PemeriksaKueri {

    /** A larger estimate is not worth its digits. */
    private static final long TERTULIS = 1_000_000_000;

    private final BatasKueri batas;
    private final ParserOptions parser;

    PemeriksaKueri(BatasKueri batas) {
        this.batas = batas;
        this.parser = ParserOptions.newParserOptions().maxTokens(batas.token()).build();
    }

    /** The parser's own limits, the same for the parse that follows. */
    ParserOptions parserOptions() {
        return parser;
    }

    /** The first limit that the text exceeds. A text that does not parse is left to the parser to explain. */
    Optional<GraphQLError> checkText(String kueri) {
        if (kueri.length() > batas.huruf()) {
            return Optional.of(Galat.of(
                    KodeGalat.KUERI_TERLALU_PANJANG,
                    "Kueri sepanjang " + kueri.length() + " karakter; paling panjang " + batas.huruf() + "."));
        }
        Document dokumen;
        try {
            dokumen = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(kueri)
                    .parserOptions(parser)
                    .build());
        } catch (ParseCancelledTooDeepException e) {
            return Optional.of(terlaluDalam(TeksKueri.of(kueri).kurung()));
        } catch (ParseCancelledException e) {
            return Optional.of(Galat.of(
                    KodeGalat.TERLALU_BANYAK_TOKEN,
                    "Kueri memakai " + TeksKueri.of(kueri).token() + " token; paling banyak " + batas.token() + "."));
        } catch (InvalidSyntaxException e) {
            return Optional.empty();
        }
        var hitungan = HitunganKueri.of(dokumen);
        return Stream.of(
                        countable(KodeGalat.TERLALU_BANYAK_ALIAS, "alias", hitungan.alias(), batas.alias()),
                        countable(
                                KodeGalat.TERLALU_BANYAK_PENGULANGAN,
                                "field yang berulang",
                                hitungan.pengulangan(),
                                batas.pengulangan()),
                        countable(KodeGalat.TERLALU_BANYAK_FRAGMEN, "fragmen", hitungan.fragmen(), batas.fragmen()),
                        countable(KodeGalat.TERLALU_BANYAK_DIREKTIF, "direktif", hitungan.direktif(), batas.direktif()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first limit that a valid document exceeds in one of its operations. */
    Optional<GraphQLError> checkShape(Document dokumen, GraphQLSchema schema) {
        var fragmen = new HashMap<String, FragmentDefinition>();
        dokumen.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragmen.put(f.getName(), f));
        for (var operasi : dokumen.getDefinitionsOfType(OperationDefinition.class)) {
            GraphQLObjectType akar = operasi.getOperation() == OperationDefinition.Operation.MUTATION
                    ? schema.getMutationType()
                    : schema.getQueryType();
            Optional<GraphQLError> galat = check(BentukKueri.of(operasi.getSelectionSet(), akar, schema, fragmen));
            if (galat.isPresent()) {
                return galat;
            }
        }
        return Optional.empty();
    }

    private Optional<GraphQLError> check(BentukKueri bentuk) {
        if (bentuk.terdalam() > batas.kedalaman()) {
            return Optional.of(terlaluDalam(bentuk.terdalam()));
        }
        if (bentuk.simpul() > batas.simpul() || bentuk.terputus()) {
            return Optional.of(terlaluBesar(bentuk));
        }
        return countable(
                KodeGalat.TERLALU_BANYAK_FIELD_AKAR, "field di tingkat teratas", bentuk.fieldAkar(), batas.fieldAkar());
    }

    private static Optional<GraphQLError> countable(KodeGalat kode, String apa, int ada, int terbanyak) {
        return ada <= terbanyak
                ? Optional.empty()
                : Optional.of(
                        Galat.of(kode, "Kueri memakai " + ada + " " + apa + "; paling banyak " + terbanyak + "."));
    }

    private GraphQLError terlaluDalam(int ada) {
        return Galat.of(
                KodeGalat.TERLALU_DALAM, "Kueri sedalam " + ada + " tingkat; paling dalam " + batas.kedalaman() + ".");
    }

    private GraphQLError terlaluBesar(BentukKueri bentuk) {
        String ada = bentuk.terputus() || bentuk.simpul() > TERTULIS
                ? "lebih dari " + Math.min(TERTULIS, Math.max(bentuk.simpul(), batas.simpul()))
                : String.valueOf(bentuk.simpul());
        return Galat.of(
                KodeGalat.HASIL_TERLALU_BESAR,
                "Hasil kueri ditaksir " + ada + " simpul; paling banyak " + batas.simpul()
                        + ". Kurangi daftar bersarang atau bagi menjadi beberapa kueri.");
    }
}
