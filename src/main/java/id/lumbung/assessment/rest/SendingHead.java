package id.lumbung.assessment.rest;

import id.lumbung.assessment.Sending;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * That rows of a sheet were sent.
 *
 * @param reference what people call it by
 * @param by who sent it
 * @param rows how many were sent
 */
@Serdeable
record SendingHead(UUID id, String reference, Instant at, String by, int rows) {
    static SendingHead of(Sending sending) {
        return new SendingHead(
                sending.id(), sending.reference(), sending.at(), sending.actorName(), sending.sentRows());
    }
}
