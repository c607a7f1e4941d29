package id.lumbung.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.shared.WebLink;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Form;
import id.lumbung.ui.LiIcon;

/** A link instead of a file. */
class LinkForm extends Form {
    private static final long serialVersionUID = 1L;

    private final TextField address = new TextField();
    private final SerializableConsumer<String> attach;

    /** The consumer attaches the link, or refuses it. */
    LinkForm(SerializableConsumer<String> attach) {
        super("li-evidence-link");
        this.attach = attach;
        address.setPlaceholder("https://");
        address.setMaxLength(WebLink.LONGEST);
        address.setAriaLabel(getTranslation("evidence.panel.link"));
        address.addKeyDownListener(Key.ENTER, _ -> send());
        var send = new ActButton(getTranslation("evidence.panel.link.add"), LiIcon.LINK.create(), this::send);
        add(input("link", address), send);
    }

    private void send() {
        if (submit(() -> attach.accept(address.getValue()))) {
            address.clear();
            settle();
        }
    }
}
