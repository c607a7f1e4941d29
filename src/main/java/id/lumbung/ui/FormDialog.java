package id.lumbung.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;

/** A dialog that is filled in and saved. Closing it any other way than by its buttons asks before something is lost. */
public class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Form form = new Form("li-dialog-fields");

    protected FormDialog(String title) {
        setHeaderTitle(title);
        setWidth("min(560px, 100vw)");
        add(form);
        addDialogCloseActionListener(_ -> {
            if (form.isUnsaved()) {
                Leaving.ask(this::close, () -> {});
            } else {
                close();
            }
        });
    }

    protected final Form form() {
        return form;
    }

    /**
     * The buttons: one that closes, and one that saves.
     *
     * @param saved what to do when that went well and the dialog is closed
     */
    protected final void buttons(String save, Command saving, Command saved) {
        var ok = new ActButton(save, () -> {
                    if (form.submit(saving)) {
                        close();
                        saved.execute();
                    }
                })
                .primary();
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), ok);
    }
}
