package id.lumbung.identity;

/** Knows whether the session somebody signed in with goes on; the identity provider's package asks it. */
public interface SessionCheck {
    /**
     * Whether it is over, because somebody was disabled, signed out or had their sessions ended; known within seconds.
     * False as long as nobody can say.
     */
    boolean isOver(SignedIn who);

    /** Ends it there too; whether that succeeded. */
    boolean end(SignedIn who);
}
