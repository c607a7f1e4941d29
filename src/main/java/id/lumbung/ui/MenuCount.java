package id.lumbung.ui;

import com.vaadin.flow.component.Component;

/** A number beside an entry of the navigation, how much there is or waits; a bean of the feature that knows. */
public interface MenuCount {
    /** The view whose entry shows the number; asked only for those who may go there. */
    Class<? extends Component> view();

    /** The same for all who may do the same. Asked after every change of the government, so it has to be cheap. */
    long count();
}
