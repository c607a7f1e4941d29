package id.lumbung.planning;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface PlanStepRepository extends CrudRepository<PlanStep, UUID> {

    /** Nobody else adds to the plan until this transaction has ended; whoever only reads goes on. */
    @Query(value = "lock table plan_step in share row exclusive mode", readOnly = false)
    void hold();

    @Query("""
            select t.* from plan_step t
            join plan_part p on p.id = t.part_id
            where p.year = :year
            order by t.part_id, t.position""")
    List<PlanStep> findOfYear(int year);

    List<PlanStep> findByPartIdOrderByPosition(UUID partId);

    @Query("delete from plan_step where part_id = :partId")
    void deleteByPart(UUID partId);

    @Query("delete from plan_step where innovation_id = :innovationId")
    void deleteByInnovation(UUID innovationId);
}
