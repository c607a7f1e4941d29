package id.lumbung.instrument.core;

import java.util.Map;

/** The rows an innovation is asked, laid out for summing many innovations fast; whole numbers only, so it is exact. */
final class InnovationRows {
    private final Indicator[] indicators;
    private final int[] weights;
    private final boolean[] mandatory;

    InnovationRows(InstrumentVersion version) {
        indicators = version.sid().toArray(Indicator[]::new);
        weights = new int[indicators.length];
        mandatory = new boolean[indicators.length];
        for (int row = 0; row < indicators.length; row++) {
            weights[row] = indicators[row].weight().intValueExact();
            mandatory[row] = indicators[row].mandatory();
        }
    }

    int count() {
        return indicators.length;
    }

    Indicator indicator(int row) {
        return indicators[row];
    }

    int weight(int row) {
        return weights[row];
    }

    boolean mandatory(int row) {
        return mandatory[row];
    }

    /** Writes the levels that count from {@code start} on. */
    void count(Map<String, Answer> answers, View view, byte[] levels, int start) {
        for (int row = 0; row < indicators.length; row++) {
            var answer = answers.get(indicators[row].code());
            levels[start + row] = (byte) Counting.level(indicators[row], answer, view);
        }
    }

    int maturity(byte[] levels, int start) {
        var sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += weights[row] * levels[start + row];
        }
        return sum;
    }

    /** Whether every mandatory row counts, or would if {@code taken} did. */
    boolean mandatoryComplete(byte[] levels, int start, int taken) {
        for (int row = 0; row < mandatory.length; row++) {
            if (mandatory[row] && levels[start + row] == 0 && row != taken) {
                return false;
            }
        }
        return true;
    }
}
