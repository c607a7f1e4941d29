package id.lumbung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.Eventually;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndedSessionsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Test
    void a_session_that_ended_has_ended_on_every_replica() {
        var here = PORTAL.bean(EndedSessions.class);
        try (var replica = ApplicationContext.run(TestDatabase.server().configuration(PORTAL.database()), "test")) {
            var there = replica.getBean(EndedSessions.class);
            assertThat(there.contains("one")).isFalse();

            here.end("one", "token one");

            assertThat(here.contains("one")).isTrue();
            Eventually.present(() -> Optional.of(there).filter(it -> it.contains("one")));
            assertThat(there.contains("another")).isFalse();
        }
    }

    @Test
    void a_logout_token_counts_once() {
        var sessions = PORTAL.bean(EndedSessions.class);

        assertThat(sessions.end("two", "token two")).isTrue();
        assertThat(sessions.end("two", "token two")).isFalse();
        assertThat(sessions.end("three", "token two")).isFalse();
        assertThat(sessions.contains("three")).isFalse();
    }
}
