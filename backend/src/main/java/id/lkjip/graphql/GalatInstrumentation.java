package id.lkjip.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseValueException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every error of a result its code and the number of the request. */
final class GalatInstrumentation extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(GalatInstrumentation.class);

    private static final Pattern VARIABEL = Pattern.compile("^Variable '([^']+)' has (?:an invalid value: |a)?(.*)$");

    private final Duration batasWaktu;

    GalatInstrumentation(Duration batasWaktu) {
        this.batasWaktu = batasWaktu;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult hasil, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        var input = parameters.getExecutionInput();
        String nomor = String.valueOf(input.getExecutionId());
        if (BatasWaktuInstrumentation.stopped(input)) {
            LOG.warn("Permintaan {} dihentikan: {}", nomor, KodeGalat.WAKTU_HABIS);
            return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                    .addError(Galat.numbered(
                            Galat.of(
                                    KodeGalat.WAKTU_HABIS,
                                    "Kueri dihentikan karena berjalan lebih dari " + teks(batasWaktu) + "."),
                            KodeGalat.WAKTU_HABIS,
                            nomor))
                    .build());
        }
        if (hasil.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(hasil);
        }
        List<GraphQLError> galat = hasil.getErrors().stream()
                .map(GalatInstrumentation::translated)
                .map(g -> Galat.numbered(g, KodeGalat.KESALAHAN_SERVER, nomor))
                .toList();
        LOG.info(
                "Permintaan {} dijawab dengan galat: {}",
                nomor,
                galat.stream().map(Galat::kodeOf).distinct().toList());
        return CompletableFuture.completedFuture(hasil.transform(builder -> builder.errors(galat)));
    }

    private static String teks(Duration waktu) {
        return waktu.toMillis() % 1000 == 0 ? waktu.toSeconds() + " detik" : waktu.toMillis() + " milidetik";
    }

    /** Errors of the library get a code; those whose text it builds itself get one in Indonesian. */
    private static GraphQLError translated(GraphQLError galat) {
        if (Galat.kodeOf(galat) != null) {
            return galat;
        }
        String pesan = String.valueOf(galat.getMessage());
        Matcher variabel = VARIABEL.matcher(pesan);
        if (galat instanceof NonNullableValueCoercedAsNullException && variabel.find()) {
            return Galat.of(KodeGalat.MASUKAN_TIDAK_SAH, "Variabel \"" + variabel.group(1) + "\" wajib diisi.", galat);
        }
        if (galat instanceof CoercingParseValueException) {
            return Galat.of(
                    KodeGalat.MASUKAN_TIDAK_SAH,
                    variabel.find()
                            ? "Variabel \"" + variabel.group(1) + "\" tidak dapat dipakai: " + variabel.group(2)
                            : pesan,
                    galat);
        }
        if (galat instanceof UnknownOperationException) {
            return Galat.of(
                    KodeGalat.KUERI_TIDAK_SAH,
                    "Operasi yang diminta (operationName) tidak ada di dalam kueri, atau kueri memuat beberapa operasi"
                            + " tanpa menyebut yang mana.",
                    galat);
        }
        if (galat instanceof BadFaithIntrospectionError) {
            return Galat.of(
                    KodeGalat.INTROSPEKSI_BERLEBIHAN,
                    "Skema diminta berulang-ulang atau terlalu dalam; pakailah kueri introspeksi yang lazim.",
                    galat);
        }
        if (galat.getErrorType() == ErrorType.ValidationError || galat.getErrorType() == ErrorType.InvalidSyntax) {
            return Galat.of(KodeGalat.KUERI_TIDAK_SAH, pesan, galat);
        }
        if (galat.getErrorType() == ErrorType.NullValueInNonNullableField) {
            return Galat.of(
                    KodeGalat.KESALAHAN_SERVER, "Terjadi kesalahan di server: field yang wajib tidak bernilai.", galat);
        }
        return galat;
    }
}
