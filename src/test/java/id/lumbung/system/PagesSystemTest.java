package id.lumbung.system;

import static id.lumbung.system.PageChecks.DESK;
import static id.lumbung.system.PageChecks.PHONE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.microsoft.playwright.options.ViewportSize;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import id.lumbung.support.LogLines;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
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
    /** In the order in which they are opened. */
    private static final Map<String, List<Asked>> PAGES = Map.of(
            "mayor.35-76",
                    List.of(
                            new Asked("/", "Ringkasan untuk Wali Kota", "Overview for Wali Kota"),
                            new Asked("/levers", "Langkah & rencana", "Steps & plan"),
                            new Asked("/innovations", "Inovasi", "Innovations"),
                            new Asked(FIRST_SHEET, "Sahabat Keluarga Harapan", "Sahabat Keluarga Harapan"),
                            new Asked("/no-such-page", "Halaman tidak ditemukan", "Page not found"),
                            new Asked(
                                    "/verification",
                                    "Halaman ini bukan untuk peran Anda",
                                    "This page is not for your role"),
                            new Asked("/instruments?indicator=SID-33", "Instrumen", "Instruments"),
                            new Asked("/derivation", "Asal angka indeks 2026", "Where the index of 2026 comes from"),
                            new Asked(
                                    "/derivation?year=2026&zone=RED",
                                    "Asal angka 2026: zona merah",
                                    "Where the figures of 2026 come from: red zone"),
                            new Asked(
                                    "/derivation?year=2026&affair=SOSIAL",
                                    "Asal angka 2026: urusan Sosial",
                                    "Where the figures of 2026 come from: affair Social affairs"),
                            new Asked("/derivation?zone=PURPLE", "Data tidak ditemukan", "Nothing found"),
                            new Asked(
                                    FIRST_AGENCY,
                                    "Asal angka 2026: Dinas Pendidikan dan Kebudayaan",
                                    "Where the figures of 2026 come from: Dinas Pendidikan dan Kebudayaan"),
                            new Asked(
                                    FIRST_DERIVATION,
                                    "Asal angka: Sahabat Keluarga Harapan",
                                    "Where the figures come from: Sahabat Keluarga Harapan"),
                            new Asked(
                                    "/government-indicators/derivation",
                                    "Asal angka: Indikator daerah (SPD)",
                                    "Where the figures come from: Government indicators (SPD)"),
                            new Asked("/national-results", "Hasil nasional", "National results"),
                            new Asked(
                                    "/compare?version=2027",
                                    "Apa yang diminta instrumen 2027",
                                    "What instrument 2027 would ask of us")),
            "operator.35-76",
                    List.of(
                            new Asked(
                                    "/",
                                    "Ringkasan untuk Operator, Kec. Magersari",
                                    "Overview for Operator, Kec. Magersari"),
                            new Asked("/levers", "Langkah & rencana", "Steps & plan"),
                            new Asked("/innovations?state=DRAFT", "Inovasi", "Innovations"),
                            new Asked(FIRST_SHEET, "Rumah Guru Penggerak", "Rumah Guru Penggerak"),
                            new Asked("/innovations/new", "Daftarkan inovasi", "Register an innovation"),
                            new Asked(
                                    "/settings",
                                    "Halaman ini bukan untuk peran Anda",
                                    "This page is not for your role")),
            "verifier.35-76",
                    List.of(
                            new Asked("/verification", "Antrean saya", "My queue"),
                            new Asked(FIRST_CLAIM, "Antrean saya", "My queue")),
            "admin.35-76",
                    List.of(
                            new Asked(
                                    "/",
                                    "Ringkasan untuk Administrator, Bappedalitbang",
                                    "Overview for Administrator, Bappedalitbang"),
                            new Asked("/levers", "Langkah & rencana", "Steps & plan"),
                            new Asked("/settings", "Pengaturan", "Settings"),
                            new Asked(OWN_SHEET, "Indikator daerah (SPD)", "Government indicators (SPD)"),
                            new Asked("/national-results", "Hasil nasional", "National results")),
            "province.35",
                    List.of(
                            new Asked("/province", "Peringkat Jawa Timur", "Ranking of Jawa Timur"),
                            new Asked("/province?region=35.76", "Peringkat Jawa Timur", "Ranking of Jawa Timur")),
            "platform",
                    List.of(
                            new Asked("/governments", "Pemerintah daerah", "Governments"),
                            new Asked("/instruments?tab=packs", "Instrumen", "Instruments")));

    /** A page, and the heading by which it is known to be the one. */
    private record Asked(String page, String indonesian, String english) {
        private String heading(String language) {
            return language.equals("id") ? indonesian : english;
        }
    }

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"province.35", "platform", "mayor.35-76", "verifier.35-76", "operator.35-76", "admin.35-76"})
    void every_page_is_the_one_asked_for_open_to_everyone_and_fits(String account) {
        var checks = new SoftAssertions();
        try (var log = LogLines.listen()) {
            try (var reader = PORTAL.personWithPhone()) {
                reader.prefers("dark", "en").signsIn(account, "/choose");
                shows(reader, account, "en", PHONE, checks);
            }
            try (var reader = PORTAL.person()) {
                reader.prefers("light", "id").wantsNothingToMove().signsIn(account, "/choose");
                shows(reader, account, "id", DESK, checks);
            }
            checks.assertThat(log.events()).noneMatch(it -> it.getLevel() == Level.ERROR);
        }
        checks.assertAll();
    }

    /** Opens the pages in the reader's scheme, and looks at them in this window and in the other one. */
    private static void shows(
            Person reader, String account, String language, ViewportSize size, SoftAssertions checks) {
        var page = new PageChecks(language);
        for (var asked : requireNonNull(PAGES.get(account))) {
            reader.page().setViewportSize(size.width, size.height);
            goes(reader, asked.page());
            checks.assertThat(reader.page().locator("h1").allInnerTexts())
                    .as(asked.page())
                    .contains(asked.heading(language));
            checks.assertThat(page.page(reader)).as(asked.page()).isEmpty();
            var other = size == DESK ? PHONE : DESK;
            reader.page().setViewportSize(other.width, other.height);
            checks.assertThat(page.size(reader))
                    .as("%s in the other window", asked.page())
                    .isEmpty();
        }
        checks.assertThat(reader.complaints()).isEmpty();
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
