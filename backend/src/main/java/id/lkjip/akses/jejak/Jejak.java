package id.lkjip.akses.jejak;

import id.lkjip.akses.Adaptor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param nomor position in the chain, from 1
 * @param akun who did it; for a failed sign-in the name that was tried
 * @param alamat network address; {@code null} when there is none
 * @param token id of the token used; {@code null} without one
 * @param objek what it was done to, as an id
 * @param sebelum fields before, as text; empty when there was nothing
 * @param sesudah fields after, as text; empty when nothing is left
 * @param sidikSebelum hash of the entry before; 64 zeros for the first
 * @param sidik SHA-256 of this entry, hexadecimal
 */
public record Jejak(
        long nomor,
        Instant waktu,
        String akun,
        Adaptor adaptor,
        @Nullable String alamat,
        @Nullable String token,
        Tindakan tindakan,
        String objek,
        Map<String, String> sebelum,
        Map<String, String> sesudah,
        @Nullable String keterangan,
        String sidikSebelum,
        String sidik) {}
