package id.lumbung.platform.limits;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much one person and one government may ask of a portal, so that the others are served as well. Far above what people
 * do with a browser.
 *
 * @param personRate requests a second of one person, in the long run
 * @param personBurst how many of them may come at once
 * @param governmentRate requests a second of one government, in the long run
 * @param governmentBurst how many of them may come at once
 * @param atOnce how many requests of one government are worked on at a time; 0 for half of the processors
 * @param waiting how many of them may wait for their turn
 * @param patience how long a request waits for its turn
 * @param turn after how long a request no longer counts, because it waits for something itself
 */
@ConfigurationProperties("lumbung.limits")
public record LimitSettings(
        @Bindable(defaultValue = "20") int personRate,
        @Bindable(defaultValue = "200") int personBurst,
        @Bindable(defaultValue = "200") int governmentRate,
        @Bindable(defaultValue = "1000") int governmentBurst,
        @Bindable(defaultValue = "0") int atOnce,
        @Bindable(defaultValue = "100") int waiting,
        @Bindable(defaultValue = "5s") Duration patience,
        @Bindable(defaultValue = "2s") Duration turn) {

    int placesOfOne() {
        return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
