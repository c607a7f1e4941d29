package id.lumbung.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import io.micronaut.context.annotation.Prototype;

/** The page exists, but not for this person. */
@ParentLayout(MainLayout.class)
@Prototype
class ForbiddenView extends ErrorPage implements HasErrorParameter<ForbiddenException> {
    private static final long serialVersionUID = 1L;

    ForbiddenView() {
        super(LiIcon.LOCK, "ui.error.forbidden.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ForbiddenException> parameter) {
        return 403;
    }
}
