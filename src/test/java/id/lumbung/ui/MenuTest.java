package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.lumbung.identity.Role;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenuTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    /** Everybody there can be: each role in a city and in a province, and the platform's staff. */
    static Stream<Arguments> everybody() {
        var members = Arrays.stream(Role.values()).flatMap(role -> Stream.of(KOTA_MOJOKERTO, JAWA_TIMUR)
                .filter(it -> role != Role.PROVINCE_ANALYST || it.equals(JAWA_TIMUR))
                .map(it -> Arguments.of(
                        role + " " + it, Actors.may(it, role.permissions().toArray(Permission[]::new)))));
        var staff = Arguments.of(
                "platform",
                Actors.ofPlatform(
                        Permission.PLATFORM_ADMIN, Permission.INSTRUMENT_READ, Permission.INSTRUMENT_PUBLISH));
        return Stream.concat(members, Stream.of(staff));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everybody")
    void each_entry_leads_to_its_own_page_and_whoever_comes_lands_on_the_first(String name, Actor who) {
        CurrentActor.run(who, () -> {
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            var entries = entries();
            assertThat(here()).isEqualTo(entries.getFirst());
            for (var entry : entries) {
                UI.getCurrent().navigate(entry);
                assertThat(here()).isEqualTo(entry);
            }
        });
    }

    private List<String> entries() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList();
    }

    private static String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
