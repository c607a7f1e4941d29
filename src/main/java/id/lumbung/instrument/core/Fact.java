package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Something a version says at one place, in a form in which two versions can be compared. */
public sealed interface Fact {
    /** A wording. */
    record Words(Text text) implements Fact {}

    /** A number; how many decimals it is written with makes no difference. */
    record Number(BigDecimal value) implements Fact {
        public Number {
            value = value.stripTrailingZeros();
        }

        static Number of(long value) {
            return new Number(BigDecimal.valueOf(value));
        }
    }

    /** Whether something holds. */
    record Flag(boolean holds) implements Fact {}

    /** From one number to another. */
    record Span(Number from, Number to) implements Fact {}

    /** From one day to another. */
    record Days(Window window) implements Fact {}

    /** A value in, a level out. */
    record Rule(Measure measure) implements Fact {}

    /** Codes in no order. */
    record Codes(SortedSet<String> codes) implements Fact {
        public Codes {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        static Codes of(Collection<String> codes) {
            return new Codes(new TreeSet<>(codes));
        }
    }
}
