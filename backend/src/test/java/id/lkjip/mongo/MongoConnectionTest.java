package id.lkjip.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.perencanaan.RencanaKerjaRepository;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The database the application gets from its properties. */
class MongoConnectionTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataMongoAutoConfiguration.class))
            .withUserConfiguration(MongoConnectionConfiguration.class, MappingConfiguration.class);

    @Test
    void withoutAnAddressTheEmbeddedServerIsUsed() {
        runner.withPropertyValues("lkjip.data=:memori:").run(context -> {
            var repository = context.getBean(RencanaKerjaRepository.class);
            repository.save(DokumenContoh.rencanaKerja());

            assertThat(repository.findByTahun(DokumenContoh.PD, DokumenContoh.TAHUN))
                    .isPresent();
            assertThat(repository.findTahunByPerangkatDaerah(DokumenContoh.PD)).hasSize(1);
        });
    }
}
