package id.lumbung.instrument.core;

import java.util.List;

/** Where a fact of an instrument comes from; the sources are keys of {@link Instrument#sources()}. */
public record Mark(Confidence confidence, List<String> sources) {
    public Mark {
        sources = List.copyOf(sources);
    }
}
