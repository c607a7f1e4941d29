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

    /**
     * With a revision of 2026 by which an innovation has to be of 2026, and 5 % of poor people are level 3 and no more
     * level 2.
     */
    public static final String WITH_REVISION = with("overrides:\n  LEVELS_2022:", """
            overrides:
              CUTS_2026:
                mark: ASSUMED
                rows:
                  SPD-10B:
                    measure: {unit: PERCENT, better: LOWER, low: 13.10, high: 5.00}
                    levels:
                      - {id: ">= 13,10", en: ">= 13.10"}
                      - {id: "5,01 s.d. 13,09", en: "5.01 to 13.09"}
                      - {id: "<= 5,00", en: "<= 5.00"}
              LEVELS_2022:""") + """
              - code: "2026"
                revision: 2
                issuedOn: "2026-07-01"
                reason: {id: Surat edaran membetulkan dua angka, en: A circular corrects two figures}
                minimumDivisor: 12
                minimumBasicServiceAffairs: 5
                window: {from: "2026-01-01", to: "2026-12-31"}
                categories: FROM_40_AND_65
                overrides: [CUTS_2026]
                marks: {minimumDivisor: LETTER_2026, minimumBasicServiceAffairs: LETTER_2026, window: ASSUMED, \
            categories: LETTER_2026, weights: LETTER_2026, overrides: ASSUMED}
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
