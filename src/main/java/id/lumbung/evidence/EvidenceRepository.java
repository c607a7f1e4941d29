package id.lumbung.evidence;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface EvidenceRepository extends CrudRepository<Evidence, UUID> {
    Optional<Evidence> findByIdAndState(UUID id, EvidenceState state);

    List<Evidence> findBySheetId(UUID sheetId);

    String ITEMS = """
            select e.id, e.indicator, e.kind, e.name, e.media_type, e.size, e.sha256, e.url, e.damage,
                   coalesce(m.name, e.uploaded_by) as uploaded_by, e.uploaded_at,
                   (select count(*) from evidence o
                    where (o.sha256 = e.sha256 or o.url = e.url) and o.state = 'AVAILABLE'
                      and (o.sheet_id, o.indicator) <> (e.sheet_id, e.indicator)) as used_elsewhere
            from evidence e left join member m on m.subject = e.uploaded_by
            where e.sheet_id = :sheetId and e.state = 'AVAILABLE'
            """;

    @Query(ITEMS + "order by e.uploaded_at, e.id")
    List<EvidenceItem> findAllItems(UUID sheetId);

    @Query(ITEMS + "and e.indicator = :indicator order by e.uploaded_at, e.id")
    List<EvidenceItem> findItems(UUID sheetId, String indicator);

    @Query("""
            select count(*) from evidence
            where sheet_id = :sheetId and indicator = :indicator and state <> 'REMOVED'""")
    int countPresent(UUID sheetId, String indicator);

    /** This very file, which the row has already. */
    @Query("""
            select * from evidence
            where sheet_id = :sheetId and indicator = :indicator and state = 'AVAILABLE' and sha256 = :sha256
            limit 1""")
    Optional<Evidence> findSameFile(UUID sheetId, String indicator, String sha256);

    @Query("""
            select exists (
                select from evidence
                where sheet_id = :sheetId and indicator = :indicator and state = 'AVAILABLE' and url = :url)""")
    boolean isLinkThere(UUID sheetId, String indicator, String url);

    @Query("""
            update evidence set state = 'AVAILABLE', size = :size, sha256 = :sha256, version = version + 1
            where id = :id and state = 'RECEIVING'""")
    int complete(UUID id, long size, String sha256);

    @Query("""
            update evidence set state = 'REMOVED', removed_at = :at, version = version + 1
            where id = :id and state = 'AVAILABLE'""")
    int remove(UUID id, Instant at);

    /** The file that waited longest to be read again, unless another replica is about to; locked until the transaction ends. */
    @Query("""
            select * from evidence
             where kind = 'FILE' and state = 'AVAILABLE'
               and (checked_at is null or checked_at < :before or damage is not null and checked_at < :damagedBefore)
             order by checked_at nulls first, id limit 1 for update skip locked""")
    Optional<Evidence> findToCheck(Instant before, Instant damagedBefore);

    @Query("update evidence set checked_at = :at where id = :id")
    void check(UUID id, Instant at);

    @Query("""
            update evidence set damage = :damage
            where id = :id and state = 'AVAILABLE' and damage is distinct from :damage""")
    int find(UUID id, @Nullable FileDamage damage);

    @Query("delete from evidence where id = :id and state = 'RECEIVING'")
    int forgetUnfinished(UUID id);

    @Query("""
            select * from evidence
            where (state = 'RECEIVING' and uploaded_at < :receivingSince)
               or (state = 'REMOVED' and removed_at < :removedBefore)
            order by uploaded_at, id
            limit 500""")
    List<Evidence> findDead(Instant receivingSince, Instant removedBefore);

    @Query("delete from evidence where id = :id and state <> 'AVAILABLE'")
    int deleteDead(UUID id);
}
