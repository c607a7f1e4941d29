package id.lumbung.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import id.lumbung.shared.Flaw;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a caller did wrong, in our words: Micronaut's are English only, and name classes that concern nobody outside. */
final class CallerFlaws {
    private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[([^]]{1,100})]");
    private static final Pattern CONSTRAINT = Pattern.compile("\\{[\\w.]*\\.(\\w+)\\.message}");

    private CallerFlaws() {}

    /** Empty when there is nothing to say beyond the status. */
    static List<Flaw> of(Throwable cause) {
        return switch (cause) {
            case ConstraintViolationException broken ->
                broken.getConstraintViolations().stream().map(CallerFlaws::flaw).toList();
            case UnsatisfiedRouteException lacking ->
                List.of(new Flaw(lacking.getArgument().getName(), "platform.flaw.missing"));
            case ConversionErrorException unfit ->
                List.of(document(
                        unfit.getConversionError().getCause(),
                        unfit.getArgument().getName()));
            default -> isOfReading(cause) ? List.of(document(cause, "body")) : List.of();
        };
    }

    private static boolean isOfReading(Throwable cause) {
        return Stream.<@Nullable Throwable>iterate(cause, Objects::nonNull, it -> Objects.requireNonNull(it)
                        .getCause())
                .anyMatch(IOException.class::isInstance);
    }

    private static Flaw flaw(ConstraintViolation<?> violation) {
        return new Flaw(place(violation.getPropertyPath()), key(violation.getMessageTemplate()));
    }

    /** The place in the document: without the names of our method and of its parameter. */
    private static String place(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .map(CallerFlaws::name)
                .toList();
        return nodes.stream().skip(Math.min(2, nodes.size() - 1L)).collect(Collectors.joining("."));
    }

    /** Of an element of a list or a map: where in it. */
    private static String name(Path.Node node) {
        if (!node.toString().startsWith("<")) {
            return node.toString();
        }
        return String.valueOf(node.getKey() == null ? node.getIndex() : node.getKey());
    }

    private static String key(String template) {
        var named = CONSTRAINT.matcher(template);
        return switch (named.matches() ? named.group(1) : "") {
            case "NotNull", "NotBlank", "NotEmpty" -> "platform.flaw.missing";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Digits", "Positive", "PositiveOrZero", "Size" ->
                "platform.flaw.range";
            default -> "platform.flaw.value";
        };
    }

    /** What the reader of a document stumbled over: the property, or the place where it is no JSON. */
    private static Flaw document(@Nullable Throwable cause, String argument) {
        for (var it = cause; it != null; it = it.getCause()) {
            var unknown = UNKNOWN.matcher(String.valueOf(it.getMessage()));
            if (unknown.find()) {
                return new Flaw(unknown.group(1), "platform.flaw.unknown");
            }
            if (it instanceof SerdeException unfit && !unfit.getPath().isEmpty()) {
                return new Flaw(place(unfit.getPath()), "platform.flaw.value");
            }
            if (it instanceof JacksonException malformed) {
                var place = malformed.getLocation();
                return new Flaw(argument, "platform.flaw.json", place.getLineNr(), place.getColumnNr());
            }
        }
        return new Flaw(argument, "platform.flaw.value");
    }

    private static String place(List<ReferencePath> path) {
        return path.reversed().stream() // it begins with the innermost
                .map(it -> switch (it) {
                    case CollectionItemReferencePath item -> "[" + item.index() + "]";
                    case MapItemReferencePath entry -> "." + entry.key();
                    default -> "." + it.getArgument().getName();
                })
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
