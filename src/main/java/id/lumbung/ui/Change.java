package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** How much a figure moved and since when; better is green with an arrow up, worse red with an arrow down. */
public class Change extends Span {
    private static final long serialVersionUID = 1L;

    public Change(BigDecimal change, String since) {
        var amount = new Span(Numbers.current().change(change));
        amount.addClassName("li-change-amount");
        addClassNames("li-change", directionOf(change));
        add(iconOf(change).create(), amount, new Span(since));
    }

    private static String directionOf(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> "li-change-up";
            case -1 -> "li-change-down";
            default -> "li-change-none";
        };
    }

    private static LiIcon iconOf(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> LiIcon.TRENDING_UP;
            case -1 -> LiIcon.TRENDING_DOWN;
            default -> LiIcon.MINUS;
        };
    }
}
