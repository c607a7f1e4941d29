package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An instrument as it holds for one year: its rows, its rules, its code lists.
 *
 * @param code the year as text
 * @param revision which state of the version this is
 * @param spd the rows of the local government, in official order
 * @param sid the rows of an innovation, in official order
 * @param efforts what steps are taken to cost where a government does not know better
 * @param marks where its settings come from
 */
public record InstrumentVersion(
        String instrument,
        String code,
        Revision revision,
        List<Indicator> spd,
        List<Indicator> sid,
        List<Variable> variables,
        IndexRules rules,
        EligibilityRules eligibility,
        CodeLists lists,
        Efforts efforts,
        Map<String, Mark> marks) {
    public InstrumentVersion {
        spd = List.copyOf(spd);
        sid = List.copyOf(sid);
        variables = List.copyOf(variables);
        marks = Map.copyOf(marks);
    }

    public VersionId id() {
        return new VersionId(instrument, code, revision.number());
    }

    /** Whether its year has begun, so that the year before is over. */
    public boolean hasBegun(LocalDate day) {
        return Integer.toString(day.getYear()).compareTo(code) >= 0;
    }

    public List<Indicator> indicators(Aspect aspect) {
        return switch (aspect) {
            case SPD -> spd;
            case SID -> sid;
        };
    }

    public Optional<Indicator> indicator(String code) {
        for (var aspect : Aspect.values()) {
            for (var indicator : indicators(aspect)) {
                if (indicator.code().equals(code)) {
                    return Optional.of(indicator);
                }
            }
        }
        return Optional.empty();
    }

    public List<Variable> variables(Aspect aspect) {
        return variables.stream().filter(it -> it.aspect() == aspect).toList();
    }

    /** The points of an aspect when every row is at the top level. */
    public BigDecimal maximum(Aspect aspect) {
        return indicators(aspect).stream().map(Indicator::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Band> categories() {
        return rules.categories();
    }

    public Optional<Band> category(String code) {
        return categories().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public int minimumDivisor() {
        return rules.minimumDivisor();
    }

    public int minimumBasicServiceAffairs() {
        return rules.minimumBasicServiceAffairs();
    }

    public Optional<Window> window() {
        return eligibility.window();
    }

    public List<Code> stages() {
        return lists.stages();
    }

    public List<Affair> affairs() {
        return lists.affairs();
    }

    public Optional<Affair> affair(String code) {
        return affairs().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The codes of the basic-service affairs. */
    public Set<String> basicServiceAffairs() {
        return affairs().stream()
                .filter(it -> it.kind() == Affair.Kind.BASIC_SERVICE)
                .map(Affair::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
