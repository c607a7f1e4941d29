package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a verifier may decide about: claims that wait, without those of the verifier's own agencies. */
@JdbcRepository(dialect = POSTGRES)
interface VerificationRepository extends GenericRepository<SheetAnswer, SheetAnswer.Key> {

    String COLUMNS = """
            select w.sheet_id, w.indicator, w.version as answer_version, w.claimed_level, w.submitted_at,
                   i.title, g.name as agency,
                   exists (select 1 from sheet_event e
                           where e.sheet_id = w.sheet_id and e.indicator = w.indicator and e.action = 'RETURNED')
                       as mended
            """;

    String WAITING = """
            from answer w
            join sheet s on s.id = w.sheet_id
            join period p on p.year = s.year
            left join innovation i on i.id = s.innovation_id
            left join agency g on g.id = i.agency_id
            where w.decision = 'PENDING' and p.open
              and (i.agency_id is null or i.agency_id not in (:own))
            """;

    /** Oldest first. */
    @Query(COLUMNS + WAITING + """
            order by w.submitted_at, w.sheet_id, w.indicator
            limit :size offset :offset""")
    List<QueueRow> findWaiting(List<UUID> own, int size, long offset);

    /** The claim behind this place in the queue. */
    @Query(COLUMNS + WAITING + """
            and (w.submitted_at, w.sheet_id, w.indicator) > (:submittedAt, :sheetId, :indicator)
            order by w.submitted_at, w.sheet_id, w.indicator
            limit 1""")
    Optional<QueueRow> findAfter(List<UUID> own, Instant submittedAt, UUID sheetId, String indicator);

    /** The claim before this place in the queue. */
    @Query(COLUMNS + WAITING + """
            and (w.submitted_at, w.sheet_id, w.indicator) < (:submittedAt, :sheetId, :indicator)
            order by w.submitted_at desc, w.sheet_id desc, w.indicator desc
            limit 1""")
    Optional<QueueRow> findBefore(List<UUID> own, Instant submittedAt, UUID sheetId, String indicator);

    @Query("select count(*) " + WAITING)
    long countWaiting(List<UUID> own);

    /** How many claims wait before this place in the queue. */
    @Query("select count(*) " + WAITING + """
            and (w.submitted_at, w.sheet_id, w.indicator) < (:submittedAt, :sheetId, :indicator)""")
    long countWaitingBefore(List<UUID> own, Instant submittedAt, UUID sheetId, String indicator);

    @Query("select count(*) from answer where decided_by = :verifier and decided_at >= :since")
    long countDecided(String verifier, Instant since);

    /** The verifier's last decision that still stands. */
    @Query("""
            select w.* from answer w
            join sheet s on s.id = w.sheet_id
            join period p on p.year = s.year
            where w.decided_by = :verifier and w.decision in ('ACCEPTED', 'CORRECTED', 'RETURNED') and p.open
            order by w.decided_at desc, w.sheet_id, w.indicator
            limit 1""")
    Optional<SheetAnswer> findLastDecision(String verifier);
}
