package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * A portfolio in one view, reduced to what counts of it: for each innovation the levels that count, the reasons its
 * profile gives against it and the basic-service affair it covers. Whole portfolios are scored in this form.
 */
public final class CountedPortfolio {
    /** For an innovation whose main affair is no basic service. */
    public static final int NO_AFFAIR = -1;

    private static final int NO_ROW = -1;

    private final InstrumentVersion version;
    private final Portfolio portfolio;
    private final View view;
    private final InnovationRows rows;
    private final List<String> basicServices;
    private final byte[] levels;
    private final byte[] profileMasks;
    private final byte[] affairs;
    private final SheetScore spd;

    private CountedPortfolio(InstrumentVersion version, Portfolio portfolio, View view) {
        var size = portfolio.innovations().size();
        this.version = version;
        this.portfolio = portfolio;
        this.view = view;
        this.rows = new InnovationRows(version);
        this.basicServices = List.copyOf(new TreeSet<>(version.basicServiceAffairs()));
        this.levels = new byte[size * rows.count()];
        this.profileMasks = new byte[size];
        this.affairs = new byte[size];
        this.spd = Scoring.spd(version, portfolio.spd(), view);
        count();
    }

    public static CountedPortfolio of(InstrumentVersion version, Portfolio portfolio, View view) {
        return new CountedPortfolio(version, portfolio, view);
    }

    private void count() {
        var affairNumbers = new HashMap<String, Integer>();
        basicServices.forEach(it -> affairNumbers.put(it, affairNumbers.size()));
        var innovation = 0;
        for (var submission : portfolio.innovations()) {
            var profile = submission.profile();
            rows.count(submission.answers(), view, levels, innovation * rows.count());
            profileMasks[innovation] = (byte) Eligibility.mask(version.eligibility(), profile);
            affairs[innovation] =
                    affairNumbers.getOrDefault(profile.affair(), NO_AFFAIR).byteValue();
            innovation++;
        }
    }

    /** The sums the index is made of. */
    public Totals totals() {
        var eligible = 0;
        var maturitySum = 0L;
        var covered = 0L;
        for (int innovation = 0; innovation < size(); innovation++) {
            if (eligible(innovation)) {
                eligible++;
                maturitySum += maturity(innovation);
                covered |= affairs[innovation] == NO_AFFAIR ? 0 : 1L << affairs[innovation];
            }
        }
        return new Totals(spd.points(), eligible, maturitySum, names(covered));
    }

    public IndexScore index() {
        return Scoring.index(version, totals());
    }

    /** The score of the portfolio. */
    public PortfolioScore score() {
        var standings = new ArrayList<Standing>(size());
        for (int innovation = 0; innovation < size(); innovation++) {
            standings.add(new Standing(id(innovation), maturity(innovation), reasons(innovation)));
        }
        return new PortfolioScore(view, spd, standings, index());
    }

    /** What the gate of the basic services is worth. */
    public Gate gate() {
        return Gate.of(version, totals());
    }

    public InstrumentVersion version() {
        return version;
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public View view() {
        return view;
    }

    public BigDecimal spd() {
        return spd.points();
    }

    public List<String> basicServices() {
        return basicServices;
    }

    public int size() {
        return profileMasks.length;
    }

    public String id(int innovation) {
        return portfolio.innovations().get(innovation).profile().id();
    }

    /** The points of one level of a row of innovations. */
    public int weight(int row) {
        return rows.weight(row);
    }

    /** The level that counts. */
    public int level(int innovation, int row) {
        return levels[innovation * rows.count() + row];
    }

    public int maturity(int innovation) {
        return rows.maturity(levels, innovation * rows.count());
    }

    /** The place in {@link #basicServices} of the basic service it covers, or {@link #NO_AFFAIR}. */
    public int affair(int innovation) {
        return affairs[innovation];
    }

    public boolean eligible(int innovation) {
        return mask(innovation) == ReasonMask.NONE;
    }

    /** All that is against it. */
    public List<Reason> reasons(int innovation) {
        return ReasonMask.list(mask(innovation));
    }

    /** All that would be against it if this row counted. */
    public List<Reason> reasonsWith(int innovation, int row) {
        return ReasonMask.list(mask(innovation, row));
    }

    private int mask(int innovation) {
        return mask(innovation, NO_ROW);
    }

    private int mask(int innovation, int taken) {
        var complete = rows.mandatoryComplete(levels, innovation * rows.count(), taken);
        return profileMasks[innovation] | (complete ? ReasonMask.NONE : ReasonMask.of(Reason.MANDATORY));
    }

    private TreeSet<String> names(long covered) {
        var names = new TreeSet<String>();
        for (int affair = 0; affair < basicServices.size(); affair++) {
            if ((covered >> affair & 1) == 1) {
                names.add(basicServices.get(affair));
            }
        }
        return names;
    }
}
