package id.lumbung.assessment;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.Eventually;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Periods are opened and closed while others work. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodsTogetherTest {
    private static final String REGULATION = "SID-16";
    private static final Executor THREADS = Thread::startVirtualThread;
    private static final Iterator<String> CODES =
            IntStream.rangeClosed(1, 15).mapToObj("35.%02d"::formatted).iterator();

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private NewGovernment government;

    @BeforeEach
    void a_government_was_just_taken_on() throws SQLException {
        government = new NewGovernment(PORTAL, CODES.next());
    }

    @RepeatedTest(3)
    void of_two_who_open_a_period_at_once_one_does() {
        government.registers("Posko Paman");

        var opened = together(List.of(() -> opensIfItMay(2025, "2024"), () -> opensIfItMay(2026, "2026")));

        assertThat(opened).containsExactlyInAnyOrder(true, false);
        assertThat(government.periods(Periods::all)).hasSize(1);
        assertThat(government.rows("sheet")).isEqualTo(2);
    }

    @RepeatedTest(3)
    void whoever_registers_while_a_period_is_opened_gets_a_sheet() {
        List<Supplier<Boolean>> work = new ArrayList<>();
        work.add(() -> opensIfItMay(2026, "2026"));
        IntStream.range(0, 6)
                .forEach(number -> work.add(() -> {
                    government.registers("Inovasi " + number);
                    return true;
                }));

        together(work);

        assertThat(government.rows("sheet where innovation_id is not null")).isEqualTo(6);
    }

    @Test
    void who_moves_a_period_at_once_with_others_moves_it_once() throws Exception {
        government.registers("Posko Paman");
        government.opens(2025, "2025", 1);

        var done = together(Collections.nCopies(
                4, () -> government.revisions(it -> it.move(2025, 2)).instrumentRevision() == 2));

        assertThat(done).containsOnly(true);
        assertThat(government.rows("period_move")).isEqualTo(1);
        assertThat(government.rows("period where instrument_revision = 2")).isEqualTo(1);
    }

    @Test
    void who_moves_a_period_while_it_is_closed_moves_all_of_it_or_is_told_that_it_is_closed() throws Exception {
        government.registers("Posko Paman");
        government.opens(2025, "2025", 1);

        var moved = together(List.of(
                        () -> movesUnlessClosed(2025),
                        () -> !government.periods(it -> it.close(2025)).open()))
                .getFirst();

        assertThat(government.rows("period_move")).isEqualTo(moved ? 1 : 0);
        assertThat(government.rows("period where not open and instrument_revision = " + (moved ? 2 : 1)))
                .isEqualTo(1);
    }

    private boolean movesUnlessClosed(int year) {
        try {
            return government.revisions(it -> it.move(year, 2)).instrumentRevision() == 2;
        } catch (Refusal refused) {
            assertThat(refused.key()).isEqualTo("assessment.settings.period.refusal.closed");
            return false;
        }
    }

    @Test
    void who_closes_a_period_waits_for_what_is_being_done_in_it() throws Exception {
        var innovation = government.registers("Posko Paman");
        government.opens(2026, "2026");
        var sheet = government.sheetOf(innovation).sheet().id();

        var closing = new SheetFixture(PORTAL, government.tenant())
                .as(Actors.mayEverything(government.tenant()), () -> {
                    government.claims(sheet, REGULATION);
                    var started = supplyAsync(() -> government.periods(it -> it.close(2026)), THREADS);
                    Eventually.present(PeriodsTogetherTest::somebodyWaiting);
                    assertThat(started).isNotDone();
                    return started;
                });

        assertThat(closing.get().open()).isFalse();
        assertThat(government
                        .sheetOf(innovation)
                        .row(REGULATION)
                        .orElseThrow()
                        .answer()
                        .claimedLevel())
                .isEqualTo(2);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> government.claims(sheet, "SID-17"));
    }

    private boolean opensIfItMay(int year, String version) {
        try {
            return government.opens(year, version).open();
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Optional<Object> somebodyWaiting() {
        try {
            return PORTAL
                    .listAsSuperuser("select mode from pg_locks where not granted and relation is not null")
                    .stream()
                    .findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Boolean> together(List<Supplier<Boolean>> work) {
        var begin = new CyclicBarrier(work.size());
        var running = work.stream()
                .map(it -> supplyAsync(
                        () -> {
                            awaits(begin);
                            return it.get();
                        },
                        THREADS))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void awaits(CyclicBarrier begin) {
        try {
            begin.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
