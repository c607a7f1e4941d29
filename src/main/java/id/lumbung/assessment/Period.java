package id.lumbung.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * A year of assessment under one version of an instrument.
 *
 * @param closesOn the day the government itself announced
 * @param open whether sheets may be changed; somebody closes a period, the calendar does not
 */
@MappedEntity("period")
public record Period(
        @Id int year,
        @Version long version,
        String instrumentCode,
        String instrumentVersion,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate nationalClosesOn,
        boolean open) {}
