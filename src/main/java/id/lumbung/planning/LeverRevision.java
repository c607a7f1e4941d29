package id.lumbung.planning;

import java.time.LocalDate;

/**
 * Which state of everything that steps are computed from: two are equal only when nothing of it changed in between.
 *
 * @param state of the rows of the database
 * @param innovations how many there are in the year
 * @param day on which it was asked, for what is still possible depends on it
 */
record LeverRevision(String state, int innovations, LocalDate day) {}
