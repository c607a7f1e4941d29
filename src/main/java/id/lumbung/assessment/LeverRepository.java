package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What steps want to know besides the portfolio itself. */
@JdbcRepository(dialect = POSTGRES)
interface LeverRepository extends GenericRepository<Sheet, UUID> {

    @Query("""
            select i.id as innovation_id, i.title, a.id as agency_id, a.name as agency
            from sheet s
            join innovation i on i.id = s.innovation_id
            join agency a on a.id = i.agency_id
            where s.year = :year""")
    List<LeverPlace> findPlaces(int year);

    @Query("""
            select s.innovation_id, w.indicator
            from answer w
            join sheet s on s.id = w.sheet_id
            where s.year = :year and w.decision = 'PENDING'""")
    List<WaitingRow> findWaiting(int year);
}
