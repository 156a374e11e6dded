package id.lkjip.ui.impor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.impor.RingkasanImpor;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs a long reading or saving outside the page's lock, so that the page stays alive and shows progress. */
@Component
class PekerjaanImpor {

    private static final Logger LOG = LoggerFactory.getLogger(PekerjaanImpor.class);
    private static final int SELANG_TANYA_MS = 400;

    private final Executor executor;

    PekerjaanImpor() {
        this(Executors.newVirtualThreadPerTaskExecutor());
    }

    PekerjaanImpor(Executor executor) {
        this.executor = executor;
    }

    /** Runs the work and hands its result or failure back to the page; a page left meanwhile is not told. */
    void jalankan(
            UI ui, Supplier<RingkasanImpor> kerja, Consumer<RingkasanImpor> selesai, Consumer<RuntimeException> gagal) {
        ui.setPollInterval(SELANG_TANYA_MS);
        Pelaku pelaku = Wewenang.pelaku();
        executor.execute(() -> tell(ui, outcome(() -> pelaku.melakukan(kerja), selesai, gagal)));
    }

    private static void tell(UI ui, Runnable hasil) {
        try {
            // A failure inside goes to the session's error handler; nobody waits for the future.
            var unused = ui.access(() -> {
                ui.setPollInterval(-1);
                hasil.run();
            });
        } catch (UIDetachedException e) {
            LOG.debug("The page was left before its import ended");
        }
    }

    private static Runnable outcome(
            Supplier<RingkasanImpor> kerja, Consumer<RingkasanImpor> selesai, Consumer<RuntimeException> gagal) {
        try {
            RingkasanImpor ringkasan = kerja.get();
            return () -> selesai.accept(ringkasan);
        } catch (RuntimeException e) {
            return () -> gagal.accept(e);
        }
    }
}
