package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static java.util.stream.Collectors.toMap;

import id.lumbung.assessment.ScoredSheet.Score;
import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.Progress;
import id.lumbung.assessment.core.Progress.Hands;
import id.lumbung.assessment.core.Shortfall;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.ZoneRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Puts together what is shown of a sheet. */
@Singleton
class SheetDetails {
    private final SheetScoring scoring;
    private final SheetAccess access;
    private final PeriodRepository periods;
    private final TenantSettingRepository settings;
    private final RowEffortRepository efforts;
    private final SheetProfile profile;
    private final SheetHistory history;
    private final GovernmentCalendar calendar;

    SheetDetails(
            SheetScoring scoring,
            SheetAccess access,
            PeriodRepository periods,
            TenantSettingRepository settings,
            RowEffortRepository efforts,
            SheetProfile profile,
            SheetHistory history,
            GovernmentCalendar calendar) {
        this.scoring = scoring;
        this.access = access;
        this.periods = periods;
        this.settings = settings;
        this.efforts = efforts;
        this.profile = profile;
        this.history = history;
        this.calendar = calendar;
    }

    /** The sheet as the current actor may see and change it. */
    SheetDetail of(Sheet sheet) {
        var scored = scoring.score(sheet);
        var head = scored.head().orElseThrow();
        var period = periods.findById(sheet.year()).orElseThrow();
        var zones = settings.current().zones();
        var days = efforts.efforts(scored.version());
        var events = history.of(sheet.id());
        var table = table(scored, events, access.may(INNOVATION_EDIT, head), period);
        return new SheetDetail(
                sheet,
                period,
                head,
                scored.version(),
                zones,
                table.groups(),
                standing(scored.claimed(), zones),
                standing(scored.verified(), zones),
                Shortfall.of(scored.version(), progress(scored), days, zones.standardValue()),
                days.own(),
                profile.problems(scored),
                events,
                period.open() && access.may(INNOVATION_SUBMIT, head));
    }

    /** The government's own sheet as the current actor may see and change it. */
    GovernmentSheet ofGovernment(Sheet sheet) {
        var scored = scoring.score(sheet);
        var period = periods.findById(sheet.year()).orElseThrow();
        var events = history.of(sheet.id());
        var permitted = access.mayEditOwn();
        return new GovernmentSheet(
                sheet,
                period,
                scored.version(),
                table(scored, events, permitted, period).groups(),
                scored.claimed().points(),
                scored.verified().points(),
                tops(scored),
                events,
                period.open() && permitted);
    }

    private Map<String, Integer> tops(ScoredSheet scored) {
        var days = efforts.efforts(scored.version()).on(calendar.today(), scored.version());
        return scored.version().spd().stream()
                .collect(toMap(
                        Indicator::code, it -> days.top(it, scored.values().get(it.code()))));
    }

    private SheetTable table(ScoredSheet scored, List<SheetEvent> events, boolean permitted, Period period) {
        return new SheetTable(scored, scoring.units(scored.version()), events, permitted, period.open());
    }

    private static SheetStanding standing(Score score, ZoneRule zones) {
        var points = score.points().intValueExact();
        return new SheetStanding(points, zones.zoneOf(points), score.reasons());
    }

    private static Map<String, Progress> progress(ScoredSheet scored) {
        var hands = scored.answers().stream().collect(toMap(SheetAnswer::indicator, it -> hands(it.decision())));
        return scored.values().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> new Progress(it.getValue(), hands.getOrDefault(it.getKey(), Hands.AGENCY))));
    }

    private static Hands hands(Decision decision) {
        return switch (decision) {
            case OPEN -> Hands.AGENCY;
            case PENDING -> Hands.VERIFIER;
            case RETURNED -> Hands.RETURNED;
            case ACCEPTED, CORRECTED -> Hands.NOBODY;
        };
    }
}
