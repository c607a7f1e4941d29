package id.lumbung.index;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Profile;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with the profile of its innovation, and its rows column by column: hundreds of thousands of rows come in a few
 * thousand pieces.
 *
 * @param innovationId absent on the government's own sheet, like what follows
 * @param indicators of its rows; absent for a sheet without any, like what follows
 * @param evidence the indicator of each file and link; absent where there is none
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // as they come from the database, and only read here
record PortfolioRow(
        @Nullable UUID innovationId,
        @Nullable String stage,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate developedOn,
        int designWords,
        @Nullable String affair,
        int timesReported,
        String @Nullable [] indicators,
        @Nullable String @Nullable [] bases,
        Integer @Nullable [] claimedLevels,
        @Nullable Integer @Nullable [] verifiedLevels,
        String @Nullable [] evidence) {

    private static final Answer NONE = new Answer(null, 0, null, 0);

    Profile profile() {
        return new Profile(
                String.valueOf(innovationId), stage, implementedOn, developedOn, designWords, affair, timesReported);
    }

    /**
     * The answers by indicator.
     *
     * @param codes gives one text for equal ones
     * @param answers gives one answer for equal ones, of which there are few
     */
    Map<String, Answer> answers(UnaryOperator<String> codes, UnaryOperator<Answer> answers) {
        var byIndicator = new HashMap<String, Answer>();
        var number = new HashMap<String, Integer>();
        for (var indicator : evidence == null ? new String[0] : evidence) {
            byIndicator.put(codes.apply(indicator), NONE);
            number.merge(indicator, 1, Integer::sum);
        }
        if (indicators != null && bases != null && claimedLevels != null && verifiedLevels != null) {
            for (int row = 0; row < indicators.length; row++) {
                var answer = new Answer(bases[row], claimedLevels[row], verifiedLevels[row], 0);
                byIndicator.put(codes.apply(indicators[row]), answer);
            }
        }
        byIndicator.replaceAll((indicator, it) -> answers.apply(it.withEvidence(number.getOrDefault(indicator, 0))));
        return byIndicator;
    }
}
