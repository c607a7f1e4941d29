package id.lumbung.ui;

import com.vaadin.flow.component.Component;

/** Keeps an entry out of the navigation of those whom its page would only lead on; a bean of the feature that knows. */
public interface MenuDetour {
    Class<? extends Component> view();

    /** Whether the page leads whoever asks for it somewhere else. */
    boolean leadsOn();
}
