package id.lumbung.demo;

import static id.lumbung.demo.DemoTable.MEMBER;
import static id.lumbung.demo.DemoTable.MEMBER_ROLE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who works in a demo government. Those who can sign in are its members; elsewhere only their names appear. */
final class DemoPeople {
    private static final Instant JOINED = Instant.parse("2026-06-15T02:00:00Z");
    private static final List<String> NAMES = List.of(
            "Wulan Anggraini",
            "Hendra Gunawan",
            "Nurul Hidayati",
            "Bagus Prasetyo",
            "Lina Marlina",
            "Yusuf Maulana",
            "Fitri Rahayu",
            "Dwi Saputra",
            "Indah Permatasari",
            "Rudi Hermawan",
            "Siti Aminah",
            "Arif Wicaksono");

    /** The agency whose operator and head can sign in, by its short name. */
    private static final Map<String, String> OWN_AGENCY = Map.of("35-76", "Kec. Magersari", "35-16", "Kec. Trowulan");

    private final GovernmentPlan plan;
    private final Seeded chance;
    private final Person operator;
    private final Person verifier;

    /** @param subject their id in Keycloak, of an account that exists only where the demo lets people sign in */
    record Person(String subject, String name) {}

    /** What somebody who can sign in is in their government. */
    private record Post(String account, String role, String position, boolean ofAgency) {}

    DemoPeople(GovernmentPlan plan, Seeded chance) {
        this.plan = plan;
        this.chance = chance;
        this.operator = person("operator");
        this.verifier = person("verifier");
    }

    Person operator() {
        return operator;
    }

    Person verifier() {
        return verifier;
    }

    void write(DemoRows rows) {
        posts().forEach(it -> write(it, rows));
    }

    private List<Post> posts() {
        var alias = plan.code().alias();
        if (plan.code().isProvince()) {
            return List.of(new Post("province." + alias, "PROVINCE_ANALYST", "Analis, BRIDA " + plan.name(), false));
        }
        var agency = OWN_AGENCY.get(alias);
        if (agency == null) {
            return List.of();
        }
        boolean city = plan.name().startsWith("Kota");
        var planners = city ? "Bappedalitbang" : "Bappeda";
        return List.of(
                new Post("admin." + alias, "ADMIN", "Administrator, " + planners, false),
                new Post("operator." + alias, "OPERATOR", "Operator, " + agency, true),
                new Post("head." + alias, "HEAD", "Camat, " + agency, true),
                new Post("verifier." + alias, "VERIFIER", "Verifikator, " + planners, false),
                new Post("mayor." + alias, "LEADER", city ? "Wali Kota" : "Bupati", false));
    }

    private void write(Post post, DemoRows rows) {
        var id = chance.id(JOINED);
        var account = accountNamed(post.account());
        if (account == null) {
            throw new IllegalStateException("No account " + post.account());
        }
        rows.add(
                MEMBER,
                id,
                0,
                DemoAccount.subject(account.username()),
                account.email(),
                account.username(),
                account.name(),
                post.position(),
                true);
        rows.add(
                MEMBER_ROLE,
                chance.id(JOINED),
                id,
                post.role(),
                post.ofAgency() ? ownAgency().id() : null);
    }

    private PlannedAgency ownAgency() {
        var name = OWN_AGENCY.get(plan.code().alias());
        return plan.agencies().stream()
                .filter(it -> it.shortName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Person person(String post) {
        var username = post + "." + plan.code().alias();
        var account = accountNamed(username);
        return new Person(DemoAccount.subject(username), account == null ? chance.pick(NAMES) : account.name());
    }

    private static @Nullable DemoAccount accountNamed(String username) {
        return DemoRealm.demoAccounts().stream()
                .filter(it -> it.username().equals(username))
                .findFirst()
                .orElse(null);
    }
}
