package id.lumbung.settings.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.GovernmentSettings;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.PeriodDays;
import id.lumbung.assessment.Periods;
import id.lumbung.identity.MemberSettings;
import id.lumbung.index.Targets;
import id.lumbung.innovation.Agencies;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.DayField;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Notices;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The government's own settings: periods and their days, targets, limits of the zones, people, agencies. */
@Route(value = SettingsNavigation.SETTINGS, layout = MainLayout.class)
@Prototype
@NeedsPermission(Permission.SETTINGS_EDIT)
@MenuEntry(section = MenuSection.SYSTEM, order = 10, icon = LiIcon.SETTINGS, key = "assessment.settings.title")
class SettingsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_AHEAD = 4;
    private static final int MOST_POINTS = 111;

    private final transient GovernmentSettings settings;
    private final transient Targets targets;
    private final transient Periods periods;

    SettingsView(
            GovernmentSettings settings, Targets targets, Periods periods, Agencies agencies, MemberSettings members) {
        this.settings = settings;
        this.targets = targets;
        this.periods = periods;
        addClassName("li-stack");
        var all = periods.all();
        add(new PageHeader(getPageTitle()), new PeriodsPanel(periods, all, SettingsView::anew));
        all.stream().findFirst().ifPresent(it -> add(days(it), targets(it)));
        add(limits(), new MembersPanel(members, agencies), new AgenciesPanel(agencies));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.settings.title");
    }

    /** With the shell, which names the year that is worked on. */
    private static void anew() {
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Component limits() {
        var now = settings.limits();
        var standard = points("assessment.settings.limits.standard", now.standardValue());
        var yellow = points("assessment.settings.limits.yellow", now.yellowFrom());
        return panel(
                getTranslation("assessment.settings.limits.title"),
                getTranslation("assessment.settings.limits.hint"),
                () -> settings.setLimits(points(standard), points(yellow)),
                standard,
                yellow);
    }

    private Component days(Period period) {
        var opens = day("assessment.settings.period.opens", period.opensOn());
        var closes = day("assessment.settings.period.closes", period.closesOn());
        var national = day("assessment.settings.period.national", period.nationalClosesOn());
        return panel(
                getTranslation("assessment.settings.period.ofYear", Integer.toString(period.year())),
                getTranslation("assessment.settings.period.hint"),
                () -> {
                    periods.setDays(period.year(), new PeriodDays(value(opens), value(closes), value(national)));
                    anew();
                },
                opens,
                closes,
                national);
    }

    private Component targets(Period period) {
        var fields = new TreeMap<Integer, DecimalField>();
        IntStream.rangeClosed(period.year(), period.year() + YEARS_AHEAD).forEach(it -> fields.put(it, target(it)));
        targets.years().stream()
                .filter(it -> it.target() != null || fields.containsKey(it.year()))
                .forEach(it -> fields.computeIfAbsent(it.year(), this::target).setValue(it.target()));
        return panel(
                getTranslation("assessment.settings.target.title"),
                getTranslation("assessment.settings.target.hint"),
                () -> targets.set(fields.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, it -> it.getValue().read()))),
                fields.values().toArray(Component[]::new));
    }

    private DecimalField target(int year) {
        var field = new DecimalField(
                getTranslation("assessment.settings.target.field", Integer.toString(year)), NumberRange.index());
        field.addClassName("li-settings-year");
        return field;
    }

    /** A card with its fields and one button; what the service refuses is said in its words. */
    private Panel panel(String title, String hint, Runnable save, Component... fields) {
        var button = new Button(getTranslation("assessment.settings.save"), _ -> {
            try {
                save.run();
                Notices.done(getTranslation("assessment.settings.saved"));
            } catch (Refusal refused) {
                Notices.failed(getTranslation(refused.key(), refused.arguments()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(fields);
        row.addClassName("li-settings-row");
        row.add(button);
        return new Panel(title).withSubtitle(hint).with(row);
    }

    private DecimalField points(String key, int value) {
        var field = new DecimalField(getTranslation(key), NumberRange.whole(0, MOST_POINTS));
        field.setWhole(value);
        return field;
    }

    private static int points(DecimalField field) {
        return field.readWhole().orElseThrow(() -> new Refusal("assessment.settings.missing"));
    }

    private DayField day(String key, LocalDate value) {
        var day = new DayField(getTranslation(key));
        day.setValue(value);
        return day;
    }

    private static <T> T value(HasValue<?, T> field) {
        if (field.isEmpty()) {
            throw new Refusal("assessment.settings.missing");
        }
        return field.getValue();
    }
}
