package id.lumbung.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents in which one value, at any depth, is none that can stand there.
 *
 * @param property where it stands
 */
record BrokenBodies(String property, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HERE = "put the value here";

    static Stream<BrokenBodies> of(String document) {
        if (document.isEmpty()) {
            return Stream.empty();
        }
        try {
            var right = JSON.readTree(document);
            return places(right, JsonPointer.empty()).flatMap(place -> Stream.concat(
                            wrong(right.at(place)),
                            right.at(place.head()).isArray() ? Stream.of("null") : Stream.empty())
                    .map(value -> new BrokenBodies(property(place), with(right, place, value))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String property(JsonPointer place) {
        return place.last().mayMatchElement()
                ? property(place.head())
                : place.last().getMatchingProperty();
    }

    private static Stream<JsonPointer> places(JsonNode node, JsonPointer here) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream().flatMap(it -> withInner(it.getValue(), here.appendProperty(it.getKey())));
            case ArrayNode array ->
                IntStream.range(0, array.size()).boxed().flatMap(it -> withInner(array.get(it), here.appendIndex(it)));
            default -> Stream.empty();
        };
    }

    private static Stream<JsonPointer> withInner(JsonNode node, JsonPointer here) {
        return Stream.concat(Stream.of(here), places(node, here));
    }

    private static String with(JsonNode right, JsonPointer place, String value) {
        var copy = right.deepCopy();
        switch (copy.at(place.head())) {
            case ObjectNode object -> object.put(place.last().getMatchingProperty(), HERE);
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), HERE);
            default -> throw new IllegalStateException(place.toString());
        }
        return copy.toString().replace("\"" + HERE + "\"", value);
    }

    private static Stream<String> wrong(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER ->
                value.isIntegralNumber()
                        ? Stream.of("99999999999999999999", "1.5", "1.0", "\"1\"", "true", "[]", "{}", "[1]")
                        : Stream.of("1e999999999", "1e-999999999", "-1", "\"x\"", "true", "[]", "{}");
            case STRING ->
                Stream.concat(
                        Stream.of("[]", "{}", "5", "true", "[\"x\"]", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\u0007\""),
                        value.asText().matches("\\d{4}-.*")
                                ? Stream.of("\"+300000-01-01\"", "\"-5000-01-01\"", "\"0024-01-01\"", "20000")
                                : Stream.of("\"a\\u202eb\""));
            case OBJECT -> Stream.of("[]", "\"x\"", "7", "true");
            case ARRAY -> Stream.of("{}", "\"x\"", "7", "true");
            default -> throw new IllegalStateException("no case for " + value);
        };
    }
}
