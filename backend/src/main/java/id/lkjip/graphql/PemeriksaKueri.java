package id.lkjip.graphql;

import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a query against the limits before it runs. Counting tokens, aliases and directives needs the text only; depth,
 * top fields and the size of the result follow the fragments and the schema, after the query was found valid.
 */
final class PemeriksaKueri {

    /** Contents of a list that the schema gives no estimate for. */
    private static final int TAKSIRAN_LAZIM = 10;

    /** Fragments within fragments can stand for endless selections; more than this are never walked. */
    private static final int KUNJUNGAN_TERBANYAK = 50_000;

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
        Document dokumen;
        try {
            dokumen = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(kueri)
                    .parserOptions(parser)
                    .build());
        } catch (ParseCancelledException e) {
            return Optional.of(Galat.of(
                    KodeGalat.TERLALU_BANYAK_TOKEN,
                    "Kueri terlalu panjang: paling banyak " + batas.token() + " token."));
        } catch (InvalidSyntaxException e) {
            return Optional.empty();
        }
        var hitungan = new Hitungan();
        hitungan.add(dokumen);
        if (hitungan.alias > batas.alias()) {
            return Optional.of(Galat.of(
                    KodeGalat.TERLALU_BANYAK_ALIAS,
                    "Kueri memakai " + hitungan.alias + " alias; paling banyak " + batas.alias() + "."));
        }
        if (hitungan.direktif > batas.direktif()) {
            return Optional.of(Galat.of(
                    KodeGalat.TERLALU_BANYAK_DIREKTIF,
                    "Kueri memakai " + hitungan.direktif + " direktif; paling banyak " + batas.direktif() + "."));
        }
        return Optional.empty();
    }

    /** The first limit that a valid document exceeds in one of its operations. */
    Optional<GraphQLError> checkShape(Document dokumen, GraphQLSchema schema) {
        var fragmen = new HashMap<String, FragmentDefinition>();
        dokumen.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragmen.put(f.getName(), f));
        for (var operasi : dokumen.getDefinitionsOfType(OperationDefinition.class)) {
            var bentuk = new Bentuk(schema, fragmen);
            GraphQLObjectType akar = operasi.getOperation() == OperationDefinition.Operation.MUTATION
                    ? schema.getMutationType()
                    : schema.getQueryType();
            bentuk.walk(operasi.getSelectionSet(), akar, 1, 1);
            Optional<GraphQLError> galat = check(bentuk);
            if (galat.isPresent()) {
                return galat;
            }
        }
        return Optional.empty();
    }

    private Optional<GraphQLError> check(Bentuk bentuk) {
        if (bentuk.fieldAkar > batas.fieldAkar()) {
            return Optional.of(Galat.of(
                    KodeGalat.TERLALU_BANYAK_FIELD_AKAR,
                    "Kueri meminta " + bentuk.fieldAkar + " field di tingkat teratas; paling banyak "
                            + batas.fieldAkar() + "."));
        }
        if (bentuk.terdalam > batas.kedalaman()) {
            return Optional.of(Galat.of(
                    KodeGalat.TERLALU_DALAM,
                    "Kueri sedalam " + bentuk.terdalam + " tingkat; paling dalam " + batas.kedalaman() + "."));
        }
        if (bentuk.simpul > batas.simpul() || bentuk.kunjungan > KUNJUNGAN_TERBANYAK) {
            return Optional.of(Galat.of(
                    KodeGalat.HASIL_TERLALU_BESAR,
                    "Hasil kueri ditaksir lebih dari " + batas.simpul()
                            + " simpul; kurangi daftar bersarang atau bagi menjadi beberapa kueri."));
        }
        return Optional.empty();
    }

    /** What can be counted on the text's own tree. */
    private static final class Hitungan {
        private int alias;
        private int direktif;

        void add(Node<?> node) {
            if (node instanceof Field field && field.getAlias() != null) {
                alias++;
            }
            if (node instanceof DirectivesContainer<?> berdirektif) {
                direktif += berdirektif.getDirectives().size();
            }
            for (Node<?> anak : node.getChildren()) {
                if (!(anak instanceof Directive)) {
                    add(anak);
                }
            }
        }
    }

    /** What one operation asks for, with its fragments put in. */
    private static final class Bentuk {
        private final GraphQLSchema schema;
        private final Map<String, FragmentDefinition> fragmen;
        private int fieldAkar;
        private int terdalam;
        private int kunjungan;
        private long simpul;

        Bentuk(GraphQLSchema schema, Map<String, FragmentDefinition> fragmen) {
            this.schema = schema;
            this.fragmen = fragmen;
        }

        void walk(@Nullable SelectionSet pilihan, GraphQLFieldsContainer jenis, int tingkat, long banyak) {
            if (pilihan == null) {
                return;
            }
            for (Selection<?> satu : pilihan.getSelections()) {
                if (++kunjungan > KUNJUNGAN_TERBANYAK) {
                    return;
                }
                switch (satu) {
                    case Field field -> field(field, jenis, tingkat, banyak);
                    case InlineFragment sisipan -> walk(sisipan.getSelectionSet(), jenis, tingkat, banyak);
                    case FragmentSpread sebutan -> {
                        FragmentDefinition isi = fragmen.get(sebutan.getName());
                        walk(isi == null ? null : isi.getSelectionSet(), jenis, tingkat, banyak);
                    }
                    default -> {}
                }
            }
        }

        private void field(Field field, GraphQLFieldsContainer jenis, int tingkat, long banyak) {
            if (tingkat == 1) {
                fieldAkar++;
            }
            if (field.getName().startsWith("__")) {
                // Asking for the schema is deep by nature and bounded by the library.
                return;
            }
            GraphQLFieldDefinition definisi = jenis.getFieldDefinition(field.getName());
            if (definisi == null) {
                return;
            }
            terdalam = Math.max(terdalam, tingkat);
            GraphQLType isi = GraphQLTypeUtil.unwrapAll(definisi.getType());
            if (schema.getType(((GraphQLNamedType) isi).getName()) instanceof GraphQLFieldsContainer anak) {
                long jumlah = saturatedMultiply(banyak, taksiran(definisi));
                simpul = saturatedAdd(simpul, jumlah);
                walk(field.getSelectionSet(), anak, tingkat + 1, jumlah);
            }
        }

        private static long taksiran(GraphQLFieldDefinition definisi) {
            GraphQLType jenis = definisi.getType();
            if (jenis instanceof GraphQLNonNull wajib) {
                jenis = wajib.getWrappedType();
            }
            if (!(jenis instanceof GraphQLList)) {
                return 1;
            }
            GraphQLAppliedDirective taksiran = definisi.getAppliedDirective("taksiran");
            if (taksiran == null) {
                return TAKSIRAN_LAZIM;
            }
            Object nilai = taksiran.getArgument("jumlah").getArgumentValue().getValue();
            return nilai instanceof IntValue i ? i.getValue().longValue() : ((Number) nilai).longValue();
        }

        private static long saturatedMultiply(long a, long b) {
            long hasil = a * b;
            return a != 0 && (hasil / a != b || hasil < 0) ? Long.MAX_VALUE / 2 : hasil;
        }

        private static long saturatedAdd(long a, long b) {
            return Math.min(Long.MAX_VALUE / 2, a) + Math.min(Long.MAX_VALUE / 2, b);
        }
    }
}
