package id.lumbung.instrument.core;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets of reasons as small numbers, for where many innovations are scored at once. */
final class ReasonMask {
    static final int NONE = 0;

    private static final List<List<Reason>> LISTS = IntStream.range(0, 1 << Reason.values().length)
            .mapToObj(mask -> Stream.of(Reason.values())
                    .filter(it -> (mask & of(it)) != 0)
                    .toList())
            .toList();

    private ReasonMask() {}

    static int of(Reason reason) {
        return 1 << reason.ordinal();
    }

    /** The reasons in their fixed order. */
    static List<Reason> list(int mask) {
        return LISTS.get(mask);
    }
}
