package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A card that a feature adds to the right of the dashboard; a bean of the feature that knows. */
public interface DashboardSection {
    /** Smaller comes first. */
    int order();

    /** The card of this year, unless it has nothing to say to the current actor. */
    Optional<Component> card(int year);
}
