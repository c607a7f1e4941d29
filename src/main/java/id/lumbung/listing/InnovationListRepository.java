package id.lumbung.listing;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import id.lumbung.assessment.Sheet;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Innovations with their sheets of one year, a page at a time; one query each, however long the list is. */
@JdbcRepository(dialect = POSTGRES)
interface InnovationListRepository extends GenericRepository<Sheet, UUID> {
    /** A sheet of which something was returned is with the agency, whatever else of it still waits. */
    String FROM = """
            from innovation i
            join agency a on a.id = i.agency_id
            left join sheet s on s.innovation_id = i.id and s.year = :year
            cross join lateral (
                select case when s.returned > 0 then 'RETURNED' else coalesce(s.state, 'DRAFT') end as state,
                       coalesce(s.verified_points, 0) as verified_points,
                       coalesce(s.claimed_points, 0) as claimed_points,
                       coalesce(s.filled, 0) as filled,
                       coalesce(s.pending, 0) as pending,
                       coalesce(s.returned, 0) as returned,
                       greatest(i.updated_at, s.updated_at) as updated_at) v
            """;

    String WHERE = """
            where (:pattern = '%' or i.id in (
                      select id from innovation where title_key like :pattern
                      union all
                      select n.id from innovation n join agency o on o.id = n.agency_id where o.name_key like :pattern))
              and (:agencies = '' or a.id = any(cast(string_to_array(:agencies, ',') as uuid[])))
              and v.verified_points >= :pointsFrom and v.verified_points < :pointsBelow
              and (cast(:stage as text) is null or i.stage = :stage)
              and (cast(:state as text) is null or v.state = :state)
              and v.returned >= :returnedFrom and v.pending >= :pendingFrom
              and (not :eligibleOnly or s.claimed_eligible)
            """;

    /**
     * A page of the list.
     *
     * @param sort what {@link InnovationOrder.Column} names, upwards with a {@code sign} of 1 and downwards with -1
     */
    @Query("""
            select i.id, i.title, a.name as agency_name, i.stage, v.state, v.verified_points, v.claimed_points,
                   v.filled, v.pending, v.returned, v.updated_at
            """ + FROM + WHERE + """
            order by
              case when :sort = 'TITLE' and :sign < 0 then lower(i.title) end desc,
              :sign * case :sort
                when 'VERIFIED' then v.verified_points
                when 'CLAIMED' then v.claimed_points
                when 'FILLED' then v.filled
                when 'STATE' then array_position(array['RETURNED', 'DRAFT', 'SUBMITTED', 'VERIFIED'], v.state)
                when 'UPDATED' then extract(epoch from v.updated_at)
              end,
              lower(i.title), i.id
            limit :size offset :skip
            """)
    List<InnovationLine> find(
            int year,
            String pattern,
            String agencies,
            int pointsFrom,
            int pointsBelow,
            @Nullable String stage,
            @Nullable String state,
            int returnedFrom,
            int pendingFrom,
            boolean eligibleOnly,
            String sort,
            int sign,
            int size,
            int skip);

    @Query("select count(*) " + FROM + WHERE)
    long count(
            int year,
            String pattern,
            String agencies,
            int pointsFrom,
            int pointsBelow,
            @Nullable String stage,
            @Nullable String state,
            int returnedFrom,
            int pendingFrom,
            boolean eligibleOnly);

    /** How many there are. */
    @Query("""
            select count(*) from innovation
            where :agencies = '' or agency_id = any(cast(string_to_array(:agencies, ',') as uuid[]))
            """)
    long countAll(String agencies);

    /** How many there are in each saved view. */
    @Query("""
            select count(*) as total,
                   count(distinct i.agency_id) as agencies,
                   count(*) filter (where v.verified_points < :yellowFrom and (
                       :own = '' or a.id = any(cast(string_to_array(:own, ',') as uuid[])))) as red,
                   count(*) filter (where v.returned > 0) as returned,
                   count(*) filter (where v.state = 'DRAFT' and s.claimed_eligible) as ready,
                   count(*) filter (where v.pending > 0) as waiting,
                   max(v.updated_at) as updated_at
            """ + FROM + """
            where :agencies = '' or a.id = any(cast(string_to_array(:agencies, ',') as uuid[]))
            """)
    InnovationCounts countViews(int year, String agencies, String own, int yellowFrom);
}
