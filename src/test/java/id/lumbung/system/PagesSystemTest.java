package id.lumbung.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import id.lumbung.support.ForeignWords;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page as each of its readers finds it: no barrier, no error, nothing that does not fit. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesSystemTest {
    private static final String FIRST_SHEET = "the first sheet of the list";
    private static final String FIRST_DERIVATION = "where the score of the first sheet comes from";
    private static final String FIRST_AGENCY = "where the figures of the first agency come from";
    private static final String OWN_SHEET = "the sheet of the government";
    private static final String FIRST_CLAIM = "the first claim of the queue";
    private static final Map<String, List<String>> PAGES = Map.of(
            "mayor.35-76",
                    List.of(
                            "/",
                            "/levers",
                            "/innovations",
                            FIRST_SHEET,
                            "/no-such-page",
                            "/verification",
                            "/instruments?indicator=SID-33",
                            "/derivation",
                            "/derivation?year=2026&zone=RED",
                            "/derivation?year=2026&affair=SOSIAL",
                            "/derivation?zone=PURPLE",
                            FIRST_AGENCY,
                            FIRST_DERIVATION,
                            "/government-indicators/derivation",
                            "/national-results",
                            "/compare?version=2027"),
            "operator.35-76",
                    List.of("/", "/levers", "/innovations?state=DRAFT", FIRST_SHEET, "/innovations/new", "/settings"),
            "verifier.35-76", List.of("/verification", FIRST_CLAIM),
            "admin.35-76", List.of("/", "/levers", "/settings", OWN_SHEET, "/national-results"),
            "province.35", List.of("/province", "/province?region=35.76"),
            "platform", List.of("/governments", "/instruments?tab=packs"));

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "mayor.35-76, light, desk",
        "mayor.35-76, dark, phone",
        "operator.35-76, light, phone",
        "operator.35-76, dark, desk",
        "verifier.35-76, light, desk",
        "verifier.35-76, dark, phone",
        "admin.35-76, light, phone",
        "admin.35-76, dark, desk",
        "province.35, light, phone",
        "province.35, dark, desk",
        "platform, light, phone",
        "platform, dark, desk"
    })
    void every_page_is_open_to_everyone_and_fits(String account, String scheme, String place) {
        try (var reader = "phone".equals(place) ? PORTAL.personWithPhone() : PORTAL.person()) {
            var language = "dark".equals(scheme) ? "en" : "id";
            reader.prefers(scheme, language).signsIn(account, "/choose");
            var foreign = new ForeignWords(language);
            var checks = new SoftAssertions();
            for (var page : requireNonNull(PAGES.get(account))) {
                goes(reader, page);
                checks.assertThat(reader.accessibilityViolations()).as(page).isEmpty();
                checks.assertThat(reader.hasToScrollSideways())
                        .as("%s is too wide", page)
                        .isFalse();
                var look = reader.look();
                checks.assertThat(look.clippedChoices())
                        .as("%s: clipped choices", page)
                        .isEmpty();
                checks.assertThat(look.overlappingLabels())
                        .as("%s: labels", page)
                        .isEmpty();
                checks.assertThat(look.figuresWithoutOrigin())
                        .as("%s: figures", page)
                        .isEmpty();
                checks.assertThat(foreign.of(look.words()))
                        .as("%s: not in %s", page, language)
                        .isEmpty();
            }
            checks.assertThat(reader.complaints()).isEmpty();
            checks.assertAll();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signed-out", "/sign-in-failed"})
    void the_pages_before_the_door_are_open_to_everyone_and_fit(String path) {
        for (var scheme : List.of("light", "dark")) {
            try (var stranger = PORTAL.personWithPhone()) {
                stranger.prefers(scheme, "id").opens(path);
                assertThat(stranger.accessibilityViolations()).as(scheme).isEmpty();
                assertThat(stranger.hasToScrollSideways()).as(scheme).isFalse();
                assertThat(stranger.complaints()).isEmpty();
            }
        }
    }

    private static void goes(Person reader, String place) {
        switch (place) {
            case FIRST_SHEET -> {
                reader.page().locator(".li-line-title").first().click();
                reader.page().locator("#SID-16 .li-indicator-summary").click();
                reader.page().locator("#SID-16 .li-indicator-panel").waitFor();
            }
            case FIRST_DERIVATION -> {
                reader.opens("/innovations").locator(".li-line-title").first().click();
                reader.page().locator(".li-sheet-head .li-page-meta a").first().click();
                reader.page().locator(".li-derived-table").first().waitFor();
            }
            case FIRST_AGENCY -> {
                reader.opens("/")
                        .locator(".li-agencies td:last-child .li-figure-link")
                        .first()
                        .click();
                reader.page().locator(".li-standings").waitFor();
            }
            case OWN_SHEET -> {
                reader.opens("/government-indicators")
                        .locator("#SPD-03 .li-indicator-summary")
                        .click();
                reader.page().locator("#SPD-03 .li-value").waitFor();
            }
            case FIRST_CLAIM -> {
                reader.page().locator(".li-desk-row").first().click();
                reader.page().locator(".li-desk-claim h2").waitFor();
            }
            default -> reader.opens(place);
        }
    }
}
