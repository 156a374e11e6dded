package id.lkjip;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything the backend contributes to an application: imported by both applications. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "id.lkjip.shared",
            "id.lkjip.organisasi",
            "id.lkjip.perencanaan",
            "id.lkjip.realisasi",
            "id.lkjip.narasi",
            "id.lkjip.capaian",
            "id.lkjip.perbandingan",
            "id.lkjip.pemeriksaan",
            "id.lkjip.impor",
            "id.lkjip.akses",
            "id.lkjip.graphql",
            "id.lkjip.mongo"
        })
public class BackendModule {}
