package id.lumbung.assessment.rest;

import id.lumbung.assessment.GovernmentSettings;
import id.lumbung.assessment.TenantSetting;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The limits of the government's zones. */
@Controller("/api/v1/settings/limits")
@Tag(name = "Settings")
@AnswersProblems
class LimitController {
    private final GovernmentSettings settings;

    LimitController(GovernmentSettings settings) {
        this.settings = settings;
    }

    /**
     * The limits, in points of maturity.
     *
     * @param standardValue where green begins
     * @param yellowFrom where yellow begins
     */
    @Serdeable
    record Limits(@NotNull Integer standardValue, @NotNull Integer yellowFrom) {
        static Limits of(TenantSetting setting) {
            return new Limits(setting.standardValue(), setting.yellowFrom());
        }
    }

    /** The limits that hold. */
    @Get
    Limits limits() {
        return Limits.of(settings.limits());
    }

    /** Sets both; zones follow at once. */
    @Put
    Limits set(@Valid @Body Limits limits) {
        return Limits.of(settings.setLimits(limits.standardValue(), limits.yellowFrom()));
    }
}
