package id.lumbung.identity;

import id.lumbung.platform.security.Actor;

/** Where somebody who is signed in stands. */
public sealed interface Standing {
    /** They may act. */
    record Acting(Actor actor) implements Standing {}

    /** They belong to several governments and have to choose one. */
    record Choosing() implements Standing {}

    /** They cannot act at all. */
    record Outside(Reason reason) implements Standing {}

    /** Why somebody cannot act. */
    enum Reason {
        /** They belong to no government. */
        NO_GOVERNMENT,
        /** Their government does not use the portal. */
        UNKNOWN_GOVERNMENT,
        /** Their government is suspended. */
        SUSPENDED_GOVERNMENT,
        /** Their government has given them no role here. */
        NO_ROLE
    }
}
