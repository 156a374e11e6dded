package id.lkjip.impor;

import id.lkjip.shared.Sitasi;

/**
 * A repair the importer made, so that a reader can check it.
 *
 * @param aturan stable code of the repair rule, for example {@code BARIS_GESER}
 * @param semula what stood there
 * @param menjadi what it became
 * @param bukti which sum or repetition proves it, in Indonesian
 */
public record Perbaikan(String aturan, Sitasi sitasi, String semula, String menjadi, String bukti) {}
