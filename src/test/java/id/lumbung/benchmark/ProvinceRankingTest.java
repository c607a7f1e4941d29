package id.lumbung.benchmark;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvinceRankingTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @BeforeAll
    static void two_governments_publish() {
        new Published(PORTAL)
                .with(KABUPATEN_MOJOKERTO, 2026, "61.20")
                .with(KOTA_MOJOKERTO, 2026, "82.36")
                .with(KOTA_MOJOKERTO, 2025, "80.00");
    }

    @Test
    void a_province_sees_its_38_regions_the_published_ones_first_and_by_index() {
        var ranking = rankingFor(JAWA_TIMUR, 2026);

        assertThat(ranking).hasSize(38);
        assertThat(ranking.subList(0, 2)).extracting(RankedRegion::code).containsExactly("35.76", "35.16");
        assertThat(ranking.subList(0, 2)).extracting(RankedRegion::position).containsExactly(1, 2);
    }

    @Test
    void who_has_not_published_is_there_without_a_position() {
        assertThat(rankingFor(JAWA_TIMUR, 2026).subList(2, 38))
                .allSatisfy(it -> assertThat(it.position()).isNull())
                .noneMatch(RankedRegion::published);
    }

    @Test
    void a_change_is_told_against_the_year_before() {
        assertThat(rankingFor(JAWA_TIMUR, 2026).getFirst().change().orElseThrow())
                .isEqualByComparingTo("2.36");
    }

    @Test
    void without_a_snapshot_of_the_year_before_the_figure_of_the_ministry_counts() {
        assertThat(rankingFor(JAWA_TIMUR, 2025).getFirst().indexBefore()).isEqualByComparingTo("92.25");
    }

    @Test
    void a_city_has_no_ranking_even_with_the_permission() {
        assertThatThrownBy(() -> rankingFor(KOTA_MOJOKERTO, 2026)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobody_sees_it_without_the_permission() {
        var mayor = Actors.may(JAWA_TIMUR, Permission.DASHBOARD_READ);
        assertThatThrownBy(() -> CurrentActor.call(
                        mayor, () -> PORTAL.bean(ProvinceRanking.class).ofYear(2026)))
                .isInstanceOf(ForbiddenException.class);
    }

    private static List<RankedRegion> rankingFor(TenantKey tenant, int year) {
        return CurrentActor.call(Actors.may(tenant, Permission.PROVINCE_READ), () -> PORTAL.bean(ProvinceRanking.class)
                .ofYear(year));
    }
}
