package id.lumbung.planning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.index.InnovationPlace;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what a step is, why it counts and what it takes. */
final class LeverWords {
    private static final BigDecimal SHOWN = new BigDecimal("0.005");

    private final LeverBoard board;
    private final Locale locale;
    private final Numbers numbers = Numbers.current();

    LeverWords(LeverBoard board) {
        this.board = board;
        this.locale = numbers.locale();
    }

    /** The mark of days that are no experience of the government's own. */
    Optional<AssumedMark> assumed(List<Step> steps) {
        return AssumedMark.of(board.assumed(steps.stream()));
    }

    Numbers numbers() {
        return numbers;
    }

    /** What is done; the name is what like steps have in common. */
    String title(String name, List<Step> steps) {
        return switch (steps.getFirst()) {
            case Step.RaiseGovernment raise ->
                text("planning.levers.title.government", nameOf(raise.row()), raise.to());
            case Step.RaiseInnovation raise ->
                steps.size() == 1
                        ? text("planning.levers.title.one", nameOf(raise.row()), raise.to(), innovation(raise))
                        : text(
                                "planning.levers.title.many",
                                nameOf(raise.row()),
                                raise.to(),
                                numbers.whole(steps.size()));
            case Step.MakeEligible make ->
                steps.size() == 1
                        ? text("planning.levers.title.eligible.one", reasons(name), innovation(make))
                        : text("planning.levers.title.eligible.many", reasons(name), numbers.whole(steps.size()));
            case Step.AddInnovation add ->
                Optional.ofNullable(add.affair())
                        .map(it -> text("planning.levers.title.new.affair", affair(it)))
                        .orElseGet(() -> text("planning.levers.title.new"));
            case Step.LeaveOut leave ->
                steps.size() == 1
                        ? text("planning.levers.title.leave.one", innovation(leave))
                        : text("planning.levers.title.leave.many", numbers.whole(steps.size()));
        };
    }

    /** Why it counts. */
    String why(LeverOffer offer) {
        return switch (offer.steps().getFirst()) {
            case Step.RaiseGovernment raise ->
                raised("planning.levers.why.government", raise.row(), raise.from(), raise.to(), offer);
            case Step.RaiseInnovation raise ->
                raised("planning.levers.why.innovation", raise.row(), raise.from(), raise.to(), offer);
            case Step.MakeEligible _, Step.AddInnovation _, Step.LeaveOut _ -> {
                var after = board.after(offer.steps());
                yield text(
                        "planning.levers.why.number",
                        numbers.whole(board.now().totals().eligible()),
                        numbers.whole(after.totals().eligible()));
            }
        };
    }

    /** The official words of the level that is to be reached. */
    Optional<String> level(LeverOffer offer) {
        return offer.indicator()
                .flatMap(board.version()::indicator)
                .filter(it -> it.bases().isEmpty())
                .map(it ->
                        it.levels().get(levelOf(offer.steps().getFirst()) - 1).in(locale));
    }

    /** What it takes, and of whom. */
    String effort(List<Step> steps, BigDecimal days) {
        var agencies = board.agenciesOf(steps);
        return agencies == 0
                ? text("planning.levers.days", numbers.plain(days))
                : text("planning.levers.days.agencies", numbers.plain(days), numbers.whole(agencies));
    }

    /** The gain to two decimals; one that would look like nothing says how small it is. */
    String gain(BigDecimal gain) {
        return gain.signum() > 0 && gain.compareTo(SHOWN) < 0
                ? text("planning.levers.gain.small")
                : numbers.change(gain);
    }

    /** The gain for a hundred person-days. */
    Optional<String> gainPerHundredDays(LeverOffer offer) {
        return offer.gainPerDay()
                .map(it -> text("planning.levers.perDays", gain(it.rounded(8).movePointRight(2))));
    }

    /** Where somebody goes to do the step on an innovation. */
    Optional<String> link(Step step) {
        return step.innovationId()
                .flatMap(board::place)
                .map(InnovationPlace::innovationId)
                .map(it -> switch (step) {
                    case Step.RaiseInnovation raise -> AssessmentNavigation.sheetPath(it, raise.row());
                    case Step.MakeEligible _, Step.LeaveOut _, Step.RaiseGovernment _, Step.AddInnovation _ ->
                        AssessmentNavigation.sheetPath(it);
                });
    }

    /** The innovation of a step, as people know it. */
    String innovation(Step step) {
        return step.innovationId()
                .flatMap(board::place)
                .map(it -> InnovationTitle.of(it.title()))
                .orElse("");
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private String raised(String key, String row, int from, int to, LeverOffer offer) {
        var indicator = board.version().indicator(row).orElseThrow();
        var lowest = offer.steps().stream().mapToInt(LeverWords::fromOf).min().orElse(from);
        var highest = offer.steps().stream().mapToInt(LeverWords::fromOf).max().orElse(from);
        var range = Numbers.range(Integer.toString(lowest), Integer.toString(highest));
        return text(key, indicator.number() + indicator.sub(), numbers.plain(indicator.weight()), range, to);
    }

    private String nameOf(String row) {
        return board.version()
                .indicator(row)
                .map(Indicator::name)
                .map(it -> it.in(locale))
                .orElse(row);
    }

    private String affair(String code) {
        return board.version().affair(code).map(it -> it.name().in(locale)).orElse(code);
    }

    private String reasons(String name) {
        return Arrays.stream(name.split("\\+"))
                .map(it -> text("planning.levers.reason." + it))
                .collect(Collectors.joining(", "));
    }

    private static int fromOf(Step step) {
        return switch (step) {
            case Step.RaiseGovernment raise -> raise.from();
            case Step.RaiseInnovation raise -> raise.from();
            case Step.MakeEligible _, Step.AddInnovation _, Step.LeaveOut _ -> 0;
        };
    }

    private static int levelOf(Step step) {
        return switch (step) {
            case Step.RaiseGovernment raise -> raise.to();
            case Step.RaiseInnovation raise -> raise.to();
            case Step.MakeEligible _, Step.AddInnovation _, Step.LeaveOut _ -> 1;
        };
    }
}
