package id.lumbung.platform.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.TreeMap;

/** Whether this process lives, and whether it can serve: asked by whatever runs it. */
@Controller("/health")
@Hidden
class HealthController {
    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The state, and that of each part it depends on. */
    @Serdeable
    record Health(State status, Map<String, State> parts) {}

    enum State {
        UP,
        /** Serves, but something is missing that not everybody needs. */
        DEGRADED,
        DOWN
    }

    /** Answers as long as requests are answered at all. */
    @Get("/liveness")
    Health liveness() {
        return new Health(State.UP, Map.of());
    }

    /** 503 when something vital is not there. */
    @Get("/readiness")
    HttpResponse<Health> readiness() {
        var found = readiness.ask();
        var parts = new TreeMap<String, State>();
        found.parts().forEach((name, there) -> parts.put(name, there ? State.UP : State.DOWN));
        if (!found.ready()) {
            return HttpResponse.<Health>serverError().status(503).body(new Health(State.DOWN, parts));
        }
        return HttpResponse.ok(new Health(parts.containsValue(State.DOWN) ? State.DEGRADED : State.UP, parts));
    }
}
