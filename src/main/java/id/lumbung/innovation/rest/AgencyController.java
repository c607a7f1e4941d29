package id.lumbung.innovation.rest;

import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** The agencies of the government. */
@Controller("/api/v1/agencies")
@Tag(name = "Innovations")
@AnswersProblems
class AgencyController {
    private final Agencies agencies;

    AgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    /** An agency; one that is not active takes no new innovations. */
    @Serdeable
    record AgencyAnswer(UUID id, String name, String shortName, boolean active) {
        static AgencyAnswer of(Agency agency) {
            return new AgencyAnswer(agency.id(), agency.name(), agency.shortName(), agency.active());
        }
    }

    /**
     * The agencies by name.
     *
     * @param editable only those in which the caller may register innovations
     */
    @Get
    List<AgencyAnswer> agencies(@QueryValue(defaultValue = "false") boolean editable) {
        var listed = editable ? agencies.editable() : agencies.list();
        return listed.stream().map(AgencyAnswer::of).toList();
    }
}
