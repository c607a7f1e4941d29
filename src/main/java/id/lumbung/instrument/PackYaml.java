package id.lumbung.instrument;

import id.lumbung.shared.Flaw;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into maps, lists, texts and exact decimals, and nothing else: no types, no duplicate keys, no aliases. */
final class PackYaml {
    private static final int MAX_CHARACTERS = 2_000_000;

    private PackYaml() {}

    static @Nullable Object read(Reader source) throws FlawedDocumentException {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(MAX_CHARACTERS);
        try {
            return new Yaml(new ExactConstructor(options)).load(source);
        } catch (YAMLException broken) {
            throw new FlawedDocumentException(
                    List.of(new Flaw("$", FlawKind.NOT_YAML.key(), String.valueOf(broken.getMessage()))));
        }
    }

    /** Keeps decimals as they are written; a binary fraction would not be what the pack says. */
    private static final class ExactConstructor extends SafeConstructor {
        ExactConstructor(LoaderOptions options) {
            super(options);
            yamlConstructors.put(Tag.FLOAT, new Decimal());
        }
    }

    private static final class Decimal extends AbstractConstruct {
        @Override
        public Object construct(Node node) {
            var text = ((ScalarNode) node).getValue();
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notPlain) {
                throw new YAMLException("not a plain decimal: " + text, notPlain);
            }
        }
    }
}
