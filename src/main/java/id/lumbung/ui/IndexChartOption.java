package id.lumbung.ui;

import id.lumbung.ui.IndexChart.Year;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ECharts option of the index over the years: points are labelled, so there is no legend and no tooltip. */
final class IndexChartOption {
    private static final int TOP = 100;
    private static final int LINES = 3; // above the axis
    private static final int STEP = 5;
    private static final int LABEL = 16; // its height with the room around it
    private static final int HEIGHT = 200; // of the whole drawing, as the style sheet says
    private static final int MARGIN_TOP = 14;
    private static final int MARGIN_BOTTOM = 26;

    private final List<Year> years;
    private final Numbers numbers;

    IndexChartOption(List<Year> years, Numbers numbers) {
        this.years = years;
        this.numbers = numbers;
    }

    Map<String, Object> toMap() {
        return Map.of(
                "grid", Map.of("left", 46, "right", 52, "top", MARGIN_TOP, "bottom", MARGIN_BOTTOM),
                "xAxis", yearAxis(),
                "yAxis", indexAxis(),
                "series", List.of(targets(), nationals(), estimate(), claimed(), verified()));
    }

    /** The lowest line: as high as it can be, so that its distance to 100 is three times a multiple of five. */
    int floor() {
        var lowest =
                figures().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO).intValue();
        return IntStream.iterate(TOP - LINES * STEP, it -> it >= 0, it -> it - LINES * STEP)
                .filter(it -> it < lowest)
                .findFirst()
                .orElse(0);
    }

    private Stream<BigDecimal> figures() {
        return years.stream()
                .flatMap(year -> Stream.of(Mark.values()).map(year::figure))
                .filter(Objects::nonNull);
    }

    private Map<String, Object> yearAxis() {
        return Map.of(
                "type", "category",
                "data", years.stream().map(it -> Integer.toString(it.year())).toList(),
                "axisTick", Map.of("show", false),
                "axisLine", Map.of("lineStyle", Map.of("color", "--li-line-strong")),
                "axisLabel", Map.of("color", "--li-ink-2", "hideOverlap", true));
    }

    private Map<String, Object> indexAxis() {
        var floor = floor();
        return Map.of(
                "type",
                "value",
                "min",
                floor,
                "max",
                TOP,
                "interval",
                floor == 0 ? TOP / 2 : (TOP - floor) / LINES,
                "axisLabel",
                Map.of("color", "--li-ink-2", "margin", 20),
                "splitLine",
                Map.of("lineStyle", Map.of("color", "--li-line")));
    }

    private Map<String, Object> targets() {
        return series(
                Mark.TARGET,
                Map.of("type", "scatter", "symbol", "rect", "symbolSize", List.of(28, 3), "z", 1),
                filled("--li-emas"));
    }

    private Map<String, Object> nationals() {
        var line = Map.of(
                "type",
                "line",
                "symbol",
                "diamond",
                "symbolSize",
                11,
                "lineStyle",
                Map.of("color", "--li-ink", "width", 2),
                "label",
                label("top", "--li-ink", Map.of("align", "right", "offset", List.of(2, -1))),
                "labelLayout",
                Map.of("hideOverlap", true),
                "z",
                3);
        return series(Mark.NATIONAL, line, filled("--li-ink"));
    }

    /** A dashed line from the last national result to what the running year may become. */
    private Map<String, Object> estimate() {
        var first = IntStream.range(0, years.size())
                .filter(it -> years.get(it).estimate() != null)
                .findFirst()
                .orElse(-1);
        var data = IntStream.range(0, years.size())
                .mapToObj(it -> it == first - 1
                        ? years.get(it).national()
                        : years.get(it).estimate())
                .map(IndexChartOption::bare)
                .toList();
        return Map.of(
                "type",
                "line",
                "data",
                data,
                "symbol",
                "none",
                "lineStyle",
                Map.of("color", "--li-tosca", "width", 2, "type", "dashed"),
                "z",
                2);
    }

    private Map<String, Object> claimed() {
        return series(Mark.CLAIMED, now("--li-ink-2", "normal", Mark.CLAIMED), ring());
    }

    private Map<String, Object> verified() {
        return series(Mark.VERIFIED, now("--li-ink", "bold", Mark.VERIFIED), filled("--li-nila"));
    }

    /** The points of the running year have their labels at the right, moved apart when they would meet. */
    private Map<String, Object> now(String color, String weight, Mark mark) {
        return Map.of(
                "type",
                "scatter",
                "symbol",
                "circle",
                "symbolSize",
                13,
                "label",
                label("right", color, Map.of("fontWeight", weight, "offset", List.of(0, shift(mark)))),
                "z",
                4);
    }

    /** How far down the label of a mark moves, in pixels, so that both of the running year can be read. */
    int shift(Mark mark) {
        var running = years.stream()
                .filter(it -> it.verified() != null && it.claimed() != null)
                .findFirst();
        return running.map(
                        it -> shift(mark, Objects.requireNonNull(it.verified()), Objects.requireNonNull(it.claimed())))
                .orElse(0);
    }

    private int shift(Mark mark, BigDecimal verified, BigDecimal claimed) {
        var above = claimed.compareTo(verified) >= 0;
        var pixels = (int) Math.abs(place(claimed) - place(verified));
        var down = Math.max(0, LABEL - pixels + 1) / 2;
        return above == (mark == Mark.VERIFIED) ? down : -down;
    }

    /** How high it is drawn, in pixels. */
    private double place(BigDecimal figure) {
        return figure.doubleValue() * (HEIGHT - MARGIN_TOP - MARGIN_BOTTOM) / (TOP - floor());
    }

    private static Map<String, Object> filled(String color) {
        return Map.of("color", color, "opacity", 1);
    }

    private static Map<String, Object> ring() {
        return Map.of("color", "--li-surface", "borderColor", "--li-nila", "borderWidth", 2.5, "opacity", 1);
    }

    private static Map<String, Object> label(String position, String color, Map<String, Object> more) {
        var label = new HashMap<String, Object>(more);
        label.putAll(Map.of("show", true, "position", position, "color", color, "fontSize", 12, "lineHeight", LABEL));
        label.putIfAbsent("fontWeight", 600);
        return label;
    }

    private Map<String, Object> series(Mark mark, Map<String, Object> shape, Map<String, Object> style) {
        var series = new HashMap<>(shape);
        series.put("itemStyle", style);
        series.put("data", years.stream().map(it -> labelled(it.figure(mark))).toList());
        return series;
    }

    /** A figure with its label. */
    private Object labelled(@Nullable BigDecimal figure) {
        return figure == null
                ? bare(null)
                : Map.of("value", figure, "label", Map.of("formatter", numbers.index(figure)));
    }

    /** A figure alone; ECharts draws nothing for a dash. */
    private static Object bare(@Nullable BigDecimal figure) {
        return figure == null ? "-" : figure;
    }
}
