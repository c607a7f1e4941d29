package id.lumbung.portfolio.rest;

import id.lumbung.instrument.AssumedFact;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.lever.GateEffect;
import id.lumbung.portfolio.rest.PortfolioDocument.VersionDocument;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a portfolio as the description of the API shows them. */
@Schema(name = "Levers")
record LeverDocument(
        VersionDocument instrument,

        @Schema(description = "Whose levels are looked at: claimed or verified", example = "verified")
        String view,

        BigDecimal index,
        int eligible,
        int divisor,
        GateDocument gate,

        @Schema(description = "How many steps there are, of which the best are listed")
        long found,

        List<StepDocument> levers,

        @Schema(description = "Rows of the government that no step changes any more; no plan counts on them")
        List<SettledDocument> settled,

        BestSetDocument bestSet,

        @Schema(description = "The doubtful facts that gains and days rest on")
        List<AssumedFact> assumed) {

    /** The basic-service affairs without which the number of innovations earns nothing. */
    @Schema(name = "Gate")
    record GateDocument(boolean open, int needed, List<String> covered, List<String> missing, BigDecimal worth) {}

    /** One step, what it adds to the index and what it takes. */
    @Schema(name = "Lever")
    record StepDocument(
            String id,

            Kind kind,

            @Nullable String innovation,
            @Nullable String indicator,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable List<Reason> reasons,
            @Nullable String affair,
            @Nullable Integer maturity,

            @Schema(description = "The index with the step less the index without it, rounded once")
            BigDecimal gain,

            @Schema(description = "Person-days") BigDecimal days,
            @Nullable BigDecimal gainPerDay,

            @Schema(description = "What becomes of the gate")
            GateEffect gate,

            @Schema(description = "What is still against the innovation after the step, so that it adds nothing")
            @Nullable
            List<Reason> blockers) {}

    /** A row that tells of a year that is over: it can be reported as it is, and not be raised above that. */
    @Schema(name = "SettledRow")
    record SettledDocument(
            String indicator,
            int level,

            @Schema(description = "The highest level it can still get")
            int top,

            Because because) {}

    /** Why a row is settled. */
    @Schema(name = "SettledBecause")
    enum Because {
        YEAR_BEFORE_IS_OVER
    }

    /** The eligible innovations that, submitted alone, make the highest index there is. */
    @Schema(name = "BestSet")
    record BestSetDocument(BigDecimal index, List<String> submit, List<String> leaveOut) {}

    /** What a step does. */
    @Schema(name = "LeverKind")
    enum Kind {
        RAISE_GOVERNMENT,
        RAISE_INNOVATION,
        MAKE_ELIGIBLE,
        ADD_INNOVATION,
        LEAVE_OUT
    }
}
