package id.lumbung.instrument.core;

/** Names one revision of one version of an instrument: what figures were computed by. */
public record VersionId(String instrument, String version, int revision) {

    /** The version in short, such as {@code 2025}, or {@code 2025/2} once it was corrected. */
    public String label() {
        return revision == Revision.FIRST.number() ? version : version + "/" + revision;
    }
}
