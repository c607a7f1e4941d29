package id.lumbung.evidence;

/** A file we keep, or a link to one we do not. */
public enum EvidenceKind {
    FILE,
    LINK
}
