package id.lkjip.capaian;

/** Formula of a capaian; which one applies is data of the indicator (see the domain glossary). */
public enum RumusCapaian {
    /** R / T x 100, positive polarity. */
    POSITIF,
    /** (2T - R) / T x 100, the default for negative polarity. */
    NEGATIF_A,
    /** T / R x 100. */
    NEGATIF_B
}
