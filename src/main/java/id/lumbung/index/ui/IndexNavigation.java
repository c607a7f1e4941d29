package id.lumbung.index.ui;

/** The addresses of the pages on the index. */
final class IndexNavigation {
    static final String DERIVATION = "derivation";
    static final String COMPARE = "compare";
    static final String NATIONAL = "national-results";

    private IndexNavigation() {}
}
