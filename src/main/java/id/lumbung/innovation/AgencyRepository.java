package id.lumbung.innovation;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface AgencyRepository extends CrudRepository<Agency, UUID> {
    List<Agency> findAllOrderByNameAndId();

    List<Agency> findByActiveTrueOrderByNameAndId();

    @Query("select exists (select from agency where lower(name) = lower(:name) and id <> :except)")
    boolean isNameTaken(String name, UUID except);
}
