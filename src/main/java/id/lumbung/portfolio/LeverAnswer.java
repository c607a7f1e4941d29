package id.lumbung.portfolio;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.lever.BestLevers;
import id.lumbung.instrument.core.lever.BestSet;

/** What can be done about a portfolio: the best steps, and the best set to submit. */
public record LeverAnswer(CountedPortfolio portfolio, BestLevers levers, BestSet bestSet) {}
