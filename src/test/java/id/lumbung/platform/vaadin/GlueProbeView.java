package id.lumbung.platform.vaadin;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.platform.text.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;

/** A view that is a bean, to see that Vaadin takes it from the context. */
@Route("probe")
@Prototype
@NeedsPermission({})
class GlueProbeView extends Span {
    private static final long serialVersionUID = 1L;

    GlueProbeView(Clock clock) {
        super(clock.getZone() + " " + Texts.INDONESIAN);
    }
}
