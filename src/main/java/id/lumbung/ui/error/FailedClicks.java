package id.lumbung.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.lumbung.platform.limits.Contradiction;
import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.text.Texts;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Notices;
import jakarta.inject.Singleton;

/** Says why a click did nothing: a refusal in its own words, anything unexpected with a reference into the log. */
@Singleton
class FailedClicks implements ErrorHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var words = Texts.of(ui == null ? Texts.INDONESIAN : ui.getLocale());
        var sentence =
                switch (event.getThrowable()) {
                    case Refusal refusal -> words.text(refusal.key(), refusal.arguments());
                    case ForbiddenException _ -> words.text("ui.error.forbidden.hint");
                    case NotFoundException _ -> words.text("ui.error.missing.hint");
                    case Throwable cause ->
                        Hindrance.of(cause)
                                .map(it -> met(it, cause, words))
                                .or(() -> Contradiction.of(cause).map(it -> words.text(it.text())))
                                .orElseGet(() -> words.text("ui.error.click", Failure.log("A click", cause)));
                };
        if (ui != null) {
            Notices.failed(sentence);
        }
    }

    private static String met(Hindrance hindrance, Throwable cause, Texts words) {
        Hindrances.note(hindrance, cause);
        return words.text(hindrance.texts() + "detail");
    }
}
