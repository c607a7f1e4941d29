package id.lumbung.benchmark;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.VersionEffects;
import id.lumbung.instrument.VersionEffects.Effect;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionEffectsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @BeforeAll
    static void two_governments_publish() {
        new Published(PORTAL)
                .with(KOTA_MOJOKERTO, 2025, "80.00")
                .with(KOTA_MOJOKERTO, 2026, "82.36")
                .with(KABUPATEN_MOJOKERTO, 2026, "82.36");
    }

    @Test
    void each_government_is_there_once_with_what_it_published_last() {
        var effects = effects("2027", 0, 10);

        assertThat(effects).extracting(it -> it.figures().code()).containsExactly("35.16", "35.76");
        assertThat(effects).extracting(it -> it.figures().year()).containsOnly(2026);
        assertThat(effects.getLast().figures().name()).isEqualTo("Kota Mojokerto");
    }

    @Test
    void the_same_version_gives_the_published_figure_again() {
        var restated = effects("2026", 0, 1).getFirst().restated().orElseThrow();

        assertThat(restated.highest().index()).isEqualByComparingTo("82.36");
        assertThat(restated.lowest().index()).isEqualByComparingTo("82.36");
    }

    @Test
    void more_governments_come_page_by_page() {
        assertThat(effects("2027", 1, 10)).extracting(it -> it.figures().code()).containsExactly("35.76");
        assertThat(effects("2027", 2, 10)).isEmpty();
    }

    private static List<Effect> effects(String version, int offset, int limit) {
        var staff = Actors.ofPlatform(Permission.INSTRUMENT_PUBLISH);
        return CurrentActor.call(staff, () -> PORTAL.bean(VersionEffects.class)
                .of(PORTAL.bean(Instruments.class).version("IID", version), offset, limit));
    }
}
