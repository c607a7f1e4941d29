package id.lumbung.instrument.core;

import java.util.List;
import java.util.Optional;

/** One of several ways to measure an indicator; its levels mean something only together with it. */
public record Basis(String code, Text name, List<Text> levels, Optional<Measure> measure, Text evidence) {
    public Basis {
        levels = List.copyOf(levels);
    }
}
