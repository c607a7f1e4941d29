package id.lumbung.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Confidence;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Place;
import id.lumbung.instrument.core.VersionDifference;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.instrument.core.Window;
import id.lumbung.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentsTest {
    private static final Instruments INSTRUMENTS = new Instruments();
    private static final Instrument IID = INSTRUMENTS.iid();
    private static final List<InstrumentVersion> VERSIONS = IID.revisions();

    @Test
    void the_index_is_carried_from_2022_to_2027_and_is_usually_that_of_2026() {
        assertThat(VERSIONS)
                .extracting(InstrumentVersion::code)
                .containsExactly("2022", "2023", "2024", "2025", "2025", "2026", "2027");
        assertThat(IID.versions())
                .extracting(InstrumentVersion::code)
                .containsExactly("2022", "2023", "2024", "2025", "2026", "2027");
        assertThat(IID.defaultVersion()).isEqualTo("2026");
    }

    @ParameterizedTest
    @FieldSource("VERSIONS")
    void each_version_sums_to_63_and_111_and_76_and_250(InstrumentVersion version) {
        assertThat(version.indicators(Aspect.SPD)).hasSize(20);
        assertThat(version.indicators(Aspect.SID)).hasSize(20);
        assertThat(version.maximum(Aspect.SPD)).isEqualByComparingTo("63");
        assertThat(version.maximum(Aspect.SID)).isEqualByComparingTo("111");
        assertThat(version.rules().quantityWeight()).isEqualByComparingTo("0.38");
        assertThat(version.rules().maximumTotal()).isEqualByComparingTo("250");
    }

    @Test
    void the_divisor_and_the_basic_services_asked_for_grow_with_the_years() {
        assertThat(IID.versions())
                .extracting(InstrumentVersion::minimumDivisor)
                .containsExactly(10, 10, 10, 10, 12, 14);
        assertThat(IID.versions())
                .extracting(InstrumentVersion::minimumBasicServiceAffairs)
                .containsExactly(0, 0, 0, 3, 5, 6);
        assertThat(VERSIONS.getLast().basicServiceAffairs()).hasSize(6);
        assertThat(VERSIONS.getLast().affairs()).hasSize(40);
    }

    @Test
    void an_older_version_has_its_own_wording() {
        var older = INSTRUMENTS.version("IID", "2023").indicator("SID-35").orElseThrow();
        var newer = INSTRUMENTS.version("IID", "2026").indicator("SID-35").orElseThrow();
        assertThat(older.name().id()).isEqualTo("Kualitas inovasi daerah");
        assertThat(newer.name().en()).isEqualTo("Innovation video");
        assertThat(older.levels()).isEqualTo(newer.levels());
    }

    @Test
    void what_is_assumed_says_so() {
        assertThat(INSTRUMENTS.version("IID", "2025").marks())
                .containsEntry("categories", new Mark(Confidence.ASSUMED, List.of()));
        assertThat(INSTRUMENTS.version("IID", "2026").marks().get("categories")).satisfies(it -> {
            assertThat(it.confidence()).isEqualTo(Confidence.STATED);
            assertThat(it.sources()).singleElement().asString().startsWith("Surat Kepala BSKDN");
        });
    }

    @Test
    void what_was_published_of_2025_stays_and_its_revision_adds_two_conditions_of_low_confidence() {
        var published = INSTRUMENTS.version(new VersionId("IID", "2025", 1));
        var corrected = INSTRUMENTS.version(new VersionId("IID", "2025", 2));

        assertThat(INSTRUMENTS.version("IID", "2025")).isEqualTo(corrected);
        assertThat(published.minimumBasicServiceAffairs()).isZero();
        assertThat(published.window()).isEmpty();
        assertThat(VersionDifference.between(published, corrected).changes())
                .extracting(it -> it.place().item())
                .containsExactlyInAnyOrder(Place.Item.BASIC_SERVICE_MINIMUM, Place.Item.WINDOW);
        assertThat(corrected.window().orElseThrow())
                .isEqualTo(new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(corrected.marks())
                .extractingByKeys("window", "minimumBasicServiceAffairs")
                .extracting(Mark::confidence)
                .containsOnly(Confidence.REPORTED);
        assertThat(corrected.revision().correction().orElseThrow().issuedOn()).isEqualTo("2026-11-28");
    }

    @Test
    void an_unknown_version_is_not_found() {
        assertThatThrownBy(() -> INSTRUMENTS.version(new VersionId("IID", "2025", 3)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> INSTRUMENTS.version("IID", "2031")).isInstanceOf(NotFoundException.class);
    }
}
