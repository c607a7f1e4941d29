package id.lumbung.benchmark;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.support.TestPortal;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxRelayTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Instant MORNING = Instant.parse("2026-08-11T01:00:00Z");

    @Test
    void what_a_government_publishes_arrives_once() throws IOException {
        put(KOTA_MOJOKERTO, Published.snapshot(KOTA_MOJOKERTO, 2026, "82.36", MORNING));

        assertThat(relay().relay(KOTA_MOJOKERTO)).isEqualTo(1);
        assertThat(relay().relay(KOTA_MOJOKERTO)).isZero();
        assertThat(published(KOTA_MOJOKERTO, 2026))
                .hasValueSatisfying(it -> assertThat(it.verifiedIndex()).isEqualByComparingTo("82.36"));
    }

    @Test
    void a_snapshot_told_late_does_not_replace_a_later_one() throws IOException {
        put(KOTA_MOJOKERTO, Published.snapshot(KOTA_MOJOKERTO, 2025, "90.00", MORNING.plus(Duration.ofHours(1))));
        relay().relay(KOTA_MOJOKERTO);
        put(KOTA_MOJOKERTO, Published.snapshot(KOTA_MOJOKERTO, 2025, "10.00", MORNING));
        relay().relay(KOTA_MOJOKERTO);

        assertThat(published(KOTA_MOJOKERTO, 2025).orElseThrow().verifiedIndex())
                .isEqualByComparingTo("90.00");
    }

    @Test
    void one_government_does_not_see_what_waits_in_the_outbox_of_another() throws IOException {
        put(KOTA_MOJOKERTO, Published.snapshot(KOTA_MOJOKERTO, 2024, "50.00", MORNING));

        assertThat(relay().relay(KABUPATEN_MOJOKERTO)).isZero();
        assertThat(relay().relay(KOTA_MOJOKERTO)).isEqualTo(1);
    }

    @Test
    void a_record_nobody_understands_stays_and_is_not_lost() {
        put(JAWA_TIMUR, "STRANGE", "{}");

        assertThatThrownBy(() -> relay().relay(JAWA_TIMUR)).hasMessageContaining("STRANGE");
        var waiting = CurrentTenant.call(JAWA_TIMUR, () -> ofTenant()
                .executeWrite(_ -> PORTAL.bean(OutboxRepository.class).takePending()));
        assertThat(waiting).extracting(OutboxRecord::kind).containsExactly("STRANGE");
    }

    @Test
    void what_was_told_before_there_were_revisions_is_of_the_first() throws IOException {
        var told = PORTAL.bean(ObjectMapper.class)
                .writeValueAsString(Published.snapshot(KOTA_MOJOKERTO, 2023, "70.00", MORNING));
        assertThat(told).contains("\"instrumentRevision\":1,");
        put(KOTA_MOJOKERTO, OutboxRelay.SNAPSHOT, told.replace("\"instrumentRevision\":1,", ""));

        assertThat(relay().relay(KOTA_MOJOKERTO)).isEqualTo(1);

        assertThat(published(KOTA_MOJOKERTO, 2023))
                .hasValueSatisfying(it -> assertThat(it.instrumentRevision()).isEqualTo(1));
    }

    private static void put(TenantKey tenant, PublishedSnapshot snapshot) throws IOException {
        put(tenant, OutboxRelay.SNAPSHOT, PORTAL.bean(ObjectMapper.class).writeValueAsString(snapshot));
    }

    private static void put(TenantKey tenant, String kind, String payload) {
        CurrentTenant.run(tenant, () -> ofTenant().executeWrite(_ -> {
            PORTAL.bean(OutboxRepository.class).put(UuidCreator.getTimeOrderedEpoch(), kind, payload, MORNING);
            return true;
        }));
    }

    private static Optional<PublishedSnapshot> published(TenantKey tenant, int year) {
        return PORTAL.transactions("platform").executeRead(_ -> PORTAL.bean(SnapshotRepository.class)
                .find(tenant.code().value(), year));
    }

    private static TransactionOperations<Connection> ofTenant() {
        return PORTAL.transactions("default");
    }

    private static OutboxRelay relay() {
        return PORTAL.bean(OutboxRelay.class);
    }
}
