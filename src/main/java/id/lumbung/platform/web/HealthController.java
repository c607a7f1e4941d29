package id.lumbung.platform.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this process lives, and whether it can serve: asked by whatever runs it. */
@Controller("/health")
@Hidden
class HealthController {
    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
    private static final int SECONDS = 2;

    private final Map<String, DataSource> databases;
    private final DataSourceResolver pools;

    HealthController(Map<String, DataSource> databases, DataSourceResolver pools) {
        this.databases = databases;
        this.pools = pools;
    }

    /** The state, and that of each part it depends on. */
    @Serdeable
    record Health(State status, Map<String, State> databases) {}

    enum State {
        UP,
        DOWN
    }

    /** Answers as long as requests are answered at all. */
    @Get("/liveness")
    Health liveness() {
        return new Health(State.UP, Map.of());
    }

    /** 503 when a database does not answer. */
    @Get("/readiness")
    HttpResponse<Health> readiness() {
        var states = new TreeMap<String, State>();
        databases.forEach((name, source) -> states.put(name, ask(name, pools.resolve(source))));
        return states.containsValue(State.DOWN)
                ? HttpResponse.<Health>serverError().status(503).body(new Health(State.DOWN, states))
                : HttpResponse.ok(new Health(State.UP, states));
    }

    private static State ask(String name, DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(SECONDS) ? State.UP : State.DOWN;
        } catch (SQLException e) {
            LOG.warn("The database {} does not answer", name, e);
            return State.DOWN;
        }
    }
}
