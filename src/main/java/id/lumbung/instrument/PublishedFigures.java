package id.lumbung.instrument;

import id.lumbung.instrument.core.PublishedSums;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The figures governments published last; the feature that publishes them answers. */
public interface PublishedFigures {

    /** Those under an instrument, one for each government, in the order of their codes; some at a time. */
    List<Figures> latest(String instrument, int offset, int limit);

    /** What one government published last. */
    record Figures(
            String code,
            String name,
            int year,
            String version,
            int revision,
            Instant publishedAt,
            BigDecimal index,
            String category,
            PublishedSums sums) {}
}
