package id.lumbung.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRepository extends GenericRepository<Member, UUID> {
    Optional<Member> findBySubject(String subject);

    boolean existsByEmail(String email);

    @Query("select * from member order by lower(name), id")
    List<Member> findAllByName();

    /** Everybody, held until the transaction ends, so that two administrators cannot take each other's role. */
    @Query("select * from member order by id for update")
    List<Member> lockAll();

    @Query("""
            select count(distinct m.id) from member m join member_role r on r.member_id = m.id
            where m.active and m.subject is not null and r.role = 'ADMIN'
            """)
    int countAdministrators();

    Member save(Member member);

    Member update(Member member);

    /** Makes the member who is awaited under this e-mail the one who signed in; 0 when nobody is. */
    @Query("""
            update member set subject = :subject, username = :username, version = version + 1
            where email = :email and subject is null and active
            """)
    int claim(String email, String subject, String username);

    /** Keeps the e-mail up to date, unless it is somebody else's. */
    @Query("""
            update member set email = :email, version = version + 1
            where subject = :subject and not exists (select from member o where o.email = :email)
            """)
    int recordEmail(String subject, String email);
}
