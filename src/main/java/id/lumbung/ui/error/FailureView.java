package id.lumbung.ui.error;

import com.vaadin.flow.component.html.Paragraph;
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
        var reference = Failure.log("Page " + event.getLocation().getPath(), parameter.getCaughtException());
        var line = new Paragraph(getTranslation("ui.error.reference", reference));
        line.addClassName("li-error-reference");
        add(line);
        return 500;
    }
}
