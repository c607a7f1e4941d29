package id.lumbung.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.security.Actor;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * That rows of a sheet were sent to the verifiers, by whom and when. Written once, never changed.
 *
 * @param reference what people call it by
 * @param actor the person's subject
 */
@MappedEntity("sending")
public record Sending(
        @Id UUID id, UUID sheetId, String reference, int sentRows, String actor, String actorName, Instant at) {
    private static final int SYMBOLS = 8;
    private static final int HALF = SYMBOLS / 2;
    private static final int BITS = 5;

    /** Digits and letters that nobody mistakes for one another when they are read out. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static Sending of(Sheet sheet, int rows, Actor actor, Instant at) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return new Sending(id, sheet.id(), reference(sheet.year(), id), rows, actor.subject(), actor.name(), at);
    }

    private static String reference(int year, UUID id) {
        var symbols = new StringBuilder();
        for (int i = 0; i < SYMBOLS; i++) {
            symbols.append(
                    ALPHABET.charAt((int) (id.getLeastSignificantBits() >>> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return String.format(Locale.ROOT, "K%d-%s-%s", year, symbols.substring(0, HALF), symbols.substring(HALF));
    }
}
