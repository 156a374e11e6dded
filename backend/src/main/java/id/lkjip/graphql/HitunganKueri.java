package id.lkjip.graphql;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Set;

/** What can be counted on a document's own tree, before it is known to fit the schema. */
final class HitunganKueri {

    private int alias;
    private int pengulangan;
    private int fragmen;
    private int direktif;

    private HitunganKueri() {}

    static HitunganKueri of(Document dokumen) {
        var hitungan = new HitunganKueri();
        hitungan.add(dokumen);
        return hitungan;
    }

    /** Fields under another name. */
    int alias() {
        return alias;
    }

    /** Fields that stand again, under the same name, in the same selection. */
    int pengulangan() {
        return pengulangan;
    }

    /** Fragments, named or not, and uses of the named ones. */
    int fragmen() {
        return fragmen;
    }

    /** Directives. */
    int direktif() {
        return direktif;
    }

    private void add(Node<?> node) {
        switch (node) {
            case Field field -> alias += field.getAlias() == null ? 0 : 1;
            case SelectionSet pilihan -> pengulangan += repeated(pilihan);
            case FragmentDefinition satu -> fragmen++;
            case InlineFragment satu -> fragmen++;
            case FragmentSpread satu -> fragmen++;
            default -> {}
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

    private static int repeated(SelectionSet pilihan) {
        Set<String> nama = new HashSet<>();
        int ulang = 0;
        for (Field field : pilihan.getSelectionsOfType(Field.class)) {
            ulang += nama.add(field.getResultKey()) ? 0 : 1;
        }
        return ulang;
    }
}
