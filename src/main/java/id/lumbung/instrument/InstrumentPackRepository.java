package id.lumbung.instrument;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The packs, in the shared part of the database. */
@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "platform")
interface InstrumentPackRepository extends GenericRepository<InstrumentPack, InstrumentPack.Key> {

    InstrumentPack save(InstrumentPack pack);

    /** Puts the first edition of a pack in force; 0 when there is one already. */
    @Query("""
            insert into control.instrument_pack (code, revision, document, checksum, state)
            select :code, 1, :document, :checksum, 'PUBLISHED'
             where not exists (select from control.instrument_pack where code = :code)
            on conflict do nothing""")
    int saveFirst(String code, String document, String checksum);

    @Query("select * from control.instrument_pack where state = 'PUBLISHED' order by code")
    List<InstrumentPack> findPublished();

    @Query("select * from control.instrument_pack where code = :code and state = 'DRAFT'")
    Optional<InstrumentPack> findDraft(String code);

    /** What is in force and what is in preparation; nobody else changes either until the transaction ends. */
    @Query("""
            select * from control.instrument_pack where code = :code and state in ('DRAFT', 'PUBLISHED')
            order by revision for update""")
    List<InstrumentPack> lock(String code);

    @Query("select coalesce(max(revision), 0) from control.instrument_pack where code = :code")
    int findLastEdition(String code);

    @Query("update control.instrument_pack set state = :state where code = :code and revision = :edition")
    void setState(String code, int edition, PackState state);
}
