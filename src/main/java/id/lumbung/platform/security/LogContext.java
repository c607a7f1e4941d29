package id.lumbung.platform.security;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import id.lumbung.platform.schema.CurrentTenant;

/**
 * The word {@code %context} of the log: government, person and request of the thread that logs. The person is Keycloak's id,
 * which says nothing about them.
 */
public final class LogContext extends ClassicConverter {
    @Override
    public String convert(ILoggingEvent event) {
        var government = CurrentTenant.find().map(it -> it.code().value()).orElse("-");
        var person = CurrentActor.find().map(Actor::subject).orElse("-");
        return government + " " + person + " " + CurrentRequest.find().orElse("-");
    }
}
