package id.lumbung.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that repeats itself: the same name gives the same choices in every run and on every machine. */
final class Seeded {
    private final Random random;

    Seeded(String name) {
        random = new Random(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }

    /** From 0 up to, but not including, the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    Instant between(Instant from, Instant to) {
        return from.plusSeconds(random.nextLong(Duration.between(from, to).toSeconds() + 1));
    }

    /** A UUIDv7 of that time. */
    UUID id(Instant at) {
        long time = at.toEpochMilli() << 16 | 0x7000 | below(0x1000);
        long rest = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(time, rest);
    }
}
