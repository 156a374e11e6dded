package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;
import java.util.List;

/** A sasaran strategis of a PK with its indicators, in the order of the document. */
public record SasaranPk(String kode, String nama, List<String> alias, List<IndikatorPk> indikator, Sitasi sitasi) {}
