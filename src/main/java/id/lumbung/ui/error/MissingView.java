package id.lumbung.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import io.micronaut.context.annotation.Prototype;

/** The page exists, the thing it should show does not, or belongs to somebody else. */
@ParentLayout(MainLayout.class)
@Prototype
class MissingView extends ErrorPage implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    MissingView() {
        super(LiIcon.SEARCH, "ui.error.missing.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
