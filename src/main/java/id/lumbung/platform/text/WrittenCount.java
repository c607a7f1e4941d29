package id.lumbung.platform.text;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.MessageFormat;
import java.util.Arrays;

/** Chooses words by a count, also by one that was written for the reader before: {@code 1} is one, {@code 1.360} many. */
final class WrittenCount extends ChoiceFormat {
    private static final long serialVersionUID = 1L;
    private static final int MANY = 2;

    private WrittenCount(ChoiceFormat choice) {
        super(choice.getLimits(), texts(choice));
    }

    /** The message with its choices made by counts. */
    static MessageFormat in(MessageFormat message) {
        var parts = message.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof ChoiceFormat choice) {
                message.setFormat(i, new WrittenCount(choice));
            }
        }
        return message;
    }

    @Override
    public StringBuffer format(Object count, StringBuffer to, FieldPosition at) {
        return super.format(count instanceof String written ? number(written) : count, to, at);
    }

    private static int number(String written) {
        return switch (written) {
            case "0" -> 0;
            case "1" -> 1;
            default -> MANY;
        };
    }

    private static String[] texts(ChoiceFormat choice) {
        return Arrays.stream(choice.getFormats()).map(String.class::cast).toArray(String[]::new);
    }
}
