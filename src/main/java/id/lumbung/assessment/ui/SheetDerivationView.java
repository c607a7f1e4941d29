package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetStanding;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Figure;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the points of a sheet come from, at an address that can be passed on within the government. */
@Route(value = AssessmentNavigation.SHEET_DERIVATION, layout = MainLayout.class)
@RouteAlias(value = AssessmentNavigation.OWN_DERIVATION, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
class SheetDerivationView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient EvidenceService evidence;
    private final transient LevelGains gains;
    private final transient Provenance provenance;
    private final transient Numbers numbers = Numbers.current();
    private transient @Nullable SheetContent shown;

    SheetDerivationView(SheetService sheets, EvidenceService evidence, LevelGains gains, Provenance provenance) {
        this.sheets = sheets;
        this.evidence = evidence;
        this.gains = gains;
        this.provenance = provenance;
        addClassNames("li-stack", "li-explained");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = SheetAddress.named(event, sheets);
        shown = sheet;
        var rows = new SheetDerivation(sheet, evidence.listAll(sheet.sheet().id()));
        removeAll();
        add(
                provenance.header(
                        getTranslation("assessment.derivation.of", SheetAddress.title(sheet)),
                        sheet.version(),
                        sheet.assumed()),
                sum(sheet));
        var query = event.getLocation().getQueryParameters();
        var row = query.getSingleParameter(AssessmentNavigation.INDICATOR).flatMap(sheet::row);
        var level = query.getSingleParameter(AssessmentNavigation.LEVEL).flatMap(SheetDerivationView::level);
        row.flatMap(it -> level.map(to -> gain(sheet, it.indicator(), to))).ifPresent(this::add);
        add(rows);
        if (level.isEmpty()) {
            row.ifPresent(it -> rows.goTo(it.indicator().code()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.derivation.page");
    }

    @Override
    public List<Crumb> trail() {
        return shown == null
                ? List.of()
                : List.of(new Crumb(SheetAddress.title(shown), SheetAddress.of(shown)), new Crumb(getPageTitle()));
    }

    private static Optional<Integer> level(String text) {
        return IntStream.rangeClosed(1, Indicator.TOP_LEVEL)
                .boxed()
                .filter(it -> it.toString().equals(text))
                .findFirst();
    }

    /** What the claimed index is when a row is claimed at a level and proven. */
    private Panel gain(SheetContent sheet, Indicator indicator, int level) {
        var byLevel =
                switch (sheet) {
                    case SheetDetail it -> gains.of(it.head().id(), indicator.code());
                    case GovernmentSheet _ -> gains.ofOwn(indicator.code());
                };
        var gain = byLevel.get(level - 1);
        var panel = new Panel(getTranslation(
                        "assessment.derivation.level", indicator.name().in(getLocale()), level))
                .withSubtitle(getTranslation("assessment.derivation.level.hint"));
        if (!gain.reasons().isEmpty()) {
            panel.with(new Callout(
                    Tone.INFO, getTranslation("assessment.derivation.without", ReasonWords.of(gain.reasons()))));
        }
        return panel.with(new GainDerivation(sheet.version(), gain.now(), gain.then()));
    }

    private Panel sum(SheetContent sheet) {
        return switch (sheet) {
            case SheetDetail innovation -> sum(innovation);
            case GovernmentSheet own ->
                sum(Aspect.SPD, figure(Mark.VERIFIED, own, own.verified()), figure(Mark.CLAIMED, own, own.claimed()));
        };
    }

    private Panel sum(SheetDetail innovation) {
        return sum(
                Aspect.SID,
                figure(Mark.VERIFIED, innovation, innovation.verified()),
                figure(Mark.CLAIMED, innovation, innovation.claimed()));
    }

    private Panel sum(Aspect aspect, Figure... figures) {
        var both = new Div(figures);
        both.addClassName("li-figures");
        return new Panel(getTranslation("assessment.derivation.formulas"))
                .with(new Paragraph(getTranslation("assessment.derivation.formula." + aspect)), both);
    }

    private Figure figure(Mark mark, SheetDetail sheet, SheetStanding standing) {
        var standard = sheet.zones().standardValue();
        return figure(mark, sheet, BigDecimal.valueOf(standing.points()))
                .withNote(getTranslation(
                        "assessment.derivation.distance",
                        numbers.whole(standing.points()),
                        numbers.whole(standard),
                        numbers.change(standing.points() - (long) standard)))
                .withNote(
                        standing.eligible()
                                ? getTranslation("assessment.derivation.counts")
                                : getTranslation("assessment.derivation.without", ReasonWords.of(standing.reasons())));
    }

    private Figure figure(Mark mark, SheetContent sheet, BigDecimal points) {
        var maximum = sheet.version().maximum(sheet.sheet().aspect());
        return new Figure(mark, mark.word(), numbers.plain(points))
                .withNote(getTranslation("assessment.own.of", numbers.plain(maximum)));
    }
}
