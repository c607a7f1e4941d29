package id.lumbung.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import io.micronaut.context.annotation.Prototype;

/** No page has this address. */
@ParentLayout(MainLayout.class)
@Prototype
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    NotFoundView() {
        super(LiIcon.MAP, "ui.error.notFound.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addReference(Failure.note("No page at " + event.getLocation().getPath()));
        return 404;
    }
}
