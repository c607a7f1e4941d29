package id.lumbung.platform.security;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import org.jspecify.annotations.Nullable;

/** Asks for the permission of {@link Asks}, before anything else is done for the call. */
@InterceptorBean(Asks.class)
final class AsksFirst implements MethodInterceptor<Object, Object> {
    private final Access access;

    AsksFirst(Access access) {
        this.access = access;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        access.requireAny(call.enumValues(Asks.class, Permission.class));
        return call.proceed();
    }
}
