package id.lumbung.innovation;

import java.util.UUID;

/**
 * An innovation is about to be deleted; told inside the transaction, before it happens. Who keeps something about it
 * deletes that now, or refuses the whole with a {@link id.lumbung.shared.Refusal}: what was ever submitted stays.
 */
public record InnovationLeaving(UUID id) {}
