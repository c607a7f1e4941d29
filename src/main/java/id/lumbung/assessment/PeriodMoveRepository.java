package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The moves of periods; there is nothing to change or delete. */
@JdbcRepository(dialect = POSTGRES)
interface PeriodMoveRepository extends GenericRepository<PeriodMove, PeriodMove.Key> {
    PeriodMove save(PeriodMove move);

    @Query("select * from period_move where year = :year order by revision desc")
    List<PeriodMove> findOfYear(int year);
}
