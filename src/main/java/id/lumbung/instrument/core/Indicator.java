package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of an instrument: what is asked, what each level means, what proves it and what it weighs.
 *
 * @param number the official number; rows that share one have a {@code sub} letter, else it is empty
 * @param key a speaking name in English capitals, empty for rows that need none
 * @param ofYearBefore whether it tells of the year before that of the version, so that nobody changes it any more once
 *     that is over
 * @param levels the meaning of levels 1, 2 and 3
 * @param bases empty, or the alternatives of which one must be chosen
 * @param options what the level counts, when it counts things from a list
 * @param marks where its facts come from: {@code weight}, {@code levels}, {@code evidence}
 */
public record Indicator(
        String code,
        int number,
        String sub,
        String key,
        Aspect aspect,
        String variable,
        Text name,
        BigDecimal weight,
        boolean mandatory,
        boolean ofYearBefore,
        List<Text> levels,
        List<Basis> bases,
        Optional<Measure> measure,
        List<Code> options,
        EvidenceRule evidenceRule,
        Map<String, Mark> marks) {
    public static final int TOP_LEVEL = 3;

    public Indicator {
        levels = List.copyOf(levels);
        bases = List.copyOf(bases);
        options = List.copyOf(options);
        marks = Map.copyOf(marks);
    }

    /** What the level earns. */
    public BigDecimal points(int level) {
        return weight.multiply(BigDecimal.valueOf(level));
    }

    /** What the top level earns. */
    public BigDecimal maximum() {
        return points(TOP_LEVEL);
    }

    public Text evidence() {
        return evidenceRule.text();
    }

    public Set<String> formats() {
        return evidenceRule.formats();
    }

    public Optional<Basis> basis(String code) {
        return bases.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The meaning of levels 1, 2 and 3 under the basis; the indicator's own where it has no such basis. */
    public List<Text> levels(String basis) {
        return basis(basis).map(Basis::levels).orElse(levels);
    }
}
