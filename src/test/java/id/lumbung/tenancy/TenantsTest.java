package id.lumbung.tenancy;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.RegionCode;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final Tenants tenants = PORTAL.bean(Tenants.class);

    @Test
    void a_government_is_found_by_the_alias_of_its_organization() {
        assertThat(tenants.findByAlias("35-76")).hasValueSatisfying(it -> {
            assertThat(it.key()).isEqualTo(KOTA_MOJOKERTO);
            assertThat(it.name()).isEqualTo("Kota Mojokerto");
            assertThat(it.kind()).isEqualTo(RegionKind.KOTA);
            assertThat(it.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
            assertThat(it.active()).isTrue();
        });
        assertThat(tenants.find(JAWA_TIMUR.code()))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Jawa Timur"));
    }

    @Test
    void what_is_no_alias_of_a_government_is_nobody() {
        assertThat(tenants.findByAlias("35-77")).isEmpty();
        assertThat(tenants.findByAlias("35.76")).isEmpty();
        assertThat(tenants.findByAlias("t_35_76")).isEmpty();
    }

    @Test
    void a_suspended_government_is_seen_as_such_at_once_until_it_is_resumed() {
        var code = KABUPATEN_MOJOKERTO.code();
        tenants.find(code);
        CurrentActor.run(Actors.ofPlatform(), () -> {
            assertThat(tenants.suspend(code).state()).isEqualTo(TenantState.SUSPENDED);
            assertThat(tenants.find(code))
                    .hasValueSatisfying(it -> assertThat(it.active()).isFalse());
            assertThat(tenants.resume(code)).isEqualTo(tenants.resume(code));
        });
        assertThat(tenants.find(code))
                .hasValueSatisfying(it -> assertThat(it.active()).isTrue());
    }

    @Test
    void only_platform_staff_suspend_and_only_governments_that_are_there() {
        CurrentActor.run(Actors.may(KOTA_MOJOKERTO, Permission.SETTINGS_EDIT), () -> assertThatExceptionOfType(
                        ForbiddenException.class)
                .isThrownBy(() -> tenants.suspend(KOTA_MOJOKERTO.code())));
        CurrentActor.run(Actors.ofPlatform(), () -> assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> tenants.suspend(new RegionCode("99.99"))));
    }

    @Test
    void a_province_sees_the_governments_in_it_and_its_own() {
        var seen = CurrentActor.call(
                Actors.may(JAWA_TIMUR, Permission.PROVINCE_READ), () -> tenants.ofProvince(JAWA_TIMUR.code()));
        assertThat(seen).extracting(Tenant::code).containsExactly("35", "35.16", "35.76");
    }
}
