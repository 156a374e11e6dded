package id.lkjip.graphql;

import id.lkjip.akses.Pelaku;
import id.lkjip.perencanaan.TahunAnggaranService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Runs the main queries a few times beside the first requests, so that the first analyst does not wait for the JVM. */
@Component
class Pemanasan {

    private static final Logger LOG = LoggerFactory.getLogger(Pemanasan.class);
    private static final List<String> KUERI = List.of("pohon", "pk");
    private static final int ULANGAN = 3;

    private final ExecutionGraphQlService graphQl;
    private final TahunAnggaranService service;
    private final boolean aktif;

    Pemanasan(
            ExecutionGraphQlService graphQl,
            TahunAnggaranService service,
            @Value("${lkjip.graphql.pemanasan:true}") boolean aktif) {
        this.graphQl = graphQl;
        this.service = service;
        this.aktif = aktif;
    }

    @EventListener
    void onReady(ApplicationReadyEvent event) {
        if (aktif && event.getApplicationContext() instanceof WebServerApplicationContext) {
            var thread = new Thread(
                    () -> Pelaku.sistem().melakukan(() -> {
                        warmUp();
                        return true;
                    }),
                    "graphql-pemanasan");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void warmUp() {
        try {
            for (var organisasi :
                    service.findPerangkatDaerah().stream().limit(1).toList()) {
                var tahun = service.findTahun(organisasi.id());
                if (!tahun.isEmpty()) {
                    run(Map.of("pd", organisasi.id(), "tahun", tahun.getFirst().tahun()));
                }
            }
        } catch (IOException | RuntimeException e) {
            // Only a convenience: a query that really fails will say so to whoever asks it.
            LOG.debug("Pemanasan tidak selesai", e);
        }
    }

    private void run(Map<String, Object> variabel) throws IOException {
        for (int i = 0; i < ULANGAN; i++) {
            for (String nama : KUERI) {
                String kueri = new ClassPathResource("contoh/kueri/" + nama + ".graphql")
                        .getContentAsString(StandardCharsets.UTF_8);
                graphQl.execute(new DefaultExecutionGraphQlRequest(
                                kueri, null, variabel, null, "pemanasan-" + i, Locale.of("id")))
                        .block();
            }
        }
    }
}
