package id.lumbung.identity.keycloak;

import id.lumbung.identity.SessionProof;
import id.lumbung.identity.SignedIn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims of a token that is known to be genuine, in our words. */
record Claims(Map<String, Object> values) {
    private static final String PLATFORM_ADMIN = "platform-admin";

    SignedIn signedIn(SessionProof proof, Instant at) {
        return new SignedIn(
                text("sub"),
                text("preferred_username"),
                text("name"),
                verifiedEmail(),
                texts("organization"),
                texts("roles").contains(PLATFORM_ADMIN),
                text("sid"),
                proof,
                at,
                null);
    }

    private @Nullable String verifiedEmail() {
        var email = text("email").toLowerCase(Locale.ROOT);
        return email.isBlank() || !Boolean.TRUE.equals(values.get("email_verified")) ? null : email;
    }

    private String text(String claim) {
        var value = values.get(claim);
        return value == null ? "" : value.toString();
    }

    /** Keycloak writes organizations as a list, or as an object when a realm adds their ids or attributes. */
    private List<String> texts(String claim) {
        return switch (values.get(claim)) {
            case Collection<?> all -> all.stream().map(Object::toString).toList();
            case Map<?, ?> byName ->
                byName.keySet().stream().map(Object::toString).toList();
            case null, default -> List.of();
        };
    }
}
