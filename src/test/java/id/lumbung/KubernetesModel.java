package id.lumbung;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/** The objects of Kubernetes as its own description of the API has them: each field, its type, and which must be there. */
final class KubernetesModel {
    private static final Gson JSON = new Gson();

    private KubernetesModel() {}

    /** Fails for an object that the API server would not take, or of which it would drop a field. */
    static void requireValid(YamlNode object) {
        try {
            Class.forName(typeOf(object))
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JSON.toJsonTree(object.values()));
        } catch (InvocationTargetException refused) {
            throw new AssertionError(object.text("kind"), refused.getCause());
        } catch (ReflectiveOperationException unknown) {
            throw new AssertionError(
                    "Kubernetes has no " + object.text("apiVersion") + " " + object.text("kind"), unknown);
        }
    }

    /** {@code autoscaling/v2} has {@code V2HorizontalPodAutoscaler}. */
    private static String typeOf(YamlNode object) {
        var version = object.text("apiVersion").replaceFirst(".*/", "").toUpperCase(Locale.ROOT);
        return "io.kubernetes.client.openapi.models." + version + object.text("kind");
    }
}
