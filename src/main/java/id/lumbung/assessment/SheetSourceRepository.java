package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What sheets read of earlier features: the profile of an innovation and the number of its proofs. */
@JdbcRepository(dialect = POSTGRES)
interface SheetSourceRepository extends GenericRepository<Sheet, UUID> {

    String HEAD = """
            select i.id, i.title, i.agency_id, a.name as agency_name, i.stage, i.trial_on, i.implemented_on,
                   i.developed_on, i.design_words, i.affair, i.times_reported
            from innovation i join agency a on a.id = i.agency_id
            """;

    @Query(HEAD + "where i.id = :innovationId")
    Optional<InnovationHead> findHead(UUID innovationId);

    @Query(HEAD + "join sheet s on s.innovation_id = i.id where s.year = :year")
    List<InnovationHead> findHeadsOfYear(int year);

    @Query("""
            select sheet_id, indicator, count(*) as count from evidence
            where sheet_id = :sheetId and state = 'AVAILABLE' group by sheet_id, indicator
            """)
    List<EvidenceCount> countEvidence(UUID sheetId);

    @Query("""
            select e.sheet_id, e.indicator, count(*) as count from evidence e join sheet s on s.id = e.sheet_id
            where s.year = :year and e.state = 'AVAILABLE' group by e.sheet_id, e.indicator
            """)
    List<EvidenceCount> countEvidenceOfYear(int year);
}
