package id.lkjip.shared;

import java.time.Instant;

/**
 * That a person, not an import, set what a document says: an import then leaves it as it is.
 *
 * @param oleh account that changed it last
 * @param nama the person's name
 */
public record Pengubahan(String oleh, String nama, Instant pada, String alasan) {}
