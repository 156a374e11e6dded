package id.lkjip.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection of the embedded server, with two habits of the library put right.
 *
 * <p>The library changes a stored document in place while another connection may still be encoding it into an answer, so
 * that a reader could see half of an update. Here an update works on a copy, and a stored document never changes.
 *
 * <p>The library reads the whole collection when a query names an id and another field, as every save with a version
 * does. Here the id decides which document is looked at.
 */
final class EmbeddedCollection extends H2Collection {

    private static final String ID = "_id";

    /** Whether the query being answered is the search of an update; guarded by this collection's monitor. */
    private boolean updating;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, data, meta, cursors);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        updating = true;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            updating = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        updating = true;
        try {
            return super.findAndModify(query);
        } finally {
            updating = false;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        QueryResult found;
        if (query.size() > 1 && query.get(ID) instanceof String id) {
            List<Object> position = getDocument(id) == null ? List.of() : List.of(id);
            found = matchDocuments(query, position, orderBy, skip, limit, batchSize, fields);
        } else {
            found = super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        return updating ? copyOf(found) : found;
    }

    private static QueryResult copyOf(QueryResult found) {
        List<Document> copies = StreamSupport.stream(found.spliterator(), false)
                .map(Document::cloneDeeply)
                .toList();
        return new QueryResult(copies, found.getCursorId());
    }
}
