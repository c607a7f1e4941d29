package id.lumbung.support;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.text.Texts;
import id.lumbung.platform.vaadin.BrowserlessServlet;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * For tests that look at views without a browser, as somebody: the views are the portal's beans, on the portal's
 * database.
 */
@ExtendWith(ViewTest.AsActor.class)
public abstract class ViewTest extends BrowserlessTest {

    protected abstract TestPortal portal();

    /** Who looks and clicks. */
    protected abstract Actor actor();

    /** Goes to an address as somebody who was sent it, its query included. */
    protected static void opens(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        scanTesters();
        MockVaadin.setup(MockedUI::new, new BrowserlessServlet(portal().context()), lookupServices());
        UI.getCurrent().setLocale(Texts.INDONESIAN);
        initSignalsSupport();
    }

    /** Runs each test, and what goes before it, as its actor. */
    static final class AsActor implements InvocationInterceptor {
        @Override
        public void interceptBeforeEachMethod(
                Invocation<@Nullable Void> before, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            run(before, context);
        }

        @Override
        public void interceptTestMethod(
                Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            run(test, context);
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            run(test, context);
        }

        private static void run(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
            var actor = ((ViewTest) context.getRequiredTestInstance()).actor();
            CurrentActor.call(actor, () -> {
                invocation.proceed();
                return actor;
            });
        }
    }
}
