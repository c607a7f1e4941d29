package id.lumbung.system;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import id.lumbung.support.DemoPortal;
import id.lumbung.support.LogLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be opened and chosen on the pages, as each role finds it by clicking. Who may do most begins. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplorerSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    /** What each account need not click again, because another one did. */
    private static final Explorer.Seen SEEN = new Explorer.Seen();

    private static final Set<String> EXPLORERS = new HashSet<>();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "admin.35-76",
                "verifier.35-76",
                "operator.35-76",
                "head.35-76",
                "mayor.35-76",
                "province.35",
                "platform"
            })
    void whatever_opens_is_open_to_everyone_and_whatever_is_chosen_stays(String account) {
        try (var log = LogLines.listen();
                var person = PORTAL.person()) {
            person.prefers("light", "id").signsIn(account, "/choose");
            var checks = new SoftAssertions();
            // also who may not see it gets the menu
            checks.assertThat(new Explorer(person, new PageChecks("id"), SEEN).explore(List.of("/settings")))
                    .isEmpty();
            checks.assertThat(person.complaints()).isEmpty();
            checks.assertThat(log.events()).noneMatch(it -> it.getLevel() == Level.ERROR);
            EXPLORERS.add(account);
            checks.assertAll();
        }
    }

    /** Or the clicks were in vain. */
    @AfterAll
    static void each_kind_of_thing_was_opened() {
        if (EXPLORERS.size() == 7) {
            assertThat(SEEN.opened())
                    .contains(
                            "vaadin-app-layout",
                            "vaadin-combo-box",
                            "vaadin-confirm-dialog",
                            "vaadin-date-picker",
                            "vaadin-details",
                            "vaadin-dialog",
                            "vaadin-menu-bar-submenu",
                            "vaadin-popover",
                            "vaadin-select");
        }
    }
}
