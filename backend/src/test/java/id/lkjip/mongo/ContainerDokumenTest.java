package id.lkjip.mongo;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real MongoDB 8 keeps the documents' contract; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerDokumenTest extends DokumenContract {

    @Container
    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8");

    @Override
    MongoUji open() {
        MongoUji mongo = MongoUji.at(MONGO.getReplicaSetUrl("lkjip"));
        mongo.template().getDb().drop();
        return mongo;
    }
}
