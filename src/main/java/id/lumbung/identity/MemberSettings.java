package id.lumbung.identity;

import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an administrator settles about the people of the government: who they are, and what they may do. */
@Singleton
public class MemberSettings {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST = 200;

    private final MemberRepository members;
    private final MemberRoleRepository roles;
    private final Access access;
    private final ApplicationEventPublisher<MemberChanged> events;

    MemberSettings(
            MemberRepository members,
            MemberRoleRepository roles,
            Access access,
            ApplicationEventPublisher<MemberChanged> events) {
        this.members = members;
        this.roles = roles;
        this.access = access;
        this.events = events;
    }

    /** Everybody by name, also those who are not active or never signed in. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public List<MemberEntry> list() {
        var held =
                roles.findAll().stream().collect(groupingBy(MemberRole::memberId, mapping(MemberRole::held, toSet())));
        return members.findAllByName().stream()
                .map(it -> new MemberEntry(it, held.getOrDefault(it.id(), Set.of()), isActor(it)))
                .toList();
    }

    /** The roles there are in this government. */
    public List<Role> offered() {
        return List.of(Role.values()).stream().filter(MemberSettings::isOffered).toList();
    }

    /**
     * Names a member, who becomes one by signing in with a Keycloak account of this government that has this e-mail,
     * verified.
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public void add(String email, MemberProfile profile) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !EMAIL.matcher(address).matches()) {
            throw new Refusal("identity.member.refusal.email").at("email");
        }
        if (members.existsByEmail(address)) {
            throw new Refusal("identity.member.refusal.known", address).at("email");
        }
        check(profile);
        var id = UuidCreator.getTimeOrderedEpoch();
        members.save(new Member(id, 0, null, address, "", profile.name(), profile.position(), true));
        give(id, profile.roles());
    }

    /**
     * Changes what is said of a member and what they may do.
     *
     * @param version the one that was shown
     * @throws Refusal for somebody's own role as administrator, and for that of the last one
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public void change(UUID id, long version, MemberProfile profile) {
        var member = hold(id);
        if (member.version() != version) {
            throw Refusal.stale("identity.member.refusal.changed", member.name());
        }
        check(profile);
        if (isActor(member) && !profile.roles().contains(new HeldRole(Role.ADMIN, null))) {
            throw new Refusal("identity.member.refusal.yourself").at("roles");
        }
        members.update(member.called(profile.name(), profile.position()));
        roles.deleteByMember(id);
        give(id, profile.roles());
        settled(member);
    }

    /** Lets a member do nothing any more; what they did stays theirs. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public void deactivate(UUID id) {
        var member = hold(id);
        if (isActor(member)) {
            throw new Refusal("identity.member.refusal.yourself");
        }
        members.update(member.active(false));
        settled(member);
    }

    @Asks(SETTINGS_EDIT)
    @Transactional
    public void activate(UUID id) {
        var member = hold(id);
        members.update(member.active(true));
        settled(member);
    }

    private Member hold(UUID id) {
        return members.lockAll().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member", id));
    }

    private void give(UUID member, Set<HeldRole> given) {
        given.forEach(
                it -> roles.save(new MemberRole(UuidCreator.getTimeOrderedEpoch(), member, it.role(), it.agency())));
    }

    private void settled(Member member) {
        if (members.countAdministrators() == 0) {
            throw new Refusal("identity.member.refusal.lastAdministrator").at("roles");
        }
        var subject = member.subject();
        if (subject != null) {
            events.publishEvent(new MemberChanged(CurrentTenant.find().orElseThrow(), subject));
        }
    }

    private boolean isActor(Member member) {
        return access.actor().subject().equals(member.subject());
    }

    private static void check(MemberProfile profile) {
        if (profile.name().isEmpty() || profile.name().length() > LONGEST) {
            throw new Refusal("identity.member.refusal.name", LONGEST).at("name");
        }
        if (profile.position().length() > LONGEST) {
            throw new Refusal("identity.member.refusal.position", LONGEST).at("position");
        }
        if (profile.roles().isEmpty()) {
            throw new Refusal("identity.member.refusal.noRole").at("roles");
        }
        if (!profile.roles().stream().map(HeldRole::role).allMatch(MemberSettings::isOffered)) {
            throw new Refusal("identity.member.refusal.province").at("roles");
        }
    }

    /** Provinces compare; cities and regencies are compared. */
    private static boolean isOffered(Role role) {
        return role != Role.PROVINCE_ANALYST
                || CurrentTenant.find().filter(it -> it.code().isProvince()).isPresent();
    }
}
