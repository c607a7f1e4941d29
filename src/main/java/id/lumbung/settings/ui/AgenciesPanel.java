package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The agencies of the government: add one, call it something else, or take it out of use and back. */
class AgenciesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Agencies agencies;
    private final Div list = new Div();

    AgenciesPanel(Agencies agencies) {
        super("");
        this.agencies = agencies;
        setTitle(getTranslation("assessment.settings.agencies.title"), 2);
        withSubtitle(getTranslation("assessment.settings.agencies.hint"));
        list.addClassName("li-members");
        list.getElement().setAttribute("role", "list");
        var add = new Button(getTranslation("assessment.settings.agencies.add"), LiIcon.PLUS.create(), _ -> open(null));
        var row = new Div(add);
        row.addClassName("li-settings-row");
        with(row, list);
        refresh();
    }

    private Component row(Agency agency) {
        var row = new Div(names(agency), new Div(), state(agency), actions(agency));
        row.addClassName("li-member");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private static Component names(Agency agency) {
        var name = new Span(agency.name());
        name.addClassName("li-member-name");
        var shortName = new Span(agency.shortName());
        shortName.addClassName("li-muted");
        var names = new Div(name, shortName);
        names.addClassName("li-member-person");
        return names;
    }

    private Component state(Agency agency) {
        return agency.active()
                ? new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, getTranslation("assessment.settings.agencies.active"))
                : new StatusBadge(Tone.OUTLINE, getTranslation("assessment.settings.agencies.inactive"));
    }

    private Component actions(Agency agency) {
        var turn = agency.active()
                ? action("deactivate", agency, () -> deactivate(agency))
                : action("activate", agency, () -> attempt(() -> agencies.activate(agency.id())));
        var actions = new Div(action("change", agency, () -> open(agency)), turn);
        actions.addClassName("li-member-actions");
        return actions;
    }

    private Button action(String what, Agency agency, Command command) {
        var word = getTranslation("assessment.settings.agencies." + what);
        var button = new Button(word, _ -> command.execute());
        button.setAriaLabel(word + " " + agency.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void open(@Nullable Agency agency) {
        new AgencyDialog(agencies, agency, this::refresh).open();
    }

    private void deactivate(Agency agency) {
        Confirm.ofLoss(
                        getTranslation("assessment.settings.agencies.deactivate.title", agency.name()),
                        getTranslation("assessment.settings.agencies.deactivate.text"),
                        getTranslation("assessment.settings.agencies.deactivate"),
                        () -> attempt(() -> agencies.deactivate(agency.id())))
                .open();
    }

    private void attempt(Command change) {
        try {
            change.execute();
            refresh();
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void refresh() {
        list.removeAll();
        agencies.list().forEach(it -> list.add(row(it)));
    }
}
