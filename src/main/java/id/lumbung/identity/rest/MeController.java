package id.lumbung.identity.rest;

import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who the caller is to the portal. */
@Controller("/api/v1/me")
@Tag(name = "Caller")
@AnswersProblems
class MeController {
    private final Access access;

    MeController(Access access) {
        this.access = access;
    }

    /**
     * The caller.
     *
     * @param government the code of the government they act for; none for platform staff
     */
    @Serdeable
    record Me(
            String subject,
            String name,
            String position,
            @Nullable String government,
            List<Permission> permissions) {

        static Me of(Actor actor) {
            var tenant = actor.tenant();
            return new Me(
                    actor.subject(),
                    actor.name(),
                    actor.position(),
                    tenant == null ? null : tenant.code().value(),
                    List.copyOf(new TreeSet<>(actor.grants().keySet())));
        }
    }

    /** Who the caller is, for which government, and what they may do. */
    @Get
    Me me() {
        return Me.of(access.actor());
    }
}
