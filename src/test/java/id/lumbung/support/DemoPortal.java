package id.lumbung.support;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole portal with the three governments of the demo that people sign in to, and their browser. */
public final class DemoPortal implements BeforeAllCallback, AfterAllCallback {
    private final SignInPortal portal = new SignInPortal(
            Map.of("lumbung.files.directory", TestDatabase.demoFiles().toString(), "test.full-disk", "false"),
            TestDatabase::copyOfDemo);

    private @Nullable Chromium chromium;

    /** Somebody at an office laptop, not signed in. */
    public Chromium.Person person() {
        return chromium().person();
    }

    /** Somebody with a phone, not signed in. */
    public Chromium.Person personWithPhone() {
        return chromium().personWithPhone();
    }

    /** Somebody whose window has this size, not signed in. */
    public Chromium.Person person(int width, int height) {
        return chromium().person(width, height);
    }

    public ApplicationContext context() {
        return portal.context();
    }

    public <T> T bean(Class<T> type) {
        return portal.bean(type);
    }

    private Chromium chromium() {
        return Objects.requireNonNull(chromium, "The test class has not begun");
    }

    @Override
    public void beforeAll(ExtensionContext test) throws SQLException {
        portal.beforeAll(test);
        chromium = new Chromium(portal.address());
    }

    @Override
    public void afterAll(ExtensionContext test) throws SQLException {
        if (chromium != null) {
            chromium.close();
        }
        portal.afterAll(test);
    }
}
