package id.lumbung.benchmark;

import static id.lumbung.platform.security.Permission.PROVINCE_READ;
import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.time.Clock;
import java.time.Year;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegionDerivationTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @BeforeAll
    static void two_governments_publish() {
        var year = Year.now(PORTAL.bean(Clock.class)).getValue();
        new Published(PORTAL)
                .with(KABUPATEN_MOJOKERTO, year, "61.20")
                .with(KOTA_MOJOKERTO, year, "82.36")
                .with(KOTA_MOJOKERTO, year - 1, "80.00");
    }

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.may(JAWA_TIMUR, PROVINCE_READ);
    }

    @Test
    void a_province_sees_the_formula_in_published_numbers_and_why_a_region_moved() {
        opens("province?region=35.76");

        assertThat(words())
                .contains(
                        "/ 250 × 100 = 82,36",
                        "Gerak: 82,36 − 80,00 tahun sebelumnya = +2,36.",
                        "Tidak ada daerah dengan indeks terverifikasi lebih tinggi.",
                        "menurut instrumen 2026");
    }

    @Test
    void a_rank_says_how_many_are_before_it() {
        opens("province?region=35.16");

        assertThat(words()).contains("1 daerah dengan indeks terverifikasi lebih tinggi.");
    }

    @Test
    void who_has_not_published_and_who_is_no_region_of_the_province_shows_no_figure() {
        opens("province?region=35.78");
        assertThat(words()).contains("belum menerbitkan angka").doesNotContain("× 100");

        opens("province?region=99.99");
        assertThat(words()).doesNotContain("× 100");
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
