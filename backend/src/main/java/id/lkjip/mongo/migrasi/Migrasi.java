package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;

/**
 * One change of the stored data. It must be repeatable: after a crash, or when a lock expired, it runs again over what
 * it has already done.
 */
interface Migrasi {

    /** Orders the migrations and is recorded; never changed once released. */
    String kode();

    void jalankan(MongoDatabase database);
}
