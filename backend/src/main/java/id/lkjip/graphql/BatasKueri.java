package id.lkjip.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a query may be, and how often one may ask. The full tree of a year is depth 8 and some 7,000 estimated
 * nodes.
 *
 * @param kedalaman levels of fields
 * @param huruf characters of the document; reading digits takes some 5 us each, so that this bounds the parser's work
 * @param token tokens of the document
 * @param alias aliases in the document
 * @param pengulangan fields that stand again in the same selection
 * @param fragmen fragments of the document and their uses
 * @param direktif directives in the document
 * @param fieldAkar fields at the top of an operation
 * @param simpul estimated objects in the result
 * @param waktu how long a query may run
 * @param badan size of the request's body
 * @param perMenit requests of one token, or of one account without a token, within a minute
 */
@ConfigurationProperties("lkjip.graphql.batas")
record BatasKueri(
        @DefaultValue("10") int kedalaman,
        @DefaultValue("20000") int huruf,
        @DefaultValue("2000") int token,
        @DefaultValue("30") int alias,
        @DefaultValue("20") int pengulangan,
        @DefaultValue("50") int fragmen,
        @DefaultValue("50") int direktif,
        @DefaultValue("20") int fieldAkar,
        @DefaultValue("20000") long simpul,
        @DefaultValue("5s") Duration waktu,
        @DefaultValue("64KB") DataSize badan,
        @DefaultValue("600") int perMenit) {}
