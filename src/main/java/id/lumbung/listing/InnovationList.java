package id.lumbung.listing;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.assessment.Period;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Scope;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The innovations of the government with where they stand in the current period. */
@Singleton
public class InnovationList {
    private static final int NO_YEAR = 0;
    private static final int LARGEST_PAGE = 200;

    private final InnovationListRepository lines;
    private final AssessmentBasis basis;
    private final Instruments instruments;
    private final Access access;

    InnovationList(InnovationListRepository lines, AssessmentBasis basis, Instruments instruments, Access access) {
        this.lines = lines;
        this.basis = basis;
        this.instruments = instruments;
        this.access = access;
    }

    /** How many there are, and by what they are measured. */
    @Asks(INNOVATION_READ)
    @Transactional
    public InnovationListing listing() {
        var period = basis.currentPeriod();
        var zones = basis.zones();
        var counts =
                lines.countViews(year(), ListCriteria.ids(readable()), ListCriteria.ids(own()), zones.yellowFrom());
        return new InnovationListing(counts, period, zones, version(period), own() instanceof Scope.Agencies);
    }

    /** Some lines of the list. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<InnovationLine> find(InnovationFilter filter, InnovationOrder order, int offset, int limit) {
        var it = criteria(filter);
        return lines.find(
                it.year(),
                it.pattern(),
                it.agencies(),
                it.pointsFrom(),
                it.pointsBelow(),
                it.stage(),
                it.state(),
                it.returnedFrom(),
                it.pendingFrom(),
                it.eligibleOnly(),
                order.column().name(),
                order.sign(),
                Math.clamp(limit, 1, LARGEST_PAGE),
                Math.max(offset, 0));
    }

    /** How many there are at all. */
    @Asks(INNOVATION_READ)
    @Transactional
    public long size() {
        return lines.countAll(ListCriteria.ids(readable()));
    }

    @Asks(INNOVATION_READ)
    @Transactional
    public long count(InnovationFilter filter) {
        var it = criteria(filter);
        return lines.count(
                it.year(),
                it.pattern(),
                it.agencies(),
                it.pointsFrom(),
                it.pointsBelow(),
                it.stage(),
                it.state(),
                it.returnedFrom(),
                it.pendingFrom(),
                it.eligibleOnly());
    }

    private InstrumentVersion version(Optional<Period> period) {
        var iid = instruments.iid();
        return period.map(it -> instruments.version(it.instrument()))
                .orElseGet(() -> instruments.version(iid.code(), iid.defaultVersion()));
    }

    private ListCriteria criteria(InnovationFilter filter) {
        return ListCriteria.of(year(), filter, basis.zones(), readable(), own());
    }

    /** Without any period there is no sheet yet, and the innovations stand alone. */
    private int year() {
        return basis.currentPeriod().map(Period::year).orElse(NO_YEAR);
    }

    private Scope readable() {
        return access.actor().scopeOf(INNOVATION_READ).orElseThrow();
    }

    /** The agencies whose innovations are the actor's own business: those they edit, else all they may read. */
    private Scope own() {
        return access.actor().scopeOf(INNOVATION_EDIT).orElseGet(this::readable);
    }
}
