package id.lumbung;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.assessment.SheetFixture;
import id.lumbung.evidence.Samples;
import id.lumbung.identity.EndedSessions;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.SamplePacks;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.Eventually;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is done at one replica holds at the other: they share a database and a folder, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoPortalsTest {
    @RegisterExtension
    static final TestPortal HERE = new TestPortal(ApiClient.CONFIGURATION);

    private static TestPortal there;

    @BeforeAll
    static void open_another() {
        there = HERE.beside();
    }

    @AfterAll
    static void close_it() throws SQLException {
        there.close();
    }

    @Test
    void what_is_uploaded_here_is_downloaded_there_and_gone_there_when_taken_away_here() {
        var city = new SheetFixture(HERE, KOTA_MOJOKERTO).withPeriod();
        var evidence = "/api/v1/innovations/"
                + city.innovation(city.agency("Dinas Kesehatan"), "Inovasi dua portal")
                + "/sheet/rows/SID-16/evidence";
        var here = new ApiClient(HERE).admit("operator", Actors.mayEverything(KOTA_MOJOKERTO));
        var other = new ApiClient(there).admit("operator", Actors.mayEverything(KOTA_MOJOKERTO));

        var id = here.upload("operator", evidence + "/files", "SK.pdf", Samples.pdf("dua portal"))
                .at("/0/id")
                .asText();

        assertThat(other.get("operator", evidence).at("/0/id").asText()).isEqualTo(id);
        assertThat(other.get("operator", "/files/evidence/" + id).body()).contains("dua portal");

        assertThat(here.delete("operator", evidence + "/" + id).status()).isEqualTo(204);
        assertThat(other.get("operator", "/files/evidence/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_pack_that_is_published_here_is_in_force_there() throws Exception {
        var instruments = there.bean(Instruments.class);
        assertThat(instruments.iid().version("2028")).isEmpty();

        CurrentActor.call(Actors.ofPlatform(Permission.INSTRUMENT_PUBLISH), () -> {
            HERE.bean(InstrumentPacks.class).upload(SamplePacks.WITH_2028);
            HERE.bean(InstrumentPacks.class).publish("IID", 2);
            return true;
        });

        Eventually.present(() -> instruments.iid().version("2028"));
    }

    @Test
    void a_session_that_ends_here_has_ended_there() {
        var sessions = there.bean(EndedSessions.class);
        assertThat(sessions.contains("one")).isFalse();

        HERE.bean(EndedSessions.class).end("one", "token of one");

        Eventually.present(() -> Optional.of(sessions).filter(it -> it.contains("one")));
        assertThat(sessions.contains("another")).isFalse();
    }
}
