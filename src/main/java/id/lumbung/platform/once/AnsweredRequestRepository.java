package id.lumbung.platform.once;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface AnsweredRequestRepository extends GenericRepository<AnsweredRequest, String> {

    /** 0 when it is there; one that another transaction is adding is waited for. */
    @Query("""
            insert into answered_request (id, fingerprint, at) values (:id, :fingerprint, :at)
            on conflict (id) do nothing""")
    int insertOnce(String id, String fingerprint, Instant at);

    Optional<AnsweredRequest> findById(String id);

    @Query("update answered_request set status = :status, location = :location, body = :body where id = :id")
    void answer(String id, int status, @Nullable String location, String body);

    void deleteById(String id);

    @Query("delete from answered_request where at < :before")
    void deleteBefore(Instant before);
}
