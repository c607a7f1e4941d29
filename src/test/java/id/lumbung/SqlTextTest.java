package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A role per government stops mistakes, not injected SQL. So no SQL is put together at run time: what reaches the
 * database is a constant, and values are bound. Read from the compiled classes, where a constant cannot hide.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlTextTest {
    private static final Pattern SQL = Pattern.compile(
            "\\b(select\\s.*\\bfrom|insert\\s+into|update\\s+\\S+\\s+set|delete\\s+from|(create|alter|drop)\\s+(role|schema|table|database)"
                    + "|(grant|revoke)\\s.*\\b(on|to|from)|set\\s+(local|session|role)|where\\s+\\S+\\s*(=|in|like)|order\\s+by|copy\\s+\\S+\\s+from)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> COMPOSERS = Set.of("formatted", "format", "append", "concat", "replace", "join");

    @Test
    void no_sql_is_put_together_at_run_time() throws IOException {
        assertThat(portal().flatMap(SqlTextTest::composed)).isEmpty();
    }

    @Test
    void only_the_schema_package_names_roles_and_search_paths() throws IOException {
        assertThat(portal().filter(it -> !it.thisClass().asInternalName().startsWith("id/lumbung/platform/schema/"))
                        .flatMap(SqlTextTest::constants)
                        .filter(it ->
                                it.matches("(?is).*(set_config|search_path|set\\s+(local\\s+)?role|reset\\s+role).*")))
                .isEmpty();
    }

    @Test
    void a_statement_put_together_would_be_seen() throws IOException {
        try (var in = SqlTextTest.class.getResourceAsStream("SqlTextTest$Careless.class")) {
            var careless =
                    ClassFile.of().parse(java.util.Objects.requireNonNull(in).readAllBytes());
            assertThat(composed(careless)).hasSize(3);
        }
    }

    private static Stream<String> composed(ClassModel type) {
        return type.methods().stream()
                .filter(SqlTextTest::composesSql)
                .map(it -> type.thisClass().asInternalName() + "."
                        + it.methodName().stringValue());
    }

    private static boolean composesSql(MethodModel method) {
        var code = elements(method);
        var recipes = code.stream()
                .filter(InvokeDynamicInstruction.class::isInstance)
                .flatMap(it ->
                        ((InvokeDynamicInstruction) it).bootstrapArgs().stream().map(Object::toString));
        var composes = code.stream()
                .anyMatch(it -> it instanceof InvokeInstruction call
                        && COMPOSERS.contains(call.name().stringValue()));
        return recipes.anyMatch(SQL.asPredicate())
                || (composes && code.stream().flatMap(SqlTextTest::constant).anyMatch(SQL.asPredicate()));
    }

    private static Stream<String> constants(ClassModel type) {
        return type.methods().stream().flatMap(it -> elements(it).stream()).flatMap(SqlTextTest::constant);
    }

    private static Stream<String> constant(CodeElement element) {
        return element instanceof LoadConstantInstruction it && it.constantValue() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }

    private static List<CodeElement> elements(MethodModel method) {
        return method.code().map(it -> it.elementList()).orElse(List.of());
    }

    private static Stream<ClassModel> portal() throws IOException {
        return Files.walk(Path.of("target/classes/id/lumbung"))
                .filter(it -> it.toString().endsWith(".class"))
                .filter(it -> !it.getFileName().toString().startsWith("$"))
                .map(SqlTextTest::parse);
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What must not be written. */
    @SuppressWarnings("unused")
    static final class Careless {
        String joined(String name) {
            return "select title from " + name;
        }

        String formatted(String name) {
            return "delete from %s".formatted(name);
        }

        String appended(String name) {
            return new StringBuilder("set local role ").append(name).toString();
        }

        String harmless(String name) {
            return "Selected: " + name;
        }
    }
}
