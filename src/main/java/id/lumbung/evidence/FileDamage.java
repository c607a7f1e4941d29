package id.lumbung.evidence;

/** What was found wrong with a file of evidence. Kept in the database by name. */
public enum FileDamage {
    /** It is gone from the disk. */
    MISSING,
    /** It has another length, or other bytes, than what was attached. */
    CHANGED
}
