package id.lumbung.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.ui.LiIcon;
import io.micronaut.context.annotation.Prototype;

/** A page failed. Stands without the layout, because the layout may be what failed. */
@Prototype
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;

    FailureView() {
        super(LiIcon.OCTAGON_ALERT, "ui.error.failure.");
        addClassName("li-error-alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var cause = parameter.getCaughtException();
        return Hindrance.of(cause).map(it -> met(it, cause)).orElseGet(() -> failed(event, cause));
    }

    private int met(Hindrance hindrance, Exception cause) {
        Hindrances.note(hindrance, cause);
        say(hindrance.texts(), "detail");
        return hindrance.status();
    }

    private int failed(BeforeEnterEvent event, Exception cause) {
        addReference(Failure.log("Page " + event.getLocation().getPath(), cause));
        return 500;
    }
}
