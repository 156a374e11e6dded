package id.lkjip.ekspor;

/** A finished file. */
@SuppressWarnings("ArrayRecordComponent") // Handed from the service to the one who sends it, never compared.
public record BerkasEkspor(String nama, String jenisIsi, byte[] isi) {}
