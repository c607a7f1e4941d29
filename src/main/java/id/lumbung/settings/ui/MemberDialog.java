package id.lumbung.settings.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.identity.MemberEntry;
import id.lumbung.identity.MemberProfile;
import id.lumbung.identity.MemberSettings;
import id.lumbung.innovation.Agency;
import id.lumbung.ui.FormDialog;
import id.lumbung.ui.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what the government says of one of its people: the name, the position, the roles and for which agencies. */
class MemberDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient MemberSettings members;
    private final transient @Nullable MemberEntry entry;
    private final Command done;
    private final EmailField email = new EmailField(getTranslation("assessment.settings.members.email"));
    private final TextField name = new TextField(getTranslation("assessment.settings.members.name"));
    private final TextField position = new TextField(getTranslation("assessment.settings.members.position"));
    private final RoleChoice roles;

    /** For the entry, or for somebody new when there is none. */
    MemberDialog(MemberSettings members, List<Agency> agencies, @Nullable MemberEntry entry, Command done) {
        super(I18NProvider.translate(
                entry == null ? "assessment.settings.members.add" : "assessment.settings.members.change.title"));
        this.members = members;
        this.entry = entry;
        this.done = done;
        roles = new RoleChoice(members.offered(), agencies);
        var form = form();
        if (entry == null) {
            email.setHelperText(getTranslation("assessment.settings.members.email.hint"));
            form.add(form.needed("email", email));
        } else {
            name.setValue(entry.member().name());
            position.setValue(entry.member().position());
            roles.setValue(entry.roles());
        }
        form.add(form.needed("name", name), form.input("position", position), form.needed("roles", roles));
        buttons(getTranslation("assessment.settings.save"), this::save, this::saved);
    }

    private void save() {
        var profile = new MemberProfile(name.getValue(), position.getValue(), roles.getValue());
        if (entry == null) {
            members.add(email.getValue(), profile);
        } else {
            members.change(entry.member().id(), entry.member().version(), profile);
        }
    }

    private void saved() {
        Notices.done(getTranslation(
                "assessment.settings.members.saved", name.getValue().strip()));
        done.execute();
    }
}
