package id.lumbung.platform.text;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a service begins its work, all texts and days it was given are checked, whether they came by form, JSON, address
 * or file. Before the transaction, so that a refusal costs none.
 */
@Singleton
@InterceptorBean(Transactional.class)
class EntryCheck implements MethodInterceptor<Object, Object> {

    @Override
    public int getOrder() {
        return InterceptPhase.VALIDATE.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        var values = call.getParameterValues();
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                values[i] = Objects.requireNonNull(EnteredValue.checked(values[i]));
            }
        }
        return call.proceed();
    }
}
