package id.lumbung.instrument;

/** The pack that ships, and what somebody made of it. */
public final class SamplePacks {
    /** As it ships. */
    public static final String IID = ShippedPacks.document("iid");

    /** With a version for 2028: other divisor, other window, one point of weight moved, and one name reworded. */
    public static final String WITH_2028 = with("overrides:\n  LEVELS_2022:", """
            overrides:
              WORDING_2028:
                mark: ASSUMED
                rows:
                  SID-20:
                    weight: 2
                  SID-35:
                    name: {id: Video inovasi, en: Video of the innovation}
                    weight: 3
              LEVELS_2022:""") + """
              - code: "2028"
                minimumDivisor: 20
                minimumBasicServiceAffairs: 6
                window: {from: "2026-01-01", to: "2027-12-31"}
                categories: FROM_40_AND_65
                overrides: [WORDING_2028]
                marks: {minimumDivisor: ASSUMED, minimumBasicServiceAffairs: ASSUMED, window: ASSUMED, \
            categories: ASSUMED, weights: ASSUMED, overrides: ASSUMED}
            """;

    /** The same, but with another divisor for 2026, which was published. */
    public static final String ALTERED = WITH_2028.replace("minimumDivisor: 12", "minimumDivisor: 13");

    /** With two things wrong. */
    public static final String BROKEN =
            IID.replace("unit: EVENTS", "unit: TIMES").replace("{id: Alat Kerja, en: Work tools}", "{id: Alat Kerja}");

    private SamplePacks() {}

    private static String with(String before, String after) {
        if (!IID.contains(before)) {
            throw new IllegalStateException("The pack has changed: " + before);
        }
        return IID.replace(before, after);
    }
}
