package id.lkjip.realisasi;

import java.time.Instant;

/**
 * Who recorded a realisasi by hand, when and why.
 *
 * @param oleh account that recorded it
 * @param nama the person's name
 * @param sumber where the value comes from, in the words of whoever recorded it
 * @param dicabut whether this withdraws the earlier corrections, so that the reports hold again
 */
public record Pencatatan(String oleh, String nama, Instant pada, String alasan, String sumber, boolean dicabut) {}
