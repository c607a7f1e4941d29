package id.lumbung.planning;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface PlanPartRepository extends CrudRepository<PlanPart, UUID> {

    @Query("select * from plan_part where year = :year order by position, created_at, id")
    List<PlanPart> findOfYear(int year);
}
