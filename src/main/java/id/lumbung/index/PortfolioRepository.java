package id.lumbung.index;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import id.lumbung.assessment.Sheet;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Everything a government entered in a year, as scoring wants it. */
@JdbcRepository(dialect = POSTGRES)
interface PortfolioRepository extends GenericRepository<Sheet, UUID> {

    /** Stands for the government's own sheet where sheets are named, as the first. */
    String OWN = "00000000-0000-0000-0000-000000000000";

    /** The sheets of a year: the government's own and all innovations, or some of these with commas between. */
    String SHEETS = """
            select id from sheet
            where year = :year
              and (:innovations = '' or innovation_id = any(cast(string_to_array(:innovations, ',') as uuid[]))
                   or innovation_id is null and :innovations like '00000000-0000-0000-0000-000000000000%')
            """;

    /** Sheet by sheet, the oldest innovation first. */
    @Query("""
            select s.innovation_id, p.stage, p.implemented_on, p.developed_on,
                   coalesce(p.design_words, 0) as design_words, p.affair, coalesce(p.times_reported, 0) as times_reported,
                   a.indicators, a.bases, a.claimed_levels, a.verified_levels, e.evidence
            from sheet s
            left join sheet_profile p on p.sheet_id = s.id
            left join (
                select sheet_id, array_agg(indicator) as indicators, array_agg(basis) as bases,
                       array_agg(claimed_level) as claimed_levels, array_agg(verified_level) as verified_levels
                from answer where sheet_id in (""" + SHEETS + """
                ) group by sheet_id) a on a.sheet_id = s.id
            left join (
                select sheet_id, array_agg(indicator) as evidence
                from evidence where state = 'AVAILABLE' and sheet_id in (""" + SHEETS + """
                ) group by sheet_id) e on e.sheet_id = s.id
            where s.id in (""" + SHEETS + """
                )
            order by s.innovation_id""")
    List<PortfolioRow> findRows(int year, String innovations);

    @Query("""
            select s.innovation_id, w.indicator
            from answer w
            join sheet s on s.id = w.sheet_id
            where s.year = :year and w.decision = 'PENDING'""")
    List<WaitingRow> findWaiting(int year);

    /** Whose the rows are. */
    @Query("""
            select i.id as innovation_id, i.title, a.id as agency_id, a.name as agency
            from sheet s
            join innovation i on i.id = s.innovation_id
            join agency a on a.id = i.agency_id
            where s.year = :year""")
    List<InnovationPlace> findPlaces(int year);
}
