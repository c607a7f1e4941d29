package id.lumbung.platform.schema;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.value.PropertyResolver;
import jakarta.inject.Singleton;

/** Reads the settings once. */
@Factory
class DatabaseFactory {
    @Singleton
    DatabaseSettings settings(PropertyResolver properties) {
        return DatabaseSettings.from(properties);
    }
}
