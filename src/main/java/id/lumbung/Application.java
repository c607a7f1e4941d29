package id.lumbung;

import io.micronaut.runtime.Micronaut;

/** Starts the portal. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
