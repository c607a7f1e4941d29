package id.lumbung.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.instrument.core.lever.GateEffect;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.core.LeverChoice;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Muted;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.math.BigDecimal;
import java.util.Optional;

/** One offer: the step and why, its gain, its effort, and whether it is in the plan. */
class LeverRow extends ListItem {
    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 100;

    private final String offer;
    private final String title;
    private final Div end = new Div();
    private boolean chosenHere;

    LeverRow(
            int number,
            LeverBoard board,
            LeverWords words,
            LeverOffer offer,
            BigDecimal most,
            SerializableConsumer<String> explain) {
        this.offer = offer.name();
        this.title = words.title(offer.name(), offer.steps());
        addClassName("li-lever");
        var place = new Span(Integer.toString(number));
        place.addClassName("li-lever-number");
        end.addClassName("li-lever-end");
        var late = !LeverChoice.IN_TIME.takes(offer, board.deadline().daysLeft());
        add(
                place,
                what(words, offer, badges(offer, words, late), explain),
                gain(words, offer, most),
                effort(offer),
                end);
    }

    /** Says whether it is in the plan; where it is not, whoever may choose is given a button. */
    void show(boolean planned, Optional<LeverCommands> commands) {
        setClassName("li-lever-planned", planned);
        end.removeAll();
        if (planned) {
            var mark = chosen();
            end.add(mark);
            if (chosenHere) {
                mark.getElement().callJsFunction("focus");
                chosenHere = false;
            }
        } else {
            commands.map(this::choice).ifPresent(end::add);
        }
    }

    /** The name of the offer. */
    String offer() {
        return offer;
    }

    private Button choice(LeverCommands commands) {
        var add = new ActButton(getTranslation("planning.levers.choose"), LiIcon.PLUS.create(), () -> {
            chosenHere = true;
            commands.choose(offer);
        });
        add.setAriaLabel(getTranslation("planning.levers.choose.step", title));
        return add;
    }

    private Span chosen() {
        var mark = new Span(LiIcon.CHECK.create(), new Span(getTranslation("planning.levers.chosen")));
        mark.addClassName("li-lever-chosen");
        mark.getElement().setAttribute("tabindex", "-1");
        return mark;
    }

    private Div what(LeverWords words, LeverOffer wanted, Div badges, SerializableConsumer<String> explain) {
        var what = new Div(new H3(title), new Muted(words.why(wanted)));
        words.level(wanted).ifPresent(it -> what.add(new Muted(it)));
        var foot = new Div(new Muted(words.effort(wanted.steps(), wanted.days())), why(explain));
        foot.addClassName("li-row");
        what.add(foot, badges);
        what.addClassName("li-lever-what");
        return what;
    }

    private NativeButton why(SerializableConsumer<String> explain) {
        var why = new NativeButton(getTranslation("planning.levers.why"), _ -> explain.accept(offer));
        why.addClassName("li-link");
        why.setAriaLabel(getTranslation("planning.levers.why.of", title));
        return why;
    }

    private static Div badges(LeverOffer offer, LeverWords words, boolean late) {
        var badges = new Div();
        badges.addClassName("li-row");
        if (late) {
            badges.add(new StatusBadge(Tone.ERROR, LiIcon.CALENDAR_CLOCK, words.text("planning.levers.late")));
        }
        if (offer.gate() == GateEffect.OPENS) {
            badges.add(new StatusBadge(Tone.INFO, LiIcon.CIRCLE_CHECK, words.text("planning.levers.opens")));
        }
        if (offer.greener() > 0) {
            badges.add(new StatusBadge(
                    Tone.SUCCESS,
                    LiIcon.CIRCLE_CHECK,
                    words.text("planning.levers.greener", words.numbers().whole(offer.greener()))));
        }
        if (offer.harms()) {
            badges.add(new StatusBadge(Tone.NEUTRAL, LiIcon.INFO, words.text("planning.levers.harms")));
        }
        badges.setVisible(badges.getComponentCount() > 0);
        return badges;
    }

    private static Div gain(LeverWords words, LeverOffer offer, BigDecimal most) {
        var figure = new Span(words.gain(offer.roundedGain()));
        figure.addClassName("li-lever-figure");
        var gain = new Div(bar(offer, most), figure);
        words.gainPerHundredDays(offer).ifPresent(it -> gain.add(new Muted(it)));
        gain.addClassName("li-lever-gain");
        gain.setClassName("li-lever-harm", offer.harms());
        return gain;
    }

    private static Div bar(LeverOffer offer, BigDecimal most) {
        var part = most.signum() == 0
                ? 0
                : offer.roundedGain().abs().doubleValue() / most.abs().doubleValue();
        var fill = new Span();
        fill.getStyle().setWidth(Math.min(WIDEST, WIDEST * part) + "%");
        var bar = new Div(fill);
        bar.addClassName("li-lever-bar");
        return bar;
    }

    private Div effort(LeverOffer wanted) {
        var pips = new Span();
        pips.addClassName("li-lever-pips");
        for (var size : LeverOffer.Size.values()) {
            var pip = new Span();
            pip.setClassName("li-lever-pip-on", size.compareTo(wanted.size()) <= 0);
            pips.add(pip);
        }
        var effort = new Div(pips, new Span(getTranslation("planning.levers.effort." + wanted.size())));
        effort.addClassName("li-lever-effort");
        return effort;
    }
}
