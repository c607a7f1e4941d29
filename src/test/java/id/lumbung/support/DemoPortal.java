package id.lumbung.support;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;

import id.lumbung.demo.DemoData;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole portal with the three governments of the demo that people sign in to. */
public final class DemoPortal implements BeforeAllCallback, AfterAllCallback {
    private final SignInPortal portal = new SignInPortal(Map.of(
            "lumbung.files.directory",
            Path.of("target", "files-of-system-tests").toString()));

    public URI address() {
        return portal.address();
    }

    @Override
    public void beforeAll(ExtensionContext test) throws SQLException {
        portal.beforeAll(test);
        portal.markAsExample();
        new DemoData(portal.context())
                .load(
                        Map.of(
                                KOTA_MOJOKERTO.code(), "Kota Mojokerto",
                                KABUPATEN_MOJOKERTO.code(), "Kabupaten Mojokerto",
                                JAWA_TIMUR.code(), "Jawa Timur"),
                        _ -> {});
    }

    @Override
    public void afterAll(ExtensionContext test) throws SQLException {
        portal.afterAll(test);
    }
}
