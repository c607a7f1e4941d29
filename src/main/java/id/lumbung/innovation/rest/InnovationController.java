package id.lumbung.innovation.rest;

import id.lumbung.innovation.InnovationService;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;

/** The profiles of the government's innovations. */
@Controller("/api/v1/innovations")
@Tag(name = "Innovations")
@AnswersProblems
class InnovationController {
    private final InnovationService innovations;

    InnovationController(InnovationService innovations) {
        this.innovations = innovations;
    }

    /** An innovation, and what its profile still lacks. */
    @Get("/{id}")
    InnovationAnswer innovation(UUID id) {
        return InnovationAnswer.of(innovations.open(id), innovations.rules());
    }

    /** Registers an innovation, complete or not; its indicator sheet of the open period begins with it. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<InnovationAnswer> register(@Valid @Body InnovationProfile profile) {
        var registered = innovations.register(profile.toDraft(innovations.rules()));
        return HttpResponse.created(
                InnovationAnswer.of(registered, innovations.rules()),
                URI.create("/api/v1/innovations/" + registered.id()));
    }

    /** Changes a profile in the version that was looked at; 409 when somebody was faster. */
    @Put("/{id}")
    InnovationAnswer change(UUID id, @Valid @Body ChangeRequest change) {
        var changed = innovations.save(id, change.version(), change.profile().toDraft(innovations.rules()));
        return InnovationAnswer.of(changed, innovations.rules());
    }
}
