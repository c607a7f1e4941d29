package id.lumbung.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.AcceptedIndex;
import id.lumbung.index.Dashboard;
import id.lumbung.index.GovernmentZones;
import id.lumbung.platform.limits.Hindrances;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the cards of one period, each for itself: what cannot be made says so and leaves the others alone. */
final class DashboardCards {
    private static final Logger LOG = LoggerFactory.getLogger(DashboardCards.class);
    private static final int NEAREST = 5;

    private final Dashboard dashboard;
    private final GovernmentIndex index;
    private final AcceptedIndex accepted;
    private final Period period;
    private final Set<UUID> own;
    private @Nullable IndexFigures figures;
    private @Nullable GovernmentZones zones;

    DashboardCards(Dashboard dashboard, GovernmentIndex index, AcceptedIndex accepted, Period period) {
        this.dashboard = dashboard;
        this.index = index;
        this.accepted = accepted;
        this.period = period;
        this.own = dashboard.ownAgencies();
    }

    Component index() {
        return card(
                "index.dashboard.index.title",
                it -> new IndexCard(it, figures(), accepted.of(figures()), dashboard.years()));
    }

    Component deadline() {
        return card("index.dashboard.deadline.title", it -> new DeadlineCard(it, dashboard.deadline(period)));
    }

    /** Of the agencies the actor works for, or of the whole government. */
    Component zones() {
        var title = own.isEmpty() ? "index.dashboard.zones.title" : "index.dashboard.zones.own";
        return card(title, _ -> {
            var shown = own.isEmpty() ? zoning() : zoning().of(own);
            return new ZonesCard(I18NProvider.translate(title, shown.counts().total()), shown, period.year(), own);
        });
    }

    /** Nothing to compare for whoever works for one agency. */
    Optional<Component> agencies() {
        return own.isEmpty()
                ? Optional.of(card("index.dashboard.agencies.title", _ -> new AgenciesCard(zoning(), period.year())))
                : Optional.empty();
    }

    Component near() {
        return card("index.dashboard.near.title", it -> {
            var standard = zoning().rule().standardValue();
            return new NearCard(it, dashboard.nearStandard(period.year(), own, NEAREST), standard);
        });
    }

    Component affairs() {
        return card("index.dashboard.affairs.title", it -> new AffairsCard(it, figures()));
    }

    private static Component card(String titleKey, Function<String, Component> maker) {
        var title = I18NProvider.translate(titleKey, "");
        try {
            return maker.apply(title);
        } catch (RuntimeException broken) {
            if (!Hindrances.note(broken)) {
                LOG.error("The card {} of the dashboard cannot be made", titleKey, broken);
            }
            return new FailedCard(title);
        }
    }

    private IndexFigures figures() {
        if (figures == null) {
            figures = index.of(period.year());
        }
        return figures;
    }

    private GovernmentZones zoning() {
        if (zones == null) {
            zones = dashboard.zones(period.year());
        }
        return zones;
    }
}
