package id.lumbung.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the statements that the portal prepares, which it does once for each it runs. */
@Singleton
@Requires(property = CountedStatements.ON)
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // around our binding, within what Micronaut puts around the pool
class CountedStatements implements BeanCreatedEventListener<DataSource> {
    static final String ON = "lumbung.bench.statements";

    private final AtomicLong prepared = new AtomicLong();

    long prepared() {
        return prepared.get();
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return around(DataSource.class, event.getBean());
    }

    private <T> T around(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler(real)));
    }

    private InvocationHandler handler(Object real) {
        return (_, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                prepared.incrementAndGet();
            }
            var answer = invoke(real, method, arguments);
            return answer instanceof Connection connection && method.getName().equals("getConnection")
                    ? around(Connection.class, connection)
                    : answer;
        };
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
