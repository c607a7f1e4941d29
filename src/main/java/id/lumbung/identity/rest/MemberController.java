package id.lumbung.identity.rest;

import id.lumbung.identity.HeldRole;
import id.lumbung.identity.MemberEntry;
import id.lumbung.identity.MemberProfile;
import id.lumbung.identity.MemberSettings;
import id.lumbung.identity.Role;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.Flaw;
import id.lumbung.shared.UnreadableException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the government and their roles. */
@Controller("/api/v1/members")
@Tag(name = "Settings")
@AnswersProblems
class MemberController {
    private final MemberSettings members;

    MemberController(MemberSettings members) {
        this.members = members;
    }

    /**
     * A role somebody holds.
     *
     * @param agency the agency it is limited to; none for the whole government
     */
    @Serdeable
    record Held(@NotNull Role role, @Nullable UUID agency) {
        HeldRole toRole() {
            if (agency != null && !role.ofAnAgency()) {
                throw new UnreadableException(List.of(new Flaw("roles.agency", "platform.flaw.value")));
            }
            return new HeldRole(role, agency);
        }
    }

    /**
     * A member.
     *
     * @param version what a change has to name
     * @param awaited whether they never signed in
     */
    @Serdeable
    record MemberAnswer(
            UUID id,
            long version,
            @Nullable String email,
            String name,
            String position,
            boolean active,
            boolean awaited,
            List<Held> roles) {

        static MemberAnswer of(MemberEntry entry) {
            var member = entry.member();
            return new MemberAnswer(
                    member.id(),
                    member.version(),
                    member.email(),
                    member.name(),
                    member.position(),
                    member.active(),
                    member.awaited(),
                    entry.roles().stream()
                            .map(it -> new Held(it.role(), it.agency()))
                            .sorted(Comparator.comparing(Held::role).thenComparing(it -> String.valueOf(it.agency())))
                            .toList());
        }
    }

    /** Somebody who shall become a member. */
    @Serdeable
    record NewMember(
            @NotBlank String email,
            @NotBlank String name,
            @Nullable String position,
            @NotNull List<@NotNull @Valid Held> roles) {}

    /**
     * What shall be said of a member, the whole of it.
     *
     * @param version the one that was looked at
     */
    @Serdeable
    record MemberChange(
            @NotNull Long version,
            @NotBlank String name,
            @Nullable String position,
            @NotNull List<@NotNull @Valid Held> roles) {}

    /** Everybody by name, also those who are not active or never signed in. */
    @Get
    List<MemberAnswer> members() {
        return members.list().stream().map(MemberAnswer::of).toList();
    }

    /** Names a member, who becomes one by signing in with this e-mail; answers with all members. */
    @Post
    @Status(HttpStatus.CREATED)
    List<MemberAnswer> add(@Valid @Body NewMember member) {
        members.add(member.email(), profile(member.name(), member.position(), member.roles()));
        return members();
    }

    /** Changes what is said of a member and what they may do; answers with all members. */
    @Put("/{id}")
    List<MemberAnswer> change(UUID id, @Valid @Body MemberChange member) {
        members.change(id, member.version(), profile(member.name(), member.position(), member.roles()));
        return members();
    }

    /** Lets a member do nothing any more; what they did stays theirs. */
    @Post("/{id}/deactivation")
    List<MemberAnswer> deactivate(UUID id) {
        members.deactivate(id);
        return members();
    }

    /** Lets a member work again. */
    @Post("/{id}/activation")
    List<MemberAnswer> activate(UUID id) {
        members.activate(id);
        return members();
    }

    private static MemberProfile profile(String name, @Nullable String position, List<Held> roles) {
        Set<HeldRole> held = new HashSet<>();
        roles.forEach(it -> held.add(it.toRole()));
        return new MemberProfile(name, Objects.requireNonNullElse(position, ""), held);
    }
}
