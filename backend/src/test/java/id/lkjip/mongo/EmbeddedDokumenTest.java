package id.lkjip.mongo;

/** The embedded server keeps the documents' contract. */
class EmbeddedDokumenTest extends DokumenContract {

    @Override
    MongoUji open() {
        return MongoUji.inMemory();
    }
}
