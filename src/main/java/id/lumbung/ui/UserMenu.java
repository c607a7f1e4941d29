package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
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

    UserMenu(Actor actor, UI ui) {
        addClassName("li-user");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        ComponentTexts.localized(this);
        var root = addItem(person(actor));
        root.setAriaLabel(getTranslation("ui.user.menu", actor.name()));
        fill(root.getSubMenu(), ui);
    }

    private void fill(SubMenu menu, UI ui) {
        var english = Preferences.isEnglish(ui);
        choice(menu, "ui.language.id", !english, _ -> Preferences.setLanguage(ui, Texts.INDONESIAN));
        choice(menu, "ui.language.en", english, _ -> Preferences.setLanguage(ui, Texts.ENGLISH));
        menu.addSeparator();
        choice(menu, "ui.scheme.dark", Preferences.isDark(), it -> Preferences.setDark(ui, it.isChecked()));
        menu.addSeparator();
        menu.addItem(line(LiIcon.LOG_OUT, getTranslation("ui.user.signOut")), _ -> {
            // who no longer listens is not told that the session ended while the page is being left
            ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
            ui.getPage().executeJs(SIGN_OUT);
        });
    }

    private void choice(SubMenu menu, String key, boolean checked, SerializableConsumer<MenuItem> action) {
        var item = menu.addItem(getTranslation(key));
        item.setCheckable(true);
        item.setChecked(checked);
        item.addClickListener(_ -> action.accept(item));
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
