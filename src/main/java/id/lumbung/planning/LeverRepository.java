package id.lumbung.planning;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import id.lumbung.assessment.Sheet;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The claims that wait for a verifier. */
@JdbcRepository(dialect = POSTGRES)
interface LeverRepository extends GenericRepository<Sheet, UUID> {

    @Query("""
            select s.innovation_id, w.indicator
            from answer w
            join sheet s on s.id = w.sheet_id
            where s.year = :year and w.decision = 'PENDING'""")
    List<WaitingRow> findWaiting(int year);
}
