package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.PeriodRevisions;
import id.lumbung.index.RevisionPreviews;
import id.lumbung.ui.Muted;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says by which revision of its instrument a period is assessed, and leads to the newest one while it is open. */
@Singleton
class RevisionLine {
    private final PeriodRevisions revisions;
    private final RevisionPreviews previews;

    RevisionLine(PeriodRevisions revisions, RevisionPreviews previews) {
        this.revisions = revisions;
        this.previews = previews;
    }

    /** Nothing where the version of the period was never corrected. */
    Optional<Component> of(Period period, Command moved) {
        var newest = revisions.newest(period);
        return newest == 1 ? Optional.empty() : Optional.of(line(period, newest, moved));
    }

    private Component line(Period period, int newest, Command moved) {
        var line = new Div();
        line.addClassName("li-period-revision");
        line.add(new Muted(line.getTranslation(
                "assessment.settings.revision.of",
                Integer.toString(period.instrumentRevision()),
                Integer.toString(newest))));
        if (period.open() && period.instrumentRevision() < newest) {
            line.add(move(period, newest, moved));
        }
        return line;
    }

    private Button move(Period period, int newest, Command moved) {
        var button = new Button();
        button.setText(button.getTranslation("assessment.settings.revision.move", Integer.toString(newest)));
        button.setAriaLabel(button.getText() + ", " + period.year());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(_ -> new RevisionDialog(
                        previews.of(period.year(), newest), () -> revisions.move(period.year(), newest), moved)
                .open());
        return button;
    }
}
