package id.lkjip;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Warnings only in tests that run without Spring, so that the result of {@code ./lkjip test} can be read. Not a
 * {@code logback-test.xml}: Spring Boot would take that too, in place of the set-up under test.
 */
@ConfiguratorRank(ConfiguratorRank.NOMINAL) // after Spring Boot's, which sets INFO
public final class LogUji extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
}
