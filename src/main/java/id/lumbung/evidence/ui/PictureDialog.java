package id.lumbung.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import id.lumbung.evidence.EvidenceItem;

/** A picture or a film, as large as the window allows. */
class PictureDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    PictureDialog(EvidenceItem item, Component picture) {
        picture.addClassName("li-evidence-picture");
        setHeaderTitle(item.name());
        setMaxWidth("min(1100px, 96vw)");
        add(picture);
        getFooter()
                .add(
                        EvidenceFile.download(item, new Span(getTranslation("evidence.panel.download"))),
                        new Button(getTranslation("evidence.panel.close"), _ -> close()));
    }
}
