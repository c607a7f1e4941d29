package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.assessment.ClaimToVerify;
import id.lumbung.assessment.InnovationHead;
import id.lumbung.assessment.Measuring;
import id.lumbung.assessment.SheetEvent;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Text;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.shared.Zone;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import id.lumbung.ui.ZoneBadge;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is claimed, what would prove it, what accepting it does, and what happened to it before. */
class ClaimPane extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ClaimToVerify claim;
    private final transient Numbers numbers = Numbers.current();

    ClaimPane(ClaimToVerify claim) {
        this.claim = claim;
        addClassName("li-desk-claim");
        add(facts(), new H2(text(claim.indicator().name())), subject(), claimed(), levels(), proof(), effect());
        if (!claim.events().isEmpty()) {
            add(history());
        }
    }

    private Div facts() {
        var indicator = claim.indicator();
        var facts = new Div(
                fact(getTranslation("assessment.verification.indicator", indicator.number() + indicator.sub())));
        if (indicator.mandatory()) {
            facts.add(fact(getTranslation("assessment.verification.mandatory")));
        }
        facts.add(fact(getTranslation("assessment.verification.weight", numbers.plain(indicator.weight()))));
        facts.addClassName("li-row");
        return facts;
    }

    private static Component fact(String words) {
        return new StatusBadge(Tone.NEUTRAL, words);
    }

    private Component subject() {
        var subject = new Paragraph();
        subject.addClassName("li-muted");
        claim.innovation()
                .ifPresentOrElse(
                        it -> subject.add(link(it), new Span(" · " + it.agencyName())),
                        () -> subject.add(new Anchor(
                                AssessmentNavigation.ownPath(), getTranslation("assessment.verification.government"))));
        return subject;
    }

    private static Anchor link(InnovationHead innovation) {
        return new Anchor(AssessmentNavigation.sheetPath(innovation.id()), InnovationTitle.of(innovation.title()));
    }

    private Div claimed() {
        var level = claim.answer().claimedLevel();
        var words = new Span(
                level == 0
                        ? getTranslation("assessment.verification.level.none")
                        : getTranslation(
                                "assessment.verification.level",
                                level,
                                text(meanings().get(level - 1))));
        words.addClassName("li-desk-level");
        var box = new Div(Mark.CLAIMED.labelled(getTranslation("assessment.verification.claimed")), words);
        claim.measuring().ifPresent(it -> box.add(new Span(measured(it))));
        basis().ifPresent(it -> box.add(new Span(text(it))));
        box.addClassName("li-desk-box");
        return box;
    }

    private String measured(Measuring measuring) {
        var value = claim.answer().value();
        return value == null
                ? getTranslation("assessment.verification.value.none")
                : getTranslation(
                        "assessment.verification.value",
                        numbers.exact(value),
                        text(measuring.unit().name()));
    }

    private Optional<Text> basis() {
        var basis = claim.answer().basis();
        return basis == null ? Optional.empty() : claim.indicator().basis(basis).map(it -> it.name());
    }

    private List<Text> meanings() {
        var basis = claim.answer().basis();
        return basis == null ? claim.indicator().levels() : claim.indicator().levels(basis);
    }

    private Section levels() {
        var list = new OrderedList();
        list.addClassName("li-desk-levels");
        meanings().forEach(it -> list.add(new ListItem(text(it))));
        return part("levels", list);
    }

    private Section proof() {
        return part("proof", new Paragraph(text(claim.indicator().evidence())));
    }

    private Section effect() {
        var points = new Span(points(claim.points()) + " → " + points(claim.pointsIfAccepted()));
        points.addClassName("li-desk-points");
        var score = new Div(new Span(getTranslation("assessment.verification.score")), points);
        score.addClassName("li-ends");
        var derivation = new Anchor(derivation(), getTranslation("index.dashboard.index.derivation"));
        var section = part("effect", score);
        if (claim.innovation().isPresent()) {
            section.add(zone());
            AssumedMark.of(Assumed.of(claim.zones())).ifPresent(section::add);
        }
        section.add(derivation);
        return section;
    }

    /** The page where the score comes from, at the row of the claim. */
    private String derivation() {
        var sheet = claim.innovation()
                .map(it -> AssessmentNavigation.derivationPath(it.id()))
                .orElse(AssessmentNavigation.OWN_DERIVATION);
        return SheetAddress.row(sheet, claim.indicator().code());
    }

    private Div zone() {
        var before = zone(claim.points());
        var after = zone(claim.pointsIfAccepted());
        var missing = claim.zones().standardValue() - claim.pointsIfAccepted().intValueExact();
        var change = before == after ? "stays" : "becomes";
        var words = new Span(getTranslation("assessment.verification.zone." + change));
        var gap = new Span(missing > 0 ? getTranslation("assessment.verification.missing", missing) : "");
        var right = new Div(new ZoneBadge(after), words, gap);
        right.addClassNames("li-row", "li-muted");
        var line = new Div(new Span(getTranslation("assessment.verification.zone")), right);
        line.addClassName("li-ends");
        return line;
    }

    private Zone zone(BigDecimal points) {
        return claim.zones().zoneOf(points.intValueExact());
    }

    private String points(BigDecimal points) {
        return numbers.plain(points);
    }

    private Section history() {
        var list = new UnorderedList();
        list.addClassName("li-desk-history");
        claim.events().forEach(it -> list.add(new ListItem(line(it))));
        return part("history", list);
    }

    private String line(SheetEvent event) {
        var action = getTranslation("assessment.action." + event.action());
        var head =
                getTranslation("assessment.verification.event", numbers.moment(event.at()), event.actorName(), action);
        return event.reason() == null ? head : head + " “" + event.reason() + "”";
    }

    private Section part(String name, Component... content) {
        var section = new Section(new H3(getTranslation("assessment.verification.part." + name)));
        section.add(content);
        return section;
    }

    private String text(Text text) {
        return text.in(getLocale());
    }
}
