package id.lumbung.innovation;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface InnovationRepository extends CrudRepository<Innovation, UUID> {
    Optional<Innovation> findByIdForUpdate(UUID id);

    @Query("""
            select i.id, i.version, i.title, i.agency_id, a.name as agency_name, i.stage, i.affair, i.updated_at
            from innovation i join agency a on a.id = i.agency_id
            where i.title ilike :pattern
              and (cast(:agency as uuid) is null or i.agency_id = :agency)
              and (cast(:stage as text) is null or i.stage = :stage)
            order by i.title, i.id
            limit :size offset :skip""")
    List<InnovationRow> search(String pattern, @Nullable UUID agency, @Nullable String stage, int size, int skip);

    @Query("""
            select count(*)
            from innovation i
            where i.title ilike :pattern
              and (cast(:agency as uuid) is null or i.agency_id = :agency)
              and (cast(:stage as text) is null or i.stage = :stage)""")
    long count(String pattern, @Nullable UUID agency, @Nullable String stage);

    /** Innovations that bear the same name, whatever their capitals and spaces. */
    @Query("""
            select i.id, i.version, i.title, i.agency_id, a.name as agency_name, i.stage, i.affair, i.updated_at
            from innovation i join agency a on a.id = i.agency_id
            where lower(regexp_replace(i.title, '\\s+', ' ', 'g'))
                  = lower(regexp_replace(:title, '\\s+', ' ', 'g'))
              and i.id <> :except
            order by i.title, i.id
            limit 3""")
    List<InnovationRow> findNamesakes(String title, UUID except);

    /** The name of the person; people who left are known by their subject only. */
    @Query("select coalesce((select m.name from member m where m.subject = :subject), :subject)")
    String nameOf(String subject);
}
