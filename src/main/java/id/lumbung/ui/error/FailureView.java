package id.lumbung.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
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
        addReference(Failure.log("Page " + event.getLocation().getPath(), parameter.getCaughtException()));
        return 500;
    }
}
