package id.lumbung.identity;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberSettingsTest {
    private static final MemberProfile VERIFIER = profile("Budi Santoso", Role.VERIFIER);

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final MemberSettings settings = PORTAL.bean(MemberSettings.class);
    private final ActorResolver resolver = PORTAL.bean(ActorResolver.class);
    private final String subject = UUID.randomUUID().toString();
    private final Actor admin = actor(subject, KOTA_MOJOKERTO);

    @BeforeEach
    void an_administrator_works_here() throws SQLException {
        PORTAL.executeAsSuperuser("delete from t_35_76.member_role");
        PORTAL.executeAsSuperuser("delete from t_35_76.member");
        seed(subject, "Rini Astuti", "ADMIN");
    }

    @Test
    void somebody_who_was_named_becomes_a_member_by_signing_in_with_that_verified_email() {
        add("Budi@Mojokertokota.go.id", VERIFIER);
        assertThat(entry("Budi Santoso").member().awaited()).isTrue();

        var actor = arrives("budi", "budi@mojokertokota.go.id");

        assertThat(actor.grants()).containsKey(Permission.SHEET_VERIFY).doesNotContainKey(Permission.SETTINGS_EDIT);
        assertThat(entry("Budi Santoso").member().subject()).isEqualTo(subjectOf("budi"));
        assertThat(entry("Budi Santoso").member().awaited()).isFalse();
    }

    @Test
    void an_email_that_keycloak_has_not_verified_makes_nobody_a_member() {
        add("budi@mojokertokota.go.id", VERIFIER);

        assertThat(standing("budi", null)).isInstanceOf(Standing.Outside.class);
        assertThat(entry("Budi Santoso").member().awaited()).isTrue();
    }

    @Test
    void a_membership_is_taken_up_once() {
        add("budi@mojokertokota.go.id", VERIFIER);
        arrives("budi", "budi@mojokertokota.go.id");

        assertThat(standing("thief", "budi@mojokertokota.go.id")).isInstanceOf(Standing.Outside.class);
    }

    @Test
    void who_was_named_by_one_government_is_nobody_in_another() {
        add("budi@mojokertokota.go.id", VERIFIER);

        var there = new SignedIn(
                "s",
                "budi",
                "Budi",
                "budi@mojokertokota.go.id",
                List.of("35-16"),
                false,
                "sid",
                SessionProof.fixed("none", Instant.EPOCH),
                Instant.EPOCH,
                null);

        assertThat(resolver.of(there)).isInstanceOf(Standing.Outside.class);
        assertThat(entry("Budi Santoso").member().awaited()).isTrue();
    }

    @Test
    void a_change_of_roles_holds_from_the_next_request_on() {
        add("budi@mojokertokota.go.id", VERIFIER);
        arrives("budi", "budi@mojokertokota.go.id");
        var member = entry("Budi Santoso").member();

        as(admin, () -> settings.change(member.id(), member.version(), profile("Budi Santoso", Role.LEADER)));

        assertThat(arrives("budi", "budi@mojokertokota.go.id").grants()).doesNotContainKey(Permission.SHEET_VERIFY);
    }

    @Test
    void who_is_deactivated_may_do_nothing_at_the_next_request_and_may_come_back() {
        add("budi@mojokertokota.go.id", VERIFIER);
        arrives("budi", "budi@mojokertokota.go.id");
        var id = entry("Budi Santoso").member().id();

        as(admin, () -> settings.deactivate(id));
        assertThat(standing("budi", "budi@mojokertokota.go.id")).isInstanceOf(Standing.Outside.class);

        as(admin, () -> settings.activate(id));
        assertThat(standing("budi", "budi@mojokertokota.go.id")).isInstanceOf(Standing.Acting.class);
    }

    @Test
    void a_role_of_an_agency_holds_there_only() throws SQLException {
        var agency = UUID.randomUUID();
        PORTAL.executeAsSuperuser(
                "insert into t_35_76.agency values ('%1$s', 0, 'Dinas %1$s', 'Dinas', true, 'dinas %1$s')"
                        .formatted(agency));
        var operator = new MemberProfile("Sari Dewi", "Analis", Set.of(new HeldRole(Role.OPERATOR, agency)));

        add("sari@mojokertokota.go.id", operator);

        assertThat(arrives("sari", "sari@mojokertokota.go.id").scopeOf(Permission.INNOVATION_EDIT))
                .contains(new Scope.Agencies(Set.of(agency)));
    }

    @Test
    void administrators_do_not_lock_themselves_out() {
        var me = entry("Rini Astuti").member();

        refused("identity.member.refusal.yourself", () -> settings.deactivate(me.id()));
        refused(
                "identity.member.refusal.yourself",
                () -> settings.change(me.id(), me.version(), profile("Rini Astuti", Role.VERIFIER)));
        assertThat(entry("Rini Astuti").roles()).containsExactly(new HeldRole(Role.ADMIN, null));
    }

    @Test
    void the_last_administrator_stays_whoever_asks() {
        var last = entry("Rini Astuti").member();
        var platformJob = actor("somebody else", KOTA_MOJOKERTO);
        add("baru@mojokertokota.go.id", profile("Belum Masuk", Role.ADMIN));

        assertRefused(
                "identity.member.refusal.lastAdministrator",
                () -> as(platformJob, () -> settings.deactivate(last.id())));
        assertThat(entry("Rini Astuti").member().active()).isTrue();
    }

    @Test
    void what_cannot_be_a_member_is_refused_in_words() {
        add("budi@mojokertokota.go.id", VERIFIER);

        refused("identity.member.refusal.email", () -> settings.add("budi", VERIFIER));
        refused("identity.member.refusal.known", () -> settings.add(" BUDI@mojokertokota.go.id ", VERIFIER));
        refused("identity.member.refusal.name", () -> settings.add("a@b.id", profile(" ", Role.VERIFIER)));
        refused("identity.member.refusal.noRole", () -> settings.add("a@b.id", profile("Ani")));
        refused(
                "identity.member.refusal.province",
                () -> settings.add("a@b.id", profile("Ani", Role.PROVINCE_ANALYST)));
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        add("budi@mojokertokota.go.id", VERIFIER);
        var seen = entry("Budi Santoso").member();
        as(admin, () -> settings.change(seen.id(), seen.version(), profile("Budi", Role.LEADER)));

        refused("identity.member.refusal.changed", () -> settings.change(seen.id(), seen.version(), VERIFIER));
    }

    @Test
    void only_a_province_has_analysts() {
        assertThat(CurrentActor.call(admin, settings::offered)).doesNotContain(Role.PROVINCE_ANALYST);
        assertThat(CurrentActor.call(actor("x", JAWA_TIMUR), settings::offered)).contains(Role.PROVINCE_ANALYST);
    }

    @Test
    void who_may_not_edit_the_settings_sees_and_changes_nobody() {
        var id = entry("Rini Astuti").member().id();
        var verifier = Actors.may(KOTA_MOJOKERTO, Permission.SHEET_VERIFY, Permission.INNOVATION_READ);

        assertForbidden(() -> as(verifier, settings::list));
        assertForbidden(() -> as(verifier, () -> settings.add("a@b.id", VERIFIER)));
        assertForbidden(() -> as(verifier, () -> settings.change(id, 0, VERIFIER)));
        assertForbidden(() -> as(verifier, () -> settings.deactivate(id)));
        assertForbidden(() -> as(verifier, () -> settings.activate(id)));
    }

    @Test
    void another_government_neither_sees_nor_changes_the_members() {
        var id = entry("Rini Astuti").member().id();
        var neighbour = actor("neighbour", KABUPATEN_MOJOKERTO);

        assertThat(CurrentActor.call(neighbour, settings::list))
                .noneMatch(it -> it.member().id().equals(id));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(neighbour, () -> settings.deactivate(id)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(neighbour, () -> settings.change(id, 0, VERIFIER)));
    }

    private void add(String email, MemberProfile profile) {
        as(admin, () -> settings.add(email, profile));
    }

    private MemberEntry entry(String name) {
        return CurrentActor.call(admin, settings::list).stream()
                .filter(it -> it.member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Actor arrives(String username, String email) {
        return standing(username, email) instanceof Standing.Acting(var actor) ? actor : Actors.ofPlatform();
    }

    private Standing standing(String username, @Nullable String email) {
        return resolver.of(new SignedIn(
                subjectOf(username),
                username,
                username,
                email,
                List.of("35-76"),
                false,
                "sid",
                SessionProof.fixed("none", Instant.EPOCH),
                Instant.EPOCH,
                null));
    }

    /** In Keycloak; another one in each test, because what somebody may do is remembered for a moment. */
    private String subjectOf(String username) {
        return username + " " + subject;
    }

    private static void seed(String subject, String name, String role) throws SQLException {
        var id = UUID.randomUUID();
        PORTAL.executeAsSuperuser("""
                insert into t_35_76.member (id, version, subject, username, name, position, active)
                values ('%s', 0, '%s', 'rini', '%s', 'Kepala Bidang', true)""".formatted(id, subject, name));
        PORTAL.executeAsSuperuser("insert into t_35_76.member_role (id, member_id, role) values ('%s', '%s', '%s')"
                .formatted(UUID.randomUUID(), id, role));
    }

    private static Actor actor(String subject, TenantKey tenant) {
        return new Actor(subject, "Rini Astuti", "", tenant, Map.of(Permission.SETTINGS_EDIT, new Scope.Everywhere()));
    }

    private static MemberProfile profile(String name, Role... roles) {
        return new MemberProfile(
                name,
                "Analis",
                Set.copyOf(List.of(roles).stream()
                        .map(it -> new HeldRole(it, null))
                        .toList()));
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }

    private void refused(String key, Runnable work) {
        assertRefused(key, () -> as(admin, work));
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private static void assertForbidden(Runnable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work::run);
    }
}
