package id.lumbung.portfolio.rest;

import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.WhyNot;
import id.lumbung.portfolio.rest.PortfolioDocument.VersionDocument;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of a portfolio as the description of the API shows them. */
@Schema(name = "Scores")
record ScoreDocument(VersionDocument instrument, ViewDocument claimed, ViewDocument verified) {

    /** The score in one view; rows only when an explanation was asked for. */
    @Schema(name = "Score")
    record ViewDocument(
            BigDecimal spd,
            @Nullable List<RowDocument> spdRows,
            BigDecimal meanMaturity,
            int eligible,
            int divisor,
            List<String> basicServiceAffairs,
            BigDecimal quantity,
            BigDecimal total,
            BigDecimal index,
            String category,
            List<StandingDocument> innovations) {}

    /** Where one innovation stands. */
    @Schema(name = "Standing")
    record StandingDocument(
            String id,
            int maturity,
            boolean eligible,
            List<Reason> reasons,
            @Nullable List<RowDocument> rows) {}

    /** One line of a derivation. */
    @Schema(name = "Row")
    record RowDocument(
            String indicator,
            BigDecimal weight,
            int level,
            boolean counts,
            BigDecimal points,
            @Nullable WhyNot why) {}
}
