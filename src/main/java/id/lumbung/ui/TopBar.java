package id.lumbung.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.text.Texts;

/** The bar above each page: the way into the navigation, where one is, and what concerns the reader. */
class TopBar extends Header {
    private static final long serialVersionUID = 1L;

    private boolean dark = Preferences.isDark();

    TopBar(Actor actor, String place, Breadcrumb breadcrumb, UI ui) {
        addClassName("li-top");
        var toggle = new DrawerToggle();
        toggle.setIcon(LiIcon.MENU.create());
        toggle.setAriaLabel(getTranslation("ui.menu.toggle"));
        var here = new Div(Symbols.icon(Symbols.OWN, "brand"), new Span(place));
        here.addClassName("li-top-place"); // on phones, instead of the breadcrumb
        var end = new Div(languageSwitch(ui), schemeSwitch(ui), new UserMenu(actor, ui));
        end.addClassName("li-top-end");
        add(toggle, here, breadcrumb, end);
    }

    /** Says the language it leads to, in that language. */
    private static NativeButton languageSwitch(UI ui) {
        var other = Preferences.isEnglish(ui) ? Texts.INDONESIAN : Texts.ENGLISH;
        var button = new NativeButton("", _ -> Preferences.setLanguage(ui, other));
        button.add(LiIcon.LANGUAGES.create(), new Span(other.getLanguage().toUpperCase(other)));
        button.addClassNames("li-top-button", "li-top-choice");
        button.setAriaLabel(Texts.of(other).text("ui.language.switch"));
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private NativeButton schemeSwitch(UI ui) {
        var button = new NativeButton();
        button.addClassNames("li-top-button", "li-top-choice");
        button.addClickListener(_ -> {
            dark = !dark;
            Preferences.setDark(ui, dark);
            showScheme(button);
        });
        showScheme(button);
        return button;
    }

    private void showScheme(NativeButton button) {
        SvgIcon icon = (dark ? LiIcon.SUN : LiIcon.MOON).create();
        button.removeAll();
        button.add(icon);
        button.setAriaLabel(getTranslation(dark ? "ui.scheme.toLight" : "ui.scheme.toDark"));
    }
}
