package id.lkjip.peluncur;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps log lines off the console while the application starts: what goes wrong then is told in one sentence, with
 * everything else in the log file.
 */
final class SaringanKonsol extends Filter<ILoggingEvent>
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private volatile boolean terbuka;

    /** From now on warnings and errors show on the console. */
    void buka() {
        terbuka = true;
    }

    /** Runs right after Spring Boot has set up logging, as it is unordered and thus last. */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Appender<ILoggingEvent> console = root.getAppender("CONSOLE");
        if (console != null) {
            console.addFilter(this);
        }
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return terbuka ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
