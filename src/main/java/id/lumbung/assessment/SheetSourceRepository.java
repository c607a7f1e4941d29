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
            select i.id, i.title, i.agency_id, a.name as agency_name, p.stage, i.trial_on, p.implemented_on,
                   p.developed_on, p.design_words, p.affair, p.times_reported
            from sheet_profile p join innovation i on i.id = p.innovation_id join agency a on a.id = i.agency_id
            """;

    @Query("select agency_id from innovation where id = :innovationId")
    Optional<UUID> findAgency(UUID innovationId);

    @Query(HEAD + "where p.sheet_id = :sheetId")
    Optional<InnovationHead> findHead(UUID sheetId);

    @Query(HEAD + "where p.year = :year")
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
