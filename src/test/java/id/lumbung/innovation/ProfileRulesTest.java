package id.lumbung.innovation;

import static id.lumbung.innovation.core.ProfileField.AFFAIR;
import static id.lumbung.innovation.core.ProfileField.AIM;
import static id.lumbung.innovation.core.ProfileField.BENEFIT;
import static id.lumbung.innovation.core.ProfileField.CLASSIFICATION;
import static id.lumbung.innovation.core.ProfileField.DESIGN;
import static id.lumbung.innovation.core.ProfileField.DEVELOPED_ON;
import static id.lumbung.innovation.core.ProfileField.FORM;
import static id.lumbung.innovation.core.ProfileField.IMPLEMENTED_ON;
import static id.lumbung.innovation.core.ProfileField.INITIATOR;
import static id.lumbung.innovation.core.ProfileField.INITIATOR_NAME;
import static id.lumbung.innovation.core.ProfileField.OTHER_AFFAIRS;
import static id.lumbung.innovation.core.ProfileField.RESULT;
import static id.lumbung.innovation.core.ProfileField.TITLE;
import static id.lumbung.innovation.core.ProfileField.TRIAL_ON;
import static id.lumbung.innovation.core.ProfileField.TYPE;
import static id.lumbung.innovation.core.ProfileField.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.instrument.Instruments;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileRulesTest {
    private static final UUID AGENCY = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final InnovationDraft COMPLETE = Drafts.complete(AGENCY, "Lakon Kumis Mas Gege");

    private final ProfileRules rules = new ProfileRules(new Instruments().version("IID", "2026"), TODAY);

    @Test
    void a_complete_profile_has_no_open_question() {
        assertThat(rules.open(COMPLETE)).isEmpty();
        assertThat(rules.refused(COMPLETE)).isEmpty();
        assertThat(rules.complete(COMPLETE, rules.open(COMPLETE)))
                .isEqualTo(rules.asked(COMPLETE).size());
    }

    @ParameterizedTest
    @CsvSource({"TRIAL_ON, 1, 0, 0", "IMPLEMENTED_ON, 0, 1, 0", "DEVELOPED_ON, 0, 0, 1"})
    void what_is_still_to_come_has_not_been_done(ProfileField field, int trial, int implemented, int developed) {
        var future = COMPLETE.with(
                new Timeline(TODAY.plusDays(trial), TODAY.plusDays(implemented), TODAY.plusDays(developed)));

        assertThat(rules.open(COMPLETE.with(new Timeline(TODAY, TODAY, TODAY)))).isEmpty();
        assertThat(rules.open(future)).anySatisfy(it -> {
            assertThat(it.field()).isEqualTo(field);
            assertThat(it.key()).isEqualTo("innovation.problem.future");
            assertThat(it.isGap()).as("said at once").isFalse();
        });
    }

    @Test
    void an_empty_draft_can_be_kept_and_says_what_is_open_in_the_order_of_the_form() {
        var empty = InnovationDraft.of(AGENCY, "INISIATIF");

        assertThat(rules.refused(empty)).isEmpty();
        assertThat(rules.open(empty))
                .extracting(Problem::field)
                .containsExactly(
                        TITLE,
                        INITIATOR,
                        INITIATOR_NAME,
                        CLASSIFICATION,
                        TYPE,
                        FORM,
                        AFFAIR,
                        DESIGN,
                        AIM,
                        BENEFIT,
                        RESULT);
        assertThat(rules.complete(empty, rules.open(empty))).as("the stage").isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} asks for trial {1}, implementation {2}")
    @CsvSource({"INISIATIF, false, false", "UJI_COBA, true, false", "PENERAPAN, true, true"})
    void the_stage_decides_which_dates_are_asked(String stage, boolean trial, boolean implementation) {
        var asked = rules.asked(InnovationDraft.of(AGENCY, stage));

        assertThat(asked.contains(TRIAL_ON)).isEqualTo(trial);
        assertThat(asked.contains(IMPLEMENTED_ON)).isEqualTo(implementation);
    }

    @Test
    void a_design_that_is_too_short_says_how_long_it_is() {
        var tooShort = COMPLETE.with(new Story(Drafts.words(214), "a", "b", "c"));

        assertThat(rules.open(tooShort))
                .extracting(Problem::field, Problem::key, Problem::arguments)
                .containsExactly(tuple(DESIGN, "innovation.problem.tooFewWords", List.of(300, 214)));
    }

    @ParameterizedTest(name = "trial {0}, implementation {1}, development {2}")
    @CsvSource({
        "2025-03-03, 2025-03-03, 2025-03-03, ",
        "2025-03-04, 2025-03-03, , TRIAL_ON",
        "2025-01-01, 2025-03-03, 2025-03-02, DEVELOPED_ON",
    })
    void dates_follow_each_other(
            LocalDate trial, LocalDate implemented, @Nullable LocalDate developed, @Nullable String wrong) {
        var dated = COMPLETE.with(new Timeline(trial, implemented, developed));

        assertThat(rules.open(dated))
                .extracting(it -> it.field().name())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        assertThat(rules.refused(dated)).as("kept all the same").isEmpty();
    }

    @Test
    void a_link_that_is_none_cannot_be_kept() {
        var linked = COMPLETE.withVideo("javascript:alert(1)");

        assertThat(rules.refused(linked)).extracting(Problem::field).containsExactly(VIDEO);
    }

    @Test
    void a_title_may_be_long_but_not_endless() {
        assertThat(rules.refused(Drafts.titled(AGENCY, "a".repeat(250)))).isEmpty();
        assertThat(rules.refused(Drafts.titled(AGENCY, "a".repeat(251))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple(TITLE, "innovation.problem.tooLong"));
        assertThat(rules.refused(Drafts.titled(AGENCY, "a\0b")))
                .extracting(Problem::key)
                .containsExactly("innovation.problem.characters");
    }

    @Test
    void only_codes_of_the_instrument_can_be_kept() {
        var invented =
                COMPLETE.with(new Subject("DIGITAL", "BENTUK_BARU", "SIHIR", new TreeSet<>(List.of("SIHIR")), ""));

        assertThat(rules.refused(invented)).extracting(Problem::field).containsExactly(FORM, AFFAIR, OTHER_AFFAIRS);
    }

    @Test
    void development_is_never_asked() {
        assertThat(rules.asked(COMPLETE)).doesNotContain(DEVELOPED_ON, OTHER_AFFAIRS, VIDEO);
    }
}
