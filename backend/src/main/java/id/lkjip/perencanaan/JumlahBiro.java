package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;

/** The total the work plan prints, or that its sums prove, for one biro. */
public record JumlahBiro(String biro, Pagu pagu, Sitasi sitasi) {}
