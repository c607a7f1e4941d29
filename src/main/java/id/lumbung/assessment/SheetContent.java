package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every sheet shows, whether it is that of an innovation or the government's own. */
public sealed interface SheetContent permits SheetDetail, GovernmentSheet {
    Sheet sheet();

    Period period();

    InstrumentVersion version();

    /** The rows by variable, in national order. */
    List<SheetGroup> groups();

    /** Newest first. */
    List<SheetEvent> events();

    /** Whether the reader may send and take back, which takes an open period. */
    boolean sender();

    /** Whether nothing but its rows decides whether the sheet can be sent. */
    boolean isComplete();

    /** Rows that would go to the verifiers now; 0 for whoever may not send. */
    default int sendable() {
        return sender() ? SendingPlan.of(this).going().size() : 0;
    }

    /** Rows that wait for a verifier. */
    default int waiting() {
        return (int)
                rows().filter(it -> it.answer().decision() == Decision.PENDING).count();
    }

    /** What is assumed of what its figures rest on. */
    default Assumed assumed() {
        var index = Assumed.of(version(), FigureKind.INDEX);
        return switch (this) {
            case SheetDetail innovation -> index.and(Assumed.of(innovation.zones()));
            case GovernmentSheet _ -> index;
        };
    }

    default Stream<SheetRow> rows() {
        return groups().stream().flatMap(it -> it.rows().stream());
    }

    default Optional<SheetRow> row(String indicator) {
        return rows().filter(it -> it.indicator().code().equals(indicator)).findFirst();
    }
}
