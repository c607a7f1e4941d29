package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.Comparator;

/** The agencies of the government: add one, or take one out of use and back. */
class AgenciesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Agencies agencies;
    private final Grid<Agency> grid = new Grid<>();

    AgenciesPanel(Agencies agencies) {
        super("");
        this.agencies = agencies;
        setTitle(getTranslation("assessment.settings.agencies.title"), 2);
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("assessment.settings.agencies.name"))
                .setComparator(Comparator.comparing(Agency::name))
                .setFlexGrow(1);
        grid.addComponentColumn(this::change).setWidth("9.5rem").setFlexGrow(0);
        with(adding(), grid);
        refresh();
    }

    private Component adding() {
        var name = new TextField(getTranslation("assessment.settings.agencies.name"));
        var shortName = new TextField(getTranslation("assessment.settings.agencies.short"));
        var add = new Button(
                getTranslation("assessment.settings.agencies.add"),
                LiIcon.PLUS.create(),
                _ -> attempt(() -> {
                    agencies.add(name.getValue(), shortName.getValue());
                    name.clear();
                    shortName.clear();
                }));
        var row = new Div(name, shortName, add);
        row.addClassName("li-settings-row");
        return row;
    }

    /** Agencies are active, unless it says otherwise. */
    private Component name(Agency agency) {
        var name = new Div(agency.name());
        name.addClassName("li-settings-name");
        if (!agency.active()) {
            name.add(new StatusBadge(Tone.OUTLINE, getTranslation("assessment.settings.agencies.inactive")));
        }
        return name;
    }

    private Component change(Agency agency) {
        var word = getTranslation(
                agency.active() ? "assessment.settings.agencies.deactivate" : "assessment.settings.agencies.activate");
        var button = new Button(
                word,
                _ -> attempt(() -> {
                    if (agency.active()) {
                        agencies.deactivate(agency.id());
                    } else {
                        agencies.activate(agency.id());
                    }
                }));
        button.setAriaLabel(word + " " + agency.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void attempt(Runnable change) {
        try {
            change.run();
            refresh();
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void refresh() {
        grid.setItems(agencies.list());
    }
}
