package id.lumbung.portfolio.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A portfolio as the description of the API shows it; the reader of portfolios is stricter than any type. */
@Schema(name = "Portfolio", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record PortfolioDocument(
        VersionDocument instrument, Map<String, AnswerDocument> spd, List<InnovationDocument> innovations) {

    /** Which version of which instrument the portfolio answers. */
    @Schema(name = "InstrumentVersion")
    record VersionDocument(
            @Schema(example = "IID") String code,
            @Schema(example = "2026") String version,

            @Schema(description = "Which state of the version; the newest where it is left out", minimum = "1")
            @Nullable
            Integer revision) {}

    /** The answer to one indicator. */
    @Schema(name = "Answer")
    record AnswerDocument(
            @Schema(description = "The alternative measured, in indicators that have alternatives") @Nullable
            String basis,

            @Schema(description = "What the government claims", minimum = "0", maximum = "3")
            int level,

            @Schema(
                    description = "What a verifier accepted; absent while none has looked",
                    minimum = "0",
                    maximum = "3")
            @Nullable
            Integer verifiedLevel,

            @Schema(description = "How many files and links are attached", minimum = "0")
            int evidence) {}

    /** One innovation; its id is unique in the portfolio. */
    @Schema(name = "Innovation")
    record InnovationDocument(
            String id,
            @Nullable String stage,
            @Nullable LocalDate implementedOn,
            @Nullable LocalDate developedOn,
            int designWords,
            @Nullable String affair,
            int timesReported,
            Map<String, AnswerDocument> answers) {}
}
