package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.ui.Drafts;
import java.util.List;
import java.util.Optional;

/** An open row: its value where one is measured, its levels, its evidence, what can be done with it. */
class IndicatorPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SheetCommands commands;
    private final LevelChooser levels;
    private final transient Optional<ValueField> value;
    private final Span remark = new Span();
    private final Button clear;
    private final Button withdraw;
    private final Button goOn;
    private transient SheetRow row;

    IndicatorPanel(SheetRow row, SheetCommands commands, Component evidence, Command next) {
        this.commands = commands;
        this.row = row;
        levels = new LevelChooser(
                row.indicator(),
                (basis, level) -> commands.claim(this.row, basis, level),
                basis -> commands.measureBy(this.row, basis));
        clear = new Button(getTranslation("assessment.sheet.clear"), _ -> commands.clear(this.row));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw = new Button(getTranslation("assessment.sheet.withdraw"), _ -> commands.withdraw(this.row));
        goOn = new Button("", _ -> next.execute());
        goOn.setTooltipText("Ctrl+Enter");
        value = row.measuring().map(it -> new ValueField(it, typed -> commands.measure(this.row, typed)));
        remark.addClassName("li-muted");
        remark.getElement().setAttribute("role", "status");
        var derivation = new Anchor(commands.derivation(row), getTranslation("index.dashboard.index.derivation"));
        var actions = new Div(withdraw, clear, goOn, derivation);
        actions.addClassName("li-row");
        var rule = new Paragraph(row.indicator().evidence().in(getLocale()));
        rule.addClassName("li-muted");
        addClassName("li-indicator-panel");
        Drafts.about(this, row.indicator().code());
        add(guide());
        value.ifPresent(this::add);
        add(levels, new H4(getTranslation("assessment.sheet.evidence")), rule, evidence, remark, actions);
        show(row);
    }

    /** The full wording in a page of its own, so that the sheet stays where it is. */
    private Component guide() {
        var link = new Anchor(commands.guide(row), getTranslation("assessment.sheet.guide"), AnchorTarget.BLANK);
        link.setAriaLabel(getTranslation(
                "assessment.sheet.guide.label", row.indicator().name().in(getLocale())));
        link.addClassName("li-indicator-guide");
        return link;
    }

    void show(SheetRow current) {
        row = current;
        var open = row.lock().isOpen();
        value.ifPresent(it -> it.show(row));
        value.ifPresent(Drafts::saved);
        levels.show(row);
        Drafts.saved(levels);
        levels.showGains(row, open ? commands.gains(row) : List.of(), level -> commands.gainDerivation(row, level));
        goOn.setText(getTranslation(open ? "assessment.sheet.next" : "assessment.sheet.next.read"));
        clear.setVisible(
                open && (row.answer().claimedLevel() > 0 || row.answer().value() != null));
        withdraw.setVisible(row.lock() == RowLock.WAITING);
        remark.setText(remark(row));
    }

    private String remark(SheetRow shown) {
        return switch (shown.lock()) {
            case FREE ->
                RowState.of(shown) == RowState.UNPROVEN
                        ? getTranslation(
                                "assessment.sheet.unproven", shown.answer().claimedLevel())
                        : "";
            case DECIDED -> getTranslation("assessment.sheet.reopens");
            case WAITING, CLOSED, FORBIDDEN -> getTranslation("assessment.sheet.locked." + shown.lock());
        };
    }
}
