package id.lumbung.innovation;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.assessment.SheetFixture;
import id.lumbung.shared.NormalText;
import id.lumbung.support.TestPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the migration makes of names that were there before it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesBeforeTest {
    private static final String MIGRATION = "/db/tenant/V0009__names_compared_in_one_form.sql";
    private static final List<String> TITLES = List.of(
            "Jum\u2019at Bersih",
            "\uFF33\uFF29\uFF34\uFF29\u00A0 PINTER",
            "Lakon Kumis Mas Gege",
            "Posyandu `Melati'",
            "100% E-Pasopati");

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Test
    void they_get_the_form_of_today_and_equal_ones_stay_apart() throws Exception {
        var fixture = new SheetFixture(PORTAL, KOTA_MOJOKERTO).withPeriod();
        var agency = fixture.agency("Dinas Kesehatan");
        for (var title : TITLES) {
            fixture.innovation(agency, title);
        }
        fixture.innovation(agency, "Jumat  bersih");
        fixture.innovation(agency, "");
        fixture.innovation(agency, "");
        PORTAL.executeAsSuperuser("drop index t_35_76.innovation_title_key_ux");

        for (var statement : updates()) {
            PORTAL.executeAsSuperuser("set search_path to t_35_76; " + statement);
        }

        var keys = PORTAL.listAsSuperuser("select title_key from t_35_76.innovation");
        assertThat(keys).containsAll(TITLES.stream().skip(1).map(NormalText::of).toList());
        assertThat(keys).filteredOn("jumat bersih"::equals).hasSize(1);
        assertThat(keys)
                .filteredOn(it -> it.toString().startsWith("jumat bersih "))
                .hasSize(1);
        assertThat(keys).filteredOn(""::equals).hasSize(2);
    }

    private static List<String> updates() throws IOException {
        try (var file = requireNonNull(NamesBeforeTest.class.getResourceAsStream(MIGRATION))) {
            var statements = new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n");
            return List.of(statements).stream()
                    .map(String::strip)
                    .filter(it -> it.startsWith("update innovation"))
                    .toList();
        }
    }
}
