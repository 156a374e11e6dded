package id.lkjip.ui.narasi;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/**
 * Figures of a text as a list whose rows stay while what they say stays. A click on a button sends the text first; were
 * the rows made anew by that, the click would reach a button that is no more.
 */
final class DaftarAngkaTeks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private transient List<Baris> baris = List.of();

    /** A row, and where in the text its figure stands now. */
    private static final class Baris {

        private final Object kunci;
        private final ListItem butir;
        private int letak;

        private <T> Baris(Object kunci, T satu, BiFunction<T, IntSupplier, ListItem> buat) {
            this.kunci = kunci;
            this.butir = buat.apply(satu, () -> letak);
        }
    }

    DaftarAngkaTeks() {
        addClassName("angka-teks");
    }

    /**
     * Shows these.
     *
     * @param kunci what a row says; rows that say the same are kept
     * @param letak where it stands in the text
     * @param buat makes a row, whose place may change later
     */
    <T> void isi(
            List<T> semua,
            Function<T, Object> kunci,
            ToIntFunction<T> letak,
            BiFunction<T, IntSupplier, ListItem> buat) {
        Map<Object, Deque<Baris>> ada = new HashMap<>();
        baris.forEach(b -> ada.computeIfAbsent(b.kunci, k -> new ArrayDeque<>()).add(b));
        List<Baris> baru = new ArrayList<>();
        for (T satu : semua) {
            Object sebut = kunci.apply(satu);
            Deque<Baris> lama = ada.getOrDefault(sebut, new ArrayDeque<>());
            Baris b = lama.isEmpty() ? new Baris(sebut, satu, buat) : lama.removeFirst();
            b.letak = letak.applyAsInt(satu);
            baru.add(b);
        }
        if (!baru.equals(baris)) {
            removeAll();
            baru.forEach(b -> add(b.butir));
            baris = List.copyOf(baru);
        }
    }
}
