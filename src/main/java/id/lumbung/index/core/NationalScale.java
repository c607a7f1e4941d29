package id.lumbung.index.core;

/** What an index of the ministry is counted in: points without an upper end at first, of 100 since 2021. */
public enum NationalScale {
    POINTS,
    PERCENT;

    private static final int FIRST_IN_PERCENT = 2021;

    public static NationalScale of(int year) {
        return year < FIRST_IN_PERCENT ? POINTS : PERCENT;
    }
}
