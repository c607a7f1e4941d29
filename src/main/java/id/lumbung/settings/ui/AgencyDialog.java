package id.lumbung.settings.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.ui.FormDialog;
import id.lumbung.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks what an agency is called. */
class AgencyDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient Agencies agencies;
    private final transient @Nullable Agency agency;
    private final Command done;
    private final TextField name = new TextField(getTranslation("assessment.settings.agencies.name"));
    private final TextField shortName = new TextField(getTranslation("assessment.settings.agencies.short"));

    /** For the agency, or for a new one when there is none. */
    AgencyDialog(Agencies agencies, @Nullable Agency agency, Command done) {
        super(I18NProvider.translate(
                agency == null ? "assessment.settings.agencies.add" : "assessment.settings.agencies.change.title"));
        this.agencies = agencies;
        this.agency = agency;
        this.done = done;
        shortName.setHelperText(getTranslation("assessment.settings.agencies.short.hint"));
        if (agency != null) {
            name.setHelperText(getTranslation("assessment.settings.agencies.change.hint"));
            name.setValue(agency.name());
            shortName.setValue(agency.shortName());
        }
        form().add(form().needed("name", name), form().needed("shortName", shortName));
        buttons(getTranslation("assessment.settings.save"), this::save, this::saved);
    }

    private void save() {
        if (agency == null) {
            agencies.add(name.getValue(), shortName.getValue());
        } else {
            agencies.rename(agency.id(), agency.version(), name.getValue(), shortName.getValue());
        }
    }

    private void saved() {
        Notices.done(getTranslation(
                "assessment.settings.agencies.saved", name.getValue().strip()));
        done.execute();
    }
}
