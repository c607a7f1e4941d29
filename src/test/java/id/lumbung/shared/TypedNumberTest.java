package id.lumbung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedNumberTest {
    private static final NumberRange ANY = NumberRange.any(6);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "12.5, 12.5",
        "'12,5', 12.5",
        "62.3, 62.3",
        "'62,30', 62.3",
        "0.125, 0.125",
        "'0,125', 0.125",
        "1234.567, 1234.567",
        "'1.234,5', 1234.5",
        "'1,234.5', 1234.5",
        "'1.234.567', 1234567",
        "'1,234,567', 1234567",
        "'1.234.567,8', 1234567.8",
        "'94,760', 94.76",
        "94, 94",
        "007, 7",
        "'-50,325', -50.325",
        "−3, -3",
        "–3, -3",
        "- 3, -3",
        "+3, 3",
        "',5', 0.5",
        "'  94,76\t\n', 94.76",
        "'\u00A094,76\u202F', 94.76",
        "1 234, 1234",
        "'1\u202F234\u00A0567,5', 1234567.5",
        "'94, 76', 94.76"
    })
    void what_is_clear_is_understood(String typed, BigDecimal value) {
        assertThat(TypedNumber.read(typed, ',', ANY)).isEqualTo(new TypedNumber.Clear(value));
    }

    @ParameterizedTest(name = "{0} is asked back")
    @CsvSource({"94.760, ',', 94.76, 94760", "1.234, ',', 1.234, 1234", "'94,760', '.', 94.76, 94760"})
    void what_can_be_two_numbers_is_asked_back(String typed, char point, BigDecimal decimal, BigDecimal whole) {
        assertThat(TypedNumber.read(typed, point, ANY)).isEqualTo(new TypedNumber.Unclear(decimal, whole));
    }

    @ParameterizedTest(name = "{0} within {2} to {3} is {1}")
    @CsvSource({
        "94.760, 94.76, 0, 100, 2",
        "2.184, 2184, 1, 9999, 0",
        "'2023,0', 2023, 2018, 2100, 0",
        "2.026, 2026, 2018, 2100, 0"
    })
    void what_only_one_number_can_be_is_not_asked(String typed, BigDecimal value, int least, int most, int decimals) {
        assertThat(TypedNumber.read(typed, ',', NumberRange.of(least, most, decimals)))
                .isEqualTo(new TypedNumber.Clear(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "12x",
                "1,2,3",
                "1.2.3",
                "1.23.456",
                "12.34,5",
                "1,234.567,8",
                "12 5",
                "62,3\t45",
                "1\n234",
                "--1",
                "-",
                ",",
                "1.",
                "1e5",
                "½",
                "٣",
                "12%"
            })
    void what_is_no_number_is_none(String typed) {
        assertThat(TypedNumber.read(typed, ',', ANY)).isEqualTo(new TypedNumber.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t\u200B"})
    void blanks_are_nothing(String typed) {
        assertThat(TypedNumber.read(typed, ',', ANY)).isEqualTo(new TypedNumber.Nothing());
    }

    /** What the portal writes can be pasted back in the same language, or is asked about; never becomes another number. */
    @Property
    void what_is_shown_is_never_read_as_another_number(
            @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(6) BigDecimal value,
            @ForAll boolean indonesian) {
        var symbols = DecimalFormatSymbols.getInstance(indonesian ? Locale.of("id", "ID") : Locale.ENGLISH);
        var shown = new DecimalFormat("#,##0.######", symbols).format(value);

        switch (TypedNumber.read(shown, symbols.getDecimalSeparator(), ANY)) {
            case TypedNumber.Clear(var read) -> assertThat(read).isEqualByComparingTo(value);
            case TypedNumber.Unclear asked -> assertThat(asked.whole()).isEqualByComparingTo(value);
            case TypedNumber.Nothing _, TypedNumber.Unreadable _ -> throw new AssertionError(shown);
        }
    }
}
