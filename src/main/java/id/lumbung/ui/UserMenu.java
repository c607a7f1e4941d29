package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.shared.communication.PushMode;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.text.Texts;

/** Who is signed in, what they chose for this browser, and the way out. */
class UserMenu extends MenuBar {
    private static final long serialVersionUID = 1L;
    /** A form and no link: what ends a session must not be something that a page of another site can lead to. */
    private static final String SIGN_OUT = """
            const leave = () => {
              const form = document.createElement('form');
              form.method = 'post';
              form.action = '/logout';
              document.body.append(form);
              form.submit();
            };
            const drafts = new CustomEvent('li-sign-out', { cancelable: true, detail: leave }); // they may ask first
            if (document.dispatchEvent(drafts)) {
              leave();
            }""";

    /** Vaadin says of its items that they are not selected, which nobody may say of an item of a menu (ARIA). */
    private static final String NOTHING_SELECTED = """
            const clear = () => this.querySelectorAll('vaadin-menu-bar-item[aria-selected]')
                .forEach(it => it.removeAttribute('aria-selected'));
            new MutationObserver(clear).observe(this, {subtree: true, childList: true, attributeFilter: ['aria-selected']});
            """;

    UserMenu(Actor actor, UI ui) {
        addClassName("li-user");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        ComponentTexts.localized(this);
        var root = addItem(person(actor));
        root.setAriaLabel(getTranslation("ui.user.menu", actor.name()));
        fill(root.getSubMenu(), ui);
        getElement().executeJs(NOTHING_SELECTED);
    }

    private void fill(SubMenu menu, UI ui) {
        var english = Preferences.isEnglish(ui);
        var other = english ? Texts.INDONESIAN : Texts.ENGLISH;
        var language = line(LiIcon.LANGUAGES, getTranslation(english ? "ui.language.id" : "ui.language.en"));
        language.getElement().setAttribute("lang", other.getLanguage());
        menu.addItem(language, _ -> Preferences.setLanguage(ui, other));
        var scheme = menu.addItem("");
        showScheme(scheme, Preferences.isDark());
        scheme.addClickListener(_ -> {
            var dark = !Preferences.isDark();
            Preferences.setDark(ui, dark);
            showScheme(scheme, dark);
        });
        menu.addSeparator();
        menu.addItem(line(LiIcon.LOG_OUT, getTranslation("ui.user.signOut")), _ -> {
            // who no longer listens is not told that the session ended while the page is being left
            ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
            ui.getPage().executeJs(SIGN_OUT);
        });
    }

    private void showScheme(MenuItem item, boolean dark) {
        item.removeAll();
        item.add(
                dark
                        ? line(LiIcon.SUN, getTranslation("ui.scheme.toLight"))
                        : line(LiIcon.MOON, getTranslation("ui.scheme.toDark")));
    }

    private static Component line(LiIcon icon, String words) {
        var line = new Span(icon.create(), new Span(words));
        line.addClassName("li-menu-line");
        return line;
    }

    private static Component person(Actor actor) {
        var name = new Span(actor.name());
        name.addClassName("li-user-name");
        var position = new Span(actor.position());
        position.addClassName("li-user-position");
        var words = new Div(name, position);
        words.addClassName("li-user-words");
        var person = new Div(new Initials(actor.name()), words);
        person.addClassName("li-user-person");
        return person;
    }
}
