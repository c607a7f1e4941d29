package id.lumbung.tenancy.rest;

import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.tenancy.RegionKind;
import id.lumbung.tenancy.Tenant;
import id.lumbung.tenancy.TenantState;
import id.lumbung.tenancy.Tenants;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;

/** The governments that use the portal. */
@Controller("/api/v1/governments")
@Tag(name = "Platform")
@AnswersProblems
class GovernmentController {
    private static final int LARGEST_PAGE = 200;

    private final Tenants tenants;

    GovernmentController(Tenants tenants) {
        this.tenants = tenants;
    }

    /**
     * A government.
     *
     * @param exampleData whether what it shows is invented
     */
    @Serdeable
    record Government(
            String code,
            String name,
            RegionKind kind,
            String province,
            TenantState state,
            boolean exampleData,
            Instant createdAt) {

        static Government of(Tenant tenant) {
            return new Government(
                    tenant.code(),
                    tenant.name(),
                    tenant.kind(),
                    tenant.provinceCode(),
                    tenant.state(),
                    tenant.exampleData(),
                    tenant.createdAt());
        }
    }

    /** A page of the governments, and how many there are in all. */
    @Serdeable
    record GovernmentPage(int total, List<Government> governments) {}

    /**
     * The governments by code, for the platform's staff.
     *
     * @param page counted from 0
     * @param size of a page, 200 at most
     */
    @Get
    GovernmentPage governments(@QueryValue(defaultValue = "0") int page, @QueryValue(defaultValue = "50") int size) {
        var all = tenants.all();
        var rows = Math.clamp(size, 1, LARGEST_PAGE);
        return new GovernmentPage(
                all.size(),
                all.stream()
                        .skip(Math.max(0L, page) * rows)
                        .limit(rows)
                        .map(Government::of)
                        .toList());
    }
}
