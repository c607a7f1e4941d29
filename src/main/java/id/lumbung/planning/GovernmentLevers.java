package id.lumbung.planning;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import id.lumbung.assessment.OwnAgencies;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Additions;
import id.lumbung.instrument.core.lever.BestPlan;
import id.lumbung.instrument.core.lever.BestPlans;
import id.lumbung.instrument.core.lever.TargetPlan;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * What a government can do about its index. Everything is read in one transaction, or was read since anything changed, and
 * then computed outside of it, for the best plan may take seconds.
 */
@Singleton
public class GovernmentLevers {
    /** The days that may be given. */
    public static final NumberRange DAYS = NumberRange.of(0, 1_000_000, 2);

    /** The indexes that may be aimed at. */
    public static final NumberRange INDEX = NumberRange.of(0, 100, 3);

    /** How many new innovations may be counted on. */
    public static final NumberRange ADDITIONS = NumberRange.whole(0, 200);

    private final SharedLevers shared;
    private final Access access;

    GovernmentLevers(SharedLevers shared, Access access) {
        this.shared = shared;
        this.access = access;
    }

    /** All steps of the year; for whoever works for some agencies, those of their innovations. */
    @Asks(DASHBOARD_READ)
    public LeverBoard of(int year, View view) {
        return new LeverBoard(shared.of(year, view), OwnAgencies.of(access.actor()));
    }

    /**
     * The best index within so many person-days.
     *
     * @param additions how many new innovations may be counted on
     * @throws Refusal when a number makes no sense
     */
    @Asks(DASHBOARD_READ)
    public BestPlan within(int year, View view, BigDecimal days, int additions) {
        if (!DAYS.holds(days)) {
            throw new Refusal("planning.levers.refusal.budget").at("days");
        }
        var basis = ofAll(year, view);
        return BestPlans.within(basis.portfolio(), basis.efforts(), additions(basis, additions), days);
    }

    /**
     * The least effort to reach an index.
     *
     * @throws Refusal when a number makes no sense
     */
    @Asks(DASHBOARD_READ)
    public TargetPlan reaching(int year, View view, BigDecimal index, int additions) {
        if (!INDEX.holds(index)) {
            throw new Refusal("planning.levers.refusal.target").at("index");
        }
        var basis = ofAll(year, view);
        return BestPlans.reaching(basis.portfolio(), basis.efforts(), additions(basis, additions), index);
    }

    /** Plans are of the whole government; who plans for some agencies would be told what is not theirs to do. */
    private LeverBasis ofAll(int year, View view) {
        if (!OwnAgencies.of(access.actor()).isEmpty()) {
            throw new ForbiddenException(DASHBOARD_READ);
        }
        return shared.of(year, view).basis();
    }

    private static Additions additions(LeverBasis basis, int most) {
        if (!ADDITIONS.holds(BigDecimal.valueOf(most))) {
            throw new Refusal("planning.levers.refusal.additions", ADDITIONS.most()).at("additions");
        }
        return Additions.usual(most, basis.version());
    }
}
