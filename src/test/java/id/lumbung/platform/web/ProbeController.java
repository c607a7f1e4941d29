package id.lumbung.platform.web;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.Writable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Says for whom it works, in each way a controller can, and fails in each way it can. */
@Controller("/api/v1/probe")
@Requires(property = "test.open-gate", value = "true")
class ProbeController {

    @Serdeable
    record Words(@NotBlank String words) {}

    @Get
    String tenant() {
        return whoever();
    }

    @Post
    String tenantWithBody(@Body @Valid Words words) {
        return whoever() + " " + words.words();
    }

    @Get("/stream")
    Writable stream() {
        return out -> out.write(whoever());
    }

    /** Fails after so many bytes. */
    @Get("/fails-after/{bytes}")
    Streamed failsAfter(int bytes) throws IOException {
        return Streamed.made(target -> {
            target.write(new byte[bytes]);
            throw new IllegalStateException("password=hunter2");
        });
    }

    @Get("/whole/{bytes}")
    Streamed whole(int bytes) throws IOException {
        return Streamed.made(target -> {
            try (target) { // as writers of JSON do
                target.write("a".repeat(bytes).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Get("/missing")
    String missing() {
        throw new NotFoundException("innovation", "7");
    }

    @Get("/forbidden")
    String forbidden() {
        throw new ForbiddenException(Permission.SETTINGS_EDIT);
    }

    @Get("/refused")
    String refused() {
        throw new Refusal("platform.problem.title.409");
    }

    @Get("/broken")
    String broken(@Nullable @QueryValue String who) {
        throw new IllegalStateException("password=hunter2");
    }

    private static String whoever() {
        var actor = CurrentActor.find().map(it -> it.name()).orElse("nobody");
        return actor + " for " + CurrentTenant.find().map(TenantKey::schema).orElse("nobody");
    }
}
