package id.lumbung.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Measures how long something takes on one core: the median of several runs after it has been run often enough to be
 * compiled. It counts the processor time of the thread, so that what else the machine does changes little.
 */
final class Stopwatch {
    private static final long WARM_UP = 2_000_000_000L;
    private static final int RUNS = 21;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** What the last run gave is kept, so that no run can be optimised away. */
    @SuppressWarnings("UnusedVariable")
    private Object last = "";

    /** The nanoseconds of one run. */
    double median(Supplier<?> work) {
        var began = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - began < WARM_UP) {
            last = work.get();
        }
        var times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            var start = threads.getCurrentThreadCpuTime();
            last = work.get();
            times[run] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
