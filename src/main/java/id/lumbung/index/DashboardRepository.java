package id.lumbung.index;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import id.lumbung.assessment.Sheet;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The sums behind the dashboard, each made by the database in one query. */
@JdbcRepository(dialect = POSTGRES)
interface DashboardRepository extends GenericRepository<Sheet, UUID> {

    /** Agencies with red innovations first, then by the points that are missing; agencies without any last. */
    @Query("""
            select z.* from (
                select a.id as agency_id,
                       a.name as agency,
                       count(s.id) as innovations,
                       count(s.id) filter (where s.verified_points >= :standard) as green,
                       count(s.id) filter (where s.verified_points >= :yellow and s.verified_points < :standard)
                           as yellow,
                       count(s.id) filter (where s.verified_points < :yellow) as red,
                       round(avg(s.verified_points), 2) as mean_maturity,
                       coalesce(sum(greatest(:standard - s.verified_points, 0)), 0) as missing
                from agency a
                left join innovation i on i.agency_id = a.id
                left join sheet s on s.innovation_id = i.id and s.year = :year
                where a.active or s.id is not null
                group by a.id, a.name) z
            order by z.red = 0, z.missing desc, z.innovations desc, z.agency, z.agency_id""")
    List<AgencyZones> findZonesByAgency(int year, int standard, int yellow);

    /** The innovations of these agencies, or of all, that lack the least to the standard value. */
    @Query("""
            select i.id as innovation_id,
                   i.title as title,
                   a.id as agency_id,
                   a.name as agency,
                   s.verified_points as verified,
                   s.claimed_points as claimed
            from sheet s
            join innovation i on i.id = s.innovation_id
            join agency a on a.id = i.agency_id
            where s.year = :year and s.verified_points < :standard
              and (:everywhere or i.agency_id in (:agencies))
            order by s.verified_points desc, s.claimed_points desc, i.title, i.id
            limit :size""")
    List<NearStandard> findNearStandard(int year, int standard, boolean everywhere, List<UUID> agencies, int size);
}
