package id.lumbung.innovation.rest;

import id.lumbung.innovation.Innovation;
import id.lumbung.innovation.ProfileRules;
import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileField;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An innovation.
 *
 * @param version what a change has to name
 * @param designWords how many words tell the design
 * @param timesReported in how many periods it was reported, the open one included
 * @param lacking what has to be mended or added before its sheet can be sent
 */
@Serdeable
record InnovationAnswer(
        UUID id,
        long version,
        InnovationProfile profile,
        int designWords,
        int timesReported,
        List<Lack> lacking,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * What is wrong with one field.
     *
     * @param code the same in every language
     */
    @Serdeable
    record Lack(ProfileField field, String code) {
        static Lack of(Problem problem) {
            return new Lack(problem.field(), problem.key());
        }
    }

    static InnovationAnswer of(Innovation innovation, ProfileRules rules) {
        return new InnovationAnswer(
                innovation.id(),
                innovation.version(),
                InnovationProfile.of(innovation.draft()),
                innovation.designWords(),
                innovation.timesReported(),
                rules.open(innovation.draft()).stream().map(Lack::of).toList(),
                innovation.createdAt(),
                innovation.updatedAt());
    }
}
