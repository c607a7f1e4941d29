package id.lumbung.demo;

import static id.lumbung.demo.DemoTable.AGENCY;
import static id.lumbung.demo.DemoTable.INNOVATION;
import static id.lumbung.demo.DemoTable.PERIOD;
import static id.lumbung.demo.DemoTable.TENANT_SETTING;
import static id.lumbung.demo.DemoTable.YEARLY_INDEX;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.demo.SheetRows.Sheet;
import id.lumbung.innovation.core.Words;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.shared.NormalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes the rows of one demo government, as its plan says. */
final class GovernmentRows {
    static final ZoneRule ZONES = ZoneRule.STANDARD;
    static final int YEAR = 2026;

    private static final Instant OPENED = Instant.parse("2026-06-22T02:00:00Z");
    private static final Instant REGISTERED_LAST = Instant.parse("2026-08-28T08:00:00Z");
    private static final LocalDate WINDOW_OPENS = LocalDate.of(2024, 1, 8);
    private static final int WINDOW_DAYS = 710;
    private static final Set<String> OWN_PENDING = Set.of("SPD-13A", "SPD-15");

    private final GovernmentPlan plan;
    private final InstrumentVersion version;
    private final Seeded chance;
    private final Prose prose;
    private final DemoPeople people;
    private final DemoRows rows = new DemoRows();
    private final EvidenceRows evidence;
    private final AnswerMaker answers;
    private final SheetRows sheets;
    private final SheetScores scores;

    private GovernmentRows(GovernmentPlan plan, InstrumentVersion version) {
        this.plan = plan;
        this.version = version;
        this.chance = new Seeded("rows " + plan.code());
        this.prose = new Prose(chance, plan.name());
        this.people = new DemoPeople(plan, chance);
        this.evidence = new EvidenceRows(plan, chance, people, rows);
        this.answers = new AnswerMaker(version, chance, plan.detailed());
        this.sheets = new SheetRows(plan, chance, people, evidence, rows);
        this.scores = new SheetScores(version);
    }

    /** All rows, files and figures of the government; equal plans give equal ones. */
    static DemoGovernment of(GovernmentPlan plan, InstrumentVersion version) {
        return new GovernmentRows(plan, version).write();
    }

    private DemoGovernment write() {
        rows.add(TENANT_SETTING, 1, 0, ZONES.standardValue(), ZONES.yellowFrom(), OPENED);
        plan.agencies()
                .forEach(it -> rows.add(AGENCY, it.id(), 0, it.name(), it.shortName(), true, NormalText.of(it.name())));
        people.write(rows);
        rows.add(
                PERIOD,
                YEAR,
                0,
                version.instrument(),
                version.code(),
                version.revision().number(),
                "2026-06-22",
                "2026-12-13",
                "2026-12-20",
                true);
        for (var row : Csv.read("yearly-index.csv")) {
            if (row.text("code").equals(plan.code().value())) {
                yearlyIndex(row);
            }
        }
        ownSheet();
        plan.innovations().forEach(this::innovation);
        return new DemoGovernment(plan, rows, evidence.files(), scores);
    }

    private void yearlyIndex(Csv row) {
        rows.add(
                YEARLY_INDEX,
                row.number("year"),
                0,
                orNull(row.text("index")),
                orNull(row.text("rank")),
                orNull(row.text("target")),
                orNull(row.text("source")));
    }

    private void innovation(PlannedInnovation it) {
        var registered = chance.between(OPENED, REGISTERED_LAST);
        var id = chance.id(registered);
        var affair = version.affair(it.affair()).orElseThrow().name().id();
        var design = prose.design(it, affair, plan.detailed() || chance.percent(95));
        var implemented = plan.detailed() || chance.percent(95)
                ? WINDOW_OPENS.plusDays(chance.below(WINDOW_DAYS))
                : WINDOW_OPENS.minusDays(chance.between(100, 900));
        var developed = chance.percent(15) ? implemented.plusDays(chance.between(20, 60)) : null;
        var profile =
                new Profile(id.toString(), "PENERAPAN", implemented, developed, Words.count(design), it.affair(), 1);
        var point = DemoPlaces.near(plan.code(), chance);
        rows.add(
                INNOVATION,
                id,
                0,
                it.agency().id(),
                it.title(),
                profile.stage(),
                chance.pick(List.of("OPD", "OPD", "OPD", "ASN", "KEPALA_DAERAH", "MASYARAKAT")),
                it.initiator(),
                "PERANGKAT_DAERAH",
                chance.pick(List.of("DIGITAL", "NON_DIGITAL")),
                chance.pick(List.of("PELAYANAN_PUBLIK", "PELAYANAN_PUBLIK", "TATA_KELOLA", "LAINNYA")),
                it.affair(),
                "",
                "Asta Cita " + chance.between(1, 8),
                implemented.minusDays(chance.between(60, 240)),
                implemented,
                developed,
                design,
                profile.designWords(),
                prose.aim(it, affair),
                prose.benefit(it, affair),
                prose.result(it, affair),
                point.latitude(),
                point.longitude(),
                videoUrl(id),
                profile.timesReported(),
                registered,
                registered,
                people.operator().subject(),
                NormalText.of(it.title()));
        var given = answers.answers(it);
        var times = SheetTimes.of(it.state(), registered, chance);
        sheets.write(new Sheet(it.title(), id, it.state(), given, scores.ofInnovation(profile, given), times));
    }

    private void ownSheet() {
        var pending = plan.code().equals(Planning.CITY) ? OWN_PENDING : Set.<String>of();
        var state = pending.isEmpty() ? SheetState.VERIFIED : SheetState.SUBMITTED;
        var given = answers.answers(plan.governmentPoints(), pending);
        var times = SheetTimes.of(state, OPENED, chance);
        sheets.write(new Sheet(plan.name(), null, state, given, scores.ofGovernment(given), times));
    }

    private String videoUrl(UUID innovation) {
        return "https://example.go.id/" + plan.code().alias() + "/video/" + innovation;
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
