package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface SentRowRepository extends GenericRepository<SentRow, SentRow.Key> {
    List<SentRow> saveAll(List<SentRow> rows);

    @Query("select * from sent_row where sending_id = :sendingId order by indicator")
    List<SentRow> findBySending(UUID sendingId);
}
