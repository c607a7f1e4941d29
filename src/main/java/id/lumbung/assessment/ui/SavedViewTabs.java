package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.InnovationListing;
import id.lumbung.assessment.SavedView;
import id.lumbung.ui.Numbers;
import java.util.EnumMap;
import java.util.Map;

/** The saved views with how many innovations each shows. */
class SavedViewTabs extends Tabs {
    private static final long serialVersionUID = 1L;

    private final Map<SavedView, Tab> tabs = new EnumMap<>(SavedView.class);

    SavedViewTabs(InnovationListing listing, SerializableConsumer<SavedView> whenChosen) {
        addClassName("li-saved-views");
        for (var view : SavedView.values()) {
            var tab = new Tab(
                    new Span(word(view, listing)), count(listing.counts().of(view)));
            tabs.put(view, tab);
            add(tab);
        }
        addSelectedChangeListener(it -> {
            if (it.isFromClient()) {
                whenChosen.accept(viewOf(it.getSelectedTab()));
            }
        });
    }

    void choose(SavedView view) {
        setSelectedTab(tabs.get(view));
    }

    private SavedView viewOf(Tab tab) {
        return tabs.entrySet().stream()
                .filter(it -> it.getValue().equals(tab))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SavedView.ALL);
    }

    private String word(SavedView view, InnovationListing listing) {
        return view == SavedView.RED && listing.ownAgenciesOnly()
                ? getTranslation("assessment.list.view.RED.own")
                : getTranslation("assessment.list.view." + view);
    }

    private static Span count(long count) {
        var number = new Span(Numbers.current().whole(count));
        number.addClassName("li-tab-count");
        return number;
    }
}
