package id.lumbung.index;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import id.lumbung.assessment.Sheet;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The innovations behind a figure: what they add up to, and themselves a page at a time. */
@JdbcRepository(dialect = POSTGRES)
interface StandingRepository extends GenericRepository<Sheet, UUID> {
    String FROM = """
            from sheet s
            join innovation i on i.id = s.innovation_id
            join sheet_profile p on p.sheet_id = s.id
            join agency a on a.id = i.agency_id
            """;

    String WHERE = """
            where s.year = :year
              and s.verified_points >= :pointsFrom and s.verified_points < :pointsBelow
              and (:agencies = '' or i.agency_id = any(cast(string_to_array(:agencies, ',') as uuid[])))
              and (cast(:affair as text) is null or p.affair = :affair)
            """;

    /** The sums in both views; none at all where there is no innovation. */
    @Query("""
            select v.view, count(*) as innovations, count(*) filter (where v.eligible) as eligible,
                   sum(v.points) as points,
                   count(*) filter (where v.points >= :standard) as green,
                   count(*) filter (where v.points >= :yellow and v.points < :standard) as yellow,
                   count(*) filter (where v.points < :yellow) as red,
                   sum(greatest(:standard - v.points, 0)) as missing
            """ + FROM + """
            cross join lateral (values ('CLAIMED', s.claimed_points, s.claimed_eligible),
                                       ('VERIFIED', s.verified_points, s.verified_eligible)) v (view, points, eligible)
            """ + WHERE + """
            group by v.view""")
    List<StandingSums> sums(
            int year,
            int pointsFrom,
            int pointsBelow,
            String agencies,
            @Nullable String affair,
            int standard,
            int yellow);

    /** Those that bring most to the index first. */
    @Query("""
            select i.id as innovation_id, i.title, a.id as agency_id, a.name as agency
            """ + FROM + WHERE + """
            order by s.verified_eligible desc, s.verified_points desc, lower(i.title), i.id
            limit :size offset :skip""")
    List<InnovationPlace> find(
            int year, int pointsFrom, int pointsBelow, String agencies, @Nullable String affair, int size, int skip);
}
