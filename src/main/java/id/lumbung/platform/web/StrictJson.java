package id.lumbung.platform.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes JSON for what it says: {@code "1"} is a text and no number, {@code 1.5} no whole one, {@code 5} no title. What is
 * bent until it fits hides the mistake of whoever sent it.
 */
@Factory
class StrictJson {

    @Singleton
    Deserializer<Integer> integer() {
        return (decoder, context, type) -> whole(decoder, BigDecimal::intValueExact);
    }

    @Singleton
    Deserializer<Long> longer() {
        return (decoder, context, type) -> whole(decoder, BigDecimal::longValueExact);
    }

    @Singleton
    Deserializer<BigDecimal> decimal() {
        return (decoder, context, type) -> number(decoder);
    }

    @Singleton
    Deserializer<Boolean> truth() {
        return (decoder, context, type) -> node(decoder, JsonNode::isBoolean).getBooleanValue();
    }

    @Singleton
    Deserializer<String> text() {
        return (decoder, context, type) -> node(decoder, JsonNode::isString).getStringValue();
    }

    private static <T> T whole(Decoder decoder, Function<BigDecimal, T> exactly) throws IOException {
        var number = number(decoder);
        try {
            return exactly.apply(number);
        } catch (ArithmeticException notWhole) {
            throw decoder.createDeserializationException("Not a whole number in range", "");
        }
    }

    private static BigDecimal number(Decoder decoder) throws IOException {
        return new BigDecimal(node(decoder, JsonNode::isNumber).getNumberValue().toString());
    }

    private static JsonNode node(Decoder decoder, Predicate<JsonNode> kind) throws IOException {
        var node = decoder.decodeNode();
        if (!kind.test(node)) {
            throw decoder.createDeserializationException("Of another type", "");
        }
        return node;
    }
}
