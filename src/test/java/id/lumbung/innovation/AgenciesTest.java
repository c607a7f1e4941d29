package id.lumbung.innovation;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgenciesTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final Agencies agencies = PORTAL.bean(Agencies.class);
    private final Actor admin = Actors.mayEverything(KOTA_MOJOKERTO);

    @Test
    void an_agency_is_added_renamed_and_set_aside() {
        var added = as(admin, () -> agencies.add(" Dinas Kesehatan ", "Dinkes"));
        var renamed =
                as(admin, () -> agencies.rename(added.id(), added.version(), "Dinas Kesehatan dan KB", "DinkesKB"));
        var aside = as(admin, () -> agencies.deactivate(added.id()));

        assertThat(added.name()).isEqualTo("Dinas Kesehatan");
        assertThat(renamed.shortName()).isEqualTo("DinkesKB");
        assertThat(aside.active()).isFalse();
        assertThat(as(admin, agencies::list)).contains(aside);
        assertThat(as(admin, agencies::editable)).doesNotContain(aside);
        assertThat(as(admin, () -> agencies.activate(added.id())).active()).isTrue();
    }

    @Test
    void who_was_slower_is_told_and_the_name_stays() {
        var added = as(admin, () -> agencies.add("Dinas Sosial", "Dinsos"));
        as(admin, () -> agencies.rename(added.id(), added.version(), "Dinas Sosial dan P3A", "Dinsos P3A"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> as(admin, () -> agencies.rename(added.id(), added.version(), "Dinas Lain", "Dinlain")))
                .matches(Refusal::isStale);
        assertThat(as(admin, () -> agencies.open(added.id())).name()).isEqualTo("Dinas Sosial dan P3A");
    }

    @Test
    void an_agency_may_keep_its_own_name_and_not_take_anothers() {
        var one = as(admin, () -> agencies.add("Badan Riset", "Brida"));
        as(admin, () -> agencies.add("Badan Pendapatan", "Bapenda"));

        assertThat(as(admin, () -> agencies.rename(one.id(), one.version(), "BADAN RISET", "BRIDA"))
                        .shortName())
                .isEqualTo("BRIDA");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> as(admin, () -> agencies.rename(one.id(), one.version() + 1, "badan pendapatan", "B")))
                .matches(it -> it.input().filter("name"::equals).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"'', Dinkes", "Dinas X, ' '", "dinas PENDIDIKAN, Disdik"})
    void a_name_is_written_and_is_the_only_one(String name, String shortName) {
        as(
                admin,
                () -> agencies.list().stream().anyMatch(it -> it.name().equals("Dinas Pendidikan"))
                        ? agencies
                        : agencies.add("Dinas Pendidikan", "Disdik"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> as(admin, () -> agencies.add(name, shortName)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinas Jum\u2019at", "DINAS  JUMAT", "Dinas\u00A0Jum\u02BCat", "Dinas Ju\u00ADmat"})
    void a_name_is_the_same_however_it_is_written(String same) {
        var first = as(admin, agencies::list).stream()
                .filter(it -> it.name().equals("Dinas Jum'at"))
                .findFirst()
                .orElseGet(() -> as(admin, () -> agencies.add("Dinas Jum'at", "DJ")));
        var other = as(admin, () -> agencies.add("Dinas " + same.hashCode(), "DL"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(admin, () -> agencies.add(same, "Lain")))
                .satisfies(it -> assertThat(it.arguments()).containsExactly(first.name()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(admin, () -> agencies.rename(other.id(), other.version(), same, "Lain")));
        assertThat(as(admin, () -> agencies.rename(first.id(), first.version(), "Dinas Jum'at", "DJ"))
                        .name())
                .as("its own name is not taken")
                .isEqualTo("Dinas Jum'at");
    }

    @RepeatedTest(5)
    void of_two_who_add_the_same_agency_at_once_one_does() throws Exception {
        var name = "Dinas " + UUID.randomUUID();
        try (var both = Executors.newFixedThreadPool(2)) {
            var tries = both.invokeAll(Collections.nCopies(2, () -> {
                try {
                    return as(admin, () -> agencies.add(name, "D")).name();
                } catch (Refusal refused) {
                    return refused.key();
                }
            }));

            assertThat(List.of(tries.getFirst().get(), tries.getLast().get()))
                    .containsExactlyInAnyOrder(name, "innovation.agency.refusal.nameTaken");
        }
    }

    @Test
    void only_who_edits_the_settings_changes_agencies() {
        var reader = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(reader, () -> agencies.add("Dinas Baru", "Baru")));
    }

    @Test
    void an_operator_is_offered_only_the_own_agency() {
        var own = as(admin, () -> agencies.add("Kecamatan Magersari", "Kec. Magersari"));
        as(admin, () -> agencies.add("Kecamatan Kranggan", "Kec. Kranggan"));
        var operator = Actors.mayIn(own.id(), KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);

        assertThat(as(operator, agencies::editable)).containsExactly(own);
        assertThat(as(operator, agencies::list)).hasSizeGreaterThan(1);
    }

    @Test
    void another_government_does_not_know_the_agency() {
        var agency = as(admin, () -> agencies.add("Dinas Rahasia", "Rahasia"));
        var neighbour = Actors.mayEverything(KABUPATEN_MOJOKERTO);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(neighbour, () -> agencies.open(agency.id())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(neighbour, () -> agencies.deactivate(agency.id())));
    }

    private static <R> R as(Actor actor, Supplier<R> work) {
        return CurrentActor.call(actor, work::get);
    }
}
