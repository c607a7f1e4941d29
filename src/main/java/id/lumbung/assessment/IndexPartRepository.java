package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The sums behind the index, made by the database in one query. */
@JdbcRepository(dialect = POSTGRES)
interface IndexPartRepository extends GenericRepository<Sheet, UUID> {

    /** The sheets of a year by affair, and the government's own. */
    @Query("""
            select s.innovation_id is null as spd,
                   p.affair as affair,
                   count(*) as innovations,
                   count(*) filter (where s.claimed_eligible) as claimed_eligible,
                   coalesce(sum(s.claimed_points) filter (where s.claimed_eligible or s.innovation_id is null), 0)
                       as claimed_points,
                   count(*) filter (where s.verified_eligible) as verified_eligible,
                   coalesce(sum(s.verified_points) filter (where s.verified_eligible or s.innovation_id is null), 0)
                       as verified_points
            from sheet s
            left join sheet_profile p on p.sheet_id = s.id
            where s.year = :year
            group by s.innovation_id is null, p.affair""")
    List<IndexPart> findParts(int year);
}
