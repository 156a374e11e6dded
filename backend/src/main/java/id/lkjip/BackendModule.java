package id.lkjip;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything the backend contributes to an application: imported by both applications. */
@Configuration(proxyBeanMethods = false)
@Import(DokumenModule.class)
@ComponentScan(basePackages = {"id.lkjip.akses", "id.lkjip.graphql", "id.lkjip.pemberitahuan", "id.lkjip.permintaan"})
public class BackendModule {}
