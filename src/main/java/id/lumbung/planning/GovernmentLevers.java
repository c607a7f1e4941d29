package id.lumbung.planning;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Additions;
import id.lumbung.instrument.core.lever.BestPlan;
import id.lumbung.instrument.core.lever.BestPlans;
import id.lumbung.instrument.core.lever.TargetPlan;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * What a government can do about its index. Everything is read in one transaction and then computed outside of it, for
 * the best plan may take seconds.
 */
@Singleton
public class GovernmentLevers {
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(100);
    private static final int MOST_NEW = 200;

    private final LeverSource source;

    GovernmentLevers(LeverSource source) {
        this.source = source;
    }

    /** All steps of the year; for whoever works for some agencies, those of their innovations. */
    @Asks(DASHBOARD_READ)
    public LeverBoard of(int year, View view) {
        return new LeverBoard(source.read(year, view));
    }

    /**
     * The best index within so many person-days.
     *
     * @param additions how many new innovations may be counted on
     * @throws Refusal when a number makes no sense
     */
    @Asks(DASHBOARD_READ)
    public BestPlan within(int year, View view, BigDecimal days, int additions) {
        if (days.signum() < 0 || days.compareTo(MOST_DAYS) > 0) {
            throw new Refusal("planning.levers.refusal.budget").at("days");
        }
        var basis = source.read(year, view);
        return BestPlans.within(basis.portfolio(), basis.efforts(), additions(basis, additions), days);
    }

    /**
     * The least effort to reach an index.
     *
     * @throws Refusal when a number makes no sense
     */
    @Asks(DASHBOARD_READ)
    public TargetPlan reaching(int year, View view, BigDecimal index, int additions) {
        if (index.signum() < 0 || index.compareTo(MOST_INDEX) > 0) {
            throw new Refusal("planning.levers.refusal.target").at("index");
        }
        var basis = source.read(year, view);
        return BestPlans.reaching(basis.portfolio(), basis.efforts(), additions(basis, additions), index);
    }

    private static Additions additions(LeverBasis basis, int most) {
        if (most < 0 || most > MOST_NEW) {
            throw new Refusal("planning.levers.refusal.additions", MOST_NEW).at("additions");
        }
        return Additions.usual(most, basis.version());
    }
}
