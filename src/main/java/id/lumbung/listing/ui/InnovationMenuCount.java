package id.lumbung.listing.ui;

import com.vaadin.flow.component.Component;
import id.lumbung.listing.InnovationList;
import id.lumbung.ui.MenuCount;
import jakarta.inject.Singleton;

/** How many innovations there are, beside their entry in the navigation. */
@Singleton
class InnovationMenuCount implements MenuCount {
    private final InnovationList innovations;

    InnovationMenuCount(InnovationList innovations) {
        this.innovations = innovations;
    }

    @Override
    public Class<? extends Component> view() {
        return InnovationListView.class;
    }

    @Override
    public long count() {
        return innovations.size();
    }
}
