package id.lumbung.innovation;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface AgencyRepository extends CrudRepository<Agency, UUID> {
    List<Agency> findAllOrderByNameAndId();

    List<Agency> findByActiveTrueOrderByNameAndId();

    Optional<Agency> findByNameKeyAndIdNotEquals(String nameKey, UUID id);

    /** Lets nobody else give an agency this name until the transaction ends. */
    @Query("select 1 from pg_advisory_xact_lock(hashtext(current_schema() || '.agency'), hashtext(:nameKey))")
    int hold(String nameKey);
}
