package id.lumbung.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRoleRepository extends GenericRepository<MemberRole, UUID> {
    List<MemberRole> findByMemberId(UUID memberId);

    @Query("select * from member_role order by role, id")
    List<MemberRole> findAll();

    MemberRole save(MemberRole role);

    @Query("delete from member_role where member_id = :memberId")
    void deleteByMember(UUID memberId);
}
