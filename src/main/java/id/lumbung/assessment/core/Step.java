package id.lumbung.assessment.core;

import java.math.BigDecimal;

/**
 * One step towards the standard value: an indicator goes from the level it has, or waits for, to a higher one.
 *
 * @param gain in points of the score
 * @param days what it takes, in person-days
 */
public record Step(String indicator, Effort effort, int from, int to, int gain, BigDecimal days) {}
