package id.lumbung.assessment;

import static id.lumbung.assessment.NewGovernment.IID;
import static id.lumbung.assessment.NewGovernment.days;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.innovation.InnovationService;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodsTest {
    private static final Iterator<String> CODES =
            IntStream.rangeClosed(1, 15).mapToObj("35.%02d"::formatted).iterator();

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private NewGovernment government;

    @BeforeEach
    void a_government_was_just_taken_on() throws SQLException {
        government = new NewGovernment(PORTAL, CODES.next());
    }

    @Test
    void a_new_government_opens_its_first_period_and_finds_sheets_to_fill_in() {
        assertThat(government.periods(Periods::all)).isEmpty();
        var before = government.registers("Posko Paman");

        var opened = government.opens(2026, "2026");

        var after = government.registers("Gayatri");
        assertThat(opened.open()).isTrue();
        assertThat(government.sheetOf(before).sheet().year()).isEqualTo(2026);
        assertThat(government.sheetOf(after).sheet().year()).isEqualTo(2026);
        assertThat(government.ownSheet().year()).isEqualTo(2026);
        assertThat(government
                        .as(() -> PORTAL.bean(GovernmentIndex.class).of(2026))
                        .innovations())
                .isEqualTo(2);
    }

    @Test
    void no_other_government_notices() {
        government.opens(2026, "2026");

        var neighbour = Actors.mayEverything(KOTA_MOJOKERTO);
        var periods = PORTAL.bean(Periods.class);
        assertThat(CurrentActor.call(neighbour, periods::all)).isEmpty();
        assertThat(CurrentActor.call(
                        neighbour, () -> PORTAL.bean(SheetService.class).openOwn()))
                .isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(neighbour, () -> periods.close(2026)));
        assertThat(government.periods(Periods::all)).allMatch(Period::open);
    }

    @Test
    void one_period_is_open_at_a_time() {
        government.opens(2025, "2024");

        refused("assessment.settings.period.refusal.open", () -> government.opens(2026, "2026"));
        government.periods(it -> it.close(2025));
        government.opens(2026, "2026");
        refused("assessment.settings.period.refusal.open", () -> government.periods(it -> it.reopen(2025)));

        assertThat(government.periods(Periods::all)).extracting(Period::year).containsExactly(2026, 2025);
    }

    @Test
    void a_year_is_opened_once_and_keeps_its_version() {
        government.opens(2026, "2026");
        government.periods(it -> it.close(2026));

        refused("assessment.settings.period.refusal.exists", () -> government.opens(2026, "2027"));

        assertThat(government.periods(Periods::all))
                .extracting(Period::instrumentVersion)
                .containsExactly("2026");
    }

    @Test
    void a_version_that_is_unknown_or_retired_is_not_for_new_periods_and_old_ones_keep_it() {
        government.opens(2022, "2022");
        government.periods(it -> it.close(2022));
        CurrentActor.run(Actors.ofPlatform(Permission.INSTRUMENT_PUBLISH), () -> PORTAL.bean(InstrumentPacks.class)
                .retire(IID, "2022"));

        var key = "assessment.settings.period.refusal.version";
        refused(key, () -> government.opens(2026, "2022"));
        refused(key, () -> government.opens(2026, "1999"));
        refused(key, () -> government.periods(it -> it.open(2026, "KIPP", "2026", null, days(2026))));
        assertThat(government.periods(Periods::offered))
                .extracting(InstrumentVersion::code)
                .contains("2026", "2027")
                .doesNotContain("2022");
        assertThat(government.periods(it -> it.reopen(2022)).instrumentVersion())
                .isEqualTo("2022");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "2026-08-02, 2026-08-01, 2026-08-31, assessment.settings.period.order",
        "2026-06-22, 2026-08-23, 2026-08-22, assessment.settings.period.order",
        "2024-12-31, 2026-08-23, 2026-08-31, assessment.settings.period.refusal.year",
        "2026-06-22, 2026-08-23, 2062-08-31, assessment.settings.period.refusal.year",
    })
    void days_that_make_no_sense_are_refused(LocalDate opens, LocalDate closes, LocalDate national, String key) {
        refused(
                key,
                () -> government.periods(
                        it -> it.open(2026, IID, "2026", null, new PeriodDays(opens, closes, national))));
        government.opens(2026, "2026");
        refused(key, () -> government.periods(it -> it.setDays(2026, new PeriodDays(opens, closes, national))));
    }

    @Test
    void the_days_of_a_period_can_be_moved() {
        government.opens(2026, "2026");
        var later = LocalDate.of(2026, 9, 5);

        government.periods(it -> it.setDays(2026, new PeriodDays(LocalDate.of(2026, 6, 22), later, later)));

        assertThat(government.periods(Periods::all))
                .extracting(Period::closesOn)
                .containsExactly(later);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> government.periods(it -> it.setDays(2019, days(2019))));
    }

    @Test
    void the_next_year_follows_the_last_one() {
        government.opens(2026, "2026");
        government.periods(it -> it.close(2026));
        government.opens(2024, "2024");

        assertThat(government.periods(Periods::nextYear)).isEqualTo(2027);
    }

    @Test
    void a_profile_is_asked_what_the_version_of_the_current_period_asks() {
        assertThat(asked()).as("before the first period").isEqualTo("2026");

        government.opens(2025, "2025");
        assertThat(asked()).isEqualTo("2025");

        government.periods(it -> it.close(2025));
        government.opens(2026, "2026");
        assertThat(asked()).isEqualTo("2026");
    }

    private String asked() {
        return government
                .as(() -> PORTAL.bean(InnovationService.class).rules())
                .instrument()
                .code();
    }

    @Test
    void whoever_may_not_edit_settings_only_sees_the_periods() {
        government.opens(2026, "2026");
        var periods = PORTAL.bean(Periods.class);
        var everythingElse = EnumSet.complementOf(EnumSet.of(SETTINGS_EDIT)).toArray(Permission[]::new);
        var other = Actors.may(government.tenant(), everythingElse);

        forbidden(() -> CurrentActor.call(other, () -> periods.open(2027, IID, "2027", null, days(2027))));
        forbidden(() -> CurrentActor.call(other, () -> periods.close(2026)));
        forbidden(() -> CurrentActor.call(other, () -> periods.reopen(2026)));
        forbidden(() -> CurrentActor.call(other, () -> periods.setDays(2026, days(2026))));
        forbidden(() -> CurrentActor.call(other, () -> periods.waiting(2026)));
        forbidden(() -> CurrentActor.call(other, periods::nextYear));
        forbidden(() -> CurrentActor.call(other, periods::offered));
        assertThat(CurrentActor.call(Actors.may(government.tenant(), DASHBOARD_READ), periods::all))
                .hasSize(1);
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }
}
