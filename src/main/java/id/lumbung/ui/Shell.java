package id.lumbung.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.inject.Singleton;
import java.util.Map;

/** The page around the portal: its style sheets, its font, its push connection. */
@Singleton
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("theme.css")
@ColorScheme(ColorScheme.Value.LIGHT)
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {
    static final String PRODUCT = "Lumbung Inovasi";

    private static final long serialVersionUID = 1L;
    private static final String FONT = "fonts/plus-jakarta-sans-latin-wght-normal.woff2";

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle(PRODUCT);
        page.addFavIcon("icon", "icons/favicon.svg", "any");
        page.addLink(FONT, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}
