package id.lumbung.identity;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.PLATFORM_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.security.Scope.Agencies;
import id.lumbung.platform.security.Scope.Everywhere;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantsTest {
    private static final UUID HEALTH = UUID.randomUUID();
    private static final UUID SCHOOLS = UUID.randomUUID();

    @Test
    void a_role_in_an_agency_edits_there_and_reads_everywhere() {
        var grants = Grants.of(List.of(role(Role.OPERATOR, HEALTH)));

        assertThat(grants).containsEntry(INNOVATION_EDIT, new Agencies(Set.of(HEALTH)));
        assertThat(grants).containsEntry(DASHBOARD_READ, new Everywhere());
    }

    @Test
    void roles_in_two_agencies_add_up() {
        var grants = Grants.of(List.of(role(Role.OPERATOR, HEALTH), role(Role.HEAD, SCHOOLS)));

        assertThat(grants).containsEntry(INNOVATION_EDIT, new Agencies(Set.of(HEALTH)));
        assertThat(grants).containsEntry(INNOVATION_SUBMIT, new Agencies(Set.of(HEALTH, SCHOOLS)));
    }

    @Test
    void a_role_in_the_whole_government_is_wider_than_any_agency() {
        var grants = Grants.of(List.of(role(Role.OPERATOR, null), role(Role.OPERATOR, HEALTH)));

        assertThat(grants).containsEntry(INNOVATION_EDIT, new Everywhere());
    }

    @Test
    void no_role_allows_nothing() {
        assertThat(Grants.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_role_of_a_government_reaches_beyond_it(Role role) {
        assertThat(role.permissions()).doesNotContain(PLATFORM_ADMIN);
    }

    private static MemberRole role(Role role, @Nullable UUID agency) {
        return new MemberRole(UUID.randomUUID(), UUID.randomUUID(), role, agency);
    }
}
