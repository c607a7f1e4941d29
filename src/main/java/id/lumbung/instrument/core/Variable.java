package id.lumbung.instrument.core;

/** A group of indicators within an aspect. */
public record Variable(String code, Aspect aspect, Text name) {}
