package id.lumbung.benchmark;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The outbox of the current government. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRepository extends GenericRepository<OutboxRepository.Outbox, UUID> {

    /** The table; its rows are read as {@link OutboxRecord}. */
    @MappedEntity("outbox")
    record Outbox(@Id UUID id, boolean pending) {}

    @Query("""
            insert into outbox (id, kind, payload, created_at, pending)
            values (:id, :kind, cast(:payload as jsonb), :at, true)
            """)
    void put(UUID id, String kind, String payload, Instant at);

    /** Pending records that no other relay is working on; locked until the transaction ends. */
    @Query("""
            select id, kind, cast(payload as text) as payload from outbox
             where pending order by created_at, id limit 20 for update skip locked
            """)
    List<OutboxRecord> takePending();

    @Query("update outbox set pending = false where id = :id")
    void done(UUID id);
}
