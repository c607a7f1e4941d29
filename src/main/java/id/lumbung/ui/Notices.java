package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.shared.Refusal;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Results of something done elsewhere on the page, at the bottom left, one at a time: what is said now takes the place of
 * what was said before. What worked leaves by itself; a failure stays until it is closed, something else is done or its page
 * is left.
 */
public final class Notices {
    private static final int READING_TIME_MS = 6_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** It worked. */
    public static void done(String text) {
        open(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, text, READING_TIME_MS, false);
    }

    /** It worked, and can be taken back as long as nothing else is done and the page is not left. */
    public static void done(String text, Command undo) {
        var notice = open(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, text, 2 * READING_TIME_MS, true);
        notice.add(button("ui.notice.undo", () -> {
            notice.close();
            undo.execute();
        }));
    }

    /** It did not work, and why. What is wrong with an input is said there, by its {@link Form}. */
    public static void failed(String text) {
        var notice = open(Tone.ERROR, LiIcon.CIRCLE_ALERT, text, UNTIL_CLOSED, true);
        notice.setAssertive(true);
        notice.add(button("ui.notice.close", notice::close));
    }

    /** It was refused, and why. */
    public static void failed(Refusal refused) {
        failed(I18NProvider.translate(refused.key(), refused.arguments()));
    }

    /** Something else is tried now, so an older failure, or an offer to undo, is about nothing any more. */
    public static void outdate() {
        Shown.on(UI.getCurrent()).leave();
    }

    private static Notification open(Tone tone, LiIcon icon, String text, int duration, boolean ofThisPage) {
        var notice = new Notification(icon.create(), new Span(text));
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(duration);
        notice.getElement().getThemeList().add(tone.theme());
        Shown.on(UI.getCurrent()).replace(notice, ofThisPage);
        return notice;
    }

    private static Component button(String key, Command action) {
        var button = new Button(I18NProvider.translate(key), _ -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    /** What a page of the browser says at the moment. */
    private static final class Shown implements Serializable {
        private static final long serialVersionUID = 1L;

        private final UI ui;
        private @Nullable Notification notice;
        private boolean ofThisPage;
        private boolean justSaid;

        private Shown(UI ui) {
            this.ui = ui;
            ui.addAfterNavigationListener(_ -> leave());
        }

        private static Shown on(UI ui) {
            var shown = ComponentUtil.getData(ui, Shown.class);
            if (shown == null) {
                shown = new Shown(ui);
                ComponentUtil.setData(ui, Shown.class, shown);
            }
            return shown;
        }

        private void replace(Notification next, boolean ofItsPage) {
            close();
            notice = next;
            ofThisPage = ofItsPage;
            justSaid = true;
            next.open();
            ui.beforeClientResponse(ui, _ -> justSaid = false);
        }

        /** What was said while going to the page is about going there. */
        private void leave() {
            if (ofThisPage && !justSaid) {
                close();
            }
        }

        private void close() {
            if (notice != null) {
                notice.close();
                notice = null;
            }
        }
    }
}
