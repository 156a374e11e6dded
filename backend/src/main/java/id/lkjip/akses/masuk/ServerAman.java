package id.lkjip.akses.masuk;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Leaves an answer open until every filter is done with it. Tomcat closes one that a servlet has forwarded to another,
 * as every page of Vaadin is, before Spring Security has written its headers.
 */
@Component
class ServerAman implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory pabrik) {
        pabrik.addContextCustomizers(konteks -> konteks.setSuspendWrappedResponseAfterForward(false));
    }
}
