package id.lkjip.pemberitahuan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on when the test says so. */
final class JamUji extends Clock {

    private Instant kini;

    JamUji(Instant awal) {
        this.kini = awal;
    }

    void maju(Duration lama) {
        kini = kini.plus(lama);
    }

    @Override
    public Instant instant() {
        return kini;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
