package id.lkjip.organisasi;

import id.lkjip.shared.Sitasi;

/** A bagian or subbagian of a biro, in the order the report lists them. */
public record Bagian(String nama, Sitasi sitasi) {}
