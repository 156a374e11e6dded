package id.lkjip.pemberitahuan;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.jejak.PerubahanTercatat;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for notices when something was changed and once an hour, on a thread of its own: nobody who saves waits for it,
 * and none of its failures reaches her. What it misses, say because the process ended, the next hour finds.
 */
@Component
class PemicuPemberitahuan implements DisposableBean {

    private static final Duration JEDA_AWAL = Duration.ofSeconds(20);
    private static final Duration JEDA = Duration.ofHours(1);

    /** Changes come in groups; the years they touch are looked at once. */
    private static final Duration KUMPUL = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(PemicuPemberitahuan.class);

    private final PencatatPemberitahuan pencatat;
    private final Map<Lingkup, Set<Pelaku>> tertunda = new HashMap<>();
    private @Nullable ScheduledExecutorService jam;

    PemicuPemberitahuan(PencatatPemberitahuan pencatat) {
        this.pencatat = pencatat;
    }

    /**
     * What a change touches.
     *
     * @param tahun {@code null} for all years of the organisation
     */
    record Lingkup(String perangkatDaerah, @Nullable Integer tahun) {

        /** From what an entry of the audit trail is about; {@code null} when nobody is told of such a thing. */
        static @Nullable Lingkup dari(String objek) {
            String[] bagian = objek.split("/", 4);
            if (bagian.length < 2) {
                return null;
            }
            return switch (bagian[0]) {
                case "narasi", "narasiTemplat", "terbitan" ->
                    bagian.length > 2 && bagian[2].matches("\\d{4}")
                            ? new Lingkup(bagian[1], Integer.valueOf(bagian[2]))
                            : null;
                case "akun", "token", "kueri", "temuan", "reviu" -> null;
                // Whatever else is changed may be, or lead to, a figure.
                default -> new Lingkup(bagian[1], null);
            };
        }
    }

    /** Begins when a server comes up; a command line run tells nobody. */
    @EventListener
    @SuppressWarnings("FutureReturnValueIgnored") // The work reports its own failures.
    synchronized void onReady(ApplicationReadyEvent event) {
        if (jam == null && event.getApplicationContext() instanceof WebServerApplicationContext) {
            jam = Executors.newSingleThreadScheduledExecutor(tugas -> {
                var thread = new Thread(tugas, "pemberitahuan");
                thread.setDaemon(true);
                return thread;
            });
            jam.scheduleWithFixedDelay(
                    () -> quietly(this::hourly), JEDA_AWAL.toSeconds(), JEDA.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @EventListener
    @SuppressWarnings("FutureReturnValueIgnored") // The work reports its own failures.
    synchronized void onChange(PerubahanTercatat perubahan) {
        Lingkup lingkup = Lingkup.dari(perubahan.catatan().objek());
        if (jam == null || lingkup == null) {
            return;
        }
        boolean pertama = tertunda.isEmpty();
        tertunda.computeIfAbsent(lingkup, l -> new HashSet<>()).add(perubahan.pelaku());
        if (pertama) {
            try {
                jam.schedule(() -> quietly(this::changed), KUMPUL.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                tertunda.clear(); // the program ends; it begins with looking at everything
            }
        }
    }

    private void hourly() {
        pencatat.catatSemua();
        pencatat.bersihkan();
    }

    private void changed() {
        take().forEach((lingkup, pelaku) -> quietly(() -> {
            // Of several who changed something at once it cannot be told whose figures they are.
            Pelaku penyebab = pelaku.size() == 1 ? pelaku.iterator().next() : null;
            Integer tahun = lingkup.tahun();
            if (tahun == null) {
                pencatat.catat(lingkup.perangkatDaerah(), penyebab);
            } else {
                pencatat.catat(lingkup.perangkatDaerah(), tahun, penyebab);
            }
        }));
    }

    private synchronized Map<Lingkup, Set<Pelaku>> take() {
        Map<Lingkup, Set<Pelaku>> semua = Map.copyOf(tertunda);
        tertunda.clear();
        return semua;
    }

    private static void quietly(Runnable kerja) {
        try {
            kerja.run();
        } catch (RuntimeException e) {
            // The boundary of the thread: the next change or the next hour tries again.
            LOG.warn("Notices could not be brought up to date", e);
        }
    }

    @Override
    public synchronized void destroy() {
        if (jam != null) {
            jam.shutdownNow();
        }
    }
}
