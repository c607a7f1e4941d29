package id.lumbung.index.ui;

import id.lumbung.assessment.Period;
import id.lumbung.index.Dashboard;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Permission;
import id.lumbung.ui.ShellInfo;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells the shell the year that is worked on. */
@Singleton
class CurrentYear implements ShellInfo.Year {
    private final Dashboard dashboard;
    private final Access access;

    CurrentYear(Dashboard dashboard, Access access) {
        this.dashboard = dashboard;
        this.access = access;
    }

    @Override
    public Optional<Integer> current() {
        return access.may(Permission.DASHBOARD_READ) ? dashboard.currentPeriod().map(Period::year) : Optional.empty();
    }
}
