package id.lumbung.instrument.core;

import java.util.Set;

/** A document that goes with the profile of an innovation, outside the indicators. */
public record Attachment(String code, Text name, boolean mandatory, Set<String> formats, int maxMebibytes) {
    public Attachment {
        formats = Set.copyOf(formats);
    }
}
