package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Innovations with their sheets of one year, a page at a time; one query each, however long the list is. */
@JdbcRepository(dialect = POSTGRES)
interface InnovationListRepository extends GenericRepository<Sheet, UUID> {
    String FROM = """
            from innovation i
            join agency a on a.id = i.agency_id
            left join sheet s on s.innovation_id = i.id and s.year = :year
            """;

    String WHERE = """
            where (:pattern = '%%' or i.id in (
                      select id from innovation where title ilike :pattern
                      union all
                      select n.id from innovation n join agency o on o.id = n.agency_id where o.name ilike :pattern))
              and (:agencies = '' or a.id = any(cast(string_to_array(:agencies, ',') as uuid[])))
              and coalesce(s.verified_points, 0) >= :pointsFrom and coalesce(s.verified_points, 0) < :pointsBelow
              and (cast(:stage as text) is null or i.stage = :stage)
              and (cast(:state as text) is null or coalesce(s.state, 'DRAFT') = :state)
              and coalesce(s.returned, 0) >= :returnedFrom and coalesce(s.pending, 0) >= :pendingFrom
              and (not :eligibleOnly or s.claimed_eligible)
            """;

    /**
     * A page of the list.
     *
     * @param sort what {@link InnovationOrder.Column} names, upwards with a {@code sign} of 1 and downwards with -1
     */
    @Query("""
            select i.id, i.title, a.name as agency_name, i.stage, coalesce(s.state, 'DRAFT') as state,
                   coalesce(s.verified_points, 0) as verified_points, coalesce(s.claimed_points, 0) as claimed_points,
                   s.submitted_at is not null as submitted, coalesce(s.filled, 0) as filled,
                   coalesce(s.pending, 0) as pending, coalesce(s.returned, 0) as returned,
                   greatest(i.updated_at, s.updated_at) as updated_at
            """ + FROM + WHERE + """
            order by
              case when :sort = 'TITLE' and :sign < 0 then lower(i.title) end desc,
              :sign * case :sort
                when 'VERIFIED' then coalesce(s.verified_points, 0)
                when 'CLAIMED' then coalesce(s.claimed_points, 0)
                when 'FILLED' then coalesce(s.filled, 0)
                when 'STATE' then array_position(
                    array['RETURNED', 'DRAFT', 'SUBMITTED', 'VERIFIED'], coalesce(s.state, 'DRAFT'))
                when 'UPDATED' then extract(epoch from greatest(i.updated_at, s.updated_at))
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

    /** How many there are in each saved view. */
    @Query("""
            select count(*) as total,
                   count(distinct i.agency_id) as agencies,
                   count(*) filter (where coalesce(s.verified_points, 0) < :yellowFrom and (
                       :own = '' or i.agency_id = any(cast(string_to_array(:own, ',') as uuid[])))) as red,
                   count(*) filter (where s.returned > 0) as returned,
                   count(*) filter (where s.state = 'DRAFT' and s.claimed_eligible) as ready,
                   count(*) filter (where s.pending > 0) as waiting,
                   max(greatest(i.updated_at, s.updated_at)) as updated_at
            """ + FROM + """
            where :agencies = '' or a.id = any(cast(string_to_array(:agencies, ',') as uuid[]))
            """)
    InnovationCounts countViews(int year, String agencies, String own, int yellowFrom);
}
