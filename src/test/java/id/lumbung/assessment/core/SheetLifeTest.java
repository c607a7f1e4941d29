package id.lumbung.assessment.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever is done with rows in whatever order, they stay what they can be, and one of two rivals wins. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetLifeTest {

    /** What somebody may try with a row. */
    private record Deed(String name, UnaryOperator<RowLife> work) {
        RowLife on(RowLife row) {
            return work.apply(row);
        }

        boolean refusedBy(RowLife row) {
            try {
                on(row);
                return false;
            } catch (Refusal refused) {
                return true;
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Deed> DEEDS = List.of(
            new Deed("claim 0", it -> it.claim(0, false)),
            new Deed("claim 2", it -> it.claim(2, false)),
            new Deed("claim 3 anew", it -> it.claim(3, true)),
            new Deed("reopen", it -> it.freed(true)),
            new Deed("send", RowLife::send),
            new Deed("withdraw", RowLife::withdraw),
            new Deed("accept", it -> it.decide(new Verdict.Accepted())),
            new Deed("correct", it -> it.decide(new Verdict.Corrected(1, "Baru SK kepala dinas."))),
            new Deed("return", it -> it.decide(new Verdict.Returned("Halaman depan belum ada."))),
            new Deed("undo", RowLife::undo));

    @Provide
    Arbitrary<RowLife> rows() {
        return Arbitraries.of(DEEDS).list().ofMaxSize(12).map(SheetLifeTest::after);
    }

    @Provide
    Arbitrary<Deed> deeds() {
        return Arbitraries.of(DEEDS);
    }

    @Property
    @Label("a verified level is there exactly while a verifier's decision stands, and only a claim waits")
    void rows_stay_what_they_can_be(@ForAll("rows") RowLife row) {
        assertThat(row.verified() != null).isEqualTo(row.decision().isVerified());
        if (row.decision() == Decision.PENDING) {
            assertThat(row.claimed()).isPositive();
        }
        if (row.decision() == Decision.RETURNED) {
            assertThat(row.noted()).isTrue();
        }
    }

    @Property
    @Label("taking back what was sent leaves the row as it was")
    void withdrawing_undoes_sending(@ForAll("rows") RowLife row) {
        if (row.decision().isWithAgency() && row.claimed() > 0) {
            assertThat(row.send().withdraw()).isEqualTo(row);
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(row::send);
        }
    }

    @Property
    @Label("of taking back and deciding at once, whoever comes second is refused")
    void one_of_two_rivals_wins(@ForAll("rows") RowLife row, @ForAll("deeds") Deed rival) {
        if (row.decision() != Decision.PENDING) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(row::withdraw);
            return;
        }
        var rivals = List.of("accept", "correct", "return", "withdraw");
        if (rivals.contains(rival.name())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> row.withdraw().decide(new Verdict.Accepted()));
            assertThatExceptionOfType(Refusal.class).isThrownBy(row.withdraw()::withdraw);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> decided(row, rival).withdraw());
        }
    }

    @Property
    @Label("what waits is changed by nobody, and a decision only by who says so")
    void a_locked_row_refuses_claims(@ForAll("rows") RowLife row) {
        var refused = new Deed("claim", it -> it.claim(2, false)).refusedBy(row);

        assertThat(refused).isEqualTo(row.lock() != RowLock.FREE);
        if (row.lock() == RowLock.DECIDED) {
            assertThat(row.claim(2, true)).isEqualTo(new RowLife(2, null, Decision.OPEN, false));
        }
    }

    @Property
    @Label("undoing a decision makes the claim wait again")
    void undone_decisions_wait(@ForAll("rows") RowLife row) {
        if (row.decision() == Decision.PENDING) {
            var undone = row.decide(new Verdict.Accepted()).undo();

            assertThat(undone.decision()).isEqualTo(Decision.PENDING);
            assertThat(undone.claimed()).isEqualTo(row.claimed());
        }
    }

    @Property
    @Label("a sheet is with the verifiers exactly while one of its rows is")
    void the_state_follows_from_the_rows(@ForAll List<@From("rows") RowLife> rows) {
        var state = new SheetLife(rows).state();

        var decisions = rows.stream().map(RowLife::decision).toList();
        assertThat(state == SheetState.SUBMITTED).isEqualTo(decisions.contains(Decision.PENDING));
        if (state == SheetState.VERIFIED) {
            assertThat(rows).allMatch(it -> it.decision().isVerified() || it.claimed() == 0);
            assertThat(decisions).anyMatch(Decision::isVerified);
        }
        if (state == SheetState.DRAFT) {
            assertThat(decisions).allMatch(it -> it == Decision.OPEN);
        }
    }

    @Test
    void a_sheet_nobody_touched_is_a_draft() {
        assertThat(new SheetLife(List.of(RowLife.UNTOUCHED)).state()).isEqualTo(SheetState.DRAFT);
        assertThat(new SheetLife(List.of()).state()).isEqualTo(SheetState.DRAFT);
    }

    private static RowLife decided(RowLife row, Deed rival) {
        return rival.refusedBy(row) ? row.decide(new Verdict.Accepted()) : rival.on(row);
    }

    private static RowLife after(List<Deed> deeds) {
        var row = RowLife.UNTOUCHED;
        for (var deed : new ArrayList<>(deeds)) {
            row = deed.refusedBy(row) ? row : deed.on(row);
        }
        return row;
    }
}
