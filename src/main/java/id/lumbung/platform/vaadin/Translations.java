package id.lumbung.platform.vaadin;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.platform.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The texts of the portal for Vaadin's components. */
@Singleton
class Translations implements I18NProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale).text(key, arguments);
    }
}
