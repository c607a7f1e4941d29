package id.lumbung.innovation.rest;

import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

    /**
     * An agency; one that is not active takes no new innovations.
     *
     * @param version what a change has to name
     */
    @Serdeable
    record AgencyAnswer(UUID id, long version, String name, String shortName, boolean active) {
        static AgencyAnswer of(Agency agency) {
            return new AgencyAnswer(agency.id(), agency.version(), agency.name(), agency.shortName(), agency.active());
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

    /** What an agency is called. */
    @Serdeable
    record AgencyNames(@NotBlank String name, @NotBlank String shortName) {}

    /**
     * What an agency shall be called.
     *
     * @param version the one that was looked at
     */
    @Serdeable
    record AgencyChange(
            @NotNull Long version,
            @NotBlank String name,
            @NotBlank String shortName) {}

    /** Adds an agency. */
    @Post
    @Status(HttpStatus.CREATED)
    AgencyAnswer add(@Valid @Body AgencyNames names) {
        return AgencyAnswer.of(agencies.add(names.name(), names.shortName()));
    }

    /** Calls an agency something else. */
    @Put("/{id}")
    AgencyAnswer rename(UUID id, @Valid @Body AgencyChange names) {
        return AgencyAnswer.of(agencies.rename(id, names.version(), names.name(), names.shortName()));
    }

    /** Lets an agency take no new innovations; those it has stay. */
    @Post("/{id}/deactivation")
    AgencyAnswer deactivate(UUID id) {
        return AgencyAnswer.of(agencies.deactivate(id));
    }

    /** Lets an agency take innovations again. */
    @Post("/{id}/activation")
    AgencyAnswer activate(UUID id) {
        return AgencyAnswer.of(agencies.activate(id));
    }
}
