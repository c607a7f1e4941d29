package id.lumbung.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Set;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "platform")
interface EndedSessionRepository extends GenericRepository<EndedSession, String> {

    /** 0 when this token was used before. */
    @Query("""
            insert into control.ended_session (token_id, sid, ended_at) values (:tokenId, :sid, :endedAt)
            on conflict (token_id) do nothing""")
    int insertOnce(String tokenId, String sid, Instant endedAt);

    @Query("select distinct sid from control.ended_session where ended_at >= :since")
    Set<String> findSidsSince(Instant since);

    @Query("delete from control.ended_session where ended_at < :before")
    void deleteBefore(Instant before);
}
