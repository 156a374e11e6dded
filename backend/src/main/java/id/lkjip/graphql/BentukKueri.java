package id.lkjip.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one operation asks for, with its fragments put in: how deep, and how many objects. The schema tells the usual
 * size of a list with {@code @taksiran}; a list that the caller pages counts as the page she asks for.
 */
final class BentukKueri {
    /** Contents of a list that the schema gives no estimate for. */
    private static final int TAKSIRAN_LAZIM = 10;

    /** Fragments within fragments can stand for endless selections; more than this are never walked. */
    private static final int KUNJUNGAN_TERBANYAK = 50_000;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragmen;
    private int fieldAkar;
    private int terdalam;
    private int kunjungan;
    private long simpul;

    private BentukKueri(GraphQLSchema schema, Map<String, FragmentDefinition> fragmen) {
        this.schema = schema;
        this.fragmen = fragmen;
    }

    /** Walks the operation once. */
    static BentukKueri of(
            SelectionSet pilihan,
            GraphQLFieldsContainer akar,
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragmen) {
        var bentuk = new BentukKueri(schema, fragmen);
        bentuk.walk(pilihan, akar, 1, 1);
        return bentuk;
    }

    /** Fields at the top. */
    int fieldAkar() {
        return fieldAkar;
    }

    /** Levels of fields. */
    int terdalam() {
        return terdalam;
    }

    /** Estimated objects in the result. */
    long simpul() {
        return simpul;
    }

    /** Whether there was too much to walk, so that the other figures are too small. */
    boolean terputus() {
        return kunjungan > KUNJUNGAN_TERBANYAK;
    }

    /** @param jenis whose fields are chosen; {@code null} for a union, whose members say it in their fragments */
    private void walk(
            @Nullable SelectionSet pilihan, @Nullable GraphQLFieldsContainer jenis, int tingkat, long banyak) {
        if (pilihan == null) {
            return;
        }
        for (Selection<?> satu : pilihan.getSelections()) {
            if (++kunjungan > KUNJUNGAN_TERBANYAK) {
                return;
            }
            switch (satu) {
                case Field field -> field(field, jenis, tingkat, banyak);
                case InlineFragment sisipan ->
                    walk(sisipan.getSelectionSet(), container(sisipan.getTypeCondition(), jenis), tingkat, banyak);
                case FragmentSpread sebutan -> {
                    FragmentDefinition isi = fragmen.get(sebutan.getName());
                    if (isi != null) {
                        walk(isi.getSelectionSet(), container(isi.getTypeCondition(), jenis), tingkat, banyak);
                    }
                }
                default -> {}
            }
        }
    }

    private @Nullable GraphQLFieldsContainer container(
            @Nullable TypeName syarat, @Nullable GraphQLFieldsContainer bawaan) {
        return syarat != null && schema.getType(syarat.getName()) instanceof GraphQLFieldsContainer jenis
                ? jenis
                : bawaan;
    }

    private void field(Field field, @Nullable GraphQLFieldsContainer jenis, int tingkat, long banyak) {
        if (tingkat == 1) {
            fieldAkar++;
        }
        if (field.getName().startsWith("__")) {
            // Asking for the schema is deep by nature and bounded by the library.
            return;
        }
        GraphQLFieldDefinition definisi = jenis == null ? null : jenis.getFieldDefinition(field.getName());
        if (definisi == null) {
            return;
        }
        terdalam = Math.max(terdalam, tingkat);
        GraphQLType isi = GraphQLTypeUtil.unwrapAll(definisi.getType());
        GraphQLType anak = schema.getType(((GraphQLNamedType) isi).getName());
        if (anak instanceof GraphQLFieldsContainer || anak instanceof GraphQLUnionType) {
            long jumlah = saturatedMultiply(banyak, taksiran(definisi, field));
            simpul = saturatedAdd(simpul, jumlah);
            walk(
                    field.getSelectionSet(),
                    anak instanceof GraphQLFieldsContainer wadah ? wadah : null,
                    tingkat + 1,
                    jumlah);
        }
    }

    private static long taksiran(GraphQLFieldDefinition definisi, Field field) {
        GraphQLType jenis = GraphQLTypeUtil.unwrapNonNull(definisi.getType());
        if (!(jenis instanceof GraphQLList)) {
            return 1;
        }
        GraphQLAppliedDirective taksiran = definisi.getAppliedDirective("taksiran");
        if (taksiran == null) {
            return TAKSIRAN_LAZIM;
        }
        String halaman = taksiran.getArgument("halaman").getValue();
        if (halaman == null) {
            return number(taksiran, "jumlah");
        }
        return field.getArguments().stream()
                .filter(argumen -> argumen.getName().equals(halaman))
                .findFirst()
                // A query is checked once for all values of its variables, so one of them counts as the largest page.
                .map(argumen -> argumen.getValue() instanceof IntValue banyak
                        ? Math.max(0, saturated(banyak.getValue()))
                        : number(taksiran, "terbanyak"))
                .orElseGet(() -> number(taksiran, "jumlah"));
    }

    private static long number(GraphQLAppliedDirective taksiran, String argumen) {
        Integer nilai = taksiran.getArgument(argumen).getValue();
        return nilai == null ? TAKSIRAN_LAZIM : nilai;
    }

    private static long saturated(BigInteger banyak) {
        return banyak.bitLength() < Integer.SIZE ? banyak.longValue() : Integer.MAX_VALUE;
    }

    private static long saturatedMultiply(long a, long b) {
        long hasil = a * b;
        return a != 0 && (hasil / a != b || hasil < 0) ? Long.MAX_VALUE / 2 : hasil;
    }

    private static long saturatedAdd(long a, long b) {
        return Math.min(Long.MAX_VALUE / 2, a) + Math.min(Long.MAX_VALUE / 2, b);
    }
}
