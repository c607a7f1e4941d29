package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was sent; there is nothing to change or delete. */
@JdbcRepository(dialect = POSTGRES)
interface SendingRepository extends GenericRepository<Sending, UUID> {
    Sending save(Sending sending);

    Optional<Sending> findById(UUID id);

    @Query("select * from sending where sheet_id = :sheetId order by at desc, id desc")
    List<Sending> findBySheet(UUID sheetId);
}
