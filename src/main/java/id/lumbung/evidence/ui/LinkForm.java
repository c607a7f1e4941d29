package id.lumbung.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import id.lumbung.shared.WebLink;
import id.lumbung.ui.LiIcon;

/** A link instead of a file. */
class LinkForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField address = new TextField();
    private final SerializablePredicate<String> attach;

    /** The predicate attaches the link and says whether it could. */
    LinkForm(SerializablePredicate<String> attach) {
        this.attach = attach;
        address.setPlaceholder("https://");
        address.setMaxLength(WebLink.LONGEST);
        address.setAriaLabel(getTranslation("evidence.panel.link"));
        address.addKeyDownListener(Key.ENTER, _ -> send());
        var send = new Button(getTranslation("evidence.panel.link.add"), LiIcon.LINK.create(), _ -> send());
        addClassName("li-evidence-link");
        add(address, send);
    }

    private void send() {
        if (attach.test(address.getValue())) {
            address.clear();
        }
    }
}
