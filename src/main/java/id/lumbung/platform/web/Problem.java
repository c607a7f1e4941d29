package id.lumbung.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers when it does not do what was asked, after RFC 9457.
 *
 * @param title what is the matter, in the reader's language
 * @param detail what can be done about it
 * @param code the same for programs, in every language
 * @param reference the number under which the log has the cause
 * @param because the address of what is there already and stands in the way
 * @param errors one line per invalid field
 */
@Serdeable
public record Problem(
        String title,
        int status,
        @Nullable String detail,
        @Nullable String code,
        @Nullable String reference,
        @Nullable String because,
        List<String> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
