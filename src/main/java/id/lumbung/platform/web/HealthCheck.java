package id.lumbung.platform.web;

/** Something the portal depends on, which can be asked whether it is there. */
public interface HealthCheck {
    String name();

    /** Whether a portal without it can do nothing for anybody, so that visitors are better sent to another one. */
    boolean vital();

    /** Returns when it is there and fails when it is not; may take its time, since nobody waits for long. */
    void ask() throws Exception;
}
