package id.lumbung.identity;

import java.util.Set;

/**
 * A member with their roles, as the settings list them.
 *
 * @param reader whether it is the one who reads the list
 */
public record MemberEntry(Member member, Set<HeldRole> roles, boolean reader) {
    public MemberEntry {
        roles = Set.copyOf(roles);
    }
}
