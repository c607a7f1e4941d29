package id.lumbung.innovation.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** What an innovation is called on pages; one that has no name yet is called the same everywhere. */
public final class InnovationTitle {
    private InnovationTitle() {}

    public static String of(String title) {
        return title.isBlank() ? I18NProvider.translate("innovation.untitled") : title;
    }
}
