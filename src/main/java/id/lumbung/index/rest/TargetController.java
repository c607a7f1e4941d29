package id.lumbung.index.rest;

import id.lumbung.index.Targets;
import id.lumbung.index.YearlyIndex;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index a government sets itself for each year. */
@Controller("/api/v1/settings/targets")
@Tag(name = "Settings")
@AnswersProblems
class TargetController {
    private static final int FIRST = 2018;
    private static final int LAST = 2100;

    private final Targets targets;

    TargetController(Targets targets) {
        this.targets = targets;
    }

    /**
     * The target of a year.
     *
     * @param target 0 to 100 with two decimals; none when there is no target
     */
    @Serdeable
    record Target(int year, @Nullable BigDecimal target) {
        static Target of(YearlyIndex year) {
            return new Target(year.year(), year.target());
        }
    }

    /** What is aimed at. */
    @Serdeable
    record Aim(@NotNull BigDecimal target) {}

    /** The years with a target or a published index, the oldest first. */
    @Get
    List<Target> targets() {
        return targets.years().stream().map(Target::of).toList();
    }

    /** Sets the target of a year; answers with all years. */
    @Put("/{year}")
    List<Target> set(@Min(FIRST) @Max(LAST) int year, @Valid @Body Aim aim) {
        targets.set(Map.of(year, Optional.of(aim.target())));
        return targets();
    }

    /** Takes the target of a year away. */
    @Delete("/{year}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(@Min(FIRST) @Max(LAST) int year) {
        targets.set(Map.of(year, Optional.empty()));
    }
}
