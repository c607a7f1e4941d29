package id.lumbung.instrument.core;

import java.util.List;

/** How sure a fact of an instrument is, and the sources that state it, in words. */
public record Mark(Confidence confidence, List<String> sources) {
    public Mark {
        sources = List.copyOf(sources);
    }
}
