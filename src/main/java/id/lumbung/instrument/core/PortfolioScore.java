package id.lumbung.instrument.core;

import java.util.List;

/** The score of a whole portfolio in one view; the innovations keep the order of the portfolio. */
public record PortfolioScore(View view, SheetScore spd, List<Standing> innovations, IndexScore index) {
    public PortfolioScore {
        innovations = List.copyOf(innovations);
    }
}
