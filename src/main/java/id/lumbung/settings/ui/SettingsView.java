package id.lumbung.settings.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
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
import id.lumbung.ui.ActButton;
import id.lumbung.ui.DayField;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.Form;
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
    private static final String ROW = "li-settings-row";

    private final transient GovernmentSettings settings;
    private final transient Targets targets;
    private final transient Periods periods;
    private final PeriodsPanel panel;

    SettingsView(
            GovernmentSettings settings,
            Targets targets,
            Periods periods,
            RevisionLine revision,
            Agencies agencies,
            MemberSettings members) {
        this.settings = settings;
        this.targets = targets;
        this.periods = periods;
        addClassName("li-stack");
        panel = new PeriodsPanel(periods, revision, SettingsView::anew);
        add(new PageHeader(getPageTitle()), panel);
        periods.all().stream().findFirst().ifPresent(it -> add(days(it), targets(it)));
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

    private Panel limits() {
        var form = new Form(ROW);
        var now = settings.limits();
        var standard = form.needed("standardValue", points("assessment.settings.limits.standard", now.standardValue()));
        var yellow = form.needed("yellowFrom", points("assessment.settings.limits.yellow", now.yellowFrom()));
        form.add(standard, yellow, saving(form, () -> settings.setLimits(whole(standard), whole(yellow)), () -> {}));
        return new Panel(getTranslation("assessment.settings.limits.title"))
                .withSubtitle(getTranslation("assessment.settings.limits.hint"))
                .with(form);
    }

    private Panel days(Period period) {
        var form = new Form(ROW);
        var opens = form.needed("opensOn", day("assessment.settings.period.opens", period.opensOn()));
        var closes = form.needed("closesOn", day("assessment.settings.period.closes", period.closesOn()));
        var national =
                form.needed("nationalClosesOn", day("assessment.settings.period.national", period.nationalClosesOn()));
        form.add(
                opens,
                closes,
                national,
                saving(
                        form,
                        () -> periods.setDays(
                                period.year(),
                                new PeriodDays(opens.getValue(), closes.getValue(), national.getValue())),
                        panel::refresh));
        return new Panel(getTranslation("assessment.settings.period.ofYear", Integer.toString(period.year())))
                .withSubtitle(getTranslation("assessment.settings.period.hint"))
                .with(form);
    }

    private Panel targets(Period period) {
        var form = new Form(ROW);
        var fields = new TreeMap<Integer, DecimalField>();
        IntStream.rangeClosed(period.year(), period.year() + YEARS_AHEAD).forEach(it -> fields.put(it, target(it)));
        targets.years().stream()
                .filter(it -> it.target() != null || fields.containsKey(it.year()))
                .forEach(it -> fields.computeIfAbsent(it.year(), this::target).setValue(it.target()));
        fields.forEach((year, field) -> form.add(form.input(Integer.toString(year), field)));
        form.add(saving(
                form,
                () -> targets.set(fields.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, it -> it.getValue().read()))),
                () -> {}));
        return new Panel(getTranslation("assessment.settings.target.title"))
                .withSubtitle(getTranslation("assessment.settings.target.hint"))
                .with(form);
    }

    private DecimalField target(int year) {
        var field = new DecimalField(
                getTranslation("assessment.settings.target.field", Integer.toString(year)), NumberRange.index());
        field.addClassName("li-settings-year");
        return field;
    }

    private ActButton saving(Form form, Command save, Command saved) {
        return new ActButton(getTranslation("assessment.settings.save"), () -> {
                    if (form.submit(save)) {
                        Notices.done(getTranslation("assessment.settings.saved"));
                        saved.execute();
                    }
                })
                .primary();
    }

    private DecimalField points(String key, int value) {
        var field = new DecimalField(getTranslation(key), NumberRange.whole(0, MOST_POINTS));
        field.setWhole(value);
        return field;
    }

    private static int whole(DecimalField field) {
        return field.readWhole().orElseThrow();
    }

    private DayField day(String key, LocalDate value) {
        var day = new DayField(getTranslation(key));
        day.setValue(value);
        return day;
    }
}
