package id.lumbung.ui;

import com.vaadin.flow.component.UI;
import id.lumbung.platform.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers, dates and sizes as the reader's language writes them: {@code 84,46} and {@code 23 Agustus 2026, 23.59 WIB}
 * in Indonesian, {@code 84.46} and {@code 23 August 2026, 23:59 WIB} in English. A minus is a true minus.
 */
public record Numbers(Locale locale, ZoneId zone) {
    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");
    private static final char TRUE_MINUS = '\u2212';
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    /** For the reader of the current page, at the time of the government they work for. */
    public static Numbers current() {
        var locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Texts.INDONESIAN);
        return new Numbers(locale, ShellInfo.current().map(ShellInfo::zone).orElse(WESTERN_INDONESIA));
    }

    /** An index or a mean, always with two decimals: {@code 84,46}. */
    public String index(BigDecimal value) {
        return format("0.00", value);
    }

    /** A whole number: {@code 2.184}. */
    public String whole(long value) {
        return format("#,##0", BigDecimal.valueOf(value));
    }

    /** A number with the decimals it needs, two at most: {@code 4,5}. */
    public String plain(BigDecimal value) {
        return format("#,##0.##", value);
    }

    /** A measured value with all its decimals: {@code −50,325}. */
    public String exact(BigDecimal value) {
        return format("#,##0.######", value);
    }

    /** A number as it stands in a field, without thousands set apart: {@code 1234,5}. */
    public String typed(BigDecimal value) {
        return format("0.######", value);
    }

    /** What stands before decimals. */
    char point() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** From the one to the other as they are written, and the one alone where it is the other. */
    public static String range(String from, String to) {
        return from.equals(to) ? from : from + "–" + to;
    }

    /** A change of an index: {@code +1,12}, {@code −0,30}. */
    public String change(BigDecimal value) {
        var rounded = value.setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? index(rounded) : format("+0.00;-0.00", rounded);
    }

    /** A change with up to six decimals, for those who check it: {@code +0,009091}. */
    public String exactChange(BigDecimal value) {
        return format("+0.00####;-0.00####", value);
    }

    /** A change of a whole number: {@code +2}, {@code −32}, {@code 0}. */
    public String change(long value) {
        return value == 0 ? "0" : format("+#,##0;-#,##0", BigDecimal.valueOf(value));
    }

    /** The part of the whole in percent with one decimal; nothing of nothing is nothing. */
    public String share(long part, long whole) {
        var percent = whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return format("0.0", percent) + "%";
    }

    /** The size of a file: {@code 640 KB}, {@code 7,2 MB}. */
    public String size(long bytes) {
        var exact = BigDecimal.valueOf(bytes);
        return exact.compareTo(MEGABYTE) < 0
                ? format("0", exact.divide(KILOBYTE, 0, RoundingMode.UP)) + " KB"
                : format("0.#", exact.divide(MEGABYTE, 1, RoundingMode.UP)) + " MB";
    }

    /** A day in full: {@code 23 Agustus 2026}. */
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    /** A day of this year, in a table: {@code 9 Agu}. */
    public String shortDate(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    /** The day of a moment in a table, with its year: {@code 9 Agu 2026}. */
    public String shortDate(Instant moment) {
        var day = LocalDate.ofInstant(moment, zone);
        return shortDate(day) + " " + day.getYear();
    }

    /** The day of a moment: {@code 23 Agustus 2026}. */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** A time of day: {@code 14.02}. */
    public String time(Instant moment) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern(english() ? "HH:mm" : "HH.mm", locale));
    }

    /** A moment in full, with the name of its time zone: {@code 23 Agustus 2026, 23.59 WIB}. */
    public String moment(Instant moment) {
        return date(moment) + ", " + time(moment) + " " + zoneName();
    }

    private String zoneName() {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getDisplayName(TextStyle.SHORT, locale);
        };
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    private String format(String pattern, BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(TRUE_MINUS);
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value).replace('-', TRUE_MINUS);
    }
}
