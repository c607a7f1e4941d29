package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PeriodRepository extends CrudRepository<Period, Integer> {

    @Query("select * from period where open order by year desc limit 1")
    Optional<Period> findOpen();

    /** The open period, else the last one. */
    @Query("select * from period order by open desc, year desc limit 1")
    Optional<Period> findCurrent();
}
