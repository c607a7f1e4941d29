package id.lumbung.instrument.core;

import id.lumbung.instrument.Instruments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the scoring tests start from: a version, an innovation without fault, and ways to spoil one thing in it. */
public final class Given {
    private static final Instruments INSTRUMENTS = new Instruments();

    public static final InstrumentVersion IID_2026 = version("2026");
    public static final List<InstrumentVersion> VERSIONS = INSTRUMENTS.iid().revisions();

    private Given() {}

    /** In its newest revision, or in the one that is named, as in {@code 2025/1}. */
    public static InstrumentVersion version(String code) {
        return INSTRUMENTS.iid().named(code).orElseThrow();
    }

    /** The version with other rules for the index. */
    public static InstrumentVersion with(InstrumentVersion version, int divisor, int affairs, int cap) {
        var rules = version.rules();
        return new InstrumentVersion(
                version.instrument(),
                version.code(),
                version.revision(),
                version.spd(),
                version.sid(),
                version.variables(),
                new IndexRules(divisor, affairs, rules.quantityWeight(), cap, rules.maximumTotal(), rules.categories()),
                version.eligibility(),
                version.lists(),
                version.efforts(),
                version.marks());
    }

    /** The version with these rows only, so that everything there is to choose can be tried. */
    public static InstrumentVersion only(InstrumentVersion version, Set<String> rows) {
        return new InstrumentVersion(
                version.instrument(),
                version.code(),
                version.revision(),
                version.spd().stream().filter(it -> rows.contains(it.code())).toList(),
                version.sid().stream().filter(it -> rows.contains(it.code())).toList(),
                version.variables(),
                version.rules(),
                version.eligibility(),
                version.lists(),
                version.efforts(),
                version.marks());
    }

    /** The version with other rows for innovations. */
    public static InstrumentVersion withSid(InstrumentVersion version, List<Indicator> sid) {
        return new InstrumentVersion(
                version.instrument(),
                version.code(),
                version.revision(),
                version.spd(),
                sid,
                version.variables(),
                version.rules(),
                version.eligibility(),
                version.lists(),
                version.efforts(),
                version.marks());
    }

    /** The row with another weight. */
    public static Indicator weighing(Indicator row, BigDecimal weight) {
        return new Indicator(
                row.code(),
                row.number(),
                row.sub(),
                row.key(),
                row.aspect(),
                row.variable(),
                row.name(),
                weight,
                row.mandatory(),
                row.ofYearBefore(),
                row.levels(),
                row.bases(),
                row.measure(),
                row.options(),
                row.evidenceRule(),
                row.marks());
    }

    /** Eligible in every version as far as the profile goes. */
    public static Profile profile(String id) {
        return profile(id, "KESEHATAN");
    }

    public static Profile profile(String id, @Nullable String affair) {
        var implemented = LocalDate.of(2025, 3, 1);
        return new Profile(id, "PENERAPAN", implemented, LocalDate.of(2025, 9, 1), 300, affair, 1);
    }

    /** Claimed, verified, with evidence and, where one is needed, a basis. */
    public static Answer answer(Indicator indicator, int level) {
        return new Answer(indicator.bases().isEmpty() ? null : "A", level, level, 1);
    }

    /** All rows of the aspect at this level. */
    public static Map<String, Answer> answers(InstrumentVersion version, Aspect aspect, int level) {
        return version.indicators(aspect).stream().collect(Collectors.toMap(Indicator::code, it -> answer(it, level)));
    }

    public static Map<String, Answer> with(Map<String, Answer> answers, String indicator, Answer answer) {
        var changed = new HashMap<>(answers);
        changed.put(indicator, answer);
        return changed;
    }

    public static Map<String, Answer> without(Map<String, Answer> answers, String... indicators) {
        var changed = new HashMap<>(answers);
        List.of(indicators).forEach(changed::remove);
        return changed;
    }

    /** Totals that cover the first few basic-service affairs. */
    public static Totals totals(String spd, int eligible, long maturitySum, int affairs) {
        var all = new TreeSet<>(IID_2026.basicServiceAffairs());
        var covered = new TreeSet<>(all.stream().limit(affairs).toList());
        return new Totals(new BigDecimal(spd), eligible, maturitySum, covered);
    }
}
