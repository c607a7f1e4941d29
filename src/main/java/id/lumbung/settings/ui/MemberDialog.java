package id.lumbung.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import id.lumbung.identity.MemberEntry;
import id.lumbung.identity.MemberProfile;
import id.lumbung.identity.MemberSettings;
import id.lumbung.innovation.Agency;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Alert;
import id.lumbung.ui.Notices;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks what the government says of one of its people: the name, the position, the roles and for which agencies. */
class MemberDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient MemberSettings members;
    private final transient @Nullable MemberEntry entry;
    private final Command done;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final TextField position = new TextField();
    private final RoleChoice roles;
    private final Alert refusal = new Alert();

    /** For the entry, or for somebody new when there is none. */
    MemberDialog(MemberSettings members, List<Agency> agencies, @Nullable MemberEntry entry, Command done) {
        this.members = members;
        this.entry = entry;
        this.done = done;
        setHeaderTitle(getTranslation(
                entry == null ? "assessment.settings.members.add" : "assessment.settings.members.change"));
        setWidth("min(560px, 100vw)");
        email.setLabel(getTranslation("assessment.settings.members.email"));
        email.setHelperText(getTranslation("assessment.settings.members.email.hint"));
        email.setVisible(entry == null);
        name.setLabel(getTranslation("assessment.settings.members.name"));
        position.setLabel(getTranslation("assessment.settings.members.position"));
        roles = new RoleChoice(members.offered(), agencies, entry == null ? Set.of() : entry.roles());
        refusal.addClassName("li-evidence-refusal");
        if (entry != null) {
            name.setValue(entry.member().name());
            position.setValue(entry.member().position());
        }
        var fields = new Div(email, name, position, roles, refusal);
        fields.addClassName("li-dialog-fields");
        add(fields);
        finish();
    }

    private void finish() {
        var save = new Button(getTranslation("assessment.settings.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("assessment.settings.members.cancel"), _ -> close()), save);
    }

    private void save() {
        var profile = new MemberProfile(name.getValue(), position.getValue(), roles.chosen());
        try {
            if (entry == null) {
                members.add(email.getValue(), profile);
            } else {
                members.change(entry.member().id(), entry.member().version(), profile);
            }
            close();
            Notices.done(getTranslation("assessment.settings.saved"));
            done.execute();
        } catch (Refusal refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }
}
