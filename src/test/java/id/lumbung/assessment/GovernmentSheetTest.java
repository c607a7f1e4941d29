package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.core.RowLock;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentSheetTest {
    private static final String POVERTY = "SPD-10B";
    private static final String AWARDS = "SPD-12";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final Actor agency =
            Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, DASHBOARD_READ, GOVERNMENT_EDIT, SETTINGS_EDIT);
    private final Actor verifier = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, SHEET_VERIFY);
    private SheetFixture kota;
    private SheetService sheets;
    private UUID sheet;

    @BeforeEach
    void the_government_has_an_empty_sheet() {
        kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO).withPeriod();
        sheets = PORTAL.bean(SheetService.class);
        kota.execute("delete from evidence");
        kota.execute("delete from answer");
        kota.execute("delete from sheet where id not in (select sheet_id from sending)");
        kota.asEverybody(() -> {
            PORTAL.bean(SheetCreation.class).forPeriod(SheetFixture.YEAR);
            return true;
        });
        sheet = open().sheet().id();
    }

    @ParameterizedTest(name = "{0}: {1} is level {2}")
    @CsvSource({
        "SPD-10B, 13.10, 1",
        "SPD-10B, 13.09, 2",
        "SPD-10B, 4.83, 2",
        "SPD-10B, 4.82, 3",
        "SPD-11B, 69.99, 1",
        "SPD-11B, 70.00, 2",
        "SPD-11B, 79.99, 2",
        "SPD-11B, 80, 3",
        "SPD-03, -50.32, 1",
    })
    void the_level_follows_from_the_value_and_both_are_kept(String row, BigDecimal value, int level) {
        measure(row, value);

        assertThat(row(row).answer().claimedLevel()).isEqualTo(level);
        assertThat(row(row).answer().value()).isEqualByComparingTo(value);
        assertThat(open().events().getFirst().value()).isEqualByComparingTo(value);
    }

    @Test
    void a_value_that_is_taken_back_leaves_nothing() {
        measure(POVERTY, new BigDecimal("4.5"));

        measure(POVERTY, null);

        assertThat(row(POVERTY).answer().claimedLevel()).isZero();
        assertThat(row(POVERTY).answer().value()).isNull();
    }

    @Test
    void nobody_chooses_the_level_of_a_measured_row() {
        refused("assessment.sheet.refusal.measured", () -> claim(POVERTY, 3));
        refused("assessment.sheet.refusal.notMeasured", () -> measure(AWARDS, BigDecimal.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.00001", "1000000000000", "-1000000000000"})
    void a_value_nobody_can_mean_is_refused(BigDecimal value) {
        refused("assessment.sheet.refusal.value", () -> measure(POVERTY, value));
        assertThat(row(POVERTY).answer().version()).isEqualTo(SheetAnswer.NONE);
    }

    @Test
    void a_value_without_evidence_earns_nothing() {
        measure(POVERTY, new BigDecimal("4.5"));

        assertThat(open().claimed()).isZero();
        assertThat(open().sendable()).isZero();
    }

    @Test
    void what_is_measured_proven_and_verified_is_in_the_index() {
        measure(POVERTY, new BigDecimal("4.5"));
        prove(POVERTY);
        claim(AWARDS, 2);
        prove(AWARDS);
        assertThat(open().claimed()).isEqualByComparingTo("6.25");
        assertThat(index().verified().totals().spd()).isZero();

        as(agency, () -> {
            PORTAL.bean(SheetSubmission.class).submit(sheet);
            return true;
        });
        accept(POVERTY);
        accept(AWARDS);

        assertThat(open().sheet().state()).isEqualTo(SheetState.VERIFIED);
        assertThat(open().verified()).isEqualByComparingTo("6.25");
        assertThat(index().verified().totals().spd()).isEqualByComparingTo("6.25");
        assertThat(row(POVERTY).decidedBy()).contains("Sari Wulandari");
    }

    @Test
    void another_value_for_a_verified_row_begins_its_verification_anew() {
        measure(POVERTY, new BigDecimal("4.5"));
        prove(POVERTY);
        as(agency, () -> {
            PORTAL.bean(SheetSubmission.class).submit(sheet);
            return true;
        });
        accept(POVERTY);

        refused("assessment.sheet.refusal.decided", () -> measure(POVERTY, BigDecimal.TEN));
        var seen = row(POVERTY).answer().version();
        as(agency, () -> {
            sheets.measure(sheet, new Measurement(POVERTY, BigDecimal.TEN, seen, true));
            return true;
        });

        assertThat(row(POVERTY).answer().verifiedLevel()).isNull();
        assertThat(row(POVERTY).answer().claimedLevel()).isEqualTo(2);
        assertThat(open().verified()).isZero();
    }

    @Test
    void the_gain_of_each_level_is_that_of_the_index() {
        var gains = as(agency, () -> PORTAL.bean(LevelGains.class).ofOwn(AWARDS));

        assertThat(gains)
                .extracting(LevelGains.Gain::index)
                .containsExactly(new BigDecimal("0.800"), new BigDecimal("1.600"), new BigDecimal("2.400"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOVERNMENT_EDIT", "INNOVATION_READ"})
    void only_the_innovation_agency_changes_it(Permission other) {
        var somebody = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, other);

        assertThat(as(somebody, () -> sheets.openOwn().orElseThrow())
                        .row(POVERTY)
                        .orElseThrow()
                        .lock())
                .isEqualTo(RowLock.FORBIDDEN);
        forbidden(somebody, () -> {
            sheets.measure(sheet, new Measurement(POVERTY, BigDecimal.ONE, SheetAnswer.NONE, false));
            return true;
        });
        forbidden(somebody, () -> {
            attach(AWARDS);
            return true;
        });
        if (other != INNOVATION_SUBMIT) {
            return;
        }
        forbidden(somebody, () -> {
            PORTAL.bean(SheetSubmission.class).submit(sheet);
            return true;
        });
    }

    @Test
    void the_innovation_agency_changes_no_innovation_of_others() {
        var innovation = kota.innovation(kota.agency("Dinas Sosial"), "Gayatri");
        var theirs = as(agency, () -> sheets.open(innovation)).sheet().id();

        forbidden(agency, () -> {
            sheets.claim(theirs, new Claim("SID-16", null, 2, SheetAnswer.NONE, false));
            return true;
        });
    }

    @Test
    void whoever_works_for_an_agency_changes_it_no_more_than_others() {
        var operator = Actors.mayIn(kota.agency("Dinas Pendidikan"), KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);

        forbidden(operator, () -> {
            sheets.claim(sheet, new Claim(AWARDS, null, 2, SheetAnswer.NONE, false));
            return true;
        });
    }

    @Test
    void another_government_has_a_sheet_of_its_own_and_does_not_find_this_one() {
        var foreigner = Actors.mayEverything(KABUPATEN_MOJOKERTO);

        assertThat(as(foreigner, sheets::openOwn)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(foreigner, () -> {
                    sheets.measure(sheet, new Measurement(POVERTY, BigDecimal.ONE, SheetAnswer.NONE, false));
                    return true;
                }));
    }

    private GovernmentSheet open() {
        return as(agency, () -> sheets.openOwn().orElseThrow());
    }

    private SheetRow row(String indicator) {
        return open().row(indicator).orElseThrow();
    }

    private id.lumbung.assessment.core.IndexFigures index() {
        return as(agency, () -> PORTAL.bean(GovernmentIndex.class).of(SheetFixture.YEAR));
    }

    private void measure(String indicator, @Nullable BigDecimal value) {
        var seen = row(indicator).answer().version();
        as(agency, () -> {
            sheets.measure(sheet, new Measurement(indicator, value, seen, false));
            return true;
        });
    }

    private void claim(String indicator, int level) {
        var seen = row(indicator).answer().version();
        as(agency, () -> {
            sheets.claim(sheet, new Claim(indicator, null, level, seen, false));
            return true;
        });
    }

    private void prove(String indicator) {
        as(agency, () -> {
            attach(indicator);
            return true;
        });
    }

    private void attach(String indicator) {
        PORTAL.bean(EvidenceService.class)
                .attachLink(new EvidencePlace(sheet, indicator, Set.of("pdf")), "https://example.go.id/" + indicator);
    }

    private void accept(String indicator) {
        var seen = row(indicator).answer().version();
        as(verifier, () -> PORTAL.bean(SheetVerification.class).decide(sheet, indicator, seen, new Verdict.Accepted()));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work::get);
    }

    private static void forbidden(Actor actor, Supplier<Boolean> work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> as(actor, work));
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }
}
