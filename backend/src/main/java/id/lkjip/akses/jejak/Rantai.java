package id.lkjip.akses.jejak;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * The hash that makes entries a chain. It covers the entry's stored bytes, every field, type and order of them, without
 * the hash itself; as the hash of the entry before is one of the fields, a change shows in every later entry.
 */
final class Rantai {

    static final String SIDIK = "sidik";
    static final String SIDIK_SEBELUM = "sidikSebelum";

    /** Stands for the entry before the first. */
    static final String AWAL = "0".repeat(64);

    private Rantai() {}

    /** The hash of an entry, whether or not it holds one already. */
    static String sidik(BsonDocument entri) {
        BsonDocument tanpaSidik = entri.clone();
        tanpaSidik.remove(SIDIK);
        var isi = new BasicOutputBuffer();
        try (isi;
                var penulis = new BsonBinaryWriter(isi)) {
            new BsonDocumentCodec()
                    .encode(penulis, tanpaSidik, EncoderContext.builder().build());
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            isi.getByteBuffers().forEach(b -> sha.update(b.asNIO()));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
