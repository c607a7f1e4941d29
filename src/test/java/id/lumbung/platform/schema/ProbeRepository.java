package id.lumbung.platform.schema;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProbeRepository extends GenericRepository<Probe, UUID> {
    List<Probe> findAll();

    Stream<Probe> findByKeptInList(List<Boolean> kept);

    CompletableFuture<List<Probe>> findByKept(boolean kept);

    Probe save(Probe probe);

    void deleteByKept(boolean kept);
}
