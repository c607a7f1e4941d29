package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Portfolios made to measure: sheets worth a given number of points, accepted as claimed. */
public final class Sheets {
    private Sheets() {}

    /** Answers worth exactly these points, every row filled. */
    public static Map<String, Answer> worth(InstrumentVersion version, Aspect aspect, int points) {
        var answers = new HashMap<>(Given.answers(version, aspect, Indicator.TOP_LEVEL));
        var tooMuch = version.maximum(aspect).subtract(BigDecimal.valueOf(points));
        for (var indicator : heaviestFirst(version.indicators(aspect))) {
            var level = Indicator.TOP_LEVEL;
            while (level > 1 && tooMuch.compareTo(indicator.weight()) >= 0 && isWhole(indicator)) {
                level--;
                tooMuch = tooMuch.subtract(indicator.weight());
            }
            answers.put(indicator.code(), Given.answer(indicator, level));
        }
        if (tooMuch.signum() != 0) {
            throw new IllegalArgumentException("No sheet is worth " + points);
        }
        return answers;
    }

    /** Eligible innovations of these maturities, spread over the first few basic-service affairs. */
    public static Portfolio portfolio(InstrumentVersion version, int spd, int affairs, int... maturities) {
        var basic = List.copyOf(new TreeSet<>(version.basicServiceAffairs()));
        var submissions = new ArrayList<Submission>();
        for (int maturity : maturities) {
            var number = submissions.size();
            var profile = Given.profile("INV-" + number, basic.get(number % affairs));
            submissions.add(new Submission(profile, worth(version, Aspect.SID, maturity)));
        }
        return new Portfolio(worth(version, Aspect.SPD, spd), submissions);
    }

    private static List<Indicator> heaviestFirst(List<Indicator> indicators) {
        return indicators.stream()
                .sorted(Comparator.comparing(Indicator::weight).reversed())
                .toList();
    }

    private static boolean isWhole(Indicator indicator) {
        return indicator.weight().stripTrailingZeros().scale() <= 0;
    }
}
