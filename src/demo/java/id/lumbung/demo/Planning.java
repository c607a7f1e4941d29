package id.lumbung.demo;

import static java.util.Comparator.comparing;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.shared.RegionCode;
import id.lumbung.shared.Zone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides how many innovations each agency of a demo government has, how mature they are and how far their sheets are. */
final class Planning {
    static final RegionCode CITY = new RegionCode("35.76");
    static final RegionCode REGENCY = new RegionCode("35.16");

    /** How strong a government is, 0 to 100, where chance alone would be odd. */
    private static final Map<String, Integer> STRENGTH =
            Map.of("35", 82, "35.10", 98, "35.78", 90, "35.27", 6, "35.15", 78, "35.73", 72);

    private static final Instant FOUNDED = Instant.parse("2026-06-01T02:00:00Z");
    private static final List<String> LIGHT_ROWS =
            List.of("SID-20", "SID-22", "SID-23", "SID-24", "SID-25", "SID-26", "SID-27", "SID-29");

    private final RegionCode code;
    private final String name;
    private final Seeded chance;
    private final Titles titles;
    private final List<PlannedAgency> agencies = new ArrayList<>();
    private final List<PlannedInnovation> innovations = new ArrayList<>();

    private Planning(RegionCode code, String name) {
        this.code = code;
        this.name = name;
        this.chance = new Seeded("plan " + code);
        this.titles = new Titles(chance);
    }

    static GovernmentPlan of(RegionCode code, String name) {
        return new Planning(code, name).plan();
    }

    private GovernmentPlan plan() {
        if (code.equals(CITY)) {
            return zones("agencies-35-76.csv", redStates(11, 6, 8, 32), 52);
        }
        return code.equals(REGENCY) ? zones("agencies-35-16.csv", redStates(9, 6, 7, 28), 41) : shares();
    }

    /** As many innovations per agency and zone as the table says, the ones placed by hand among them. */
    private GovernmentPlan zones(String table, List<SheetState> redStates, int governmentPoints) {
        var states = new ArrayList<>(redStates);
        var placed = code.equals(CITY) ? Csv.read("named-35-76.csv") : List.<Csv>of();
        placed.forEach(it -> titles.take(it.text("title")));
        for (var row : Csv.read(table)) {
            var agency = agency(row);
            var own = placed.stream()
                    .filter(it -> it.text("agency").equals(agency.shortName()))
                    .map(it -> placed(agency, it))
                    .toList();
            innovations.addAll(own);
            for (var zone : Zone.values()) {
                long left = row.number(zone.name().toLowerCase(java.util.Locale.ROOT))
                        - own.stream().filter(it -> zoneOf(it) == zone).count();
                for (int i = 0; i < left; i++) {
                    innovations.add(inZone(agency, zone, states));
                }
            }
        }
        return new GovernmentPlan(code, name, agencies, innovations, governmentPoints, true);
    }

    /** As many innovations as a government of its strength has, spread over the agencies every government has. */
    private GovernmentPlan shares() {
        int strength = STRENGTH.getOrDefault(code.value(), chance.between(15, 80));
        var known = Csv.read("innovations.csv").stream()
                .filter(it -> it.text("region_code").equals(code.value()))
                .toList();
        known.forEach(it -> titles.take(it.text("title")));
        var table = Csv.read("agencies.csv");
        table.forEach(this::agency);
        for (var row : known) {
            innovations.add(
                    ofStrength(responsibleFor(row.text("affair")), row.text("title"), row.text("expansion"), strength));
        }
        int total = 10 + strength * 11 / 10;
        var seats = new ArrayList<PlannedAgency>();
        for (int i = 0; i < table.size(); i++) {
            seats.addAll(java.util.Collections.nCopies(table.get(i).number("share"), agencies.get(i)));
        }
        while (innovations.size() < total) {
            var agency = chance.pick(seats);
            innovations.add(ofStrength(agency, titles.next(agency.affair()), "", strength));
        }
        return new GovernmentPlan(code, name, agencies, innovations, 30 + strength / 4, false);
    }

    private PlannedAgency agency(Csv row) {
        var agency =
                new PlannedAgency(chance.id(FOUNDED), row.text("name"), row.text("short_name"), row.text("affair"));
        agencies.add(agency);
        return agency;
    }

    private PlannedAgency responsibleFor(String affair) {
        return agencies.stream()
                .filter(it -> it.affair().equals(affair))
                .min(comparing(PlannedAgency::id))
                .orElseGet(() -> agencies.getLast());
    }

    private static PlannedInnovation placed(PlannedAgency agency, Csv row) {
        var state = SheetState.valueOf(row.text("state"));
        return new PlannedInnovation(
                agency,
                row.text("title"),
                row.text("expansion"),
                row.text("initiator").isEmpty() ? agency.name() : row.text("initiator"),
                agency.affair(),
                row.number("score"),
                state,
                Set.copyOf(row.list("pending", " ")),
                Set.copyOf(row.list("returned", " ")));
    }

    private PlannedInnovation inZone(PlannedAgency agency, Zone zone, List<SheetState> redStates) {
        var title = titles.next(agency.affair());
        return switch (zone) {
            case GREEN -> innovation(agency, title, "", chance.between(105, 110), SheetState.VERIFIED);
            case YELLOW -> innovation(agency, title, "", chance.between(95, 104), SheetState.VERIFIED);
            case RED -> {
                var state = redStates.isEmpty() ? SheetState.VERIFIED : redStates.removeLast();
                yield innovation(agency, title, "", chance.between(48, 90), state);
            }
        };
    }

    private PlannedInnovation ofStrength(PlannedAgency agency, String title, String expansion, int strength) {
        int usual = Math.clamp(56 + strength * 40L / 100 + chance.between(-14, 16), 40, 104);
        int score = chance.percent(5 + strength / 4) ? chance.between(98, 110) : usual;
        var state = score > 96 || chance.percent(75)
                ? SheetState.VERIFIED
                : chance.pick(List.of(SheetState.DRAFT, SheetState.SUBMITTED, SheetState.RETURNED));
        return innovation(agency, title, expansion, score, state);
    }

    private PlannedInnovation innovation(
            PlannedAgency agency, String title, String expansion, int score, SheetState state) {
        return new PlannedInnovation(
                agency,
                title,
                expansion,
                agency.name(),
                agency.affair(),
                state == SheetState.DRAFT ? chance.between(3, 14) : score,
                state,
                state == SheetState.SUBMITTED ? some(3) : Set.of(),
                state == SheetState.RETURNED ? some(chance.between(1, 3)) : Set.of());
    }

    private Set<String> some(int rows) {
        return new HashSet<>(chance.shuffled(LIGHT_ROWS).subList(0, rows));
    }

    private static Zone zoneOf(PlannedInnovation innovation) {
        return GovernmentRows.ZONES.zoneOf(innovation.state() == SheetState.DRAFT ? 0 : innovation.score());
    }

    private List<SheetState> redStates(int drafts, int returned, int submitted, int verified) {
        var states = new ArrayList<SheetState>();
        states.addAll(java.util.Collections.nCopies(drafts, SheetState.DRAFT));
        states.addAll(java.util.Collections.nCopies(returned, SheetState.RETURNED));
        states.addAll(java.util.Collections.nCopies(submitted, SheetState.SUBMITTED));
        states.addAll(java.util.Collections.nCopies(verified, SheetState.VERIFIED));
        return chance.shuffled(states);
    }
}
