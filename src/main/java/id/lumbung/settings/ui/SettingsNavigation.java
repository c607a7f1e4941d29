package id.lumbung.settings.ui;

import com.vaadin.flow.component.UI;

/** The way to the settings, for views of any feature. */
public final class SettingsNavigation {
    static final String SETTINGS = "settings";

    private SettingsNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(SETTINGS);
    }
}
