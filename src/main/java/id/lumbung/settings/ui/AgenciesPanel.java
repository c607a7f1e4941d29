package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agencies of the government. */
class AgenciesPanel extends RosterPanel {
    private static final long serialVersionUID = 1L;

    private final transient Agencies agencies;

    AgenciesPanel(Agencies agencies) {
        super("assessment.settings.agencies.");
        this.agencies = agencies;
        refresh();
    }

    @Override
    void add() {
        open(null);
    }

    @Override
    List<Component> rows() {
        return agencies.list().stream().map(this::row).toList();
    }

    private Component row(Agency agency) {
        var turn = agency.active()
                ? deactivate(agency.name(), () -> agencies.deactivate(agency.id()))
                : activate(agency.name(), () -> agencies.activate(agency.id()));
        return row(
                who(agency.name(), agency.shortName()),
                new Div(),
                state(agency),
                change(agency.name(), () -> open(agency)),
                turn);
    }

    private Component state(Agency agency) {
        return agency.active()
                ? new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, text("active"))
                : new StatusBadge(Tone.OUTLINE, text("inactive"));
    }

    private void open(@Nullable Agency agency) {
        new AgencyDialog(agencies, agency, this::refresh).open();
    }
}
