package id.lumbung.benchmark;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.Eventually;
import id.lumbung.support.TestPortal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @BeforeAll
    static void enter() {
        var city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        city.period();
        new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO).period();
    }

    @Test
    void what_is_published_is_the_index_as_it_stands() {
        var snapshot = publish(KOTA_MOJOKERTO);

        var index = as(KOTA_MOJOKERTO, () -> PORTAL.bean(GovernmentIndex.class).of(2026));
        assertThat(snapshot.verifiedIndex())
                .isEqualByComparingTo(index.verified().index());
        assertThat(snapshot.claimedIndex()).isEqualByComparingTo(index.claimed().index());
        Eventually.present(() -> own(KOTA_MOJOKERTO).filter(it -> it.eventId().equals(snapshot.eventId())));
    }

    @Test
    void a_government_sees_only_its_own_as_its_own() {
        publish(KOTA_MOJOKERTO);
        PORTAL.bean(OutboxRelay.class).relay(KOTA_MOJOKERTO);

        assertThat(own(KABUPATEN_MOJOKERTO)).isEmpty();
    }

    @Test
    void nobody_publishes_without_the_permission() {
        var reader = Actors.may(KOTA_MOJOKERTO, Permission.DASHBOARD_READ);
        assertThatThrownBy(() -> CurrentActor.call(
                        reader, () -> PORTAL.bean(Publishing.class).publish(2026)))
                .isInstanceOf(ForbiddenException.class);
    }

    private static Optional<PublishedSnapshot> own(TenantKey tenant) {
        return as(tenant, () -> PORTAL.bean(PublishedSnapshots.class).own(2026));
    }

    private static PublishedSnapshot publish(TenantKey tenant) {
        return as(tenant, () -> PORTAL.bean(Publishing.class).publish(2026));
    }

    private static <T> T as(TenantKey tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.call(Actors.mayEverything(tenant), work);
    }
}
