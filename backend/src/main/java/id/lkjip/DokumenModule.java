package id.lkjip;

import id.lkjip.akses.HakConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The documents and the services over them, without the edges: no GraphQL, no accounts; rights and the audit trail hold. */
@Configuration(proxyBeanMethods = false)
@Import(HakConfiguration.class)
@ComponentScan(
        basePackages = {
            "id.lkjip.akses.jejak",
            "id.lkjip.shared",
            "id.lkjip.organisasi",
            "id.lkjip.perencanaan",
            "id.lkjip.realisasi",
            "id.lkjip.narasi",
            "id.lkjip.capaian",
            "id.lkjip.perbandingan",
            "id.lkjip.pemeriksaan",
            "id.lkjip.impor",
            "id.lkjip.kueri",
            "id.lkjip.rujukan",
            "id.lkjip.kunci",
            "id.lkjip.definisi",
            "id.lkjip.pencatatan",
            "id.lkjip.cari",
            "id.lkjip.reviu",
            "id.lkjip.ekspor",
            "id.lkjip.ringkasan",
            "id.lkjip.mongo"
        })
public class DokumenModule {}
