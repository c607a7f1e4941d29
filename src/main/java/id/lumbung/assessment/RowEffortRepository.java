package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;
import static java.util.stream.Collectors.toMap;

import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.InstrumentVersion;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface RowEffortRepository extends CrudRepository<RowEffort, String> {
    List<RowEffort> findAllOrderByIndicator();

    /** The efforts of the version, with the government's own where it has set them. */
    default Efforts efforts(InstrumentVersion version) {
        return version.efforts().with(findAll().stream().collect(toMap(RowEffort::indicator, RowEffort::days)));
    }
}
