package id.lumbung.innovation.core;

import java.util.Locale;
import java.util.regex.Pattern;

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

    /** Its name in documents. */
    public String member() {
        return switch (this) {
            case COORDINATES -> "place";
            case VIDEO -> "videoUrl";
            default -> {
                var words = Pattern.compile("_(.)").matcher(name().toLowerCase(Locale.ROOT));
                yield words.replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
            }
        };
    }

    /** The most characters; nothing for what is chosen instead of typed. */
    public int longest() {
        return longest;
    }
}
