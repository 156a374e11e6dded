package id.lkjip.shared;

/** The year of a stored document without its content: what a list of years reads. */
public record TahunDokumen(String id, int tahun) {}
