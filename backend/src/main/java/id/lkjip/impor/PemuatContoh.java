package id.lkjip.impor;

import id.lkjip.organisasi.PerangkatDaerahRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the sample before the application answers its first request; a command of the command
 * line never does, so that an import into an empty database holds the import alone.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lkjip.contoh", havingValue = "true", matchIfMissing = true)
class PemuatContoh implements SmartLifecycle {

    /** After the migrations, before the web server. */
    private static final int PHASE = Integer.MIN_VALUE + 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(PemuatContoh.class);

    private final PerangkatDaerahRepository perangkatDaerah;
    private final ImporLayanan impor;
    private volatile boolean running;

    PemuatContoh(PerangkatDaerahRepository perangkatDaerah, ImporLayanan impor) {
        this.perangkatDaerah = perangkatDaerah;
        this.impor = impor;
    }

    /** Loads the sample when no organisation is stored yet. */
    void muat() {
        if (perangkatDaerah.count() > 0) {
            return;
        }
        Contoh.muat().ifPresent(contoh -> {
            impor.commit(contoh.bacaan(), contoh.isi(), "data contoh");
            LOG.info("Data contoh tahun {} dimuat", contoh.bacaan().tahun());
        });
    }

    @Override
    public void start() {
        muat();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
