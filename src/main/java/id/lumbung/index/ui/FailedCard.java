package id.lumbung.index.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import id.lumbung.ui.Callout;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Tone;

/** Stands where a card could not be made, so that the others stay. */
class FailedCard extends Panel {
    private static final long serialVersionUID = 1L;

    FailedCard(String title) {
        super(title);
        with(new Callout(Tone.ERROR, getTranslation("index.dashboard.failed")));
        with(new Button(getTranslation("index.dashboard.again"), LiIcon.ROTATE_CCW.create(), _ -> UI.getCurrent()
                .getPage()
                .reload()));
    }
}
