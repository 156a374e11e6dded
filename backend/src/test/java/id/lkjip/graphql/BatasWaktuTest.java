package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BatasWaktuTest {

    private static final Duration BATAS = Duration.ofMillis(200);

    @Test
    void aReadThatWaitsIsInterruptedAndNothingFollows() {
        var terganggu = new AtomicBoolean();
        var sesudahnya = new AtomicInteger();
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        t -> t.dataFetcher("lambat", env -> {
                                    try {
                                        Thread.sleep(60_000);
                                        return "selesai";
                                    } catch (InterruptedException e) {
                                        terganggu.set(true);
                                        throw e;
                                    }
                                })
                                .dataFetcher("lagi", env -> sesudahnya.incrementAndGet()))
                .build();
        long mulai = System.nanoTime();

        ExecutionResult hasil = execute("type Query { lambat: String lagi: Int }", wiring, "{ lambat lagi }");

        assertThat(Duration.ofNanos(System.nanoTime() - mulai)).isLessThan(Duration.ofSeconds(5));
        assertThat(terganggu).isTrue();
        assertThat(sesudahnya).hasValue(0);
        assertThat(hasil.getErrors()).singleElement().satisfies(g -> {
            assertThat(Galat.kodeOf(g)).isEqualTo("WAKTU_HABIS");
            assertThat(g.getMessage()).isEqualTo("Kueri dihentikan karena berjalan lebih dari 200 milidetik.");
        });
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aQuickQueryIsLeftAlone() throws InterruptedException {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", t -> t.dataFetcher("cepat", env -> "ya"))
                .build();

        ExecutionResult hasil = execute("type Query { cepat: String }", wiring, "{ cepat }");
        Thread.sleep(BATAS.toMillis() * 2);

        assertThat(hasil.getErrors()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static ExecutionResult execute(String sdl, RuntimeWiring wiring, String kueri) {
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
        try (var batas = new BatasWaktuInstrumentation(BATAS)) {
            return GraphQL.newGraphQL(schema)
                    .instrumentation(new ChainedInstrumentation(batas, new GalatInstrumentation(BATAS)))
                    .build()
                    .execute(ExecutionInput.newExecutionInput(kueri));
        }
    }
}
