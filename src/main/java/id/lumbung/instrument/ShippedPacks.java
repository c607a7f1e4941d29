package id.lumbung.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The packs that come with the portal. */
final class ShippedPacks {
    static final List<String> NAMES = List.of("iid");

    private ShippedPacks() {}

    static String document(String name) {
        var resource = "/instruments/" + name + ".yaml";
        try (var bytes = Objects.requireNonNull(ShippedPacks.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
