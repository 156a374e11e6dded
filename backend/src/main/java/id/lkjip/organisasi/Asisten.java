package id.lkjip.organisasi;

import id.lkjip.shared.Sitasi;
import java.util.List;

/** An asisten and the codes of the biro under it. */
public record Asisten(String kode, String nama, List<String> alias, List<String> biro, Sitasi sitasi) {}
