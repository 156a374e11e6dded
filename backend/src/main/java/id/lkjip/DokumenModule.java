package id.lkjip;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The documents and the services over them, without the edges: no GraphQL, no accounts. */
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
            "id.lkjip.mongo"
        })
public class DokumenModule {}
