package id.lumbung.innovation;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface InnovationRepository extends CrudRepository<Innovation, UUID> {
    Optional<Innovation> findByIdForUpdate(UUID id);

    Optional<Innovation> findByTitleKeyAndIdNotEquals(String titleKey, UUID id);

    /** Lets nobody else give an innovation this title until the transaction ends. */
    @Query("select 1 from pg_advisory_xact_lock(hashtext(current_schema() || '.innovation'), hashtext(:titleKey))")
    int hold(String titleKey);

    /** The name of the person; people who left are known by their subject only. */
    @Query("select coalesce((select m.name from member m where m.subject = :subject), :subject)")
    String nameOf(String subject);
}
