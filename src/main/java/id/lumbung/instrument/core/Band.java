package id.lumbung.instrument.core;

import java.math.BigDecimal;

/** A category of the index. It is reached from {@code min}; {@code max} is where the official table ends it. */
public record Band(String code, Text name, BigDecimal min, BigDecimal max) {}
