package id.lumbung.ui;

/** The parts of the navigation, in their order; those that few have come first, because they are what these work with. */
public enum MenuSection {
    PROVINCE,
    PLATFORM,
    HOME,
    ASSESSMENT,
    SHARING,
    DOCUMENTS,
    SYSTEM;

    String key() {
        return "ui.menu." + name();
    }
}
