package id.lkjip.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, for the embedded server, which otherwise ignores such indexes and reads the whole
 * collection.
 *
 * <p>Each entry is an array: the values of the index's fields, then the document's id. Arrays sort by their elements and
 * a shorter one before a longer one, so all documents with the same leading values stand together.
 */
final class StoredIndex extends Index<Object> {

    private static final String ID = "_id";

    private final MVMap<Object[], Object> entries;

    StoredIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<Object[], Object> entries) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null; // the unique index on _id knows the position
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document).forEach(entry -> entries.put(entry, position));
    }

    @Override
    public Object remove(Document document) {
        entriesOf(document).forEach(entries::remove);
        return Objects.requireNonNull(document.get(ID));
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
            remove(oldDocument);
            add(newDocument, position, collection);
        }
    }

    /** Whether the query gives the index's first field, and perhaps further ones, a plain value. */
    @Override
    public boolean canHandle(Document query) {
        return prefixOf(query).length > 0;
    }

    /** The documents with the query's values in the index's leading fields; the collection still filters them. */
    @Override
    public Iterable<Object> getPositions(Document query) {
        Object[] prefix = prefixOf(query);
        var positions = new ArrayList<>();
        Iterator<Object[]> from = entries.keyIterator(prefix);
        while (from.hasNext()) {
            Object[] entry = from.next();
            if (!startsWith(entry, prefix)) {
                break;
            }
            positions.add(entry[entry.length - 1]);
        }
        return positions;
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }

    private Stream<Object[]> entriesOf(Document document) {
        Object id = Objects.requireNonNull(document.get(ID));
        return getKeyValues(document).stream()
                .map(KeyValue::stream)
                .map(values -> Stream.concat(values.map(StoredIndex::sameForEqualNumbers), Stream.of(id))
                        .toArray());
    }

    private Object[] prefixOf(Document query) {
        var prefix = new ArrayList<>();
        for (String key : keys()) {
            Object value = query.get(key);
            if (value instanceof Number || value instanceof String || value instanceof Boolean) {
                prefix.add(sameForEqualNumbers(value));
            } else {
                break;
            }
        }
        return prefix.toArray();
    }

    /** 2031 as an int, a long and a double are one key. */
    private static Object sameForEqualNumbers(Object value) {
        return value instanceof Number number ? Utils.normalizeNumber(number) : value;
    }

    private static boolean startsWith(Object[] entry, Object[] prefix) {
        return entry.length > prefix.length && Arrays.equals(entry, 0, prefix.length, prefix, 0, prefix.length);
    }
}
