package id.lumbung.ui;

/** The parts of the navigation, in their order. */
public enum MenuSection {
    HOME,
    PROVINCE,
    ASSESSMENT,
    SHARING,
    DOCUMENTS,
    PLATFORM,
    SYSTEM;

    String key() {
        return "ui.menu." + name();
    }
}
