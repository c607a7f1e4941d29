package id.lumbung.instrument;

/** Something wrong in a document: where, as a JSON path, and what. */
public record Problem(String path, String reason) {

    @Override
    public String toString() {
        return path + ": " + reason;
    }
}
