package id.lumbung.portfolio;

import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Basis;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that may stand in a portfolio of one version: the bases of each row, the stages and the affairs. */
record PortfolioVocabulary(Map<Aspect, Map<String, Set<String>>> basesByRow, Set<String> stages, Set<String> affairs) {

    static PortfolioVocabulary of(InstrumentVersion version) {
        var rows = new HashMap<Aspect, Map<String, Set<String>>>();
        for (var aspect : Aspect.values()) {
            rows.put(
                    aspect,
                    version.indicators(aspect).stream()
                            .collect(Collectors.toMap(Indicator::code, PortfolioVocabulary::bases)));
        }
        return new PortfolioVocabulary(
                rows,
                version.stages().stream().map(Code::code).collect(Collectors.toSet()),
                version.affairs().stream().map(Affair::code).collect(Collectors.toSet()));
    }

    /** The rows of the aspect by code, each with its bases. */
    Map<String, Set<String>> rows(Aspect aspect) {
        return basesByRow.getOrDefault(aspect, Map.of());
    }

    private static Set<String> bases(Indicator indicator) {
        return indicator.bases().stream().map(Basis::code).collect(Collectors.toSet());
    }
}
