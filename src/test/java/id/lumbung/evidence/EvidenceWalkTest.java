package id.lumbung.evidence;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.LogLines;
import id.lumbung.support.MovableClock;
import id.lumbung.support.TestPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceWalkTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("evidence.gate", "open", "test.movable-clock", "true"));

    private static final Duration MORE_THAN_AN_HOUR = Duration.ofMinutes(61);

    private final EvidenceService evidence = PORTAL.bean(EvidenceService.class);
    private final EvidenceWalk walk = PORTAL.bean(EvidenceWalk.class);
    private final UUID sheet = TestSheets.add(PORTAL, KOTA_MOJOKERTO);
    private final EvidencePlace place = new EvidencePlace(sheet, "SID-16", Set.of("pdf"));

    @ParameterizedTest
    @EnumSource
    void what_became_of_a_file_is_told_on_its_row_and_in_the_log_until_it_is_right_again(FileDamage damage)
            throws Exception {
        attach("utuh.pdf");
        attach("rusak.pdf");
        walkAll();
        assertThat(item("rusak.pdf").damage()).isNull();
        var file = fileOf(item("rusak.pdf"));
        var bytes = Files.readAllBytes(file);
        spoil(file, damage);

        later(Duration.ofDays(8));
        try (var log = LogLines.listen()) {
            walkAll();

            assertThat(log.lines())
                    .filteredOn(
                            it -> it.contains("Reference " + item("rusak.pdf").reference()))
                    .singleElement()
                    .asString()
                    .contains(damage.name());
        }
        assertThat(item("rusak.pdf").damage()).isEqualTo(damage);
        assertThat(item("utuh.pdf").damage()).isNull();

        Files.write(file, bytes);
        later(MORE_THAN_AN_HOUR);
        walkAll();

        assertThat(item("rusak.pdf").damage()).isNull();
    }

    @Test
    void who_asks_for_a_damaged_file_has_found_it_for_everybody() throws Exception {
        attach("dicari.pdf");
        var item = item("dicari.pdf");
        spoil(fileOf(item), FileDamage.CHANGED);

        assertThatExceptionOfType(DamagedFileException.class)
                .isThrownBy(() -> asOperator(() -> evidence.open(item.id())));

        assertThat(item("dicari.pdf").damage()).isEqualTo(FileDamage.CHANGED);
    }

    @Test
    void the_same_file_uploaded_again_takes_the_place_of_the_damaged_one() throws Exception {
        attach("SK.pdf");
        assertThatExceptionOfType(Refusal.class).as("while it is whole").isThrownBy(() -> attach("SK.pdf"));
        var damaged = item("SK.pdf");
        spoil(fileOf(damaged), FileDamage.MISSING);
        walkAll();

        attach("SK.pdf");

        assertThat(items()).singleElement().satisfies(it -> {
            assertThat(it.id()).isNotEqualTo(damaged.id());
            assertThat(it.damage()).isNull();
            assertThat(asOperator(() -> evidence.open(it.id())).size()).isEqualTo(it.size());
        });
    }

    @Test
    void a_store_that_is_out_of_reach_as_a_whole_is_no_damage_of_its_files() throws Exception {
        attach("jauh.pdf");
        var home = PORTAL.files().resolve(KOTA_MOJOKERTO.schema());
        var elsewhere = PORTAL.files().resolve("unmounted");
        Files.move(home, elsewhere);
        try {
            assertThatThrownBy(this::walkAll).hasMessageContaining("missing as a whole");
        } finally {
            Files.move(elsewhere, home);
        }

        assertThat(item("jauh.pdf").damage()).isNull();
    }

    @Test
    void a_file_is_read_once_in_a_turn_and_by_one_replica_however_many_walk() throws Exception {
        attach("satu.pdf");
        attach("dua.pdf");
        later(Duration.ofDays(8));
        var findings = PORTAL.bean(FileFindings.class);
        var taken = new HashSet<UUID>();

        CurrentTenant.run(KOTA_MOJOKERTO, () -> PORTAL.transactions("default").executeWrite(_ -> {
            taken.add(findings.takeNext().orElseThrow().id());
            var other = Thread.ofVirtual()
                    .start(() -> CurrentTenant.run(
                            KOTA_MOJOKERTO, () -> findings.takeNext().ifPresent(it -> taken.add(it.id()))));
            return join(other);
        }));

        assertThat(taken)
                .as("the first is held by the one, the other got the second")
                .hasSize(2);
        walkAll();
        assertThat(walk.walk(KOTA_MOJOKERTO)).as("nothing is due").isZero();
    }

    @Test
    void the_walk_of_one_government_leaves_those_of_others_alone() throws Exception {
        attach("kami.pdf");
        walkAll();
        later(Duration.ofDays(8));
        spoil(fileOf(item("kami.pdf")), FileDamage.MISSING);

        assertThat(walk.walk(KABUPATEN_MOJOKERTO)).isZero();

        assertThat(item("kami.pdf").damage()).isNull();
        walk.walk();
        assertThat(item("kami.pdf").damage()).as("the round goes through all").isEqualTo(FileDamage.MISSING);
    }

    private void walkAll() {
        while (walk.walk(KOTA_MOJOKERTO) > 0) {
            continue;
        }
    }

    private static void later(Duration by) {
        PORTAL.bean(MovableClock.class).forward(by);
    }

    private static boolean join(Thread other) throws InterruptedException {
        other.join();
        return true;
    }

    private void attach(String name) throws IOException {
        var bytes = new ByteArrayInputStream(Samples.pdf(name + sheet));
        CurrentActor.call(operator(), () -> {
            evidence.attach(place, name, bytes);
            return true;
        });
    }

    private List<EvidenceItem> items() {
        return asOperator(() -> evidence.list(sheet, "SID-16"));
    }

    private EvidenceItem item(String name) {
        return items().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.call(operator(), work);
    }

    private static Actor operator() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    private static Path fileOf(EvidenceItem item) {
        return TestSheets.file(PORTAL, KOTA_MOJOKERTO, item.id());
    }

    private static void spoil(Path file, FileDamage damage) throws IOException {
        switch (damage) {
            case MISSING -> Files.delete(file);
            case CHANGED -> {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
    }
}
