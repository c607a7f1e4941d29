package id.lumbung.innovation.core;

/** The fields of an innovation's profile, in the order of the national form, with the most characters each may hold. */
public enum ProfileField {
    AGENCY(0),
    TITLE(250),
    STAGE(0),
    INITIATOR(0),
    INITIATOR_NAME(250),
    CLASSIFICATION(0),
    TYPE(0),
    FORM(0),
    AFFAIR(0),
    OTHER_AFFAIRS(0),
    THEME(250),
    TRIAL_ON(0),
    IMPLEMENTED_ON(0),
    DEVELOPED_ON(0),
    DESIGN(40_000),
    AIM(10_000),
    BENEFIT(10_000),
    RESULT(10_000),
    COORDINATES(60),
    VIDEO(2_000);

    private final int longest;

    ProfileField(int longest) {
        this.longest = longest;
    }

    /** The most characters; nothing for what is chosen instead of typed. */
    public int longest() {
        return longest;
    }
}
