package id.lumbung.platform.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;

/**
 * Takes JSON for what it says: {@code "1"} is a text and no number, {@code 1.5} no whole one, {@code 5} no title. What is
 * bent until it fits hides the mistake of whoever sent it.
 */
@Factory
class StrictJson {
    private static final int DIGITS = 40;

    @Singleton
    Deserializer<Integer> integer() {
        return (decoder, context, type) -> {
            var node = node(decoder, StrictJson::isWhole);
            return exactly(decoder, () -> new BigDecimal(node.getNumberValue().toString()).intValueExact());
        };
    }

    @Singleton
    Deserializer<Long> longer() {
        return (decoder, context, type) -> {
            var node = node(decoder, StrictJson::isWhole);
            return exactly(decoder, () -> new BigDecimal(node.getNumberValue().toString()).longValueExact());
        };
    }

    /** Through its text, because a node would hold it as a double; so one may be sent as a text as well. */
    @Singleton
    Deserializer<BigDecimal> decimal() {
        return (decoder, context, type) -> {
            var text = decoder.decodeString();
            return exactly(decoder, () -> bearable(new BigDecimal(text)));
        };
    }

    @Singleton
    Deserializer<Boolean> truth() {
        return (decoder, context, type) -> node(decoder, JsonNode::isBoolean).getBooleanValue();
    }

    @Singleton
    Deserializer<String> text() {
        return (decoder, context, type) -> node(decoder, JsonNode::isString).getStringValue();
    }

    /** A number would be taken for days since 1970. */
    @Singleton
    Deserializer<LocalDate> day() {
        return (decoder, context, type) -> {
            var node = node(decoder, JsonNode::isString);
            try {
                return LocalDate.parse(node.getStringValue());
            } catch (DateTimeParseException none) {
                throw decoder.createDeserializationException("No such day", "");
            }
        };
    }

    /** One digit and an exponent of nine is short to send, and too long for any arithmetic. */
    private static BigDecimal bearable(BigDecimal value) {
        if (value.precision() > DIGITS || value.scale() > DIGITS || value.scale() < -DIGITS) {
            throw new ArithmeticException();
        }
        return value;
    }

    private static boolean isWhole(JsonNode node) {
        return node.isNumber() && !(node.getNumberValue() instanceof Double);
    }

    private static JsonNode node(Decoder decoder, Predicate<JsonNode> kind) throws IOException {
        var node = decoder.decodeNode();
        if (!kind.test(node)) {
            throw decoder.createDeserializationException("Of another type", "");
        }
        return node;
    }

    private static <T> T exactly(Decoder decoder, Exact<T> value) throws IOException {
        try {
            return value.get();
        } catch (ArithmeticException | NumberFormatException unfit) {
            throw decoder.createDeserializationException("No such number, or out of range", "");
        }
    }

    private interface Exact<T> {
        T get();
    }
}
