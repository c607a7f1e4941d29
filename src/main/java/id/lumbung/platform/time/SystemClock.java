package id.lumbung.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the machine, in UTC; tests replace it with a fixed one. */
@Factory
class SystemClock {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
