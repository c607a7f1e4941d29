package id.lumbung.platform.security;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TransactionRefused;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentActorTest {
    private static final Actor OPERATOR = Actors.mayEverything(KABUPATEN_MOJOKERTO);

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Test
    void somebody_of_the_platform_works_for_no_government_even_where_one_was_worked_for() {
        var seen =
                CurrentTenant.call(KOTA_MOJOKERTO, () -> CurrentActor.call(Actors.ofPlatform(), CurrentTenant::find));

        assertThat(seen).isEmpty();
    }

    @Test
    void somebody_of_the_platform_reaches_no_data_of_a_government() {
        var transactions = PORTAL.transactions("default");

        assertThatExceptionOfType(TransactionRefused.class)
                .isThrownBy(() -> CurrentTenant.call(
                        KOTA_MOJOKERTO,
                        () -> CurrentActor.call(
                                Actors.ofPlatform(),
                                () -> transactions.executeRead(it -> it.getConnection()
                                        .prepareStatement("select * from innovation")
                                        .execute()))));
    }

    @Test
    void a_member_works_for_their_own_government_wherever_they_are() {
        var seen = CurrentTenant.call(KOTA_MOJOKERTO, () -> CurrentActor.call(OPERATOR, CurrentTenant::find));

        assertThat(seen).contains(KABUPATEN_MOJOKERTO);
        assertThat(CurrentTenant.find()).isEmpty();
    }
}
