package id.lumbung.instrument.core;

/** One entry of a code list. */
public record Code(String code, Text name) {}
