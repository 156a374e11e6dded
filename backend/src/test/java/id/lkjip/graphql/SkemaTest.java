package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

@Import(SkemaTest.Laporan.class)
class SkemaTest extends GraphQlUji {

    @TestConfiguration(proxyBeanMethods = false)
    static class Laporan {
        static final AtomicReference<SchemaReport> ISI = new AtomicReference<>();

        @Bean
        GraphQlSourceBuilderCustomizer laporan() {
            return builder -> builder.inspectSchemaMappings(ISI::set);
        }
    }

    @Autowired
    GraphQlSource source;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void everythingInTheSchemaIsMapped() {
        SchemaReport laporan = java.util.Objects.requireNonNull(Laporan.ISI.get());

        assertThat(laporan.unmappedFields()).isEmpty();
        assertThat(laporan.unmappedRegistrations()).isEmpty();
        assertThat(laporan.unmappedArguments()).isEmpty();
        assertThat(laporan.fieldNullnessErrors()).isEmpty();
        assertThat(laporan.argumentNullnessErrors()).isEmpty();
        assertThat(laporan.skippedTypes()).isEmpty();
    }

    @Test
    void everythingInTheSchemaIsDescribed() {
        var tanpa = new ArrayList<String>();
        GraphQLSchema schema = source.schema();
        for (GraphQLNamedType jenis : schema.getAllTypesAsList()) {
            if (jenis.getName().startsWith("__")) {
                continue;
            }
            check(tanpa, jenis.getName(), jenis);
            if (jenis instanceof GraphQLObjectType objek) {
                for (GraphQLFieldDefinition field : objek.getFieldDefinitions()) {
                    check(tanpa, jenis.getName() + "." + field.getName(), field);
                    for (GraphQLArgument argumen : field.getArguments()) {
                        check(tanpa, jenis.getName() + "." + field.getName() + "(" + argumen.getName() + ")", argumen);
                    }
                }
            } else if (jenis instanceof GraphQLEnumType pilihan) {
                for (GraphQLEnumValueDefinition nilai : pilihan.getValues()) {
                    check(tanpa, jenis.getName() + "." + nilai.getName(), nilai);
                }
            }
        }
        GraphQLDirective taksiran = java.util.Objects.requireNonNull(schema.getDirective("taksiran"));
        check(tanpa, "@taksiran", taksiran);

        assertThat(tanpa).isEmpty();
    }

    @Test
    void pohonReadsAHandfulOfDocumentsHoweverManyYearsAreStored() throws Exception {
        Map<String, Integer> satuTahun = documentsReadBy(KueriTest.kueri("pohon"));

        assertThat(satuTahun)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "akun",
                        1,
                        "perangkatDaerah",
                        1,
                        "perjanjianKinerja",
                        2,
                        "rencanaKerja",
                        1,
                        "realisasi",
                        1,
                        "indikator",
                        2));
        // Besides the account of whoever asks and her organisation.
        assertThat(satuTahun.values().stream().mapToInt(i -> i).sum() - 2).isLessThanOrEqualTo(6);

        for (int tahun = 2001; tahun < 2031; tahun += 2) {
            DataUji.storeYear(mongo, tahun);
        }
        assertThat(documentsReadBy(KueriTest.kueri("pohon"))).isEqualTo(satuTahun);
    }

    private Map<String, Integer> documentsReadBy(String kueri) {
        var dibaca = new ConcurrentHashMap<String, Integer>();
        ApplicationListener<AfterLoadEvent<?>> pencatat =
                e -> dibaca.merge(String.valueOf(e.getCollectionName()), 1, Integer::sum);
        // A lambda hides the event's type from Spring, so the listener says it itself.
        var listener = new org.springframework.context.event.GenericApplicationListener() {
            @Override
            public boolean supportsEventType(org.springframework.core.ResolvableType jenis) {
                return AfterLoadEvent.class.isAssignableFrom(jenis.toClass());
            }

            @Override
            public void onApplicationEvent(org.springframework.context.ApplicationEvent e) {
                pencatat.onApplicationEvent((AfterLoadEvent<?>) e);
            }
        };
        context.addApplicationListener(listener);
        try {
            assertThat(ask(kueri, KueriTest.variabel()).has("errors")).isFalse();
            return Map.copyOf(dibaca);
        } finally {
            context.removeApplicationListener(listener);
        }
    }

    private static void check(List<String> tanpa, String nama, GraphQLNamedSchemaElement unsur) {
        if (unsur.getDescription() == null || unsur.getDescription().isBlank()) {
            tanpa.add(nama);
        }
    }
}
