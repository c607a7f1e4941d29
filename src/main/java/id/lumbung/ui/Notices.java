package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;

/** Results of something done elsewhere on the page, at the bottom left. Failures stay until they are closed. */
public final class Notices {
    private static final int READING_TIME_MS = 6000;

    private Notices() {}

    /** It worked. */
    public static void done(String text) {
        open(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, text, READING_TIME_MS);
    }

    /** It worked, and can be taken back. */
    public static void done(String text, Command undo) {
        var notice = open(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, text, 2 * READING_TIME_MS);
        notice.add(button("ui.notice.undo", () -> {
            notice.close();
            undo.execute();
        }));
    }

    /** It did not work, and why. */
    public static void failed(String text) {
        var notice = open(Tone.ERROR, LiIcon.CIRCLE_ALERT, text, 0);
        notice.setAssertive(true);
        notice.add(button("ui.notice.close", notice::close));
    }

    private static Notification open(Tone tone, LiIcon icon, String text, int duration) {
        var notice = new Notification(icon.create(), new Span(text));
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(duration);
        notice.getElement().getThemeList().add(tone.theme());
        notice.open();
        return notice;
    }

    private static Component button(String key, Command action) {
        var button = new Button(I18NProvider.translate(key), _ -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
