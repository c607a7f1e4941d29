package id.lumbung.instrument.core;

import java.time.LocalDate;

/** The days in which an innovation must have been implemented or developed further, bounds included. */
public record Window(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
