package id.lkjip.graphql;

import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import id.lkjip.perencanaan.TahunAnggaran;
import org.jspecify.annotations.Nullable;

/**
 * Hands a {@link KonteksTahun} down from every fiscal year at the top of a query. Here and not in the controller, whose
 * return type would otherwise hide the fiscal year from the inspection of the schema.
 */
final class KonteksTahunInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.getExecutionStepInfo().getPath().getLevel() != 1) {
            return fetcher;
        }
        return env -> withContext(fetcher.get(env));
    }

    private static @Nullable Object withContext(@Nullable Object hasil) {
        return hasil instanceof TahunAnggaran tahun
                ? DataFetcherResult.newResult()
                        .data(tahun)
                        .localContext(new KonteksTahun(tahun))
                        .build()
                : hasil;
    }
}
