package id.lumbung.tenancy;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.once.AnsweredRequests;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.MovableClock;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweredRequestSweepTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("test.movable-clock", "true"));

    @Test
    void what_was_answered_more_than_a_day_ago_is_forgotten_in_every_government() throws SQLException {
        begin(KOTA_MOJOKERTO, "early");
        begin(KABUPATEN_MOJOKERTO, "early");
        PORTAL.bean(MovableClock.class).forward(AnsweredRequests.KEPT.dividedBy(2));
        begin(KOTA_MOJOKERTO, "late");
        PORTAL.bean(MovableClock.class)
                .forward(AnsweredRequests.KEPT.dividedBy(2).plusSeconds(1));

        PORTAL.bean(AnsweredRequestSweep.class).sweep();

        assertThat(kept("t_35_76")).containsExactly("late");
        assertThat(kept("t_35_16")).isEmpty();
    }

    private static void begin(TenantKey tenant, String name) {
        CurrentActor.call(Actors.mayEverything(tenant), () -> PORTAL.bean(AnsweredRequests.class)
                .begin(name, name));
    }

    private static List<Object> kept(String schema) throws SQLException {
        return PORTAL.listAsSuperuser("select fingerprint from " + schema + ".answered_request");
    }
}
