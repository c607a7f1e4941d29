package id.lumbung.assessment;

import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Drafts;
import id.lumbung.innovation.InnovationService;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A government that was just taken on: it has nothing, and works through services only. */
public final class NewGovernment {
    public static final String IID = "IID";

    private final TestPortal portal;
    private final TenantKey tenant;
    private final Actor admin;

    public NewGovernment(TestPortal portal, String code) throws SQLException {
        this.portal = portal;
        this.tenant = portal.provision(code);
        this.admin = Actors.mayEverything(tenant);
    }

    /** Days a period of the year may have. */
    public static PeriodDays days(int year) {
        return new PeriodDays(LocalDate.of(year, 6, 22), LocalDate.of(year, 8, 23), LocalDate.of(year, 8, 31));
    }

    public TenantKey tenant() {
        return tenant;
    }

    /** Works as somebody who may do everything. */
    public <T> T as(Supplier<T> work) {
        return CurrentActor.call(admin, work::get);
    }

    public <T> T periods(Function<Periods, T> work) {
        return as(() -> work.apply(portal.bean(Periods.class)));
    }

    public <T> T revisions(Function<PeriodRevisions, T> work) {
        return as(() -> work.apply(portal.bean(PeriodRevisions.class)));
    }

    public Period opens(int year, String version) {
        return opens(year, version, null);
    }

    public Period opens(int year, String version, @Nullable Integer revision) {
        return periods(it -> it.open(year, IID, version, revision, days(year)));
    }

    public UUID registers(String title) {
        var agency = as(() -> portal.bean(Agencies.class).add("Dinas " + title, title));
        return as(() -> portal.bean(InnovationService.class).register(Drafts.complete(agency.id(), title)))
                .id();
    }

    public SheetDetail sheetOf(UUID innovation) {
        return as(() -> portal.bean(SheetService.class).open(innovation));
    }

    public Sheet ownSheet() {
        return as(() -> portal.bean(SheetService.class).openOwn()).orElseThrow().sheet();
    }

    /** Claims level 2 of a row nobody has touched. */
    public void claims(UUID sheet, String indicator) {
        CurrentActor.run(admin, () -> portal.bean(SheetService.class)
                .claim(sheet, new Claim(indicator, null, 2, SheetAnswer.NONE, false)));
    }

    public long rows(String what) {
        try {
            return (Long) portal.listAsSuperuser("select count(*) from " + tenant.schema() + "." + what)
                    .getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
