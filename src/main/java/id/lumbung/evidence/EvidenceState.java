package id.lumbung.evidence;

/** Where evidence is in its life. Only what is available is ever shown or counted. */
public enum EvidenceState {
    /** The file is on its way in. */
    RECEIVING,
    AVAILABLE,
    /** Taken away; the file is kept for a while in case it was a mistake. */
    REMOVED
}
