package id.lumbung.instrument.core.lever;

/**
 * The new innovations a plan may count on.
 *
 * @param most how many
 * @param maturity what each is taken to reach
 */
public record Additions(int most, int maturity) {
    public static final Additions NONE = new Additions(0, 0);

    public Additions {
        if (most < 0 || maturity < 0) {
            throw new IllegalArgumentException("No additions: " + most + " of " + maturity);
        }
    }
}
